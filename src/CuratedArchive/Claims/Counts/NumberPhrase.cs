namespace CuratedArchive.Claims;

/// <summary>Joins a number written out in several words into one chunk: <c>one hundred and eleven</c>, <c>a hundred</c>, <c>two dozen</c>. One that cannot be read whole is no number.</summary>
internal static class NumberPhrase
{
    private static readonly HashSet<string> Scales = ["hundred", "thousand", "million", "billion", "dozen", "score"];

    /// <summary>The chunks with numbers joined; all others as they were.</summary>
    public static List<Chunk> Join(List<Chunk> chunks)
    {
        var joined = new List<Chunk>(chunks.Count);
        for (var i = 0; i < chunks.Count;)
        {
            var end = EndOf(chunks, i);
            joined.Add(end > i + 1 || IsWrittenOut(chunks[i]) ? Whole(chunks, i, end) : chunks[i]);
            i = end;
        }
        return joined;
    }

    /// <summary>Behind the last word of the number that begins at a place; the next place where none does.</summary>
    private static int EndOf(List<Chunk> chunks, int i)
    {
        var end = i;
        while (end < chunks.Count && (IsPiece(chunks[end]) || (end == i && Leads(chunks, i)) || IsAnd(chunks, i, end))) end++;
        return Enumerable.Range(i, end - i).Any(k => PartsOf(chunks[k]).Any(Scales.Contains)) ? end : AfterTens(chunks, i);
    }

    /// <summary>“Twenty three” without its hyphen.</summary>
    private static int AfterTens(List<Chunk> chunks, int i) =>
        i + 1 < chunks.Count && chunks[i].Value is >= 20 and < 100 && chunks[i + 1] is { Kind: ChunkKind.Number or ChunkKind.Word } next
            && IsPiece(chunks[i]) && Figures.Written([chunks[i].Word, next.Word]) is not null ? i + 2 : i + 1;

    private static Chunk Whole(List<Chunk> chunks, int from, int to)
    {
        var parts = chunks.Skip(from).Take(to - from).SelectMany(PartsOf).ToList();
        var value = to < chunks.Count && Figures.IsWrittenOrdinal(chunks[to].Word) || (from > 0 && chunks[from - 1].Word == "half") ? null : Figures.Written(parts);
        return new(value is null ? ChunkKind.Word : ChunkKind.Number, string.Join(' ', parts), TextSpan.Between(chunks[from].Span.Start, chunks[to - 1].Span.End))
        { Value = value, Capital = chunks[from].Capital };
    }

    /// <summary>“A hundred”, “a dozen”, “half a dozen”.</summary>
    private static bool Leads(List<Chunk> chunks, int i) =>
        (chunks[i].Word is "a" or "an" && i + 1 < chunks.Count && Scales.Contains(chunks[i + 1].Word) && !(i > 0 && chunks[i - 1].Word == "half"))
        || (chunks[i].Word == "half" && i + 2 < chunks.Count && chunks[i + 1].Word == "a" && chunks[i + 2].Word == "dozen");

    /// <summary>“And” inside a number, the article of “half a dozen”: <c>one hundred and eleven</c>, but not <c>between one hundred and one hundred twenty</c>.</summary>
    private static bool IsAnd(List<Chunk> chunks, int from, int i) =>
        (chunks[i].Word == "a" && i > from && chunks[i - 1].Word == "half")
        || (chunks[i].Word == "and" && i > from && PartsOf(chunks[i - 1])[^1] is "hundred" or "thousand" && i + 1 < chunks.Count
            && (IsPiece(chunks[i + 1]) || Figures.IsWrittenOrdinal(chunks[i + 1].Word)) && !(i + 2 < chunks.Count && Scales.Contains(chunks[i + 2].Word)));

    private static bool IsPiece(Chunk chunk) => chunk.Kind is ChunkKind.Word or ChunkKind.Number && PartsOf(chunk) is var parts && parts.All(p => Figures.IsUnit(p) || Scales.Contains(p) || (p == "and" && parts.Length > 2));

    private static bool IsWrittenOut(Chunk chunk) => chunk.Kind == ChunkKind.Word && chunk.Word.Contains('-') && IsPiece(chunk);

    private static string[] PartsOf(Chunk chunk) => chunk.Word.Split('-', ' ');
}
