namespace CuratedArchive.Documents;

/// <summary>What the front matter of a document, or a sidecar beside it, says about it; null where it says nothing.</summary>
public sealed record Metadata
{
    /// <summary>A document about which nothing is said.</summary>
    public static Metadata None { get; } = new();

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>What sort of text it is.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>Alpha-3 code or name of the State the document is about.</summary>
    public string? State { get; init; }

    /// <summary>The date of the document, as precise as it is given.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>Where the document was published.</summary>
    public string? Address { get; init; }

    /// <summary>The name in addresses, when it is not to be made from title and date.</summary>
    public string? Slug { get; init; }

    /// <summary>What a reader should know about the text.</summary>
    public string? Note { get; init; }

    /// <summary>Labels of notes that are known to be lost.</summary>
    public IReadOnlyList<string> LostNotes { get; init; } = [];

    /// <summary>These metadata, and where they say nothing, what <paramref name="other"/> says.</summary>
    public Metadata Or(Metadata other) => new()
    {
        Title = Title ?? other.Title,
        Kind = Kind ?? other.Kind,
        State = State ?? other.State,
        Date = Date ?? other.Date,
        Publisher = Publisher ?? other.Publisher,
        Language = Language ?? other.Language,
        Address = Address ?? other.Address,
        Slug = Slug ?? other.Slug,
        Note = Note ?? other.Note,
        LostNotes = LostNotes.Count > 0 ? LostNotes : other.LostNotes,
    };
}
