namespace CuratedArchive.Claims;

/// <summary>Words before an act that take the assertion back: conditions and open questions.</summary>
internal static class Hedges
{
    private static readonly HashSet<string> Words = ["if", "unless", "whether", "until", "lest", "supposing", "provided", "assuming"];

    private static readonly HashSet<string> WithPresent = ["when", "once", "after", "before", "as", "should", "that"];

    /// <summary>Whether the act stands under such words.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="act">The act.</param>
    /// <param name="since">Behind the act before it.</param>
    public static bool Around(SentenceChunks s, Act act, int since)
    {
        for (var i = act.From - 1; i >= since && i > act.From - 25; i--)
        {
            if (s.IsMark(i, ";")) return false;
            if (Words.Contains(s[i].Word)) return !s.Reads(i, "until", "now");
            if (WithPresent.Contains(s[i].Word) && ActionWords.Find(s[act.To - 1].Word) is { Form: VerbForm.Present }) return true;
        }
        return InTitle(s, act);
    }

    /// <summary>What stands in quotation marks in a note is the title of a work.</summary>
    private static bool InTitle(SentenceChunks s, Act act)
    {
        if (s.Sentence.Passage.Footnote is null) return false;
        var open = false;
        for (var i = 0; i < act.From; i++)
            if (s.IsMark(i, "“")) open = true;
            else if (s.IsMark(i, "”")) open = false;
            else if (s.IsMark(i, "\"")) open = !open;
        return open;
    }
}
