using System.Text.Json;
using System.Xml.Linq;
using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>Independent programs read our files, and what they read is what the sources say.</summary>
public sealed class ReadBackTests
{
    private static readonly XNamespace Mods = ModsRecord.Namespace;

    [ClientFact("pandoc")]
    public void Pandoc_reads_every_field_of_biblatex() => Compare("biblatex", PandocReads("biblatex"), _ => true);

    [ClientFact("pandoc")]
    public void Pandoc_reads_every_field_of_csl_json() => Compare("csl-json", PandocReads("csl-json"), _ => true);

    [ClientFact("pandoc")]
    public void Pandoc_reads_every_field_of_bibtex() => Compare("bibtex", PandocReads("bibtex"), _ => true);

    [ClientFact("ris2xml")]
    public void Bibutils_reads_every_field_of_ris() => CompareMods("ris", "ris2xml");

    [ClientFact("bib2xml")]
    public void Bibutils_reads_every_field_of_bibtex() => CompareMods("bibtex", "bib2xml");

    [ClientFact("xml2ris")]
    public void Bibutils_reads_every_record_of_mods()
    {
        var ris = Client.Read("in.xml", Exported.Bytes(new ModsExport(), ShippedSources.All), "xml2ris", "in.xml").Output;
        var titles = ris.Split('\n').Where(l => l.StartsWith("TI  - ", StringComparison.Ordinal)).Select(l => Loose(l[6..])).ToList();
        Assert.Equal(ShippedSources.All.Select(s => Loose(new Reference(s).Title)), titles);
        Assert.Equal(ShippedSources.All.Count(s => s.Url is not null || s.Addresses.Count > 0), ris.Split('\n').Count(l => l.StartsWith("UR  - ", StringComparison.Ordinal)));
    }

    private static IReadOnlyList<JsonElement> PandocReads(string format)
    {
        var name = format == "csl-json" ? "csljson" : format;
        var (output, error) = Client.Read($"in.{name}", Exported.Bytes(ExportFormats.Named(format)!, ShippedSources.All), "pandoc", "-f", name, "-t", "csljson", $"in.{name}");
        Assert.Empty(error);
        var items = JsonDocument.Parse(output).RootElement.EnumerateArray().ToDictionary(i => i.GetProperty("id").GetString()!);
        return [.. ShippedSources.All.Select(s => items[CitationKey.Of(s)])];
    }

    /// <summary>Each field of each source stands somewhere in what was read; the date and the names stand where they belong.</summary>
    private static void Compare(string format, IReadOnlyList<JsonElement> items, Func<Source, bool> hasAuthorsAsGiven)
    {
        List<string> lost = [];
        foreach (var (source, item) in ShippedSources.All.Zip(items))
        {
            var reference = new Reference(source);
            var text = Loose(item.ToString());
            lost.AddRange(Fields(source, reference).Where(f => !text.Contains(Loose(f), StringComparison.Ordinal)).Select(f => $"{format} {source.Slug}: {f}"));
            if (reference.Date is { } date && Date(item) != date.ToString()) lost.Add($"{format} {source.Slug}: {date}, read as {Date(item)}");
            if (hasAuthorsAsGiven(source) && reference.Authors.Count > 0 && !item.TryGetProperty("authority", out _) && Names(item) != string.Join("; ", reference.Authors.Select(Name))) lost.Add($"{format} {source.Slug}: {Names(item)}");
        }
        Assert.Empty(lost);
    }

    private static void CompareMods(string format, string program)
    {
        var xml = XDocument.Parse(Client.Read("in", Exported.Bytes(ExportFormats.Named(format)!, ShippedSources.All), program, "in").Output);
        var records = xml.Root!.Elements(Mods + "mods").ToList();
        Assert.Equal(ShippedSources.All.Count, records.Count);
        List<string> lost = [];
        foreach (var (source, record) in ShippedSources.All.Zip(records))
        {
            var reference = new Reference(source);
            var text = Loose(string.Concat(record.DescendantNodes().OfType<XText>().Select(t => t.Value + " ")));
            lost.AddRange(Fields(source, reference).Where(f => !text.Contains(Loose(f), StringComparison.Ordinal)).Select(f => $"{format} {source.Slug}: {f}"));
            if (reference.Date is { } date && record.Descendants(Mods + "dateIssued").FirstOrDefault()?.Value != date.ToString()) lost.Add($"{format} {source.Slug}: {date}");
        }
        Assert.Empty(lost);
    }

    /// <summary>What a source says itself; that the United Nations publish its documents is our own addition.</summary>
    private static IEnumerable<string> Fields(Source source, Reference reference) =>
        new[] { reference.Title, reference.Container, source.Publisher, reference.Place, reference.Symbol, reference.Url }.OfType<string>();

    internal static string Date(JsonElement item) => item.TryGetProperty("issued", out var issued) && issued.TryGetProperty("date-parts", out var parts) && parts.GetArrayLength() > 0
        ? string.Join('-', parts[0].EnumerateArray().Select((p, i) => int.Parse(p.ToString()).ToString(i == 0 ? "0000" : "00"))) : "";

    private static string Names(JsonElement item) => !item.TryGetProperty("author", out var names) ? "" : string.Join("; ", names.EnumerateArray().Select(n => Loose(
        n.TryGetProperty("literal", out var literal) ? literal.GetString()! : string.Join(' ', new[] { "given", "dropping-particle", "non-dropping-particle", "family" }.Select(p => n.TryGetProperty(p, out var part) ? part.GetString() : null).OfType<string>()))));

    private static string Name(PersonName name) => Loose(name.IsPerson ? $"{name.Given} {name.Family}" : name.Literal);

    /// <summary>Letters and figures alone: how a program writes quotation marks, dashes and escapes is its own affair.</summary>
    internal static string Loose(string text) => string.Concat(text.Replace("\\u002B", "+").Where(char.IsLetterOrDigit));
}
