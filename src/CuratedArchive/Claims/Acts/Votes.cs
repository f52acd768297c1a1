using CuratedArchive.Citations;
using CuratedArchive.Footnotes;
using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>On which resolution a vote was cast, and which treaty it is about.</summary>
/// <param name="register">The resolutions on the convention.</param>
/// <param name="citations">What each note cites.</param>
/// <param name="notes">The notes by label.</param>
internal sealed class Votes(Register register, ILookup<string, Citation> citations, IReadOnlyDictionary<string, Footnote> notes)
{
    private static readonly HashSet<string> Occasions =
        ["resolution", "resolutions", "draft", "text", "vote", "motion", "proposal", "decision", "unga", "assembly", "committee", "council", "amendment", "paragraph", "ballot"];

    private static readonly HashSet<string> Motions = ["resolution", "vote", "draft", "adopted", "explaining", "explained"];

    private static readonly HashSet<string> Backward = ["similar", "follow-up", "another", "subsequent", "same", "this", "such", "identical", "latest", "annual"];

    private static readonly HashSet<string> Matters =
    [
        "on", "condemning", "concerning", "regarding", "about", "expressing", "expressed", "deploring", "calling", "called", "demanding", "demanded", "condemned",
        "establishing", "extending", "adopting", "concern", "that",
    ];

    private readonly HashSet<string> _ours = [.. register.Resolutions.Select(r => r.Symbol)];

    /// <summary>Reads what a vote was on.</summary>
    /// <returns>The treaty and symbol, or null when nothing says that it was a vote on a resolution.</returns>
    public (string Treaty, string? Resolution)? On(SentenceChunks s, Act act, int until, Discourse discourse)
    {
        var symbol = Symbol(s.Sentence.Prose) ?? (s.Sentence.Passage.Footnote is null ? s.Sentence.NoteLabels.Select(OfNote).FirstOrDefault(n => n is not null) : null);
        if (symbol is not null && _ours.Contains(symbol)) return ("CCM", symbol);
        var words = Enumerable.Range(act.To, Math.Max(0, until - act.To)).Select(i => s[i]).ToList();
        if (words.Any(c => c.Word == "council") || symbol?.StartsWith("S/", StringComparison.Ordinal) == true) return ("other", symbol);
        if (Named(s, act, until, discourse) is { } treaty) return (treaty, symbol);
        if (discourse.Vote is { } spoken && IsBackward(words)) return (spoken.Treaty, symbol ?? (IsSame(words) ? spoken.Resolution : null));
        if (IsOnMunitions(words)) return ("CCM", symbol);
        if (symbol is null && !words.Any(c => Occasions.Contains(c.Word)) && !s.All.Take(act.From).Any(c => Motions.Contains(c.Word)) && !ListFollows(s, act)) return null;
        return (Elsewhere(s, act, discourse) ?? (SaysWhatAbout(words) || IsOfOther(s, act, discourse) ? null : discourse.Main) ?? "other", symbol);
    }

    /// <summary>A meeting votes on many drafts: a tally far from any treaty's name is on another.</summary>
    private static bool IsOfOther(SentenceChunks s, Act act, Discourse discourse) =>
        act.Form == ActForm.Tally && discourse.Sitting is not null && !discourse.IsNearTreaty && !s.All.Any(c => c.Kind == ChunkKind.Treaty);

    private static bool ListFollows(SentenceChunks s, Act act) => s.IsMark(act.To, ":(") && s[act.To + 1].Kind == ChunkKind.States;

    /// <summary>Whether words behind the vote say what the resolution was about; the bare “UNGA resolution” of a document is the one on its treaty.</summary>
    private static bool SaysWhatAbout(List<Chunk> words)
    {
        var noun = words.FindIndex(c => Occasions.Contains(c.Word));
        var behind = words.Skip(noun + 1).ToList();
        return behind.Exists(c => Matters.Contains(c.Word) || c.Kind == ChunkKind.Demonym) || (noun >= 0 && behind.TakeWhile(c => c.Word != ",").Any(c => c.Kind == ChunkKind.States));
    }

    /// <summary>A treaty behind the vote, or before it where nothing behind says what the vote was on.</summary>
    private static string? Named(SentenceChunks s, Act act, int until, Discourse discourse)
    {
        for (var i = act.To; i < until; i++)
            if (s[i].Kind == ChunkKind.Treaty) return s[i].Treaties.Count > 0 ? s[i].Treaties[0] : discourse.Refer(s, i, s[i].Word);
        return null;
    }

    private static string? Elsewhere(SentenceChunks s, Act act, Discourse discourse)
    {
        for (var i = act.From - 1; i >= 0; i--)
            if (s[i].Kind == ChunkKind.Treaty && s.All.Take(act.From).Any(c => c.Word == "resolution")) return s[i].Treaties.Count > 0 ? s[i].Treaties[0] : discourse.Refer(s, i, s[i].Word);
        return null;
    }

    /// <summary>Words that go on about a resolution spoken of: <c>a similar resolution</c>, <c>the resolution</c>, or no words at all.</summary>
    private static bool IsBackward(List<Chunk> words) =>
        words.Any(c => Backward.Contains(c.Word)) || IsSame(words) || words.Where(c => c.Kind == ChunkKind.Word).Take(8).All(c => c.Word is not ("on" or "condemning" or "expressing" or "expressed"));

    private static bool IsSame(List<Chunk> words)
    {
        var noun = words.FindIndex(c => c.Word is "resolution" or "text" or "draft" or "it");
        return noun >= 0 && (words[noun].Word == "it" || (noun > 0 && words[noun - 1].Word is "the" or "this" or "same"));
    }

    /// <summary>A resolution “on cluster munitions” is the one on the convention; one on their use somewhere is not.</summary>
    private static bool IsOnMunitions(List<Chunk> words)
    {
        var at = words.FindIndex(c => c.Word is "on" or "banning" or "ban" or "prohibiting");
        return at >= 0 && at + 2 < words.Count && words.Skip(at + 1).Take(3).Any(c => c.Word == "cluster") && !words.Any(c => c.Word is "use" or "using" || c.Kind == ChunkKind.States);
    }

    private string? OfNote(string label) =>
        citations[label].Select(c => c.Symbol).FirstOrDefault(x => x is not null && IsResolution(x)) ?? (notes.TryGetValue(label, out var note) ? Symbol(note.Text) : null);

    /// <summary>The canonical symbol of the first resolution of the Assembly or the Council that a text names, in any of its spellings; null where it names none.</summary>
    private static string? Symbol(string text) => UnSymbol.Find(text).Select(m => m.Canonical).FirstOrDefault(IsResolution);

    private static bool IsResolution(string symbol) => symbol.StartsWith("A/RES/", StringComparison.Ordinal) || symbol.StartsWith("S/RES/", StringComparison.Ordinal);
}
