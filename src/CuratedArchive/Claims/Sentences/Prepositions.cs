namespace CuratedArchive.Claims;

/// <summary>Prepositions: a name behind one is not the subject of its sentence.</summary>
internal static class Prepositions
{
    private static readonly HashSet<string> All =
    [
        "of", "in", "with", "from", "by", "to", "for", "on", "against", "between", "at", "via", "about", "over", "like", "unlike", "than", "except",
        "excluding", "toward", "towards",
        "near", "besides", "alongside", "behind", "into", "within", "outside", "including", "via", "under", "following", "after", "before", "upon",
        "among", "amongst", "inside", "across", "bordering",
        "throughout", "neighbouring", "neighboring", "urged", "urge", "urges", "asked", "called", "invited", "encouraged", "pressed", "per",
    ];

    private static readonly HashSet<string> Asides = ["in", "unlike", "like", "after", "following", "besides", "with", "to", "from", "before", "at", "despite"];

    /// <summary>Whether the word may open a phrase before the subject that a bare comma closes: <c>Unlike Peru, Chile …</c>.</summary>
    public static bool OpenAside(string word) => Asides.Contains(word);

    /// <summary>Whether the word leads a name in so that it cannot be a subject.</summary>
    public static bool Lead(string word) => All.Contains(word);
}
