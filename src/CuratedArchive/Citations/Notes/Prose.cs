using System.Globalization;

namespace CuratedArchive.Citations;

/// <summary>Tells sentences that say something from the entries of a bibliography, which have no finite verb.</summary>
internal static class Prose
{
    /// <summary>Finite verbs of notes; a participle that bibliographies use too (annexed, dated, revised, translated) is not among them.</summary>
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "am", "has", "have", "had", "does", "did", "do", "can", "cannot", "could", "will", "would", "should", "must", "may", "might",
        "said", "says", "told", "stated", "wrote", "writes", "noted", "added", "claimed", "claims", "alleged", "announced", "confirmed", "denied", "disclosed", "explained", "expressed",
        "called", "calls", "condemned", "urged", "argued", "asked", "answered", "acknowledged", "admitted", "accused", "agreed", "supported", "opposed", "welcomed", "recommended",
        "voted", "abstained", "signed", "ratified", "acceded", "joined", "adopted", "attended", "participated", "endorsed", "sponsored", "spoke",
        "bought", "sold", "sent", "used", "produced", "produces", "imported", "exported", "transferred", "acquired", "possesses", "possessed", "stockpiled", "stockpiles", "deployed", "destroyed",
        "found", "observed", "recorded", "documented", "identified", "investigated", "filmed", "photographed", "visited", "provided", "provides", "contains", "contained", "includes", "included",
        "shows", "showed", "indicates", "indicated", "describes", "described", "refers", "referred", "listed", "lists", "details", "detailed", "concluded", "reported", "replied", "responded",
        "killed", "injured", "fired", "dropped", "struck", "attacked", "encountered", "suffered", "began", "became", "made", "took", "gave", "went", "came", "comes", "appears", "appeared",
        "remains", "remained", "entered", "requires", "required", "prohibits", "prohibited", "defines", "defined", "applies", "applied", "exists", "existed", "it", "they", "he",
        "she", "we", "who", "them", "which", "because", "although", "however", "been", "being", "there",
        "retained", "replaced", "received", "decided", "declared", "declares", "declined", "intends", "plans", "planned", "served", "led", "held", "allows", "allowed", "covers",
        "covered", "counts", "counted",
    };

    /// <summary>Words that are verbs only in front of a comma or of "that": "the minister states, …", "the ministry reports having …".</summary>
    private static readonly HashSet<string> VerbsInContext = new(StringComparer.Ordinal) { "states", "reports", "notes", "claims", "plans", "details", "lists" };

    /// <summary>What only a finite verb has behind it: "organized the …", "reviews its …".</summary>
    private static readonly HashSet<string> Objects = new(StringComparer.Ordinal) { "the", "that", "its", "their", "his", "her", "no", "any", "all", "both", "how", "whether" };

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "by", "to", "in", "at", "on", "available", "public", "from", "with", "without", "as",
    };

    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal) { "that", "having", "the", "it", "no", "its", "how", "what" };

    /// <summary>Participles that describe a work when they follow its noun: "report submitted by …, made available to …".</summary>
    private static readonly HashSet<string> Ambiguous = new(StringComparer.Ordinal)
    {
        "made", "held", "provided", "adopted", "signed", "recorded", "sent", "received", "contained", "found", "used", "produced", "included", "listed", "filmed", "photographed",
        "declared", "given", "required",
    };

    /// <summary>Whether the words outside quotation marks and brackets hold a finite verb.</summary>
    public static bool HasVerb(string text) => HasVerb(text, Enclosures.Of(text));

    /// <inheritdoc cref="HasVerb(string)"/>
    public static bool HasVerb(string text, Enclosures marks)
    {
        var words = marks.Bare(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
            if (IsVerb(words, i)) return true;
        return false;
    }

    /// <summary>How many words outside marks begin in lower case, the little words of names left out.</summary>
    public static int PlainWords(string text, Enclosures marks) =>
        marks.Bare(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => char.IsLower(w[0]) && !Little.Contains(w.TrimEnd(',', '.')));

    private static readonly HashSet<string> Little = new(StringComparer.Ordinal)
    {
        "of", "the", "and", "on", "for", "to", "in", "at", "by", "from", "with", "a", "an", "de", "la", "du", "des", "le", "les", "der", "von", "van", "und", "et", "al", "y", "el",
        "p", "pp", "vol", "no", "ed", "eds", "para", "paras",
    };

    private static bool IsVerb(string[] words, int at)
    {
        var word = words[at].TrimEnd(',', ';', ':', '.');
        if (VerbsInContext.Contains(word)) return words[at].EndsWith(',') || (at + 1 < words.Length && Behind.Contains(words[at + 1]));
        if (word is "entered" && at + 2 < words.Length && words[at + 1] is "into" && words[at + 2].StartsWith("force", StringComparison.Ordinal)) return false;
        if (!Verbs.Contains(word)) return Active(word) && at > 0 && at + 1 < words.Length && Objects.Contains(words[at + 1]);
        return !Ambiguous.Contains(word) || (at > 0 && at + 1 < words.Length && !IsBehindParticiple(words[at + 1]));
    }

    /// <summary>"adopted by", "signed at", "adopted 30 May", "adopted without a vote": what follows a participle that describes a work.</summary>
    private static bool IsBehindParticiple(string word) => Prepositions.Contains(word) || char.IsDigit(word[0]) || DateTimeFormatInfo.InvariantInfo.MonthNames.Contains(word);

    /// <summary>Whether an unlisted word has the ending of a finite verb: "-ed", or "-s" of the third person.</summary>
    private static bool Active(string word) =>
        word.Length > 4 && char.IsLower(word[0]) && (word.EndsWith("ed", StringComparison.Ordinal) || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)));
}
