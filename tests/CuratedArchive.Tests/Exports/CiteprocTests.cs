using System.Text;
using CuratedArchive.Exports;
using CuratedArchive.Tests.Golden;

namespace CuratedArchive.Tests.Exports;

/// <summary>Our citations of every source of the corpus beside those that citeproc makes in the official styles. Each difference is listed in docs/citation-differences.md.</summary>
public sealed class CiteprocTests
{
    private const string Chicago = $"{Citeproc.Styles}/chicago-fullnote-bibliography.csl";

    private static readonly Lazy<IReadOnlyList<StyleDifference>> ChicagoNotes = new(() => Compare("chicago-note", Citeproc.Notes(ShippedSources.All, "chicago-fullnote-bibliography.csl")));
    private static readonly Lazy<IReadOnlyList<StyleDifference>> ApaReferences = new(() => Compare("apa", Citeproc.Entries(ShippedSources.All, "apa.csl")));
    private static readonly Lazy<IReadOnlyList<StyleDifference>> OscolaNotes = new(() => Compare("oscola", Citeproc.Notes(ShippedSources.All, "oscola.csl")));

    [ClientFact("pandoc", Chicago)]
    public void Chicago_notes_are_those_of_citeproc_but_for_the_reasons_given() => AssertExplained(ChicagoNotes.Value, 0.9);

    [ClientFact("pandoc", Chicago)]
    public void Apa_references_are_those_of_citeproc_but_for_the_reasons_given() => AssertExplained(ApaReferences.Value, 0.95);

    [ClientFact("pandoc", Chicago)]
    public void Oscola_notes_are_those_of_citeproc_but_for_the_reasons_given() => AssertExplained(OscolaNotes.Value, 0.9);

    [ClientFact("pandoc", Chicago)]
    public void Every_difference_is_listed() => GoldenFile.Matches("../../../docs/citation-differences.md", Encoding.UTF8.GetBytes(string.Concat(
        $"""
        # Where our citations differ from citeproc's

        Written by the tests over the {ShippedSources.All.Count} sources of the corpus; [citation-styles.md](citation-styles.md) explains each reason. First citeproc's citation, then ours, italics between asterisks.

        """,
        Section("Chicago, full note", ChicagoNotes.Value), Section("APA, reference", ApaReferences.Value), Section("OSCOLA, note", OscolaNotes.Value))));

    [Fact]
    public void Every_reason_is_explained()
    {
        var explained = File.ReadAllText(Path.Combine(Repository.Root, "docs", "citation-styles.md"));
        Assert.All(StyleDifference.Reasons, r => Assert.Contains($"| `{r.Name}` |", explained, StringComparison.Ordinal));
    }

    private static List<StyleDifference> Compare(string style, IReadOnlyList<string> theirs)
    {
        var ours = ShippedSources.All.Select(s => Marked(CitationStyles.Named(style)!.Cite(s))).ToList();
        Assert.Equal(ours.Count, theirs.Count);
        return [.. ShippedSources.All.Select((s, i) => new StyleDifference(s, theirs[i], ours[i])).Where(d => d.Theirs != d.Ours)];
    }

    private static string Marked(CitationText citation) => string.Concat(citation.Runs.Select(r => r.Italic ? $"*{r.Text}*" : r.Text));

    private static void AssertExplained(IReadOnlyList<StyleDifference> differences, double least)
    {
        Assert.Empty(differences.Where(d => d.Reason is null));
        Assert.True(differences.Count <= (1 - least) * ShippedSources.All.Count, $"{differences.Count} of {ShippedSources.All.Count} differ: {Counts(differences)}");
    }

    private static string Counts(IEnumerable<StyleDifference> differences) =>
        string.Join(", ", differences.CountBy(d => d.Reason ?? "unexplained").OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}"));

    private static string Section(string title, IReadOnlyList<StyleDifference> differences) => string.Concat(
        $"\n## {title}: {ShippedSources.All.Count - differences.Count} of {ShippedSources.All.Count} the same\n\n{Counts(differences)}\n",
        string.Concat(differences.OrderBy(d => d.Reason, StringComparer.Ordinal).ThenBy(d => d.Source.Slug, StringComparer.Ordinal).Select(d => $"\n`{d.Reason}` {d.Source.Slug}\n\n```\n{d.Theirs}\n{d.Ours}\n```\n")));
}
