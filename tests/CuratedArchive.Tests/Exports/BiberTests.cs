using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>Biber holds our BibLaTeX against its data model.</summary>
public sealed class BiberTests
{
    [ClientFact("biber")]
    public void Biber_misses_nothing_in_any_source_of_the_corpus_but_dates_nobody_knows() => MissesDatesAlone(ShippedSources.All);

    [ClientFact("biber")]
    public void Biber_misses_nothing_in_any_kind_of_source_but_dates_nobody_knows() => MissesDatesAlone(InventedSources.All);

    [ClientFact("biber")]
    public void Biber_misses_nothing_but_the_date_in_a_source_of_which_nothing_is_known() =>
        MissesDatesAlone([.. Enum.GetValues<SourceKind>().Select(kind => new Source { Slug = $"bare-{kind}", Kind = kind, Label = "Something" })]);

    /// <summary>One complaint for each source without a date, and no other.</summary>
    private static void MissesDatesAlone(IReadOnlyList<Source> sources) => Assert.Equal(
        sources.Where(s => s.Date?.Year is null).Select(s => $"Datamodel: Entry '{CitationKey.Of(s)}' (in.bib): Missing mandatory field - one of 'date, year' must be defined").Order(StringComparer.Ordinal),
        Complaints(sources).Order(StringComparer.Ordinal));

    /// <summary>What biber says; its exit status is 0 whatever it finds.</summary>
    private static IEnumerable<string> Complaints(IEnumerable<Source> sources)
    {
        var (output, _) = Client.Read("in.bib", Exported.Bytes(new BibLatexExport(), sources), "biber", "--tool", "--validate-datamodel", "--output-file", "out.bib", "in.bib");
        Assert.Contains("INFO", output);
        return output.Split('\n').Where(l => l.StartsWith("WARN - ", StringComparison.Ordinal) || l.StartsWith("ERROR", StringComparison.Ordinal)).Select(l => l.Replace("WARN - ", ""));
    }
}
