using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>Our citations of every source of the corpus beside those that citeproc makes in the official styles. Each difference has a reason in docs/citation-styles.md.</summary>
public sealed class CiteprocTests
{
    private const string Chicago = $"{Citeproc.Styles}/chicago-fullnote-bibliography.csl";

    /// <summary>Why ours differ, the narrowest reasons first.</summary>
    private static readonly (string Name, Func<Difference, bool> Holds)[] Reasons =
    [
        ("capitals", d => d.Theirs.Equals(d.Ours, StringComparison.OrdinalIgnoreCase)),
        ("quotation", d => Without(d.Theirs, ".,’”") == Without(d.Ours, ".,’”")),
        ("resolution", d => d.Source.Kind == SourceKind.Resolution),
        ("symbol", d => d.Source.Symbol is { } symbol && d.Ours.Contains(symbol, StringComparison.Ordinal)),
        ("meeting", d => d.Source.Kind is SourceKind.Statement or SourceKind.Presentation),
        ("untitled", d => d.Source.Title is null),
        ("description", d => d.Source.Author is null && string.Concat(Without(d.Theirs, ". ").Order()) == string.Concat(Without(d.Ours, ". ").Order())),
        ("cited-page", d => d.Theirs.Contains("(p", StringComparison.Ordinal) && d.Source.Pages.Count > 0),
        ("initials", d => Without(d.Theirs, ". CJ").Equals(Without(d.Ours, ". CJ"), StringComparison.OrdinalIgnoreCase)),
        ("post", d => d.Source.Kind == SourceKind.Tweet),
    ];

    [ClientFact("pandoc", Chicago)]
    public void Chicago_notes_are_those_of_citeproc_but_for_the_reasons_given() => Compare("chicago-note", Citeproc.Notes(ShippedSources.All, "chicago-fullnote-bibliography.csl"), 0.85);

    [ClientFact("pandoc", Chicago)]
    public void Apa_references_are_those_of_citeproc_but_for_the_reasons_given() => Compare("apa", Citeproc.Entries(ShippedSources.All, "apa.csl"), 0.9);

    [ClientFact("pandoc", Chicago)]
    public void Oscola_notes_are_those_of_citeproc_but_for_the_reasons_given() => Compare("oscola", Citeproc.Notes(ShippedSources.All, "oscola.csl"), 0.85);

    [Fact]
    public void Every_reason_is_explained()
    {
        var explained = File.ReadAllText(Path.Combine(Repository.Root, "docs", "citation-styles.md"));
        Assert.All(Reasons, r => Assert.Contains($"| `{r.Name}` |", explained, StringComparison.Ordinal));
    }

    private static void Compare(string style, IReadOnlyList<string> theirs, double least)
    {
        var ours = ShippedSources.All.Select(s => CitationStyles.Named(style)!.Cite(s)).Select(c => string.Concat(c.Runs.Select(r => r.Italic ? $"*{r.Text}*" : r.Text))).ToList();
        Assert.Equal(ours.Count, theirs.Count);
        var differences = ShippedSources.All.Select((s, i) => new Difference(s, theirs[i], ours[i])).Where(d => d.Theirs != d.Ours).ToList();
        Assert.Empty(differences.Where(d => !Reasons.Any(r => r.Holds(d))));
        Assert.True(differences.Count <= (1 - least) * ours.Count, $"{differences.Count} of {ours.Count} differ: {string.Join(", ", differences.CountBy(d => Reasons.First(r => r.Holds(d)).Name))}");
    }

    private static string Without(string text, string marks) => string.Concat(text.Where(c => !marks.Contains(c)));

    private sealed record Difference(Source Source, string Theirs, string Ours);
}
