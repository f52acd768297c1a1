using System.Text.RegularExpressions;
using CuratedArchive.Diagnostics;

namespace CuratedArchive.Tests.House;

/// <summary>What the documents promise is what the code does.</summary>
public sealed class DocumentationTests
{
    private static string Docs(string file) => File.ReadAllText(Path.Combine(Repository.Root, "docs", file));

    [Fact]
    public void Every_diagnostic_is_documented_and_nothing_else() =>
        Assert.Equal(Rules.All.Keys.Order(StringComparer.Ordinal),
            Regex.Matches(Docs("diagnostics.md"), @"^### (ARC\d{3})", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_package_has_its_reason() =>
        Assert.Empty(Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Directory.Packages.props")), "PackageVersion Include=\"([^\"]+)\"")
            .Select(m => m.Groups[1].Value).Where(package => !Docs("decisions/0002-dependencies.md").Contains($"**{package}**", StringComparison.Ordinal)));

    [Fact]
    public void Every_room_stands_in_the_architecture() =>
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "CuratedArchive")).Select(d => Path.GetFileName(d)!).Except(["bin", "obj"])
            .Where(room => !Docs("architecture.md").Contains($"`{room}`", StringComparison.Ordinal)));

    [Fact]
    public void Every_relative_link_in_the_documents_leads_somewhere()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md")).Append(Path.Combine(Repository.Root, "data", "README.md"));
        var dead = from file in files
                   from link in Regex.Matches(File.ReadAllText(file), @"\]\((?!https?:|#|mailto:)([^)#\s]+)").Select(m => m.Groups[1].Value)
                   where !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, link))
                   select $"{Path.GetFileName(file)}: {link}";
        Assert.Empty(dead);
    }
}
