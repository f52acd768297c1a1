using CuratedArchive.Citations;

namespace CuratedArchive.Web.Display;

/// <summary>A work in the archive's citation style: author, title, what it is in, place and publisher, date, symbol, pages.</summary>
/// <param name="Title">The title, or the description that stands for it.</param>
/// <param name="Setting">How the title is set.</param>
/// <param name="Before">What stands before the title: the author.</param>
/// <param name="After">What stands behind it, in order; the date is the last but for the pages.</param>
/// <param name="Address">The page of the source, or null when it is not known.</param>
public sealed record Reference(string Title, TitleSetting Setting, string? Before, IReadOnlyList<string> After, string? Address)
{
    /// <summary>A source, without pages.</summary>
    public static Reference Of(Source source) => new(
        source.Title ?? source.Label, SettingOf(source.Kind, source.Title),
        source.Title is null && source.Author is { } author && source.Label.Contains(author, StringComparison.Ordinal) ? null : source.Author,
        source.Title is null ? Details(null, null, null, source.Date, source.Symbol, null) : Details(source.Container, source.Place, source.Publisher, source.Date, source.Symbol, null),
        $"/sources/{source.Slug}");

    /// <summary>One citation, as the note gives it.</summary>
    public static Reference Of(Citation citation, string? source)
    {
        var address = source is null ? null : $"/sources/{source}";
        if (citation.Title is { } title)
            return new(title, SettingOf(citation.Kind, title), citation.Author, Details(citation.Container, citation.Place, citation.Publisher, citation.Date, citation.Symbol, citation.Pages), address);
        return new(citation.Text.Trim(), TitleSetting.Plain, null, [], address);
    }

    private static TitleSetting SettingOf(SourceKind kind, string? title) => title is null ? TitleSetting.Plain : kind switch
    {
        SourceKind.Book or SourceKind.Report or SourceKind.Catalog or SourceKind.ReferenceWork or SourceKind.Treaty => TitleSetting.Italic,
        _ => TitleSetting.Quoted,
    };

    private static List<string> Details(string? container, string? place, string? publisher, PartialDate? date, string? symbol, string? pages)
    {
        var imprint = string.Join(": ", new[] { place, publisher }.OfType<string>().Distinct());
        return [.. new[] { container, imprint == container ? null : imprint, symbol == container ? null : symbol, date?.Words(), pages is null ? null : PagesOf(pages) }
            .Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!)];
    }

    private static string PagesOf(string pages) =>
        char.IsAsciiDigit(pages[0]) ? $"{(pages.AsSpan().IndexOfAny("-–,") >= 0 ? "pp." : "p.")}\u00A0{pages}" : pages;
}

/// <summary>How a title is set.</summary>
public enum TitleSetting
{
    /// <summary>A description, not a title.</summary>
    Plain,

    /// <summary>A part of something: an article, a letter, a speech.</summary>
    Quoted,

    /// <summary>A work on its own: a book, a report.</summary>
    Italic,
}
