using CuratedArchive.Claims;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;

namespace CuratedArchive.Curation;

/// <summary>Strikes and adds claims of one document.</summary>
internal sealed class ClaimDesk(Ledger ledger)
{
    /// <summary>The claims of a document, the added ones behind those read; struck ones stay.</summary>
    public IReadOnlyList<Claim> Edit(Document document, Reading reading, IReadOnlyList<Footnote> footnotes, IReadOnlyList<Claim> claims, IReadOnlyList<ClaimDecision> decisions)
    {
        if (decisions.Count == 0) return claims;
        var book = new ClaimBook(document, reading, claims);
        foreach (var decision in decisions)
        {
            if (decision.Added is null) Strike(decision, claims);
            else Add(decision, decision.Added, book, Passage.Of(reading, footnotes).FirstOrDefault(p => p.Anchor == decision.Head.Anchor), reading.Text);
        }
        return book.Claims;
    }

    private void Strike(ClaimDecision decision, IReadOnlyList<Claim> claims)
    {
        var head = decision.Head;
        if (claims.FirstOrDefault(c => c.Slug == decision.Claim && c.Anchor == head.Anchor) is not { } claim) ledger.Unplaced(head, $"{head.Place} has no claim {decision.Claim}");
        else if (claim.Struck) ledger.Needless(head, $"the claim {claim.Slug} is struck already");
        else if (claim.Quote != decision.Quote) ledger.Overruled(head, "the claim", decision.Quote, claim.Quote);
        else
        {
            (claim.Struck, claim.StruckReason) = (true, head.Reason);
            ledger.Enter(head, CorrectedTable.Claim, claim.Slug, "struck", claim.Quote, null);
        }
    }

    private void Add(ClaimDecision decision, Assertion added, ClaimBook book, Passage? passage, string text)
    {
        var head = decision.Head;
        var at = passage is null ? -1 : passage.Span.In(text).IndexOf(decision.Quote, StringComparison.Ordinal);
        if (passage is null) ledger.Unplaced(head, $"{head.Document} has no passage {head.Anchor}");
        else if (at < 0) ledger.Unquoted(head, decision.Quote);
        else if (book.Add(added with { Span = new(passage.Span.Start + at, decision.Quote.Length) }, head.Anchor, byCurator: true) is { } claim)
            ledger.Enter(head, CorrectedTable.Claim, claim.Slug, "added", null, claim.Quote);
        else ledger.Needless(head, "the importer reads this claim itself");
    }
}
