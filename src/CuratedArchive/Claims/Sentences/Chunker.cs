using CuratedArchive.Footnotes;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Claims;

/// <summary>Cuts a sentence into chunks.</summary>
internal static class Chunker
{
    /// <summary>The chunks of a sentence from left to right; every word and mark is in one.</summary>
    public static List<Chunk> Of(Sentence sentence, Register register)
    {
        var (text, offset) = (sentence.Prose, sentence.Span.Start);
        var chunks = new List<Chunk>();
        var at = 0;
        foreach (var name in Names(text, register))
        {
            if (name.Span.Start < at) continue;
            chunks.AddRange(Words(text, at, name.Span.Start, offset));
            chunks.Add(name with { Span = new(name.Span.Start + offset, name.Span.Length), Capital = char.IsUpper(text[name.Span.Start]) });
            at = name.Span.End;
        }
        chunks.AddRange(Words(text, at, text.Length, offset));
        return ChunkLists.Join([.. NumberPhrase.Join(chunks).Select(c => Seat(c, text, offset, register))]);
    }

    /// <summary>A capital is a word that knows whose government it may stand for.</summary>
    private static Chunk Seat(Chunk chunk, string text, int offset, Register register) =>
        chunk is { Kind: ChunkKind.Word, Capital: true } && Capitals.Find(text.Substring(chunk.Span.Start - offset, chunk.Span.Length)) is { } code
            ? chunk with { States = [.. register.States.Where(r => r.Iso3 == code)] } : chunk;

    /// <summary>Names and dates in the order they stand in; where two begin alike the longer, where they overlap the first.</summary>
    private static IEnumerable<Chunk> Names(string text, Register register) =>
        register.TreatyNames.FindAll(text).Where(t => !IsInSymbol(text, t.Span)).Select(t => new Chunk(ChunkKind.Treaty, t.Span.In(text).ToLowerInvariant(), t.Span) { Treaties = [t.Meaning.Code] })
            .Concat(register.StateNames.FindAll(text).Select(s => new Chunk(ChunkKind.States, "", s.Span) { States = [s.Meaning] }))
            .Concat(register.Demonyms.FindAll(text).Select(s => new Chunk(ChunkKind.Demonym, "", s.Span) { States = [s.Meaning] }))
            .Concat(DatePhrase.Find(text).Select(d => new Chunk(ChunkKind.Date, "", d.Span) { Date = d.Date }))
            .OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.Length).ThenBy(c => c.Kind);

    /// <summary>In <c>CCM/MSP/2016/9</c> the letters name a document, not the treaty.</summary>
    private static bool IsInSymbol(string text, TextSpan span) =>
        (span.End < text.Length && text[span.End] == '/') || (span.Start > 0 && text[span.Start - 1] == '/');

    private static IEnumerable<Chunk> Words(string text, int from, int to, int offset)
    {
        var before = "";
        for (var i = from; i < to;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var end = i + 1;
            if (IsPart(text, i)) while (end < to && IsPart(text, end)) end++;
            if (end > i + 2 && IsApostrophe(text[end - 2]) && text[end - 1] == 's') end -= 2;
            var chunk = Word(text[i..end], new(i + offset, end - i));
            yield return chunk.Word == "'s" && before is "it" or "that" or "there" or "he" or "she" ? chunk with { Word = "is" } : chunk;
            (before, i) = (chunk.Word, end);
        }
    }

    private static Chunk Word(string written, TextSpan span)
    {
        var word = Plain(written);
        if (Figures.Read(word) is { } value) return new(ChunkKind.Number, word, span) { Value = value, Capital = char.IsUpper(written[0]) };
        var kind = word.Any(char.IsLetterOrDigit) ? ChunkKind.Word : ChunkKind.Mark;
        return new(kind, word, span) { Capital = char.IsUpper(written[0]) };
    }

    private static string Plain(string written) => string.Concat(written.Select(c => IsApostrophe(c) ? '\'' : IsHyphen(c) && written.Length > 1 ? '-' : char.ToLowerInvariant(c)));

    private static bool IsPart(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (IsHyphen(text[i]) && i > 0 && char.IsLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
        || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]) && (IsPossessive(text, i) || (i > 0 && char.IsLetter(text[i - 1]))))
        || (text[i] == ',' && i > 0 && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1]));

    private static bool IsPossessive(string text, int i) => text[i + 1] is 's' && (i + 2 == text.Length || !char.IsLetter(text[i + 2]));

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '\u00ad';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';
}
