using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsvHelper;
using CuratedArchive.Citations;
using CuratedArchive.Exports;
using FsCheck;
using FsCheck.Fluent;

namespace CuratedArchive.Tests.Exports;

/// <summary>Whatever stands in the fields, the files keep their form.</summary>
public sealed partial class AnyTextTests
{
    private const string Formulas = "=@+-\t\r";

    [Fact]
    public void Every_line_of_ris_is_a_tag_and_a_value() => ForAnySource(source =>
    {
        var lines = Exported.Text("ris", source).Split("\r\n");
        return lines[^1] == "" && lines[..^1].All(l => RisLine().IsMatch(l)) && lines[0].StartsWith("TY") && lines[^2] == "ER  - ";
    });

    [Fact]
    public void The_braces_of_bibtex_pair() => ForAnySource(source => Pairs(Exported.Text("bibtex", source)) && Pairs(Exported.Text("biblatex", source)));

    [Fact]
    public void Every_line_of_bibtex_is_a_field() => ForAnySource(source =>
        Exported.Text("bibtex", source).TrimEnd('\n').Split('\n') is [_, .. var fields, "}"] && fields.All(f => BibLine().IsMatch(f)));

    [Fact]
    public void Json_parses_and_keeps_the_title() => ForAnySource(source =>
        Exported.Item(source).GetProperty("title").GetString() is { Length: > 0 });

    [Fact]
    public void Csv_reads_back_as_it_was_and_starts_no_formula() => ForAnySource(source =>
    {
        using var csv = CsvReader.FromText(Exported.Text("csv", source), CsvReaderOptions.Default with { AllowLineBreaksInQuotes = true });
        csv.ReadHeader();
        csv.Read();
        var (author, title) = (csv.GetString(3), csv.GetString(4));
        return !IsFormula(author) && !IsFormula(title) && Same(source.Author, author) && Same(source.Title, title);
    });

    [Fact]
    public void Mods_parses_and_keeps_the_address_of_the_record() => ForAnySource(source =>
        XDocument.Parse(Exported.Text("mods", source)).Descendants(ModsRecord.Namespace + "recordIdentifier").Single().Value == source.Slug);

    [Fact]
    public void Zotero_rdf_is_xml_and_keeps_the_title() => ForAnySource(source =>
        XDocument.Parse(Exported.Text("zotero-rdf", source)).Descendants("{http://purl.org/dc/elements/1.1/}title").Single().Value.Length > 0);

    private static void ForAnySource(Func<Source, bool> holds)
    {
        var texts = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>(),
            Gen.Elements("{", "}{", "a\r\nTY  - BOOK", "\\", "100% & $5_#~^", "=1+1", "\u2028", "\0\u0007", "\uD800", "\"a\",b", "]]>", "\uFFFF", "\uFFFE", "Ana Cruz and Bo Lind", "@misc{x,", "", " ", "'"));
        var sources =
            from kind in Gen.Elements(Enum.GetValues<SourceKind>())
            from text in texts.ArrayOf(8)
            select new Source
            {
                Slug = "slug",
                Kind = kind,
                Author = text[0],
                Title = text[1],
                Container = text[2],
                Publisher = text[3],
                Place = text[4],
                Symbol = text[5],
                Pages = [text[6] ?? ""],
                Url = text[7],
                Label = "Label",
            };
        Prop.ForAll(sources.ToArbitrary(), holds).QuickCheckThrowOnFailure();
    }

    private static bool IsFormula(string value) => value.Length > 0 && Formulas.Contains(value[0]);

    private static bool Same(string? given, string read)
    {
        var value = new string([.. (given ?? "").EnumerateRunes().SelectMany(r => r.ToString())]);
        return read == (IsFormula(value) ? "'" + value : value);
    }

    private static bool Pairs(string text)
    {
        var open = 0;
        foreach (var c in text) if ((open += c switch { '{' => 1, '}' => -1, _ => 0 }) < 0) return false;
        return open == 0;
    }

    [GeneratedRegex(@"^[A-Z][A-Z0-9]  - [^\r\n]*$")]
    private static partial Regex RisLine();

    [GeneratedRegex(@"^  [a-z]+ = \{.*\},$")]
    private static partial Regex BibLine();
}
