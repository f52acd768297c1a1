using CuratedArchive.Citations;

namespace CuratedArchive.Exports;

/// <summary>A note after the Oxford University Standard for the Citation of Legal Authorities, 4th edition, part 3 and its section on international law.</summary>
internal sealed class Oscola : ICitationStyle
{
    public string Name => "oscola";

    public string Title => "OSCOLA, 4th edition, note";

    public string ShortTitle => "OSCOLA";

    public CitationText Cite(Source source, string? pages = null)
    {
        var reference = new Reference(source);
        var work = reference.Kind switch
        {
            SourceKind.Letter or SourceKind.Email or SourceKind.Questionnaire => Correspondence(reference),
            SourceKind.Interview => Interview(reference),
            SourceKind.Treaty => Treaty(reference),
            SourceKind.Resolution or SourceKind.MeetingRecord or SourceKind.UnDocument => UnDocument(reference),
            SourceKind.NewsArticle => News(reference),
            _ => Published(reference),
        };
        return Phrase.Join(" ", work ?? Phrase.Of(reference.Title), Phrase.Of(pages), Phrase.Of(reference.Url)?.Within("<", ">"))!.End(".");
    }

    private static Phrase? Who(Reference reference) => Names(reference.Authors);

    /// <summary>Names, initials without stops.</summary>
    private static Phrase? Names(IReadOnlyList<PersonName> names) =>
        Phrase.Of(CitedNames.Spoken([.. names.Select(n => n.IsPerson ? n with { Literal = n.Literal.Replace(".", "") } : n)], " and ", " and others"));

    private static Phrase? Quoted(Reference reference) =>
        reference.HasTitle ? Phrase.Of(QuotationLevel.Quote(reference.InHeadlineCase(reference.Title), QuotationLevel.British)) : null;

    private static Phrase? Day(Reference reference) => Phrase.Of(CitedDate.British(reference.Date));

    /// <summary>"Letter from X to Y (date)".</summary>
    private static Phrase? Correspondence(Reference reference)
    {
        var sender = Who(reference)?.Within($"{reference.Genre} from ", "") ?? Phrase.Of(reference.Genre);
        var recipient = Names(AuthorLine.Read(reference.Recipient));
        return Phrase.Join(" ", Phrase.Join(", ", Phrase.Join(" to ", sender, recipient), Quoted(reference)), Phrase.Join(", ", Phrase.Of(reference.Place), Day(reference))?.Within("(", ")"));
    }

    /// <summary>"Interview with X (place, date)".</summary>
    private static Phrase? Interview(Reference reference) => Phrase.Join(" ",
        Who(reference)?.Within("Interview with ", "") ?? Quoted(reference), Phrase.Join(", ", Phrase.Of(reference.Place), Day(reference))?.Within("(", ")"));

    /// <summary>"Convention (adopted date) series".</summary>
    private static Phrase? Treaty(Reference reference) => Phrase.Join(" ",
        Phrase.Of(reference.Title), Day(reference)?.Within("(adopted ", ")"), Phrase.Join(" ", Phrase.Of(reference.Container), Phrase.Of(reference.Symbol)));

    /// <summary>"Author, ‘title’ (date) UN Doc symbol".</summary>
    private static Phrase? UnDocument(Reference reference) => Phrase.Join(" ",
        Phrase.Join(", ", Who(reference), Quoted(reference)), Day(reference)?.Within("(", ")"), Phrase.Of(reference.Symbol)?.Within(SortOf(reference.Symbol!), ""));

    private static string SortOf(string symbol) => symbol.StartsWith("C.N.", StringComparison.Ordinal) ? "Depositary Notification " : "UN Doc ";

    private static Phrase? News(Reference reference) => Phrase.Join(" ",
        Phrase.Join(", ", Who(reference), Quoted(reference)), Phrase.Italic(reference.Container ?? reference.Publisher), Phrase.Join(", ", Phrase.Of(reference.Place), Day(reference))?.Within("(", ")"));

    private static Phrase? Published(Reference reference)
    {
        var isBook = reference.Kind is SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog;
        var title = isBook && (reference.HasTitle || reference.Authors.Count == 0) ? Phrase.Italic(QuotationLevel.Set(reference.InHeadlineCase(reference.Title), QuotationLevel.British)) : Quoted(reference);
        return Phrase.Join(" ", Phrase.Join(", ", Who(reference), title), Imprint(reference)?.Within("(", ")"), isBook ? null : Number(reference));
    }

    private static Phrase? Imprint(Reference reference) => reference.Kind switch
    {
        SourceKind.Statement or SourceKind.Presentation => Phrase.Join(", ", Phrase.Of(reference.HasTitle ? null : reference.Genre), Phrase.Of(reference.Container), Phrase.Of(reference.Place), Day(reference)),
        SourceKind.Report or SourceKind.PositionPaper => Phrase.Join(" ", Phrase.Of(reference.Publisher), Phrase.Of(CitedDate.Year(reference.Date))),
        SourceKind.PressRelease when reference.HasSymbol => Phrase.Join(" ", Phrase.Of(reference.Publisher), Phrase.Of(CitedDate.Year(reference.Date))),
        SourceKind.Book or SourceKind.ReferenceWork or SourceKind.Catalog => Phrase.Join(" ", Phrase.Of(reference.Publisher), Phrase.Of(CitedDate.Year(reference.Date))),
        _ => Phrase.Join(", ", Phrase.Italic(reference.Container), Phrase.Of(reference.Publisher), Day(reference)),
    };

    private static Phrase? Number(Reference reference) => reference.Kind is SourceKind.Report or SourceKind.PositionPaper || reference.HasSymbol
        ? Phrase.Join(" ", Phrase.Of(reference.Genre), Phrase.Of(reference.Symbol)) : null;
}
