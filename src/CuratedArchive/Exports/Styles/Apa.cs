using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>An entry of a reference list after the Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10.</summary>
internal sealed class Apa : ICitationStyle
{
    private const int MostAuthors = 20;

    public string Name => "apa";

    public string Title => "APA, 7th edition, reference";

    public string ShortTitle => "APA";

    public CitationText Cite(Source source, string? pages = null)
    {
        var reference = new Reference(source);
        var date = Phrase.Of($"({DateOf(reference)})");
        var entry = Who(reference.Authors) is { } who
            ? Phrase.Join(". ", who, date, Work(reference, pages), Origin(reference))
            : Phrase.Join(". ", Headed(reference, pages), date, Described(reference), Origin(reference));
        return Phrase.Join(". ", entry, Phrase.Of(reference.Url))!.End(reference.Url is null ? "." : "");
    }

    private static Phrase? Who(IReadOnlyList<PersonName> authors)
    {
        string[] names = [.. authors.Where(a => a != PersonName.Others).Select(NameOf)];
        return Phrase.Of(names switch
        {
            [] => null,
            _ when names.Length < authors.Count => $"{string.Join(", ", names)}, et al.",
            [var only] => only,
            [.., var last] when names.Length > MostAuthors => $"{string.Join(", ", names[..(MostAuthors - 1)])}, … {last}",
            [.. var before, var last] => $"{string.Join(", ", before)}, & {last}",
        });
    }

    private static string NameOf(PersonName name) => name.IsPerson ? $"{name.Family}, {Initials(name.Given!)}" : name.Literal;

    private static string Initials(string given) => string.Join(' ', given.Replace(".", ". ").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(word => word.Length > 1 && word.All(char.IsUpper) ? word.Select(c => $"{c}.") : [string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(p => $"{p[0]}."))]));

    /// <summary>Books and reports carry the year alone, works that appear on a day the day.</summary>
    private static string DateOf(Reference reference) => (reference.Kind, reference.Date) switch
    {
        (_, null) => "n.d.",
        (SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog or SourceKind.Report or SourceKind.UnDocument or SourceKind.PositionPaper, _) => CitedDate.Year(reference.Date)!,
        (SourceKind.Resolution or SourceKind.MeetingRecord or SourceKind.Treaty or SourceKind.Footage, _) => CitedDate.Year(reference.Date)!,
        (SourceKind.PressRelease, _) when reference.HasSymbol => CitedDate.Year(reference.Date)!,
        _ => YearFirst(reference.Date.Value),
    };

    private static string YearFirst(PartialDate date) => date.Month is null ? CitedDate.Year(date)! : $"{date.Year}, {DayAndMonth(date)}";

    private static string DayAndMonth(PartialDate date)
    {
        var american = CitedDate.American(date)!;
        return date.Day is null ? american[..american.IndexOf(' ')] : american[..american.IndexOf(',')];
    }

    private static Phrase? Work(Reference reference, string? pages) => Phrase.Join(" ", Headed(reference, pages), Described(reference));

    /// <summary>What starts the entry of a work without author: its title and number.</summary>
    private static Phrase? Headed(Reference reference, string? pages) => Phrase.Join(" ", TitleOf(reference), Numbered(reference, pages));

    private static Phrase? TitleOf(Reference reference)
    {
        if (!reference.HasTitle && (reference.Authors.Count > 0 || reference.Container is not null)) return null;
        var title = QuotationLevel.Set(reference.Title, QuotationLevel.American);
        return reference.Kind == SourceKind.NewsArticle ? Phrase.Of(title) : Phrase.Italic(title);
    }

    /// <summary>The number of a report and the pages cited: <c>(Document No. CCM/MSP/2016/9, pp. 3–4)</c>.</summary>
    private static Phrase? Numbered(Reference reference, string? pages) =>
        Phrase.Join(", ", Phrase.Of(NumberOf(reference)), pages is null ? null : Phrase.Of(PagesOf(pages)))?.Within("(", ")");

    private static string? NumberOf(Reference reference) => (reference.Symbol, reference.Genre) switch
    {
        (null, _) => null,
        ({ } symbol, null) => symbol,
        ({ } symbol, { } genre) when symbol.StartsWith("C.N.", StringComparison.Ordinal) => $"{HeadlineCase.Of(genre)} {symbol}", // the N. stands for number
        ({ } symbol, { } genre) => $"{HeadlineCase.Of(genre)} No. {symbol}",
    };

    private static string PagesOf(string pages) => pages.Any(c => c is '–' or '-' or ',' or ';') ? $"pp. {pages}" : $"p. {pages}";

    private static Phrase? Described(Reference reference) => reference.Kind == SourceKind.NewsArticle || reference.HasSymbol ? null
        : Phrase.Of(reference.Recipient is { } recipient ? $"{reference.Genre} to {recipient}" : reference.Genre)?.Within("[", "]");

    private static Phrase? Origin(Reference reference) => reference.Kind switch
    {
        SourceKind.NewsArticle => Phrase.Italic(reference.InHeadlineCase(reference.Container ?? reference.Publisher)),
        SourceKind.Statement or SourceKind.Presentation => Phrase.Join(", ", Phrase.Of(reference.Container), Phrase.Of(reference.Place)),
        SourceKind.PositionPaper => Issuer(reference),
        _ => Phrase.Join(". ", Phrase.Of(reference.InHeadlineCase(reference.Container)), Issuer(reference)),
    };

    /// <summary>The publisher, unless it is the author.</summary>
    private static Phrase? Issuer(Reference reference) => reference.Authors is [{ IsPerson: false } only] && only.Literal == reference.Publisher ? null : Phrase.Of(reference.Publisher);
}
