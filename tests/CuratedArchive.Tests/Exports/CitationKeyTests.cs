using System.Text.RegularExpressions;
using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>A key is one in every format, of one source alone, and made of letters that every program takes.</summary>
public sealed partial class CitationKeyTests
{
    [Theory]
    [InlineData("Sergey Lavrov", "Russia’s Position on Cluster Munitions", null, "2016", "lavrov2016russias")]
    [InlineData("Людмила Димитрова", "Разговор", "Harbour Post", "2013-05", "harbourpost2013letter")]
    [InlineData(null, "12MSP Final Report", null, "2024", "letter2024final")]
    [InlineData(null, "U.S. Cluster Munitions", "108scoop.com", null, "108scoopcomcluster")]
    [InlineData(null, null, null, null, "letter")]
    [InlineData("{}\\%$", "#&@, ~", null, "2016", "letter2016")]
    public void A_key_reads_as_author_year_and_title(string? author, string? title, string? container, string? date, string key) => Assert.Equal(key, CitationKey.Of(
        new Source { Slug = "s", Kind = SourceKind.Letter, Author = author, Title = title, Container = container, Date = date is null ? null : PartialDate.Parse(date), Label = "Letter" })[..^6]);

    [Fact]
    public void No_two_sources_of_the_corpus_share_a_key_or_another_name()
    {
        var keys = ShippedSources.All.SelectMany(s => s.OtherKeys.Prepend(s.Key!)).ToList();
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(keys, key => Assert.Matches(Form(), key));
        Assert.InRange(ShippedSources.All.Count(s => s.Key!.Contains('-')), 1, ShippedSources.All.Count / 10);
        Assert.All(ShippedSources.All, s => Assert.Single(s.OtherKeys.Append(s.Key!), k => k.StartsWith(s.Key!.Split('-')[0] + "-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_format_has_the_same_key()
    {
        foreach (var source in ShippedSources.All)
        {
            Assert.Equal(source.Key, Exported.Item(source).GetProperty("id").GetString());
            foreach (var format in new[] { "bibtex", "biblatex" }) Assert.StartsWith($"{{{source.Key},", Exported.Text(format, source)[Exported.Text(format, source).IndexOf('{')..]);
            Assert.Contains($"\r\nID  - {source.Key}\r\n", Exported.Text("ris", source));
            Assert.StartsWith($"{source.Key},", Exported.Text("csv", source).Split('\n')[1]);
        }
    }

    [ClientFact("pandoc")]
    public void Pandoc_finds_every_source_by_its_key_in_a_manuscript()
    {
        var manuscript = System.Text.Encoding.UTF8.GetBytes(string.Join("\n\n", ShippedSources.All.Select(s => $"As @{s.Key} says, [@{s.Key}, 12].")));
        using var folder = new Cli.TemporaryFolder();
        foreach (var format in new IExportFormat[] { new CslJsonExport(), new BibLatexExport(), new BibTexExport() })
        {
            var name = format is CslJsonExport ? "all.json" : format is BibTexExport ? "all.bibtex" : "all.bib";
            folder.Write(name, System.Text.Encoding.UTF8.GetString(Exported.Bytes(format, ShippedSources.All)));
            var (_, error) = Client.Read("in.md", manuscript, "pandoc", "--citeproc", "--bibliography", folder.At(name), "-t", "plain", "in.md");
            Assert.Empty(error);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]{5})?$")]
    private static partial Regex Form();
}
