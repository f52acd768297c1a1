using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Citations;

/// <summary>What the brackets of an entry say: publisher, place and date, "(Ottawa: Publisher, May 2009)", "(New Delhi)", "(12 May 2010)".</summary>
/// <param name="Publisher">Who published it.</param>
/// <param name="Place">Where.</param>
/// <param name="Date">When.</param>
/// <param name="Start">Where the bracket with the publisher begins; -1 when there is none.</param>
internal sealed record Imprint(string? Publisher, string? Place, PartialDate? Date, int Start)
{
    /// <summary>Takes the brackets outside quotation marks out of an entry.</summary>
    public static Imprint Take(WorkScrap scrap, Register register)
    {
        var imprint = new Imprint(null, null, null, -1);
        foreach (var bracket in scrap.Marks.Brackets)
        {
            var words = scrap.Text[(bracket.Start + 1)..(bracket.End - 1)].Trim();
            if (words.Length == 0 || IsPeriod(words) || string.IsNullOrWhiteSpace(scrap.Left(bracket)[1..^1])) continue;
            if ((Read(words, bracket.Start, register) ?? Printed(words, scrap, bracket.Start)) is not { } read) continue;
            imprint = new(imprint.Publisher ?? read.Publisher, imprint.Place ?? read.Place, read.Date ?? imprint.Date, imprint.Start < 0 ? read.Start : imprint.Start);
            scrap.Take(bracket);
        }
        return imprint;
    }

    /// <summary>"Place: Publisher, date" in one part of an entry without brackets, in either order.</summary>
    public static Imprint? OfPart(string part)
    {
        var colon = part.IndexOf(':');
        if (colon <= 0) return null;
        var (left, right) = (part[..colon].Trim(), part[(colon + 1)..].Trim());
        return Places.IsCity(left) ? new(right, left, null, 0) : Places.IsCity(right) ? new(left, right, null, 0) : null;
    }

    /// <summary>Whether a fragment between full stops is place and publisher: "London: Field Press."</summary>
    public static bool IsIn(string fragment) => OfPart(fragment.TrimEnd('.')) is not null;

    /// <summary>Place and year and no publisher: "Berlin, 2020".</summary>
    public static (string Place, PartialDate Year)? OfPlaceAndYear(string words) =>
        words.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && Places.IsCity(words[..comma])
        && words[(comma + 2)..] is { Length: 4 } year && PartialDate.Parse(year) is { } date ? (words[..comma], date) : null;

    private static Imprint? Read(string words, int start, Register register)
    {
        if (WorkDates.Whole(words) is { } date) return new(null, null, words.StartsWith("adopted", StringComparison.Ordinal) ? DatePhrase.Find(words).First().Certain : date.Certain, -1);
        if (OfPlaceAndYear(words) is { } printed) return new(null, printed.Place, printed.Year, start);
        if (Places.IsPlace(words, register)) return new(null, words, null, -1);
        if (IsAside(words)) return new(null, null, null, -1);
        var last = DatePhrase.Find(words).LastOrDefault();
        var dated = last is not null && last.Span.End == words.Length;
        var rest = Trimmed.Words(dated ? words[..last!.Span.Start] : words) ?? "";
        var colon = rest.IndexOf(':');
        if (colon > 0 && (dated || Places.IsCity(rest[..colon]))) return new(rest[(colon + 1)..].Trim(), rest[..colon].Trim(), dated ? last!.Certain : null, start);
        if (dated && rest is "Spring" or "Summer" or "Autumn" or "Fall" or "Winter") return new(null, null, last!.Certain, -1);
        return dated && rest.Length > 0 && char.IsUpper(rest[0]) ? new(rest, null, last!.Date, start) : null;
    }

    /// <summary>A short name in brackets behind the name of a newspaper is where it is printed, known as a city or not.</summary>
    private static Imprint? Printed(string words, WorkScrap scrap, int start) =>
        words.Length is > 2 and <= 25 && char.IsUpper(words[0]) && words.All(c => char.IsLetter(c) || c is ' ' or '-' or '’' or ',') && words.Count(char.IsUpper) * 2 < words.Length
        && KindRules.IsNews(scrap.Words(TextSpan.Between(scrap.Left()[..start].LastIndexOf(',') + 1, start))) ? new(null, words, null, -1) : null;

    /// <summary>The year an annual report is for belongs to its title: "Article 7 Report (for calendar year 2014)".</summary>
    private static bool IsPeriod(string words) =>
        words.StartsWith("for calendar year", StringComparison.Ordinal) || words.StartsWith("for the calendar year", StringComparison.Ordinal)
        || words.StartsWith("for the period", StringComparison.Ordinal) || words.StartsWith("covering ", StringComparison.Ordinal);

    private static bool IsAside(string words) =>
        words.StartsWith("in ", StringComparison.Ordinal) || words.StartsWith("for ", StringComparison.Ordinal)
        || words.StartsWith("hereafter", StringComparison.OrdinalIgnoreCase) || words[0] is '“' or '"'
        || words is "undated" or "n.d." or "emphasis added" or "translation" or "hereinafter" or "ed." or "eds." or "PDF" or "video";
}
