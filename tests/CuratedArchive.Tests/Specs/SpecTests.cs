using System.Text.RegularExpressions;
using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Specs;

/// <summary>The spec documents beside this file: each example is a small document and the outline it must give.</summary>
/// <remarks>
/// In a spec document a block fenced <c>```` document NAME</c> holds a document; its ending says in which format. The block fenced <c>```` outline AREA …</c> after it
/// holds the outline of those areas, see <see cref="Outline"/>.
/// </remarks>
public sealed partial class SpecTests
{
    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Specs"), "*.md").Order(StringComparer.Ordinal))
            for (var i = 1; i <= Example().Count(File.ReadAllText(file)); i++) examples.Add(Path.GetFileName(file), i);
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_gives_its_outline(string file, int number)
    {
        var example = Example().Matches(File.ReadAllText(Path.Combine(Repository.Tests, "Specs", file)))[number - 1];
        var (contents, found) = Some.Document(example.Groups["document"].Value, example.Groups["name"].Value);
        SourceResolver.Resolve(contents.Citations, found);
        var areas = example.Groups["areas"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(example.Groups["outline"].Value.Trim(), string.Join('\n', Outline.Of(contents, found, areas)).Trim());
    }

    [GeneratedRegex(@"^```` document (?<name>\S+)\n(?<document>.*?)^````\n\s*^```` outline (?<areas>[a-z ]+)\n(?<outline>.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
