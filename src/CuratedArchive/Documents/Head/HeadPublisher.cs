using System.Text.RegularExpressions;
using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>The publisher, where an imprint line names it.</summary>
internal static partial class HeadPublisher
{
    private const int Tail = 6;
    private const int LongestByline = 90;

    /// <summary>The name behind “Published by”, “Publisher:” or a copyright sign in the first or last lines; null when there is none.</summary>
    public static string? Read(HeadText head)
    {
        var tail = head.Reading.Blocks.TakeLast(Tail).Where(b => b is not Table).Select(b => head.Words(b.Span));
        foreach (var line in head.Lines.Concat(tail))
            if (line.Length < 160 && Line().Match(line) is { Success: true } match) return match.Groups[1].Value.Trim().TrimEnd('.', ',');
        return InRecord(head) ?? head.Datelines.Select(d => d.Agency).FirstOrDefault(a => a is not null) ?? InByline(head);
    }

    /// <summary>The paper or agency behind the author's name: <c>By J. Miller, The Daily</c>; an office there is the author's.</summary>
    private static string? InByline(HeadText head) =>
        head.Lines.Where(l => l.Length < LongestByline).Select(l => Byline().Match(l)).Where(m => m.Success && !Office().IsMatch(m.Groups["house"].Value) && !DatePhrase.Find(m.Value).Any())
            .Select(m => m.Groups["house"].Value.Trim()).FirstOrDefault();

    /// <summary>The field of a catalogue's record, which has no colon: the field of the publication's date stands behind it.</summary>
    private static string? InRecord(HeadText head)
    {
        const string Field = "Publisher ";
        for (var i = 0; i + 1 < head.Lines.Count; i++)
            if (head.Lines[i] is { Length: > 12 and < 100 } line && line.StartsWith(Field, StringComparison.Ordinal) && head.Lines[i + 1].StartsWith("Publication Date", StringComparison.Ordinal))
                return line[Field.Length..].Trim();
        return null;
    }

    [GeneratedRegex(@"^(?:published by:?|publisher:|(?:copyright\s*)?(?:©|\(c\))\s*(?:[0-9]{4}(?:\s?[-–]\s?[0-9]{4})?,?)?(?: by)?)\s+"
        + @"([^0-9\s][^|.;]{2,80})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Line();

    [GeneratedRegex(@"^[Bb][Yy] \p{Lu}[\p{L}.'’ -]{2,50}(?:,|\s\||\s/|\s[–—-])\s?(?<house>(?:The )?\p{Lu}[\p{L}.&'’ -]{1,40})$", RegexOptions.NonBacktracking)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\b(?:director|editor|correspondent|reporter|writer|researcher|analyst|coordinator|manager|officer|professor|fellow|president|minister|adviser|advisor|expert|and|with|in|at)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Office();
}
