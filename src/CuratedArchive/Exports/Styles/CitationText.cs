namespace CuratedArchive.Exports;

/// <summary>A piece of a citation in one type face.</summary>
/// <param name="Text">The words.</param>
/// <param name="Italic">Whether they are set in italics.</param>
public sealed record TextRun(string Text, bool Italic = false);

/// <summary>A citation as it is printed, on one line.</summary>
/// <param name="Runs">The pieces, in order, with all spaces and punctuation.</param>
public sealed record CitationText(IReadOnlyList<TextRun> Runs)
{
    /// <summary>The citation without type faces.</summary>
    public override string ToString() => string.Concat(Runs.Select(r => r.Text));
}
