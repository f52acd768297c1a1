using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace CuratedArchive.Web.Display;

/// <summary>Dates as a reader sees them: exactly as precise as they are known, and never broken over a line.</summary>
public static partial class Dates
{
    private const string NoBreak = "\u00A0";

    /// <summary>“4 August 2017”, “August 2017”, “2017” or “24 July, year open”.</summary>
    public static string Words(this PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => $"{day}{NoBreak}{Month(month)}{(date.Year is { } year ? NoBreak + year : ", year open")}",
        ({ } month, null) => $"{Month(month)}{NoBreak}{date.Year}",
        _ => $"{date.Year}",
    };

    /// <inheritdoc cref="Words(PartialDate)"/>
    public static string Words(this DateOnly day) => PartialDate.Of(day).Words();

    /// <summary>The same in an element <c>time</c>; nothing for no date.</summary>
    public static IHtmlContent Time(this PartialDate? date) => date is { } known
        ? new HtmlString($"<time datetime=\"{known.ToString().Replace("--", "")}\">{known.Words()}</time>") : HtmlString.Empty;

    /// <inheritdoc cref="Time(PartialDate?)"/>
    public static IHtmlContent Time(this PartialDate date) => Time((PartialDate?)date);

    /// <inheritdoc cref="Time(PartialDate?)"/>
    public static IHtmlContent Time(this DateOnly? day) => day is { } known ? known.Time() : HtmlString.Empty;

    /// <inheritdoc cref="Time(PartialDate?)"/>
    public static IHtmlContent Time(this DateOnly day) => Time((PartialDate?)PartialDate.Of(day));

    /// <summary>Words in which no date, article or page number breaks over a line.</summary>
    public static string Unbroken(this string words) => Apart().Replace(words, NoBreak);

    [GeneratedRegex(@"(?<=\b\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[Aa]rticle|[Nn]ote|paragraph|line|vol\.|pp?\.|No\.)) (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
