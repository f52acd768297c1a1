using CuratedArchive.Citations;

namespace CuratedArchive.Curation;

/// <summary>Corrects fields of citations, before citations are brought together to sources.</summary>
internal sealed class CitationDesk(Ledger ledger)
{
    /// <summary>Corrects the citations of a document. Back references that took the field over from a corrected citation follow it.</summary>
    public void Correct(IReadOnlyList<Citation> citations, IEnumerable<CitationDecision> decisions)
    {
        foreach (var decision in decisions)
            if (Fitting(decision, citations) is { } citation) Correct(decision, citation, citations);
    }

    private void Correct(CitationDecision decision, Citation citation, IReadOnlyList<Citation> citations)
    {
        var field = CorrectedFields.OfCitations[decision.Field];
        var (machine, value) = (field.Get(citation), decision.Value.Length > 0 ? decision.Value : null);
        if (decision.Field != "pages")
            foreach (var reference in citations.Where(c => c.Target == citation && field.Get(c) == machine)) field.Set(reference, value);
        field.Set(citation, value);
        ledger.Enter(decision.Head, CorrectedTable.Citation, $"{decision.Head.Place}/{decision.Ordinal}", decision.Field, machine, value);
    }

    private Citation? Fitting(CitationDecision decision, IReadOnlyList<Citation> citations)
    {
        var head = decision.Head;
        var citation = citations.FirstOrDefault(c => c.Footnote.Anchor == head.Anchor && c.Ordinal == decision.Ordinal);
        var now = citation is null ? null : CorrectedFields.OfCitations[decision.Field].Get(citation) ?? "";
        if (now is null) ledger.Unplaced(head, $"{head.Place} has no citation {decision.Ordinal}");
        else if (now == decision.Value) ledger.Needless(head, $"the {decision.Field} is read as “{now}”");
        else if (now != decision.Was) ledger.Overruled(head, decision.Field, decision.Was, now);
        else return citation;
        return null;
    }
}
