using System.Globalization;

namespace CuratedArchive.Citations;

/// <summary>What a source is called in a list.</summary>
internal static class SourceLabel
{
    /// <summary>The title; else the words of the fullest citation without its pages; "Letter from A to B, 20 March 2009".</summary>
    public static string Of(SourceCluster work)
    {
        if (work.Fullest(c => c.Title) is { } title) return title;
        var (author, date) = (work.Fullest(c => c.Author), work.Date());
        var name = Noun(work.Kind()) is { } noun && author is not null
            ? $"{noun} {author}{(work.Fullest(c => c.Recipient) is { } to ? " to " + to : "")}"
            : author ?? work.Fullest(c => c.Container) ?? work.Fullest(c => c.Symbol) ?? work.Fullest(c => c.Url) ?? work.First.Text;
        var container = author is not null && work.Fullest(c => c.Container) is { } where ? ", " + where : "";
        return name + container + (date is { } d ? ", " + Written(d) : "");
    }

    private static string? Noun(SourceKind kind) => kind switch
    {
        SourceKind.Letter => "Letter from",
        SourceKind.Email => "Email from",
        SourceKind.Statement => "Statement of",
        SourceKind.Interview => "Interview with",
        SourceKind.Questionnaire => "Response to questionnaire by",
        SourceKind.Presentation => "Presentation of",
        SourceKind.Report => "Report by",
        SourceKind.WebPage => "Website of",
        _ => null,
    };

    private static string Written(PartialDate date) => (date.Year, date.Month, date.Day) switch
    {
        ({ } y, { } m, { } d) => new DateOnly(y, m, d).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        ({ } y, { } m, null) => new DateOnly(y, m, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };
}
