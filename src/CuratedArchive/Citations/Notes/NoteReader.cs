using System.Text.RegularExpressions;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Citations;

/// <summary>Reads one note: its works become citations, its prose its comment.</summary>
internal sealed partial class NoteReader(Reading reading, Footnote footnote, Register register, BackReferences references, DiagnosticBag found)
{
    private readonly string _words = footnote.Words ?? "";
    private readonly List<Citation> _citations = [];
    private readonly List<TextSpan> _comment = [];
    private readonly NoteStyles _styles = new(reading, footnote.WordsSpan);

    /// <summary>The citations, in the order of the note; sets <see cref="Footnote.Comment"/>.</summary>
    public IReadOnlyList<Citation> Read()
    {
        foreach (var piece in NoteSplitter.Split(_styles.Masked()))
        {
            if (piece.IsWork || _styles.IsLink(piece.Span)) ReadWork(piece);
            else ReadProse(piece.Span);
        }
        footnote.Comment = NoteComment.Of(_words, _comment);
        references.Keep(footnote, _citations);
        return _citations;
    }

    private void ReadWork(NotePiece piece)
    {
        var text = piece.Span.In(_words);
        var joint = Joint.LengthAt(text, 0);
        var words = text[joint..];
        if (BackReference.Read(words) is { } reference)
        {
            Add(piece.Span, references.Resolve(footnote, reference, _citations), piece.Relation);
            return;
        }
        if (Enclosures.Of(words).Unbalanced) found.Add(Rules.QuotationUnbalanced, At(piece.Span), footnote.Label);
        var within = new TextSpan(piece.Span.Start + joint, words.Length);
        var fields = WorkReader.Read(words, _styles.Emphasis(within), _styles.Link(within), _citations.LastOrDefault()?.Kind, register);
        if (fields.Remark is { } remark && words.IndexOf(remark, StringComparison.Ordinal) is >= 0 and var at) _comment.Add(new(piece.Span.Start + joint + at, remark.Length));
        Add(piece.Span, references.Recognise(footnote, fields) ?? new(fields), piece.Relation);
    }

    private void ReadProse(TextSpan span)
    {
        var text = span.In(_words);
        var (relation, joint) = Joint.Read(text);
        if (references.RecogniseShort(text[joint..]) is { } shortened)
        {
            Add(span, shortened, relation);
            return;
        }
        _comment.Add(span);
        foreach (var piece in InBrackets(span)) ReadWork(piece);
        var sources = EmbeddedSources.Find(text);
        if (sources.Count == 0 && _citations.Count == 0 && LooksLikeWork().IsMatch(text)) found.Add(Rules.NothingCited, At(span), footnote.Label);
        foreach (var source in sources) Add(new(span.Start + source.Span.Start, source.Span.Length), new(source.Fields), Relation.Cites);
    }

    /// <summary>The works that stand in brackets in a sentence, "(see letter from A, date)"; a date, a place or a pointer there is none.</summary>
    private IEnumerable<NotePiece> InBrackets(TextSpan prose)
    {
        foreach (var bracket in Enclosures.Of(prose.In(footnote.Text)).Brackets)
        {
            var (start, inside) = (prose.Start + bracket.Start + 1, footnote.Text.Substring(prose.Start + bracket.Start + 1, bracket.Length - 2));
            foreach (var piece in NoteSplitter.Split(inside).Where(p => p.IsWork && NamesItself(p.Span.In(inside))))
                yield return piece with { Span = new(start + piece.Span.Start, piece.Span.Length) };
        }
    }

    private static bool NamesItself(string piece)
    {
        var words = piece[Joint.LengthAt(piece, 0)..];
        return BackReference.Read(words) is null && (words.Length < piece.Length || Openings.Find(words) is not null || Enclosures.Of(words).Quotes.Count > 0 || KindRules.IsTransparencyReport(words));
    }

    private void Add(TextSpan span, ReadReference read, Relation relation)
    {
        var (fields, start) = (read.Fields, footnote.WordsSpan.Start + span.Start);
        if (fields.Kind == SourceKind.Unknown && read.Resolution is null) found.Add(Rules.KindUnknown, At(span), footnote.Label);
        if (read.Resolution is not null && !read.Resolved) found.Add(Rules.BackReferenceOpen, At(span), footnote.Label, read.Resolution);
        _citations.Add(new Citation
        {
            Footnote = footnote,
            Ordinal = _citations.Count + 1,
            Relation = read.IsIbid ? Relation.Ibid : relation,
            Kind = fields.Kind,
            Author = fields.Author,
            Title = fields.Title,
            Container = fields.Container,
            Publisher = fields.Publisher,
            Place = fields.Place,
            Date = fields.Date,
            Recipient = fields.Recipient,
            Symbol = fields.Symbol,
            Pages = fields.Pages,
            Url = fields.Url,
            Copy = fields.Copy,
            IbidOf = read.IbidOf,
            Resolution = read.Resolution,
            Target = read.Target,
            Text = span.In(_words),
            Span = new(start, span.Length),
            Line = reading.Locate(start).Line,
        });
    }

    /// <summary>Words that only entries have, in a piece that was read as prose.</summary>
    [GeneratedRegex(@"\bpp\.\s*[0-9]|\bop\.\s*cit|\b[Ii]bid\b|https?://", RegexOptions.NonBacktracking)]
    private static partial Regex LooksLikeWork();

    private Location At(TextSpan span) => reading.Locate(footnote.WordsSpan.Start + span.Start);
}
