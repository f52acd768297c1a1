using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>The characters of a text file as a person reads them: every line end is a line feed, invisible characters are dropped.</summary>
internal static class CleanText
{
    /// <summary>Whether a character has no width: soft hyphen, zero-width space and joiners, word joiner, byte order mark.</summary>
    public static bool IsInvisible(char c) => c is '\u00ad' or >= '\u200b' and <= '\u200d' or '\u2060' or '\ufeff';

    /// <summary>Writes a file into a draft.</summary>
    public static void Write(SourceText source, Draft draft)
    {
        var text = source.Content;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && !IsInvisible(text[i]) && !IsOtherLineEnd(text[i])) i++;
            draft.Append(text.AsSpan(start, i - start), start);
            if (i == text.Length) break;
            if (IsOtherLineEnd(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')) draft.Append('\n', i);
            i++;
        }
    }

    private static bool IsOtherLineEnd(char c) => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';
}
