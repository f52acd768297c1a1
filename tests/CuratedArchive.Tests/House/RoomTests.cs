using System.Text.RegularExpressions;

namespace CuratedArchive.Tests.House;

/// <summary>The rules of the house, read from the source files: rooms in order, one door for each package, no console, clock or disk where it does not belong.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] Order =
        ["Diagnostics", "Texts", "Registers", "Maps", "Links", "Documents", "Footnotes", "Citations", "Holdings", "Claims", "Statements", "Curation", "Record", "Depositary", "Archive", "Exports"];

    private static readonly IReadOnlyList<(string File, string Text)> Sources = Read("src");

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        var wrong = from source in InLibrary()
                    let room = RoomOf(source.File)
                    where room is not null
                    from used in UsedRooms(source.Text)
                    where Array.IndexOf(Order, used) > Array.IndexOf(Order, room) || (room == "Exports" && used == "Archive")
                    select $"{source.File} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_room() =>
        Assert.Equal(Order.Order(), Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "CuratedArchive")).Select(d => Path.GetFileName(d)!).Except(["bin", "obj"]).Order());

    [Fact]
    public void No_room_uses_the_importer() =>
        Assert.Empty(InLibrary().Where(s => RoomOf(s.File) is not null && Regex.IsMatch(s.Text, @"\b(Importer|DocumentReader|DocumentContents)\b")).Select(s => s.File));

    [Fact]
    public void The_site_never_parses_a_document() =>
        Assert.Empty(Sources.Where(s => s.File.StartsWith("src/CuratedArchive.Web/", StringComparison.Ordinal))
            .Where(s => Regex.IsMatch(s.Text, @"\b(SourceTextReader|DocumentFormats|FootnoteResolver|CitationReader)\b")).Select(s => s.File));

    [Theory]
    [InlineData("Markdig", @"^src/CuratedArchive/Documents/Markdown(Format|/\w+)\.cs$")]
    [InlineData("AngleSharp", @"^src/CuratedArchive/(Documents/Html(Format|/\w+)|Depositary/StatusHtmlParser)\.cs$")]
    [InlineData("DocumentFormat.OpenXml", @"^src/CuratedArchive/Documents/Docx(Format|/\w+)\.cs$")]
    [InlineData("YamlDotNet", @"^src/CuratedArchive/Documents/(\w+/)?\w+\.cs$")]
    [InlineData("CsvHelper", @"^src/CuratedArchive/(Registers|Exports|Documents|Depositary)/(\w+/)?\w+\.cs$")]
    [InlineData("Microsoft.EntityFrameworkCore", @"^src/(CuratedArchive/Archive|CuratedArchive\.Cli|CuratedArchive\.Web)/")]
    [InlineData("System.CommandLine", @"^src/CuratedArchive\.(Cli|Web)/\w+\.cs$")]
    [InlineData("Microsoft.AspNetCore.OpenApi", @"^src/CuratedArchive\.Web/Api/OpenApi\w*\.cs$")]
    [InlineData("Microsoft.OpenApi", @"^src/CuratedArchive\.Web/Api/OpenApi\w*\.cs$")]
    [InlineData("Spectre.Console", @"^src/CuratedArchive\.Cli/\w+\.cs$")]
    public void A_package_has_one_door(string package, string door)
    {
        var users = Sources.Where(s => Regex.IsMatch(s.Text, $@"^using (static )?{Regex.Escape(package)}[.;]", RegexOptions.Multiline)).Select(s => s.File).ToList();
        Assert.Empty(users.Where(file => !Regex.IsMatch(file, door)));
    }

    [Fact]
    public void Nothing_in_the_library_touches_console_or_clock() =>
        Assert.Empty(InLibrary().Where(s => Regex.IsMatch(s.Text, @"\bConsole\.|DateTime\.(Utc)?Now|DateTimeOffset\.(Utc)?Now|DateTime\.Today|Stopwatch|Guid\.NewGuid|\bRandom\b")).Select(s => s.File));

    [Fact]
    public void Only_texts_registers_maps_and_archive_touch_the_disk() =>
        Assert.Empty(InLibrary().Where(s => RoomOf(s.File) is not null and not ("Texts" or "Registers" or "Maps" or "Archive"))
            .Where(s => Regex.IsMatch(s.Text, @"\b(File|Directory)\.(Read|Write|Open|Create|Exists|Enumerate|Delete|Move)")).Select(s => s.File));

    [Fact]
    public void No_namespace_of_ours_is_a_global_using() =>
        Assert.Empty(Sources.Where(s => Regex.IsMatch(s.Text, @"^\s*global using CuratedArchive", RegexOptions.Multiline)).Select(s => s.File));

    [Fact]
    public void A_namespace_is_its_folder_or_its_room() =>
        Assert.Empty(from s in Sources
                     let declared = NamespaceLine().Match(s.Text)
                     where declared.Success && declared.Groups[1].Value != string.Join('.', Path.GetDirectoryName(s.File)!.Split('/').Skip(1).Take(RoomOf(s.File) is { } room && Order.Contains(room) ? 2 : int.MaxValue))
                     select $"{s.File}: {declared.Groups[1].Value}");

    [Fact]
    public void No_regular_expression_can_run_away() =>
        Assert.Empty(InLibrary().Where(s => Regex.IsMatch(s.Text, @"GeneratedRegex\(|new Regex\(|Regex\.(Match|Replace|Split|IsMatch)\(") || s.Text.Contains("new(\n", StringComparison.Ordinal) && s.Text.Contains("Regex ", StringComparison.Ordinal))
            .Where(s => !s.Text.Contains("NonBacktracking", StringComparison.Ordinal)).Select(s => s.File));

    private static IEnumerable<(string File, string Text)> InLibrary() => Sources.Where(s => s.File.StartsWith("src/CuratedArchive/", StringComparison.Ordinal));

    private static string? RoomOf(string file) => file.Split('/') is [_, _, var room, _, ..] ? room : null;

    private static IEnumerable<string> UsedRooms(string text) => UsingLine().Matches(text).Select(m => m.Groups[1].Value).Intersect(Order);

    private static List<(string, string)> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(f => (f, File.ReadAllText(Path.Combine(Repository.Root, f)))),
    ];

    [GeneratedRegex(@"^using (?:static )?CuratedArchive\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
