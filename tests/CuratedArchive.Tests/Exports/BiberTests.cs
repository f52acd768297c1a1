using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>Biber holds our BibLaTeX against its data model.</summary>
public sealed class BiberTests
{
    [ClientFact("biber")]
    public void Biber_has_nothing_to_say_about_any_source_of_the_corpus() => Assert.Empty(Complaints(ShippedSources.All));

    [ClientFact("biber")]
    public void Biber_has_nothing_to_say_about_any_kind_of_source() => Assert.Empty(Complaints(InventedSources.All));

    [ClientFact("biber")]
    public void Biber_has_nothing_to_say_about_a_source_of_which_nothing_is_known() => Assert.Empty(Complaints(
        Enum.GetValues<SourceKind>().Select(kind => new Source { Slug = $"bare-{kind}", Kind = kind, Label = "Something" })));

    /// <summary>What biber says; its exit status is 0 whatever it finds.</summary>
    private static IEnumerable<string> Complaints(IEnumerable<Source> sources)
    {
        var (output, _) = Client.Read("in.bib", Exported.Bytes(new BibLatexExport(), sources), "biber", "--tool", "--validate-datamodel", "--output-file", "out.bib", "in.bib");
        Assert.Contains("INFO", output);
        return output.Split('\n').Where(l => l.StartsWith("WARN", StringComparison.Ordinal) || l.StartsWith("ERROR", StringComparison.Ordinal));
    }
}
