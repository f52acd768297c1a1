namespace CuratedArchive.Citations;

/// <summary>What sort of work a source is.</summary>
public enum SourceKind
{
    Unknown,
    Letter,
    Statement,
    Resolution,
    UnDocument,
    Treaty,
    NewsArticle,
    PressRelease,
    Book,
    Report,
    WebPage,
    Tweet,
    Interview,
    Email,
    Questionnaire,
    MeetingRecord,
    Presentation,
    PositionPaper,
    Catalog,
    ReferenceWork,
    Footage,
    Other,
}

/// <summary>A work that footnotes cite: one row however often it is cited. Its fields are the fullest that its citations give, or what a curator made of them.</summary>
public sealed class Source
{
    public int Id { get; private init; }

    /// <summary>The name in addresses and the key in exports' file names.</summary>
    public required string Slug { get; init; }

    public required SourceKind Kind { get; set; }

    public string? Author { get; set; }

    public string? Title { get; set; }

    public string? Container { get; set; }

    public string? Publisher { get; set; }

    public string? Place { get; set; }

    public PartialDate? Date { get; set; }

    /// <summary>Whom a letter or message went to, as written.</summary>
    public string? Recipient { get; internal set; }

    /// <summary>The canonical symbol of a UN document.</summary>
    public string? Symbol { get; set; }

    /// <summary>The address a note gives for it.</summary>
    public string? Url { get; set; }

    /// <summary>The pages its citations point at, each as written, without repetition.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>Where it can be read: the given address, then what the symbol gives.</summary>
    public IReadOnlyList<ReadingAddress> Addresses { get; set; } = [];

    /// <summary>What to call it in a list: its title, or a description made of its fields.</summary>
    public required string Label { get; set; }

    public List<Citation> Citations { get; } = [];
}

/// <summary>An address a source can be read at.</summary>
/// <param name="Url">The address: http or https.</param>
/// <param name="What">What is found there, in a few words, and whether a note gave it or it was derived from a symbol.</param>
public sealed record ReadingAddress(string Url, string What);
