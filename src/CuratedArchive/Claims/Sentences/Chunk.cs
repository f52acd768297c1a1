using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>What a chunk of a sentence is.</summary>
internal enum ChunkKind
{
    /// <summary>A word that is none of the others.</summary>
    Word,

    /// <summary>A mark: comma, bracket, colon, dash, quotation mark.</summary>
    Mark,

    /// <summary>One State, or several listed.</summary>
    States,

    /// <summary>A word for what is a State's, such as <c>Danish</c>.</summary>
    Demonym,

    /// <summary>One treaty, several listed, or words that refer to one: <c>the convention</c>.</summary>
    Treaty,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A figure, in figures or in words.</summary>
    Number,
}

/// <summary>A piece of a sentence that is read as one: a name, a list of names, a date, a figure, a word or a mark.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">Its words in lower case with plain hyphens and apostrophes; of a reference to a treaty the noun.</param>
/// <param name="Span">The words in <see cref="Documents.Reading.Text"/>.</param>
internal sealed record Chunk(ChunkKind Kind, string Word, TextSpan Span)
{
    /// <summary>The States named; of a word that is a capital, the State whose government it may stand for.</summary>
    public IReadOnlyList<State> States { get; init; } = [];

    /// <summary>The codes of the treaties named; empty for a reference.</summary>
    public IReadOnlyList<string> Treaties { get; init; } = [];

    public PartialDate? Date { get; init; }

    public int? Value { get; init; }

    /// <summary>Whether the words begin with a capital.</summary>
    public bool Capital { get; init; }
}
