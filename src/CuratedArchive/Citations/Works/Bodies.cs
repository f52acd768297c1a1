namespace CuratedArchive.Citations;

/// <summary>Tells bodies from persons and offices from both, by the words names are made of.</summary>
internal static class Bodies
{
    /// <summary>Words that say somebody holds an office; they are no part of a name.</summary>
    private static readonly HashSet<string> OfficeWords = Set(
        "minister secretary director ambassador amb president chair chairman chairperson chairwoman head chief deputy representative counsellor counselor attache attaché " +
        "officer spokesperson spokesman spokeswoman commander colonel col general gen lieutenant lt major maj captain capt brigadier brig admiral professor prof mr mrs " +
        "ms dr sir h.e he researcher adviser advisor analyst coordinator manager correspondent producer editor reporter delegate expert senator sen rep undersecretary " +
        "vice acting assistant senior permanent first second third desk commissioner consul charge chargé envoy prime speaker member legal policy campaign programme " +
        "program");

    /// <summary>Words that only names of bodies, offices and meetings have.</summary>
    private static readonly HashSet<string> BodyWords = Set(
        "ministry department office mission embassy delegation government agency council committee commission assembly union organization organisation association " +
        "federation republic kingdom state states nations university institute center centre foundation fund bank court parliament senate congress house group coalition " +
        "campaign watch international action monitor enterprise company corporation limited ltd inc bureau affairs defense defence security foreign disarmament unit " +
        "division section directorate army navy force forces command police authority secretariat network alliance league society press news tribunal information service services " +
        "cross crescent movement party parties group team project programme program board administration intelligence survey trust aid handicap norwegian people’s " +
        "amnesty human rights arms control resource research school conference meeting session un nato eu osce icrc hrw cmc icbl hi undp unmas gichd of for");

    /// <summary>The words that parts of ministries and missions begin with.</summary>
    private static readonly HashSet<string> Departments = Set("ministry department embassy office mission delegation directorate division section unit bureau government");

    private static readonly string[] HousedIn = ["Ministry of", "Ministry for", "Permanent Mission", "Department of", "Department for"];

    private static readonly string[] HouseEndings = [" Ministry", " Department", " Embassy"];

