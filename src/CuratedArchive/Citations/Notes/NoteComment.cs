namespace CuratedArchive.Citations;

/// <summary>The prose of a note in one text.</summary>
internal static class NoteComment
{
    /// <summary>The pieces in the order of the note, verbatim; pieces with nothing but stops between them stay as they stand, others are joined by a space.</summary>
    /// <returns>The comment, or null when there are no pieces.</returns>
    public static string? Of(string note, IEnumerable<TextSpan> pieces)
    {
        var joined = new List<TextSpan>();
        foreach (var piece in pieces.OrderBy(p => p.Start))
        {
            if (joined.Count > 0 && !TextSpan.Between(joined[^1].End, piece.Start).In(note).Any(char.IsLetterOrDigit)) joined[^1] = TextSpan.Between(joined[^1].Start, piece.End);
            else joined.Add(piece);
        }
        return joined.Count == 0 ? null : string.Join(' ', joined.Select(j => j.In(note)));
    }
}
