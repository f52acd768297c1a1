using CuratedArchive.Texts;

namespace CuratedArchive.Statements;

/// <summary>Works named in a sentence as the place where something is said: "in the May 2012 letter".</summary>
internal static class Backreference
{
    /// <summary>The work spoken of before that a report names as its place, or null.</summary>
    public static Paper? Of(Wording wording, Report report, Antecedents antecedents)
    {
        if (report.Speaker is { Paper: { } own, IsNewPaper: false } && antecedents.Recall(own, report.Speaker.PaperDate) is { } named) return named;
        for (var i = 0; i < report.At; i++)
            if (wording.Tokens[i].Role == WordRole.Paper && Article(wording, i) is { } article && wording.Tokens[article].Is("the") && article > 0 && wording.Tokens[article - 1].Is("in"))
                return antecedents.Recall(wording.Tokens[i].Lower, DateIn(wording, article, i), report.Speaker);
        return null;
    }

    /// <summary>What a later sentence may call the work of this statement.</summary>
    public static IEnumerable<string> NounsOf(Wording wording, Report report)
    {
        if (report.Speaker.Paper is { } own) return [own];
        if (report.IsAside) return [];
        return wording.Tokens.Where(t => t.Role == WordRole.Paper && t.Lower is not ("resolution" or "note" or "article" or "document")).Select(t => t.Lower).Distinct();
    }

    /// <summary>Whether the sentence names an explanation of vote as the occasion.</summary>
    public static bool ExplainsVote(Wording wording)
    {
        var words = wording.Tokens;
        for (var i = 0; i + 1 < words.Count; i++)
            if ((words[i].Is("explanation") || words[i].Is("explained") || words[i].Is("explaining")) && words.Skip(i + 1).Take(5).Any(t => t.Lower is "vote" or "abstention" or "position")
                || words[i].Is("upon") && words[i + 1].Is("voting")) return true;
        return false;
    }

    private static int? Article(Wording wording, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 6 && wording.Tokens[i].IsWord; i--)
            if (wording.Tokens[i].Role == WordRole.Function) return i;
        return null;
    }

    private static PartialDate? DateIn(Wording wording, int from, int to) =>
        DatePhrase.Find(wording.Words(from, to)).Select(d => (PartialDate?)d.Date).FirstOrDefault();
}
