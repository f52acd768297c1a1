namespace CuratedArchive.Documents;

/// <summary>What sort of text a document is.</summary>
public enum DocumentKind
{
    /// <summary>What one State does and says about the weapon or the treaty, as of a date.</summary>
    PolicyProfile,

    /// <summary>An article on an event.</summary>
    News,

    /// <summary>A list of States with their acts.</summary>
    StatusTable,

    /// <summary>A report, or a volume or chapter of one.</summary>
    Report,

    /// <summary>The text of a treaty.</summary>
    TreatyText,

    /// <summary>What a body gave to the press, coverage of meetings by the United Nations included.</summary>
    PressRelease,

    /// <summary>None of these, or nothing tells.</summary>
    Other,
}

/// <summary>A text the archive holds.</summary>
public sealed class Document
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The name in addresses: from State, title and date, never from the name of the file.</summary>
    public required string Slug { get; init; }

    /// <summary>The slug that State, title and date make, which leads to the document where it has another: one given to it, or the one it has in the archive that is replaced.</summary>
    internal string? OwnSlug { get; init; }

    /// <summary>What sort of text it is; <see cref="Inferred"/> has a <c>kind</c> where no line of the text names it.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The title, from the metadata or the text.</summary>
    public required string Title { get; init; }

    /// <summary>Alpha-3 code of the one State the document is about, or null when it is about several.</summary>
    public string? State { get; init; }

    /// <summary>The date of the document, or null when neither text nor metadata give one.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who published it, or null when neither text nor metadata say so.</summary>
    public string? Publisher { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Address { get; init; }

    /// <summary>What a reader should know about the text, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What was worked out rather than read, by field, with the reason.</summary>
    public required IReadOnlyDictionary<string, string> Inferred { get; init; }

    /// <summary>The file, as the archive names it.</summary>
    public required string File { get; init; }

    /// <summary>The name of the format that read it.</summary>
    public required string Format { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The size of the file in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The encoding the file was read in.</summary>
    public required string Encoding { get; init; }

    /// <summary>The text every passage counts in, see <see cref="Reading.Text"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The body as safe HTML, without the notes: no element, attribute or address that was not made here.</summary>
    public string Html { get; set; } = "";

    /// <summary>The headings, from top to bottom.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>The tables, from top to bottom.</summary>
    public List<DocumentTable> Tables { get; } = [];

    /// <summary>The States it names, by alpha-3 code.</summary>
    public List<Mention> Mentions { get; } = [];
}

/// <summary>A heading of a document.</summary>
public sealed class Section
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The level, from 1; levels need not be contiguous.</summary>
    public required int Level { get; init; }

    /// <summary>The words of the heading, without markup.</summary>
    public required string Title { get; init; }

    /// <summary>The fragment it is reached by, such as <c>s-policy</c>.</summary>
    public required string Anchor { get; init; }

    /// <summary>The heading in <see cref="Document.Text"/>, in UTF-16 offsets; the text below it is not in it.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>A table of a document, as it was read or rebuilt.</summary>
public sealed class DocumentTable
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The caption without its marker; empty where there is none.</summary>
    public required string Title { get; init; }

    /// <summary>The label of the note its caption points at, or null.</summary>
    public string? NoteLabel { get; init; }

    /// <summary>The names of the columns; empty where the table has no header.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The cells by row, with white space folded; a value that spans rows is repeated in each.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>The fragment it is reached by.</summary>
    public required string Anchor { get; init; }

    /// <summary>All its words in <see cref="Document.Text"/>, the caption left out, in UTF-16 offsets.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>A State a document names, once for each State.</summary>
public sealed class Mention
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>Alpha-3 code.</summary>
    public required string State { get; init; }

    /// <summary>How often the document names it.</summary>
    public required int Times { get; init; }

    /// <summary>Where it is named first.</summary>
    public required TextSpan Span { get; init; }
}
