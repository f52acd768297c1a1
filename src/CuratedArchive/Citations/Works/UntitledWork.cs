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
        return work with { Author = authors.Count == 0 ? null : AuthorPhrase.OfHead(words.Take(authors.Count)), Title = Edition().Replace(scrap.Words(title), "") };
    }

    /// <summary>Any other entry: "Body, Title, Place, date", "Agency, date", or a name alone.</summary>
    public static WorkFields Fill(WorkFields work, WorkScrap scrap, Register register)
    {
        var words = scrap.Parts(new(0, scrap.Text.Length)).Select(scrap.Words).Where(w => w.Length > 1).ToList();
        if (words.Count == 0) return work;
        if (Spoken(work, words, register) is { } spoken) return spoken;
        if (KindRules.IsTransparencyReport(words[0]) && register.StateNames.FindAll(words[0]) is [{ Span.Start: 0 } state, ..] && words[0].Length > state.Span.End)
            words = [state.Span.In(words[0]), words[0][state.Span.End..].Trim(), .. words.Skip(1)];
        var tail = new WorkTail(register).Read([.. words.Skip(1)], behindAuthor: IsAuthor(words[0], register));
        work = work with { Place = work.Place ?? tail.Place, Publisher = work.Publisher ?? tail.Publisher };
        return ByName(work, words, tail) ?? (work.Symbol is not null ? Document(work, words, tail, register)
            : tail.Container is not null && IsAuthor(words[0], register) ? Authored(work, words, register)
            : words.Count == 1 && QuotedName().IsMatch(scrap.Text) ? work with { Author = WithMarks(words[0]) }
            : KindRules.IsNews(words[0]) ? work with { Container = words[0] } : work with { Title = words[0], Container = tail.Container });
    }

    /// <summary>Works whose first words say what they are: a handle, a treaty, a law, an author with a year, a page of a site.</summary>
    private static WorkFields? ByName(WorkFields work, List<string> words, WorkTail tail)
    {
        if (words[0].StartsWith('@')) return work with { Author = words[0] };
        if (Article().Match(words[0]) is { Success: true } article && (Trimmed.Words(article.Groups["treaty"].Value) ?? words.ElementAtOrDefault(1)) is { } treaty && KindRules.IsTreaty(treaty))
            return work with { Kind = SourceKind.Treaty, Title = treaty, Pages = article.Groups["pages"].Value };
        if (words.Count > 1 && Outcome().IsMatch(words[0]) && Meetings.IsMeeting(words[1]) && work.Symbol is null)
            return work with { Kind = SourceKind.Other, Title = words[0], Container = tail.Container };
        if (KindRules.IsTreaty(words[0]) && work.Symbol is null && !KindRules.IsTransparencyReport(words[0])) return work with { Title = Series().Replace(words[0], "") };
        if (KindRules.IsLaw(words[0])) return work with { Title = words[0], Container = tail.Container };
        if (Shortened().Match(words[0]) is { Success: true } cited && words.Count == 1)
            return work with { Author = cited.Groups["author"].Value, Date = work.Date ?? PartialDate.Parse(cited.Groups["year"].Value) };
        return Bar().Match(words[0]) is { Success: true } bar ? work with { Title = bar.Groups["title"].Value, Container = bar.Groups["site"].Value } : null;
    }

    /// <summary>A document with a symbol: the body in front of it is its author, the name of a document its title.</summary>
    private static WorkFields Document(WorkFields work, List<string> words, WorkTail tail, Register register) =>
        IsAuthor(words[0], register) && !DocumentName().IsMatch(words[0]) ? work with { Author = AuthorPhrase.Clean(words[0]), Title = tail.Container }
            : char.IsUpper(words[0][0]) ? work with { Title = words[0] } : work;

    /// <summary>Author, office, title, container: the title is the first part that is no office.</summary>
    private static WorkFields Authored(WorkFields work, List<string> words, Register register)
    {
        var title = words.FindIndex(1, w => KindRules.IsSpoken(w) || !Bodies.IsOffice(w));
        if (title < 0) return work with { Author = AuthorPhrase.Clean(words[0]) };
        var tail = new WorkTail(register).Read([.. words.Skip(title + 1)], behindAuthor: false);
        return work with { Author = AuthorPhrase.Clean(words[0]), Title = words[title], Container = tail.Container };
    }

    /// <summary>"Name, office, statement at a meeting, place".</summary>
    private static WorkFields? Spoken(WorkFields work, List<string> words, Register register)
    {
        var at = words.FindIndex(1, w => Openings.Find(w + " ") is { Kind: SourceKind.Statement or SourceKind.Presentation, AuthorFollows: false });
        if (at < 0) return null;
        var opening = Openings.Find(words[at] + " ")!;
        var where = words[at].Length > opening.Length ? words[at][opening.Length..] : "";
        if (where.StartsWith("the ", StringComparison.Ordinal)) where = where[4..];
        var tail = new WorkTail(register).Read([.. words.Skip(at + 1).Prepend(where).Where(w => w.Length > 0)], behindAuthor: false);
        return work with { Kind = opening.Kind, Author = AuthorPhrase.Clean(words[0]), Container = tail.Container, Place = work.Place ?? tail.Place };
    }

    /// <summary>How many parts name authors, and how many stand in front of the title.</summary>
    private static (int Count, int Skip) Authors(List<string> words)
    {
        var role = words.FindIndex(w => w is "ed" or "eds" or "ed." or "eds." or "editor" or "editors" or "trans" or "trans.");
        if (role > 0) return (role, role + 1);
        if (words.Count < 2 || words[0].Contains(':') || KindRules.IsReference(words[0]) || Division().IsMatch(words[1])) return (0, 0);
        var and = words.FindIndex(1, w => w.StartsWith("and ", StringComparison.Ordinal));
        return and > 0 && and + 1 < words.Count ? (and + 1, and + 1) : (1, 1);
    }

    private static bool IsAuthor(string words, Register register) =>
        words.StartsWith('@') || register.StateNames.Find(words) is not null || (Bodies.IsBody(words) && words.Length < 80) || Bodies.IsPerson(words);

    /// <summary>Author and year in place of a title, the short form of author-date styles: "Miller 2010, p. 12".</summary>
    [GeneratedRegex(@"^(?<author>[A-Z][\w’'&-]*(?: (?:and |& |et al\.? ?)?(?:[A-Z][\w’'-]*)?)*?) \(?(?<year>(?:19|20)[0-9]{2})[a-z]?\)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"^(?:[Ii]ssue|[Vv]ol(?:ume|\.)?|[Nn]o\.?|[Pp]art)\s+[0-9IVX]+", RegexOptions.NonBacktracking)]
    private static partial Regex Division();

    /// <summary>The comma inside the closing mark parts the name from what follows.</summary>
    private static string WithMarks(string words) => words.Replace(",”", "”").Replace(",\"", "\"");

    [GeneratedRegex(@",\s+(?:[0-9]+(?:st|nd|rd|th)|[Rr]ev(?:ised|\.)?|[Ss]econd|[Tt]hird)\s+ed(?:ition|n)?\.?$", RegexOptions.NonBacktracking)]
    private static partial Regex Edition();

    /// <summary>Names of documents that begin like the name of the body that issued them.</summary>
    [GeneratedRegex(
        @"^(?:(?:Final|Draft|Provisional|Annual|Interim|Procedural|Advance)\s+)*(?:Report|Document|Record|Records|Official\s+Records|Declaration|Decisions?|Agenda|Programme" +
        @"|Rules|Note|Letter|Action\s+Plan|Resolution|Working\s+Paper|Voting\s+Record|Proposal|Supplement)\b", RegexOptions.NonBacktracking)]
    private static partial Regex DocumentName();

    /// <summary>An article in front of its treaty: "Article 9 of the Convention on …", "Article 9, Convention on …".</summary>
    [GeneratedRegex(@"^(?<pages>[Aa]rt(?:icle|\.)s?\s+[0-9]+(?:\([0-9a-z]+\))*)(?:,?\s+(?:of|to)\s+(?:the\s+)?(?<treaty>[0-9A-Z].*))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Article();

    /// <summary>What a conference adopts in its own name.</summary>
    [GeneratedRegex(@"^(?:[A-Z][\w’-]*\s+){1,4}(?:Declaration|Action\s+Plan|Commitments?|Principles|Programme\s+of\s+Action|Final\s+Document|Communiqué|Roadmap)$", RegexOptions.NonBacktracking)]
    private static partial Regex Outcome();

    /// <summary>Where a treaty is published, and the article cited, behind its name.</summary>
    [GeneratedRegex(@"\s+(?:[0-9]+\s+UNTS|[Aa]rt(?:icle|\.)?\s+[0-9]).*$", RegexOptions.NonBacktracking)]
    private static partial Regex Series();

    [GeneratedRegex(@"^(?<title>[^|]+?)\s+[|]\s+(?<site>[^|]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Bar();

    [GeneratedRegex(@"^[A-Z][\w ]+ [“""][^“”""]+[”""]", RegexOptions.NonBacktracking)]
    private static partial Regex QuotedName();
}
