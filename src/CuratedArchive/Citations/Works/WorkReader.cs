using System.Text.RegularExpressions;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Citations;

/// <summary>The words of one work become its fields: note style ("Author, “Title,” Container, Place, date"), bibliography style ("Author. “Title.” …") and author-date style.</summary>
internal sealed partial class WorkReader
{
    private readonly WorkScrap _scrap;
    private readonly Register _register;
    private readonly Opening? _opening;
    private readonly TextSpan? _title;
    private readonly TextSpan? _emphasis;

    private WorkReader(string text, IReadOnlyList<TextSpan> emphasis, SourceKind? carried, Register register)
    {
        (_scrap, _register, _opening) = (new WorkScrap(text), register, Openings.Find(text) ?? Openings.Shortened(text, carried));
        _title = _scrap.Marks.Quotes.Count > 0 && !IsPartOfName(_scrap.Marks.Quotes[0]) ? _scrap.Marks.Quotes[0] : null;
        if (_title is { } quoted) _scrap.TakeTitle(quoted);
        _emphasis = emphasis.Select(WithIssue).Cast<TextSpan?>().FirstOrDefault(e => _title is not { } title || e!.Value.Start >= title.End);
    }

    /// <summary>The number of an edition behind words in italics belongs to the title: "Field Arms, Issue 44".</summary>
    private TextSpan WithIssue(TextSpan words) =>
        Issue().Match(_scrap.Text[words.End..]) is { Success: true } issue ? TextSpan.Between(words.Start, words.End + issue.Length) : words;

    /// <summary>Reads an entry.</summary>
    /// <param name="text">Its words, without "See".</param>
    /// <param name="emphasis">The words in italics or linked, in the entry.</param>
    /// <param name="link">The address its words are linked to, or null.</param>
    /// <param name="carried">The kind of the work in front, where the entry may go on from it: "Letters from A, date; from B, date".</param>
    /// <param name="register">States, for places.</param>
    public static WorkFields Read(string text, IReadOnlyList<TextSpan> emphasis, string? link, SourceKind? carried, Register register) =>
        new WorkReader(text, emphasis, carried, register).Read(link);

    private WorkFields Read(string? link)
    {
        var addresses = WorkAddress.Take(_scrap);
        var work = new WorkFields { Url = addresses.Url ?? link, Copy = addresses.Copy, Pages = WorkPages.Take(_scrap) };
        var (symbol, organ) = TakeSymbol();
        var imprint = Imprint.Take(_scrap, _register);
        work = work with { Symbol = symbol, Publisher = imprint.Publisher, Place = imprint.Place, Date = TakeDate() ?? imprint.Date };
        work = Arranged(work, imprint);
        work = work with { Author = work.Author ?? organ ?? AuthorInTitle(work.Title), Date = work.Date ?? LooseDate() };
        return work.Kind == SourceKind.Unknown ? work with { Kind = organ is not null ? SourceKind.Resolution : KindOf(work) } : work;
    }

    private WorkFields Arranged(WorkFields work, Imprint imprint)
    {
        if (_title is { } quoted) return Titled(work, quoted, QuotationMarks.Words(_scrap.Text, quoted).In(_scrap.Text));
        if (Bibliography.Read(_scrap.Text) is { } entry) return entry.Fill(work, _scrap);
        if (_emphasis is { Length: > 3 } emphasised && _opening is null) return Titled(work, emphasised, Trimmed.Words(emphasised.In(_scrap.Text)));
        if (_opening is not null && !(_opening.Kind == SourceKind.Report && work.Symbol is not null)) return OpenedWork.Fill(work, _scrap, _opening, _register);
        return imprint.Start > 0 ? UntitledWork.Book(work, _scrap, imprint.Start) : UntitledWork.Fill(work, _scrap, _register);
    }

