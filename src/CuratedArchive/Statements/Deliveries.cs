namespace CuratedArchive.Statements;

/// <summary>A message announced as one person's, whoever delivers it: “Following is the minister's message, as delivered by a deputy”.</summary>
internal static class Deliveries
{
    private static readonly HashSet<string> Openings = ["following", "below", "here"];
    private static readonly HashSet<string> Messages = ["message", "messages", "remarks", "statement", "speech", "address", "letter", "foreword", "toast"];

    /// <summary>Whose message the sentence announces, and the word for it; null when it announces none.</summary>
    /// <param name="wording">The sentence.</param>
    /// <param name="reader">Reads the words that name a speaker.</param>
    public static (Speaker Owner, int At)? Of(Wording wording, SpeakerReader reader)
    {
        var tokens = wording.Tokens;
        var start = tokens.Count > 3 && tokens[0].Is("the") ? 1 : 0;
        if (tokens.Count < 5 || !tokens[start].IsIn(Openings) || !(tokens[start + 1].Is("is") || tokens[start + 1].Is("are"))) return null;
        var noun = tokens.FindIndex(start, t => t.IsIn(Messages));
        return noun < 0 ? null : Owner(wording, reader, noun, start + 2) is { } owner ? (owner, noun) : null;
    }

    /// <summary>The one named in front of the message with an ending, or behind it with “by” or “of”.</summary>
    private static Speaker? Owner(Wording wording, SpeakerReader reader, int noun, int from)
    {
        var tokens = wording.Tokens;
        if (tokens.FindLastIndex(noun, noun - from + 1, t => t.IsPossessive) is > 0 and var owner)
        {
            if (tokens.FindLastIndex(owner, owner - from + 1, t => t.Is("of")) is > 0 and var of) from = of + 1;
            return reader.ReadOwner(from, owner);
        }
        if (noun + 2 >= tokens.Count || !(tokens[noun + 1].Is("by") || tokens[noun + 1].Is("of") || tokens[noun + 1].Is("from"))) return null;
        var end = tokens.FindIndex(noun + 2, t => t.Kind is TokenKind.Comma or TokenKind.Break || t.Is("to") || t.Is("on") || t.Is("at"));
        return reader.Read(noun + 2, end < 0 ? tokens.Count : end);
    }
}
