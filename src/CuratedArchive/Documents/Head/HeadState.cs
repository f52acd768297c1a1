using System.Text.RegularExpressions;
using CuratedArchive.Registers;

namespace CuratedArchive.Documents;

/// <summary>The one State a document is about.</summary>
internal static partial class HeadState
{
    /// <summary>
    /// The State of the metadata, of a title line that is its name, or the only one the title names; null when there is none or several. Where the metadata give
    /// another title than the headings, these name no State. “American States” are no people's, and
    /// what is “Chadian-made” is not about Chad.
    /// </summary>
    public static State? Read(HeadText head, string title, Register register, IDictionary<string, string> inferred)
    {
        if (head.Reading.Metadata.State is { } said && Find(said, register) is { } state) return state;
        var lines = head.TitleLines.Select(l => head.Words(l.Span)).ToList();
        var shown = head.Reading.Metadata.Title is not { } given || lines.Contains(given, StringComparer.OrdinalIgnoreCase);
        if (shown && lines.Select(register.StateNames.Find).FirstOrDefault(s => s is not null) is { } line) return line;
        if (inferred.ContainsKey("title") || Others().IsMatch(title)) return null;
        var peoples = register.Demonyms.FindAll(title).Where(m => !title.AsSpan(m.Span.End).StartsWith(" States", StringComparison.OrdinalIgnoreCase));
        var named = register.StateNames.FindAll(title).Concat(peoples).Where(m => !IsCompound(title, m.Span.End)).Select(m => m.Meaning).Distinct().ToList();
        return named is [var only] ? only : null;
    }

    /// <summary>A group of States named beside one: “Chad, allies sign”.</summary>
    [GeneratedRegex(@"(?:, | and |/)(?:the )?(?:Baltics?|Baltic States|Nordics|EU|NATO|allies|others|neighbou?rs|partners)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    /// <summary>“Chadian-made” tells of what, not of whom.</summary>
    private static bool IsCompound(string title, int end) => end + 1 < title.Length && title[end] is '-' or '‑' && char.IsLetter(title[end + 1]);

    private static State? Find(string said, Register register) =>
        register.States.FirstOrDefault(s => s.Iso3.Equals(said, StringComparison.OrdinalIgnoreCase)) ?? register.StateNames.Find(said);
}