    private WorkFields Titled(WorkFields work, TextSpan span, string? title)
    {
        var head = Words(TextSpan.Between(0, span.Start));
        var opened = _opening is not null && _opening.Length <= span.Start ? _opening : null;
        var author = opened is not null ? OpenedWork.Author(_scrap, opened, span.Start) : AuthorPhrase.OfHead(head);
        var tail = new WorkTail(_register).Read(Words(TextSpan.Between(span.End, _scrap.Text.Length)), behindAuthor: false);
        var container = _title is not null && _emphasis is { Length: > 2 } e ? Trimmed.Words(e.In(_scrap.Text)) : tail.Container;
        var journal = container is not null ? Journal().Match(container) : Match.Empty;
        if (journal.Success) (container, work) = (journal.Groups["name"].Value, work with { Pages = work.Pages ?? journal.Groups["page"].Value });
        if (tail.Author is { } presenter && container is null && Meetings.IsMeeting(author ?? "")) (author, container) = (presenter, author);
        return work with
        {
            Author = author ?? tail.Author,
            Title = title,
            Recipient = opened is null ? null : OpenedWork.Recipient(_scrap, opened, span.Start),
            Container = container == author ? null : KindRules.IsPeriodical(_scrap.Text[span.End..]) ? container?.TrimEnd([.. " ():0123456789"]) : container,
            Publisher = work.Publisher ?? tail.Publisher,
            Place = work.Place ?? tail.Place,
            Remark = tail.Remark,
        };
    }

    /// <summary>A name with a quoted part ("Publishing House “Words,” undated"): no comma parts it from the marks, and the entry has no date.</summary>
    private bool IsPartOfName(TextSpan quote)
    {
        var head = _scrap.Text[..quote.Start].TrimEnd();
        if (head.Length == 0 || !char.IsLetterOrDigit(head[^1]) || _opening is not null || DatePhrase.Find(_scrap.Marks.Bare(_scrap.Text)).Any()) return false;
        return Prose.PlainWords(head, Enclosures.Of(head)) == 0 && UnSymbol.Find(_scrap.Text).Count == 0;
    }

    private (string? Symbol, string? Organ) TakeSymbol()
    {
        var own = UnSymbol.Find(_scrap.Left());
        foreach (var mention in own) _scrap.Take(mention.Span);
        if (own.Count > 0) return (own[0].Canonical, own[0].Organ);
        return _title is { } title && UnSymbol.Find(title.In(_scrap.Text)) is [{ Span.Start: <= 1 } named, ..] ? (named.Canonical, named.Organ) : (null, null);
    }

    /// <summary>The last part that is a date and nothing else: a document's own date stands behind that of its meeting.</summary>
    private PartialDate? TakeDate()
    {
        PartialDate? date = null;
        foreach (var part in _scrap.Parts(new(0, _scrap.Text.Length)))
        {
            var words = part.In(_scrap.Left());
            if (WorkDates.Whole(words) is not { } phrase) continue;
            if (!words.StartsWith("entered into force", StringComparison.Ordinal)) date = phrase.Certain;
            _scrap.Take(part);
        }
        return date;
    }

    /// <summary>A date with a month somewhere among other words: "Letter dated 3 May 2012 from …".</summary>
    private PartialDate? LooseDate() =>
        DatePhrase.Find(_scrap.Marks.Bare(_scrap.Left())).LastOrDefault(d => d.Date is { Month: not null, Year: not null })?.Certain;

    private static string? AuthorInTitle(string? title) =>
        title is not null && Openings.Find(title + " ") is { Kind: SourceKind.Statement, Preposition: "of" or "by" } opening
            ? AuthorPhrase.Clean(title[opening.Length..].Split(',', StringSplitOptions.TrimEntries)[0]) : null;

    private SourceKind KindOf(WorkFields work)
    {
        var outside = _title is { } title ? _scrap.Text[..title.Start] + " " + _scrap.Text[title.End..] : _scrap.Text;
        if (_opening is { Kind: not (SourceKind.Report or SourceKind.Other or SourceKind.UnDocument or SourceKind.Statement) }) return _opening.Kind;
        var kind = KindRules.Of(work, outside);
        if (_opening is null) return kind;
        var isStatement = _opening.Kind == SourceKind.Statement && kind is not (SourceKind.PressRelease or SourceKind.PositionPaper);
        return isStatement || kind is SourceKind.Unknown or SourceKind.NewsArticle ? _opening.Kind : kind;
    }

    [GeneratedRegex(@"^,?\s+(?:[Ii]ssue|[Vv]ol(?:ume|\.)?|[Pp]art)\s+[0-9IVX]+\b", RegexOptions.NonBacktracking)]
    private static partial Regex Issue();

    /// <summary>Volume, journal and first page as lawyers write them: "31 Human Rights Quarterly 934".</summary>
    [GeneratedRegex(@"^[0-9]{1,4}(?:\([0-9]+\))?\s+(?<name>[A-Z][^0-9]{2,90}?)\s+(?<page>[0-9]{1,5})$", RegexOptions.NonBacktracking)]
    private static partial Regex Journal();

    private List<string> Words(TextSpan span) => [.. _scrap.Parts(span).Select(_scrap.Words).Where(w => w.Length > 0)];
}
