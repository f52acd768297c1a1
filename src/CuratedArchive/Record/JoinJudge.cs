using CuratedArchive.Claims;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Record;

/// <summary>Judges “joined” with a day. The word leaves open how a State joined; the record says it: by a signature, which newspapers call joining as well, or by which form of consent.</summary>
internal static class JoinJudge
{
    /// <summary>Whether the words say that a State joined, not that it is a party.</summary>
    public static bool IsJoining(Claim claim) => claim.Quote.Contains("join", StringComparison.OrdinalIgnoreCase);

    /// <summary>The verdict on a day that is not that of a consent: a signature’s, or another than the record’s. Null where the words tell no day of joining.</summary>
    public static Judgement? OnDay(ClaimCase at)
    {
        if (at.Claim.Date is not { } date || !IsJoining(at.Claim)) return null;
        var acts = at.Record.ActsOf(at.State!).ToList();
        if (acts.Find(a => a.Kind == ActionKind.Signature && date.Covers(PartialDate.Of(a.Date))) is { } signature) return Signed(at, signature, acts.FindLast(a => a.IsConsent));
        if ((acts.FindLast(a => a.IsConsent) ?? acts.Find(a => a.Kind == ActionKind.Signature)) is not { } consent || !TellsDay(at.Claim.Quote, date)) return null;
        return new(VerdictValue.Contradicts, $"The record has the {consent.Kind.Word()} of {InWords.Name(at.State!)} on {InWords.Day(consent.Date)}, not {InWords.When(date)}.") { Acts = [InWords.Reference(consent)] };
    }

    private static Judgement Signed(ClaimCase at, TreatyAction signature, TreatyAction? consent)
    {
        var later = consent is null ? "consent to be bound it has deposited none" : $"it became a party by its {consent.Kind.Word()} of {InWords.Day(consent.Date)}";
        return new(VerdictValue.Agrees, $"The record has the signature of {InWords.Name(at.State!)} on {InWords.Day(signature.Date)}; {later}.")
        {
            Reading = "signed",
            Acts = [InWords.Reference(signature), .. consent is null ? Array.Empty<RecordReference>() : [InWords.Reference(consent)]],
        };
    }

    /// <summary>Whether the words give the date as that of the act, and not as one by which it had happened.</summary>
    private static bool TellsDay(string quote, PartialDate date) =>
        DatePhrase.Find(quote).Any(d => date.Covers(d.Date) && quote[..d.Span.Start].TrimEnd() is var before && (before.EndsWith(" in", StringComparison.Ordinal) || before.EndsWith(" on", StringComparison.Ordinal)));
}
