using System.Text.RegularExpressions;
using CuratedArchive.Documents;
using CuratedArchive.Texts;

namespace CuratedArchive.Citations;

/// <summary>
/// An entry whose fields end in full stops and whose title no marks set off: author-date style ("Miller, Anna (2010). Title. Publisher.") and bibliography style
/// ("Miller, Anna. Title. London: Publisher, 2010.").
/// </summary>
/// <param name="Author">The author as written; null for an entry that begins with its title.</param>
/// <param name="Date">The date in the brackets behind the author; null in bibliography style.</param>
/// <param name="Behind">Where the title begins.</param>
internal sealed partial record Bibliography(string? Author, PartialDate? Date, int Behind)
{
    /// <summary>Whether a text begins with an author and a date in brackets.</summary>
    public static bool IsAuthorDate(string text) => AuthorDate().IsMatch(text);

    /// <summary>Whether a text is an author and a date in brackets, so that the title is to come, whatever its words.</summary>
    public static bool AwaitsTitle(string text) => AuthorDate().Match(text) is { Success: true } m && m.Length == text.Length;

    /// <summary>Whether a text is a name with the surname first and a full stop: "Miller, Anna."</summary>
    public static bool IsInvertedName(string text) => Inverted().Match(text) is { Success: true } m && m.Length == text.Length;

    /// <summary>Whether a text is the name of a body and a full stop, with the year behind it or not: "Human Rights Watch. 2015."</summary>
    public static bool IsBodyHead(string text) => Body().Match(text) is { Success: true } m && m.Length == text.Length && Bodies.IsBody(m.Groups["author"].Value);

    /// <summary>Reads the beginning of an entry; null when it begins otherwise.</summary>
    public static Bibliography? Read(string text)
    {
        if (AuthorDate().Match(text) is { Success: true } dated)
            return new(Trimmed.Words(dated.Groups["author"].Value)!, DatePhrase.Find(dated.Groups["date"].Value).LastOrDefault()?.Certain, dated.Length);
        if (Body().Match(text) is { Success: true } body && body.Length < text.Length && IsBodyName(body.Groups["author"].Value))
            return new(body.Groups["author"].Value, PartialDate.Parse(body.Groups["date"].Value), body.Length);
        if (Inverted().Match(text) is { Success: true } name && name.Length < text.Length) return new(Trimmed.Words(name.Groups["author"].Value)!, null, name.Length);
        return BeginsWithTitle(text) ? new(null, null, 0) : null;
    }

    /// <summary>A body; "UN Doc." is none, though the full stop of its abbreviation stands like that of an author.</summary>
    private static bool IsBodyName(string name) => !name.EndsWith("Doc", StringComparison.Ordinal) && Bodies.IsBody(name);

    /// <summary>"Title. London: Publisher. 2010.": place and publisher in a field of their own, and no author in front.</summary>
    private static bool BeginsWithTitle(string text) =>
        Enclosures.Of(text).Quotes.Count == 0 && Sentences.Split(text, new(0, text.Length)).Skip(1).Any(f => Imprint.IsIn(f.In(text)));

    /// <summary>Fills in author, date, title and what follows it.</summary>
    public WorkFields Fill(WorkFields work, WorkScrap scrap)
    {
        var fragments = Sentences.Split(scrap.Text, TextSpan.Between(Behind, scrap.Text.Length)).ToList();
        var rest = fragments.Skip(1).Select(f => scrap.Words(f)).Where(w => w.Length > 2 && !w.StartsWith("ISBN", StringComparison.Ordinal)).ToList();
        var imprint = rest.Select(r => Imprint.OfPart(UpToComma(r))).FirstOrDefault(i => i is not null);
        var issuer = imprint is null ? rest.Select(r => Volume().Replace(r.Split(',')[0], "")).FirstOrDefault() : null;
        var isPart = Date is { IsDay: true } || KindRules.IsNews(issuer ?? "") || Volume().IsMatch(rest.FirstOrDefault() ?? "");
        return work with
        {
            Author = Author,
            Date = Date ?? work.Date,
            Title = fragments.Count > 0 ? Trimmed.Words(fragments[0].In(scrap.Text)) : null,
            Container = isPart ? issuer : null,
            Publisher = work.Publisher ?? imprint?.Publisher ?? (isPart ? null : issuer),
            Place = work.Place ?? imprint?.Place,
        };
    }

    /// <summary>"London: Field Press" of "London: Field Press, revised edition"; a comma in the name of the place cuts nothing.</summary>
    private static string UpToComma(string field) => field.IndexOf(',', Math.Max(0, field.IndexOf(':'))) is > 0 and var comma ? field[..comma] : field;

    [GeneratedRegex(
        @"^(?<author>[A-Z][^“”""()0-9]{1,120})" +
        @"\((?<date>(?:[0-9]{1,2} )?(?:[A-Z][a-z]+ )?(?:[0-9]{1,2}, )?(?:1[89]|20)[0-9]{2}[a-z]?(?:, [A-Z][a-z]+(?: [0-9]{1,2})?)?)\)[.,]", RegexOptions.NonBacktracking)]
    private static partial Regex AuthorDate();

    [GeneratedRegex(@"^(?<author>[A-Z][\w’'\-]+, [A-Z][\w’'\-]+(?: [A-Z]\.)*(?:,? and [A-Z][\w.’'\- ]{2,40}?)?)\.", RegexOptions.NonBacktracking)]
    private static partial Regex Inverted();

    [GeneratedRegex(@"^(?<author>[A-Z][\w’'&-]+(?: (?:[A-Z][\w’'&-]*|of|the|for|and|on)){1,9})\.(?: (?<date>(?:19|20)[0-9]{2})[.:])?", RegexOptions.NonBacktracking)]
    private static partial Regex Body();

    /// <summary>The volume, number and pages behind the name of a journal.</summary>
    [GeneratedRegex(@"\s+[0-9]+\s?(?:\([0-9–-]*\)?)?:?[\s0-9–:,-]*$|\s+[0-9]+\s?\($", RegexOptions.NonBacktracking)]
    private static partial Regex Volume();
}
