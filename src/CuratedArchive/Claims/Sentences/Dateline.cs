using CuratedArchive.Documents;
using CuratedArchive.Texts;

namespace CuratedArchive.Claims;

/// <summary>The day and place a news text was written, before its first sentence: <c>(Oslo, 3 December 2008) – …</c>.</summary>
internal static class Dateline
{
    private const int LongestLead = 60;
    private const int Paragraphs = 6;

    /// <summary>The day of the dateline, or null.</summary>
    public static PartialDate? Of(Reading reading) =>
        reading.Blocks.OfType<Paragraph>().Take(Paragraphs).Select(p => In(p.Span.In(reading.Prose))).FirstOrDefault(d => d is not null);

    /// <summary>A full date in the brackets that open a paragraph, or before the dash behind a place.</summary>
    private static PartialDate? In(string paragraph)
    {
        var lead = paragraph[..Math.Min(paragraph.Length, LongestLead)];
        if (DatePhrase.Find(lead).FirstOrDefault() is not { Date.IsDay: true } day) return null;
        var (before, behind) = (lead[..day.Span.Start], lead[day.Span.End..].TrimStart());
        return before.StartsWith('(') && !before.Contains(')') && behind.StartsWith(')') ? day.Date : null;
    }
}
