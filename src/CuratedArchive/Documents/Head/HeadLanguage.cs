namespace CuratedArchive.Documents;

/// <summary>The language of a text, by its most frequent small words.</summary>
internal static class HeadLanguage
{
    private const int Sample = 20_000;

    private static readonly (string Language, HashSet<string> Words)[] Languages =
    [
        ("en", ["the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "by", "has", "not"]),
        ("fr", ["le", "la", "les", "des", "et", "du", "que", "est", "dans", "pour", "une", "sur", "par", "aux"]),
        ("es", ["el", "la", "los", "las", "de", "que", "y", "en", "del", "por", "con", "para", "una", "se"]),
        ("de", ["der", "die", "das", "und", "von", "den", "mit", "ist", "im", "für", "auf", "eine", "nicht", "des"]),
        ("pt", ["o", "os", "da", "do", "que", "em", "uma", "para", "com", "não", "dos", "as", "no", "por"]),
        ("it", ["il", "di", "che", "per", "della", "una", "con", "del", "non", "gli", "sono", "nel", "le", "dei"]),
        ("nl", ["de", "het", "een", "van", "en", "dat", "niet", "voor", "met", "zijn", "op", "aan", "ook", "door"]),
        ("ru", ["и", "в", "на", "не", "что", "с", "по", "о", "для", "как", "это", "от", "из", "к"]),
    ];

    /// <summary>The BCP 47 tag of the language whose words stand most often; English for a text without any, Arabic and Chinese by their script.</summary>
    public static string Read(string prose)
    {
        var sample = prose[..Math.Min(prose.Length, Sample)];
        var letters = sample.Count(char.IsLetter);
        if (sample.Count(c => c is >= '\u0600' and <= '\u06ff') * 2 > letters) return "ar";
        if (sample.Count(c => c is >= '\u4e00' and <= '\u9fff') * 2 > letters) return "zh";
        var words = sample.ToLowerInvariant().Split((char[])[' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '’', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        return Languages.MaxBy(l => words.Count(l.Words.Contains)).Language;
    }
}
