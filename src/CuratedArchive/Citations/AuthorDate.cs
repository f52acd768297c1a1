using System.Text.RegularExpressions;
using CuratedArchive.Documents;
using CuratedArchive.Texts;

namespace CuratedArchive.Citations;

/// <summary>An entry that begins with its author and a date in brackets: "Miller, Anna (2010). Title. Publisher. p. 23."</summary>
/// <param name="Author">The author as written.</param>
/// <param name="Date">The date in the brackets.</param>
/// <param name="Behind">Where the title begins.</param>
internal sealed partial record AuthorDate(string Author, PartialDate? Date, int Behind)
{
    /// <summary>Reads the beginning of an entry; null when it begins otherwise.</summary>
    public static AuthorDate? Read(WorkScrap scrap) =>
        Start().Match(scrap.Text) is { Success: true } m && Trimmed.Words(m.Groups["author"].Value) is { } author
            ? new(author, DatePhrase.Find(m.Groups["date"].Value).LastOrDefault()?.Date, m.Length) : null;

    /// <summary>Fills in author, date, title and what follows it.</summary>
    public WorkFields Fill(WorkFields work, WorkScrap scrap)
    {
        var fragments = Sentences.Split(scrap.Text, TextSpan.Between(Behind, scrap.Text.Length)).ToList();
        var rest = fragments.Skip(1).Select(f => scrap.Words(f)).Where(w => w.Length > 2 && !w.StartsWith("ISBN", StringComparison.Ordinal)).ToList();
        var imprint = rest.Select(Imprint.OfPart).FirstOrDefault(i => i is not null);
        var issuer = rest.FirstOrDefault(r => Imprint.OfPart(r) is null)?.Split(',')[0];
        var isNews = Date is { IsDay: true };
        return work with
        {
            Author = Author,
            Date = Date ?? work.Date,
            Title = fragments.Count > 0 ? Trimmed.Words(fragments[0].In(scrap.Text)) : null,
            Container = isNews ? issuer : null,
            Publisher = work.Publisher ?? imprint?.Publisher ?? (isNews ? null : issuer),
            Place = work.Place ?? imprint?.Place,
        };
    }

    [GeneratedRegex(@"^(?<author>[A-Z][^“”""()]{1,120})\((?<date>(?:[0-9]{1,2} )?(?:[A-Z][a-z]+ )?(?:[0-9]{1,2}, )?(?:1[89]|20)[0-9]{2}[a-z]?(?:, [A-Z][a-z]+(?: [0-9]{1,2})?)?)\)\.", RegexOptions.NonBacktracking)]
    private static partial Regex Start();
}
