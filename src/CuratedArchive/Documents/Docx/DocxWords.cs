using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CuratedArchive.Documents;

/// <summary>A native note of a Word document with the number Word shows.</summary>
internal sealed record DocxNote(string Label, FootnoteEndnoteType Element);

/// <summary>Writes the words of Word paragraphs; references to notes become markers, numbered in their order as Word numbers them.</summary>
internal sealed class DocxWords(Draft draft, MainDocumentPart? part)
{
    private readonly List<DocxNote> _marked = [];
    private readonly ILookup<long?, FootnoteEndnoteType> _footnotesById = ById(part?.FootnotesPart?.Footnotes);
    private readonly ILookup<long?, FootnoteEndnoteType> _endnotesById = ById(part?.EndnotesPart?.Endnotes);
    private int _footnotes;
    private int _endnotes;

    /// <summary>The notes that references lead to, in the order of the references.</summary>
    public IReadOnlyList<DocxNote> Marked => _marked;

    /// <summary>All notes of the package.</summary>
    public IEnumerable<FootnoteEndnoteType> AllNotes =>
        (part?.FootnotesPart?.Footnotes?.Elements<FootnoteEndnoteType>() ?? []).Concat(part?.EndnotesPart?.Endnotes?.Elements<FootnoteEndnoteType>() ?? []);

    /// <summary>Writes a paragraph.</summary>
    public void Write(WordParagraph paragraph)
    {
        foreach (var run in paragraph.Descendants<Run>().Where(r => !IsDeleted(r))) Write(run);
    }

    private static bool IsDeleted(Run run) => run.Ancestors<DeletedRun>().Any() || run.RunProperties?.Vanish is { Val: null or { Value: true } };

    private void Write(Run run)
    {
        var start = draft.Length;
        foreach (var child in run.ChildElements)
            switch (child)
            {
                case Text text: Plain(text.Text); break;
                case TabChar: draft.Append('\t'); break;
                case Break or CarriageReturn: draft.Append('\n'); break;
                case NoBreakHyphen: draft.Append('-'); break;
                case FootnoteReference note: Mark(Find(_footnotesById, note.Id?.Value), false); break;
                case EndnoteReference note: Mark(Find(_endnotesById, note.Id?.Value), true); break;
            }
        Style(run, TextSpan.Between(start, draft.Length), start);
    }

    private void Plain(string text)
    {
        foreach (var c in text)
            if (!CleanText.IsInvisible(c)) draft.Append(c is '\n' or '\r' ? ' ' : c);
    }

    private static FootnoteEndnoteType? Find(ILookup<long?, FootnoteEndnoteType> notes, long? id) => notes[id].FirstOrDefault();

    private static ILookup<long?, FootnoteEndnoteType> ById(OpenXmlElement? notes) => (notes?.Elements<FootnoteEndnoteType>() ?? []).ToLookup(n => n.Id?.Value);

    /// <summary>Footnotes count in figures; endnotes beside footnotes count in small roman figures, as Word shows them.</summary>
    private void Mark(FootnoteEndnoteType? note, bool endnote)
    {
        var number = endnote ? ++_endnotes : ++_footnotes;
        var label = endnote && part?.FootnotesPart?.Footnotes?.Elements<Footnote>().Any(f => f.Id?.Value > 0) == true ? Roman(number) : $"{number}";
        var start = draft.Length;
        draft.Append($"[{label}]");
        draft.Markers.Add(new(label, new(start, label.Length + 2)));
        if (note is not null) _marked.Add(new(label, note));
    }

    private void Style(Run run, TextSpan span, int start)
    {
        if (span.Length == 0) return;
        var properties = run.RunProperties;
        if (properties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript) RawHtml.Raise(draft, start);
        if (properties?.Italic is { Val: null or { Value: true } }) draft.Styles.Add(new(span, StyleKind.Emphasis));
        else if (properties?.Bold is { Val: null or { Value: true } }) draft.Styles.Add(new(span, StyleKind.Strong));
        else if (run.Parent is Hyperlink { Id.Value: { } id } && part?.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri is { } uri && Addresses.Safe(uri.OriginalString) is { } address)
            draft.Styles.Add(new(span, StyleKind.Link, address));
    }

    private static string Roman(int number)
    {
        (int Value, string Figure)[] figures = [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var roman = "";
        foreach (var (value, figure) in figures)
            for (; number >= value; number -= value) roman += figure;
        return roman;
    }
}
