using System.Text.RegularExpressions;
using CuratedArchive.Registers;

namespace CuratedArchive.Citations;

/// <summary>An entry whose title no marks set off: a book told by its publisher in brackets, a report, a law, a news agency and a date.</summary>
internal static partial class UntitledWork
{
    /// <summary>A book: "Author, Title (Place: Publisher, date)"; "ed." and "and" show where the authors end.</summary>
    public static WorkFields Book(WorkFields work, WorkScrap scrap, int imprint)
    {
        var parts = scrap.Parts(TextSpan.Between(0, imprint));
        var words = parts.Select(scrap.Words).ToList();
        var authors = Authors(words);
        if (parts.Count == 0) return work;
        var title = TextSpan.Between(parts[Math.Min(authors.Skip, parts.Count - 1)].Start, imprint);
        return work with { Author = authors.Count == 0 ? null : AuthorPhrase.OfHead(words.Take(authors.Count)), Title = scrap.Words(title) };
    }

    /// <summary>Any other entry: "Body, Title, Place, date", "Agency, date", or a name alone.</summary>
    public static WorkFields Fill(WorkFields work, WorkScrap scrap, Register register)
    {
        var words = scrap.Parts(new(0, scrap.Text.Length)).Select(scrap.Words).Where(w => w.Length > 1).ToList();
        if (words.Count == 0) return work;
        var tail = new WorkTail(register).Read([.. words.Skip(1)], behindAuthor: false);
        work = work with { Place = work.Place ?? tail.Place, Publisher = work.Publisher ?? tail.Publisher };
        if (work.Symbol is not null) return work with { Author = Bodies.IsBody(words[0]) ? AuthorPhrase.Clean(words[0]) : null, Title = Bodies.IsBody(words[0]) ? tail.Container : words[0] };
        if (Bar().Match(words[0]) is { Success: true } bar) return work with { Title = bar.Groups["title"].Value, Container = bar.Groups["site"].Value };
        if (tail.Container is not null && IsAuthor(words[0], register)) return work with { Author = AuthorPhrase.Clean(words[0]), Title = tail.Container };
        if (words.Count == 1 && QuotedName().IsMatch(scrap.Text)) return work with { Author = WithMarks(words[0]) };
        return KindRules.IsNews(words[0]) ? work with { Container = words[0] } : work with { Title = words[0], Container = tail.Container };
    }

    /// <summary>How many parts name authors, and how many stand in front of the title.</summary>
    private static (int Count, int Skip) Authors(List<string> words)
    {
        var role = words.FindIndex(w => w is "ed" or "eds" or "ed." or "eds." or "editor" or "editors" or "trans" or "trans.");
        if (role > 0) return (role, role + 1);
        if (words.Count < 2 || words[0].Contains(':')) return (0, 0);
        var and = words.FindIndex(1, w => w.StartsWith("and ", StringComparison.Ordinal));
        return and > 0 && and + 1 < words.Count ? (and + 1, and + 1) : (1, 1);
    }

    private static bool IsAuthor(string words, Register register) =>
        register.StateNames.Find(words) is not null || (Bodies.IsBody(words) && words.Length < 80) || Bodies.IsPerson(words);

    /// <summary>The comma inside the closing mark parts the name from what follows.</summary>
    private static string WithMarks(string words) => words.Replace(",”", "”").Replace(",\"", "\"");

    [GeneratedRegex(@"^(?<title>[^|]+?)\s+[|]\s+(?<site>[^|]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Bar();

    [GeneratedRegex(@"^[A-Z][\w ]+ [“""][^“”""]+[”""]", RegexOptions.NonBacktracking)]
    private static partial Regex QuotedName();
}
