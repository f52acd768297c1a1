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
        return [.. Forms.Where(f => f.Words.Any(w => sentence.Contains(w, StringComparison.Ordinal))).SelectMany(f => f.Read(sentence)).OrderBy(f => f.Span.Start)];
    }

    /// <summary>The ways to name a source, each with words of which one must be there before its pattern is tried.</summary>
    private static readonly (string[] Words, Func<string, IEnumerable<EmbeddedSource>> Read)[] Forms =
    [
        (["ource"], s => Is().Matches(s).SelectMany(m => Listed(m.Groups["works"]))),
        ([" by "], s => Taken().Matches(s).Select(m => Work(m, new() { Kind = SourceKind.Report, Title = m.Groups["title"].Value, Author = AuthorOf(m) }))),
        (["report", "study", "assessment", "survey"], s => ReportBy().Matches(s).Select(m => Work(m, Report(m)))),
        (["site"], s => Website().Matches(s).Select(m => Work(m, new() { Kind = SourceKind.WebPage, Author = AuthorOf(m) }))),
        (["://", "www."], s => Address().Matches(s).Select(m => Work(m, new() { Kind = SourceKind.WebPage, Url = WorkAddress.WithoutStops(m.Groups["work"].Value) }))),
    ];

    private static EmbeddedSource Work(Match match, WorkFields fields) => new(new(match.Groups["work"].Index, match.Groups["work"].Length), fields);

    private static string? AuthorOf(Match match) => AuthorPhrase.Clean(match.Groups["author"].Value);

    private static IEnumerable<EmbeddedSource> Listed(Group works)
    {
        foreach (Match name in Name().Matches(works.Value))
        {
            var span = new TextSpan(works.Index + name.Index, name.Length);
            var isBody = Bodies.IsBody(name.Value) && !WorkNames.IsIn(name.Value);
            var kind = KindRules.IsReference(name.Value) ? SourceKind.ReferenceWork : SourceKind.Unknown;
            yield return new(span, new WorkFields { Kind = kind, Author = isBody ? name.Value : null, Title = isBody ? null : name.Value });
        }
    }

    private static WorkFields Report(Match match) => new()
    {
        Kind = SourceKind.Report,
        Author = AuthorOf(match),
        Date = CuratedArchive.Texts.DatePhrase.Find(match.Groups["date"].Value).LastOrDefault()?.Certain,
    };

    /// <summary>"The primary sources for … are A and B."</summary>
    [GeneratedRegex(@"\b[Ss]ources?\b[^“”"";]{0,200}?\s(?:is|are|was|were)\s+(?<works>[A-Z][^;:]+?)\.?$", RegexOptions.NonBacktracking)]
    private static partial Regex Is();

    private const string Reports = @"(?:[A-Z][\w’]*\s+)?(?:[0-9]+\s+)?(?:[a-z]+\s+)?(?:reports?|declarations?|submissions?|database)";

    private const string SubmittedBy = @"(?:submitted|provided|made|prepared|published)\s+by";

    /// <summary>"taken from Article 7 reports submitted by A and available here".</summary>
    [GeneratedRegex(
        @"\b(?:taken|drawn|derived|compiled|comes?)\s+from\s+(?:the\s+" +
        $@"|their\s+)?(?<work>(?<title>{Reports})\s+{SubmittedBy}\s+(?:the\s+)?(?<author>[A-Z][^,.;]*?))(?:\s+and\s+(?:[a-z]+)\b.*|,.*|\.?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Taken();

    private const string Dated = @"(?:(?:[0-9]{1,2}\s+)?[A-Z][a-z]{2,8}\s+)?(?:19|20)[0-9]{2}";

    private const string Named = @"[A-Z][\w’&.-]*(?:\s+(?:[A-Z][\w’&.-]*|of|for|the|and|on))*";

    /// <summary>"An October 2004 report to A by B disclosed …".</summary>
    [GeneratedRegex(
        $@"\b(?:[Aa]n?|[Tt]he|[Ii]ts)\s+(?<work>(?<date>{Dated})\s+(?:report|study|assessment|survey)(?:\s+(?:to|on|for)\s+[^,.;]*?)?\s+(?:by|from" +
        $@"|of)\s+(?:the\s+)?(?<author>{Named}))(?:,|\s+[a-z]+)", RegexOptions.NonBacktracking)]
    private static partial Regex ReportBy();

    /// <summary>"information found on the A corporate website".</summary>
    [GeneratedRegex(
        @"\b(?:on|from|at)\s+(?:the\s+)?(?<work>(?<author>[A-Z][\w’&.-]*(?:\s+(?:[A-Z][\w’&.-]*|of|for|the|and))*?)(?:’s|'s)?\s+(?:corporate\s+|official\s+|company\s+" +
        @"|own\s+)?web\s?site)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Website();

    /// <summary>A name of capitalised words in a list.</summary>
    [GeneratedRegex(@"[A-Z][\w’'‘-]*(?:\s+(?:[A-Z0-9][\w’'-]*|of|for|the|on))*", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    private static readonly Vocabulary WorkNames = new("Handbook; Encyclopedia; Weapons; Yearbook; Dictionary; Monitor; Report; Guide; Directory; Almanac; Review");

    /// <summary>"The text is available at www.…".</summary>
    [GeneratedRegex(@"(?:^|[\s(<])(?<work>(?:https?://|www\.)[^\s<>“”""]+)", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
