namespace CuratedArchive.Citations;

/// <summary>What sort of work a source is.</summary>
public enum SourceKind
{
    /// <summary>Nothing in the entry tells the kind (ARC504).</summary>
    Unknown,

    /// <summary>A letter, fax, memorandum or note verbale.</summary>
    Letter,

    /// <summary>A statement, speech, declaration, explanation of vote or testimony.</summary>
    Statement,

    /// <summary>A resolution of a body of the United Nations.</summary>
    Resolution,

    /// <summary>A document with a UN symbol that no other kind fits, or a working paper, draft or proposal put before a meeting.</summary>
    UnDocument,

    /// <summary>The text of a treaty or protocol.</summary>
    Treaty,

    /// <summary>An article of a newspaper or news agency, or an item of a broadcaster.</summary>
    NewsArticle,

    /// <summary>A press release, press statement or media advisory.</summary>
    PressRelease,

    /// <summary>A book.</summary>
    Book,

    /// <summary>A report, study, survey or fact sheet; transparency reports under Article 7 of a treaty too.</summary>
    Report,

    /// <summary>A web page or website, or a post on a network other than Twitter.</summary>
    WebPage,

    /// <summary>A post on Twitter, now X.</summary>
    Tweet,

    /// <summary>An interview, conversation or meeting with the person named.</summary>
    Interview,

    /// <summary>An email, or several.</summary>
    Email,

    /// <summary>An answer to a questionnaire.</summary>
    Questionnaire,

    /// <summary>The verbatim or summary record of a meeting, such as <c>A/70/PV.67</c>.</summary>
    MeetingRecord,

    /// <summary>A presentation, with or without slides.</summary>
    Presentation,

    /// <summary>A position paper.</summary>
    PositionPaper,

    /// <summary>A catalogue of products.</summary>
    Catalog,

    /// <summary>A work to look things up in: an encyclopedia, a handbook, a yearbook, a volume of Jane's.</summary>
    ReferenceWork,

    /// <summary>A video, film or documentary.</summary>
    Footage,

    /// <summary>A work that is recognised and has no kind of its own here: a law, a court case, a cable, an article of a learned journal.</summary>
    Other,
}

/// <summary>A work that footnotes cite: one row however often it is cited. Its fields are the fullest that its citations give, or what a curator made of them.</summary>
public sealed class Source
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The name in addresses and the key in exports' file names.</summary>
    public required string Slug { get; init; }

    /// <summary>The name manuscripts cite it by, the same in every format: ASCII letters and figures, and a hyphen where a mark tells it from another work. Null for a work no archive holds.</summary>
    public string? Key { get; set; }

    /// <summary>Other names that manuscripts may cite it by: those it had or would have with fewer documents, each of this work alone.</summary>
    public IReadOnlyList<string> OtherKeys { get; set; } = [];

    /// <summary>What sort of work it is; <see cref="SourceKind.Unknown"/> rather than a guess.</summary>
    public required SourceKind Kind { get; set; }

    /// <summary>Persons or bodies, as written, without offices; null where no citation gives them.</summary>
    public string? Author { get; set; }

    /// <summary>The title, as written; null where no citation gives one.</summary>
    public string? Title { get; set; }

    /// <summary>The newspaper, meeting, site or letter it is in; null where no citation gives one.</summary>
    public string? Container { get; set; }

    /// <summary>Who published it, as written; null where no citation says so.</summary>
    public string? Publisher { get; set; }

    /// <summary>The place of publication, of the meeting or of the speech; null where no citation gives one.</summary>
    public string? Place { get; set; }

    /// <summary>The date of the work, as precise as its citations give it; null where none does.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Whom a letter or message went to, as written.</summary>
    public string? Recipient { get; set; }

    /// <summary>The canonical symbol of a UN document.</summary>
    public string? Symbol { get; set; }

    /// <summary>The address a note gives for it.</summary>
    public string? Url { get; set; }

    /// <summary>The pages its citations point at, each as written, without repetition.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>Of a treaty: where it is published, as in <c>United Nations Treaty Series, vol. 2688, p. 39, No. 47713</c>; null where nothing says so, and for any other work.</summary>
    public string? Series { get; init; }

    /// <summary>Where it can be read: the given address, then what the symbol gives.</summary>
    public IReadOnlyList<ReadingAddress> Addresses { get; set; } = [];

    /// <summary>What sources were called that a curator merged into this one, each with its slug.</summary>
    public IReadOnlyList<string> AlsoAs { get; set; } = [];

    /// <summary>What to call it in a list: its title, or a description made of its fields.</summary>
    public required string Label { get; set; }

    /// <summary>The citations of the work, in all documents.</summary>
    public List<Citation> Citations { get; } = [];
}
