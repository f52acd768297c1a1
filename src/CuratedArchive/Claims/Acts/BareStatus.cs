using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>A line with nothing but a status, as the summary tables of country profiles have it: <c>State Party</c>, <c>Non-signatory</c>.</summary>
internal static class BareStatus
{
    /// <summary>The action, or null when the text says more, or speaks of many.</summary>
    public static ClaimAction? Of(SentenceChunks s) =>
        s.Count is > 0 and <= 3 && StatusActs.At(s, 0) is { Form: ActForm.Status } act && act.To == s.Count && s[0].Capital && !s[s.Count - 1].Word.EndsWith('s') ? act.Action : null;

    /// <summary>What such a line asserts of the State a document is about.</summary>
    public static IReadOnlyList<Assertion> Read(SentenceChunks s, Discourse discourse) =>
        Of(s) is { } action && discourse is { Own: [State own], Main: { } treaty } ? [new(own.Iso3, treaty, action, null, s.Sentence.Span)] : [];
}
