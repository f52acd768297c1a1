using System.Text.RegularExpressions;

namespace CuratedArchive.Documents;

/// <summary>The publisher, where an imprint line names it.</summary>
internal static partial class HeadPublisher
{
    private const int Tail = 6;

    /// <summary>The name behind “Published by”, “Publisher:” or a copyright sign in the first or last lines; null when there is none.</summary>
    public static string? Read(HeadText head)
    {
        var tail = head.Reading.Blocks.TakeLast(Tail).Where(b => b is not Table).Select(b => head.Words(b.Span));
        foreach (var line in head.Lines.Concat(tail))
            if (line.Length < 160 && Line().Match(line) is { Success: true } match) return match.Groups[1].Value.Trim().TrimEnd('.', ',');
        return InRecord(head);
    }

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
}
