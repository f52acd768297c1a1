using System.Text.Json;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>Citation.js reads our files of the whole corpus, and what it reads is what the sources say.</summary>
public sealed class CitationJsTests
{
    private const string Script = """
        const require = (await import('module')).createRequire(process.argv[1] + '/package.json');
        const { Cite } = require('@citation-js/core');
        for (const plugin of ['bibtex', 'ris', 'csl']) require('@citation-js/plugin-' + plugin);
        const items = new Cite(require('fs').readFileSync(process.argv[2], 'utf8')).data;
        console.log(JSON.stringify(items.map(({ _graph, ...item }) => item)));
        """;

    [CitationJsFact]
    public void It_reads_every_title_date_and_address_of_csl_json() => Compare(new CslJsonExport());

    [CitationJsFact]
    public void It_reads_every_title_date_and_address_of_ris() => Compare(new RisExport());

    [CitationJsFact]
    public void It_reads_every_title_date_and_address_of_bibtex() => Compare(new BibTexExport());

    [CitationJsFact]
    public void It_reads_every_title_date_and_address_of_biblatex() => Compare(new BibLatexExport());

    private static void Compare(IExportFormat format)
    {
        var (output, error) = Client.Read($"in.{format.Suffix}", Exported.Bytes(format, ShippedSources.All), "node", "--input-type=module", "-e", Script, CitationJsFactAttribute.Folder, $"in.{format.Suffix}");
        Assert.True(output.StartsWith('['), error);
        var items = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        Assert.Equal(ShippedSources.All.Count, items.Count);
        Assert.Empty(ShippedSources.All.Zip(items).SelectMany(pair => Lost(new Reference(pair.First), pair.Second)));
    }

    private static IEnumerable<string> Lost(Reference reference, JsonElement item)
    {
        if (ReadBackTests.Loose(Text(item, "title")) != ReadBackTests.Loose(reference.Title)) yield return $"{reference.Slug}: {Text(item, "title")}";
        if (reference.Date is { } date && !IsRead(date, item)) yield return $"{reference.Slug}: {date}, read as {ReadBackTests.Date(item)}";
        if (reference.Url is { } url && ReadBackTests.Loose(Text(item, "URL")) != ReadBackTests.Loose(url)) yield return $"{reference.Slug}: {url}, read as {Text(item, "URL")}";
    }

    /// <summary>Of news in RIS it reads the year (PY) alone.</summary>
    private static bool IsRead(PartialDate date, JsonElement item) =>
        ReadBackTests.Date(item) is var read && (read == date.ToString() || Text(item, "type") == "article-newspaper" && read == $"{date.Year:0000}");

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
