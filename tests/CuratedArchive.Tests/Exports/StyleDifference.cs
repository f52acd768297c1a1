using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Exports;

/// <summary>A source that citeproc cites otherwise than we do. Each reason is a rule that the text of both has to show.</summary>
internal sealed record StyleDifference(Source Source, string Theirs, string Ours)
{
    /// <summary>Why ours differ, the narrowest reasons first; explained in docs/citation-styles.md.</summary>
    public static readonly IReadOnlyList<(string Name, Func<StyleDifference, bool> Holds)> Reasons =
    [
        ("figures", d => d.Theirs.Equals(d.Ours, StringComparison.OrdinalIgnoreCase) && d.OtherWords.All(w => w.Any(char.IsDigit))),
        ("sic", d => d.Theirs.Replace("[Sic]", "[sic]") == d.Ours),
        ("quotation", d => d.Theirs.Replace("’,”", ",’”").Replace("”*.", ".”*") == d.Ours),
        ("cited-page", d => d.Source.Pages is [var page] && d.Theirs.Replace($" (p. {page})", "") == d.Ours),
        ("initials", d => d.Theirs.Replace("Chivers, C.", "Chivers, C. J.") == d.Ours),
        ("statute", d => d.Source.Kind == SourceKind.Resolution && (d.Theirs.Contains($"Pub. L. No. {d.Source.Symbol} (", StringComparison.Ordinal) || !d.TheySaySymbol) && d.WeSaySymbol),
        ("symbol", d => d.Source.Kind != SourceKind.Resolution && d.WeSaySymbol && !d.TheySaySymbol),
        ("un-doc", d => d.Theirs.Contains($") Document {d.Source.Symbol}", StringComparison.Ordinal) && d.WeSaySymbol && d.Ours.Contains(") UN Doc ", StringComparison.Ordinal)),
        ("notification", d => d.Theirs.Contains($") Document {d.Source.Symbol}", StringComparison.Ordinal) && d.Ours.Contains($") Depositary Notification {d.Source.Symbol}", StringComparison.Ordinal)),
        ("organ", d => d.Source.Kind == SourceKind.MeetingRecord && !d.Theirs.StartsWith(d.Source.Author!, StringComparison.Ordinal) && d.Ours.StartsWith(d.Source.Author!, StringComparison.Ordinal)),
        ("without-place", d => d.IsTalk && d.Source.Place is null && d.Lost(d.InBrackets)),
        ("sort", d => d.IsTalk && d.Source.Title is null && d.Ours.Replace("(Statement, ", "(") == d.Theirs),
        ("without-meeting", d => d.IsTalk && d.Source.Container is null && d.Ours.Replace($" {d.Source.Place}.", "") == d.Theirs),
        ("post", d => d.Source.Kind == SourceKind.Tweet),
    ];

    /// <summary>The first reason that holds, or null for a difference that nothing explains.</summary>
    public string? Reason => Reasons.FirstOrDefault(r => r.Holds(this)).Name;

    private bool IsTalk => Source.Kind is SourceKind.Statement or SourceKind.Presentation;

    private bool WeSaySymbol => SaysSymbol(Ours);

    private bool TheySaySymbol => SaysSymbol(Theirs);

    /// <summary>Words that only ours have in this form.</summary>
    private IEnumerable<string> OtherWords => Ours.Split(' ').Except(Theirs.Split(' '));

    /// <summary>What our note says in its last brackets.</summary>
    private string InBrackets => Ours.LastIndexOf(" (", StringComparison.Ordinal) is var from and >= 0 ? Ours[from..(Ours.IndexOf(')', from) + 1)] : "";

    /// <summary>Whether theirs is ours without this, give or take capitals beside figures and the place of a comma or stop.</summary>
    private bool Lost(string said) => said.Length > 0 && Bare(Ours.Replace(said, "")).Equals(Bare(Theirs), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words of a citation, not its address, have the symbol.</summary>
    private bool SaysSymbol(string citation) => Source.Symbol is { } symbol && citation.Split("http")[0].Contains(symbol, StringComparison.Ordinal);

    private static string Bare(string text) => text.Replace(",", "").Replace(".", "");
}
