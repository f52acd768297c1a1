using System.Text.RegularExpressions;

namespace CuratedArchive.Citations;

/// <summary>A work named in running prose as the source of what is said.</summary>
/// <param name="Span">The words that name it, in the prose.</param>
/// <param name="Fields">What they say about it.</param>
internal sealed record EmbeddedSource(TextSpan Span, WorkFields Fields);

/// <summary>
/// Finds sources that prose names: "the sources … are A and B", "taken from reports submitted by A", "A May 2004 report to B by C disclosed …", "information on the A website".
/// A mere informant ("A told the Monitor") is none.
/// </summary>
internal static partial class EmbeddedSources
{
    /// <summary>The works a sentence names, in order.</summary>
    public static IReadOnlyList<EmbeddedSource> Find(string sentence)
    {
        if (Enclosures.Of(sentence).Quotes.Count > 1) return [];
        var found = new List<EmbeddedSource>();
        foreach (Match match in Is().Matches(sentence)) found.AddRange(Listed(match.Groups["works"]));
        foreach (Match match in Taken().Matches(sentence))
            found.Add(new(Span(match.Groups["work"]), new WorkFields { Kind = SourceKind.Report, Title = match.Groups["title"].Value, Author = AuthorPhrase.Clean(match.Groups["author"].Value) }));
        foreach (Match match in ReportBy().Matches(sentence)) found.Add(new(Span(match.Groups["work"]), Report(match)));
        foreach (Match match in Website().Matches(sentence))
            found.Add(new(Span(match.Groups["work"]), new WorkFields { Kind = SourceKind.WebPage, Author = AuthorPhrase.Clean(match.Groups["author"].Value) }));
        return [.. found.OrderBy(f => f.Span.Start)];
    }

    private static IEnumerable<EmbeddedSource> Listed(Group works)
    {
        foreach (Match name in Name().Matches(works.Value))
        {
            var span = new TextSpan(works.Index + name.Index, name.Length);
            var isBody = Bodies.IsBody(name.Value) && !Work().IsMatch(name.Value);
            var kind = Reference().IsMatch(name.Value) ? SourceKind.ReferenceWork : SourceKind.Unknown;
            yield return new(span, new WorkFields { Kind = kind, Author = isBody ? name.Value : null, Title = isBody ? null : name.Value });
        }
    }

    private static WorkFields Report(Match match) => new()
    {
        Kind = SourceKind.Report,
        Author = AuthorPhrase.Clean(match.Groups["author"].Value),
        Date = CuratedArchive.Texts.DatePhrase.Find(match.Groups["date"].Value).LastOrDefault()?.Date,
    };

    private static TextSpan Span(Group group) => new(group.Index, group.Length);

    /// <summary>"The primary sources for … are A and B."</summary>
    [GeneratedRegex(@"\b[Ss]ources?\b[^“”"";]{0,200}?\s(?:is|are|was|were)\s+(?<works>[A-Z][^;:]+?)\.?$", RegexOptions.NonBacktracking)]
    private static partial Regex Is();

    /// <summary>"taken from Article 7 reports submitted by A and available here".</summary>
    [GeneratedRegex(@"\b(?:taken|drawn|derived|compiled|comes?)\s+from\s+(?:the\s+|their\s+)?(?<work>(?<title>(?:[A-Z][\w’]*\s+)?(?:[0-9]+\s+)?(?:[a-z]+\s+)?(?:reports?|declarations?|submissions?|database))\s+(?:submitted|provided|made|prepared|published)\s+by\s+(?:the\s+)?(?<author>[A-Z][^,.;]*?))(?:\s+and\s+(?:[a-z]+)\b.*|,.*|\.?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Taken();

    /// <summary>"An October 2004 report to A by B disclosed …".</summary>
    [GeneratedRegex(@"\b(?:[Aa]n?|[Tt]he|[Ii]ts)\s+(?<work>(?<date>(?:(?:[0-9]{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:19|20)[0-9]{2})\s+(?:report|study|assessment|survey)(?:\s+(?:to|on|for)\s+[^,.;]*?)?\s+(?:by|from|of)\s+(?:the\s+)?(?<author>[A-Z][\w’&.-]*(?:\s+(?:[A-Z][\w’&.-]*|of|for|the|and|on))*))(?:,|\s+[a-z]+)", RegexOptions.NonBacktracking)]
    private static partial Regex ReportBy();

    /// <summary>"information found on the A corporate website".</summary>
    [GeneratedRegex(@"\b(?:on|from|at)\s+(?:the\s+)?(?<work>(?<author>[A-Z][\w’&.-]*(?:\s+(?:[A-Z][\w’&.-]*|of|for|the|and))*?)(?:’s|'s)?\s+(?:corporate\s+|official\s+|company\s+|own\s+)?web\s?site)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Website();

    /// <summary>A name of capitalised words in a list.</summary>
    [GeneratedRegex(@"[A-Z][\w’'‘-]*(?:\s+(?:[A-Z0-9][\w’'-]*|of|for|the|on))*", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:Handbook|Encyclopedia|Weapons|Yearbook|Dictionary|Monitor|Report|Guide|Directory|Almanac|Review)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Work();

    [GeneratedRegex(@"^Jane[’']s\s|\b(?:Handbook|Encyclopedia|Dictionary|Yearbook|Almanac)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();
}
