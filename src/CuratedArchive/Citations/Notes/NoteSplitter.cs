namespace CuratedArchive.Citations;

/// <summary>A note becomes works and prose. Together the pieces hold every word of the note but the "and" between works.</summary>
/// <remarks>
/// Works are parted by semicolons and by the ends of sentences; by ", and" only where a whole work stands on both sides. Prose that leads to a work ("For details, see …",
/// "from the following sources: …") is parted from it. What is quoted or in brackets is never split.
/// </remarks>
internal static class NoteSplitter
{
    /// <summary>The pieces of a note, in order.</summary>
    public static IReadOnlyList<NotePiece> Split(string note) =>
        [.. NoteSentences.Of(note).SelectMany(s => Chunks(note, s)).SelectMany(c => Pieces(note, c))];

    /// <summary>The parts of a sentence between semicolons.</summary>
    private static IEnumerable<TextSpan> Chunks(string note, TextSpan sentence)
    {
        var text = sentence.In(note);
        return Enclosures.Of(text).Split(text, i => text[i] == ';' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) ? 1 : 0).Select(s => Shift(s, sentence.Start));
    }

    private static IEnumerable<NotePiece> Pieces(string note, TextSpan chunk)
    {
        var text = chunk.In(note);
        var marks = Enclosures.Of(text);
        var lead = LeadingProse.LengthOf(text, marks);
        if (lead > 0)
        {
            yield return new(Trimmed.Of(note, Shift(LeadingProse.Comment(text, lead), chunk.Start)), IsWork: false);
            foreach (var piece in Pieces(note, TextSpan.Between(chunk.Start + lead, chunk.End))) yield return piece;
            yield break;
        }
        foreach (var work in JoinedWorks.Split(text, marks)) yield return Piece(note, Shift(work, chunk.Start));
    }

    private static NotePiece Piece(string note, TextSpan span)
    {
        var text = span.In(note);
        var (relation, joint) = Joint.Read(text);
        var words = Trimmed.Of(note, TextSpan.Between(span.Start + joint, span.End));
        if (text.StartsWith("and ", StringComparison.Ordinal)) span = TextSpan.Between(span.Start + 4, span.End);
        return new(span, WorkEvidence.IsIn(words.In(note)), relation);
    }

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.Length);
}