    /// <summary>States and territories whose names have the form of a person's.</summary>
    public static readonly HashSet<string> Places = new(
    [
        "Burkina Faso", "Cabo Verde", "Cape Verde", "Cook Islands", "Costa Rica", "Côte d’Ivoire", "Côte d'Ivoire", "East Timor", "El Salvador",
        "Equatorial Guinea", "Great Britain", "Holy See", "Hong Kong", "Ivory Coast", "Marshall Islands", "New Zealand", "North Korea", "North Macedonia",
        "Northern Ireland", "Papua New Guinea", "Puerto Rico", "Saint Lucia", "San Marino", "Saudi Arabia", "Sierra Leone", "Solomon Islands",
        "South Africa", "South Korea", "South Sudan", "Sri Lanka", "St. Lucia", "Viet Nam", "Western Sahara",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name is of a body: a State, an acronym, or words no person is called by.</summary>
    public static bool IsBody(string? name)
    {
        if (name is null) return false;
        var words = WordsOf(name);
        return words.Any(w => BodyWords.Contains(w.ToLowerInvariant()) && !IsParticle(w)) || words.Any(IsAcronym);
    }

    /// <summary>Whether the name can be a person's: two to four capitalised words, none of them of a body.</summary>
    public static bool IsPerson(string? name) =>
        name is not null && !IsBody(name) && WordsOf(name) is { Length: >= 2 and <= 12 } words
        && words.All(w => char.IsUpper(w[0]) || IsParticle(w) || w is "and" or "et" or "al" or "with");

    /// <summary>Whether a part of an entry is an office or the body somebody holds it in.</summary>
    public static bool IsOffice(string part) =>
        IsOfficeOnly(part) || WordsOf(part) is [var first, ..] && Departments.Contains(first.ToLowerInvariant())
        || HousedIn.Any(words => part.Contains(words, StringComparison.Ordinal))
        || HouseEndings.Any(ending => part.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The name without the office in front of it or behind it: "Secretary of State Jane Roe" is the name of a person.</summary>
    /// <remarks>A surname in front ("Vice, Anna") is no office, and a name that goes on as a body's ("Third Review Conference") is left alone.</remarks>
    public static string WithoutOffice(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = words.Length;
        while (start > 0 && IsNameWord(words[start - 1])) start--;
        if (words.Length > 0 && words[0].EndsWith(',')) return name;
        while (start < words.Length && IsParticle(words[start].ToLowerInvariant()) && char.IsLower(words[start][0]) && start == 0) start++;
        var named = words.Length - start;
        if (start == 0 || named is < 2 or > 5 || words[start - 1] is "of" or "for" or "the" or "to" or "and" or "in") return CutBehind(name, words);
        return words[..start].Any(IsOfficeWord) ? string.Join(' ', words[start..]) : name;
    }

    /// <summary>Whether the words in front of "letter to" can be a body that writes letters.</summary>
    public static bool IsPlausible(string body) =>
        body.Length == 0 || (body.Trim() is var b && !b.EndsWith('.') && !b.StartsWith("The ", StringComparison.Ordinal) && !b.StartsWith("In ", StringComparison.Ordinal));

    /// <summary>Words that are an office in a name ("First Secretary") and something else in the name of a meeting ("First Committee").</summary>
    private static readonly HashSet<string> Shared = Set("first second third permanent general member legal policy campaign programme program assistant senior speaker");

    private static bool IsOfficeOnly(string part)
    {
        if (WordsOf(part) is not [var first, ..] words || !char.IsUpper(first[0])) return false;
        var offices = words.Take(4).Select(w => w.ToLowerInvariant()).Where(OfficeWords.Contains).ToList();
        return offices.Count > 0 && (!words.Any(Meetings.IsMeetingWord) || words.Take(3).Select(w => w.ToLowerInvariant()).Any(w => OfficeWords.Contains(w) && !Shared.Contains(w)));
    }

    /// <summary>"Amb. Jane Roe of Norway", "Gen. Stone": an office in front, then a name, then perhaps where from.</summary>
    private static string CutBehind(string name, string[] words)
    {
        var lead = words.TakeWhile(IsOfficeWord).Count();
        if (lead == 0) return name;
        var rest = words.Skip(lead).TakeWhile(IsNameWord).ToArray();
        var next = words.ElementAtOrDefault(lead + rest.Length);
        if (next is not null && char.IsUpper(next[0]) && BodyWords.Contains(Bare(next))) return name;
        return rest.Length is >= 1 and <= 4 ? string.Join(' ', rest) : name;
    }

    /// <summary>"Gen.", "Secretary", and the ranks that hyphens join: "Brig.-Gen."</summary>
    private static bool IsOfficeWord(string word) =>
        OfficeWords.Contains(Bare(word)) || (word.Contains('-') && word.Split('-').All(w => OfficeWords.Contains(Bare(w))));

    private static bool IsAcronym(string word) =>
        word.Length is >= 2 and <= 8 && word.Count(char.IsUpper) >= 2 && word.All(c => char.IsUpper(c) || c is '-' or '/' or '&');

    private static bool IsNameWord(string word) =>
        (char.IsUpper(word[0]) && !BodyWords.Contains(Bare(word)) && !IsOfficeWord(word) && !(word.Length > 1 && word.All(char.IsUpper))) || IsParticle(word);

    private static bool IsParticle(string word) =>
        word is "de" or "da" or "dos" or "van" or "von" or "der" or "den" or "al" or "el" or "bin" or "ibn" or "di" or "du" or "la" or "le";

    private static string Bare(string word) => word.ToLowerInvariant().Trim('.', ',', '’', '\'');

    private static string[] WordsOf(string name) =>
        [.. name.Split([' ', ',', '(', ')', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', '’', '\'', '“', '”', '"')).Where(w => w.Length > 0)];

    private static HashSet<string> Set(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
