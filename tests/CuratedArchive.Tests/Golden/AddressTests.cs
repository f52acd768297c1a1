using CuratedArchive.Archive;
using CuratedArchive.Tests.Corpus;

namespace CuratedArchive.Tests.Golden;

/// <summary>
/// <c>addresses.txt</c> lists every address that the repository's own archive ever had. None may vanish: it stays, or it leads on. With <c>UPDATE_GOLDEN=1</c> new ones are added; none is
/// ever taken out.
/// </summary>
[Collection("Corpus")]
public sealed class AddressTests(ImportedCorpus corpus)
{
    private static readonly string File = Path.Combine(Repository.Tests, "Golden", "addresses.txt");

    [Fact]
    public void No_address_is_ever_lost()
    {
        var (listed, live) = (System.IO.File.Exists(File) ? System.IO.File.ReadAllLines(File) : [], Live(corpus.Archive).ToHashSet(StringComparer.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            System.IO.File.WriteAllLines(File, listed = [.. listed.Union(live).Order(StringComparer.Ordinal)]);
        var known = live.Concat(corpus.Archive.MovedAddresses.Select(m => m.From)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(listed.Where(address => !known.Contains(address)));
        Assert.Empty(live.Except(listed));
    }

    [Fact]
    public void Every_address_that_leads_on_leads_to_something_that_is_there()
    {
        var live = Live(corpus.Archive).ToHashSet(StringComparer.Ordinal);
        var moved = corpus.Archive.MovedAddresses.ToList();
        Assert.NotEmpty(moved);
        Assert.Empty(moved.Where(m => live.Contains(m.From) || !live.Contains(m.To)).Select(m => $"{m.From} {m.To}"));
    }

    private static IEnumerable<string> Live(ArchiveContext archive) =>
    [
        .. archive.States.Select(s => $"states/{s.Slug}"), .. archive.Treaties.Select(t => $"treaties/{t.Slug}"), .. archive.Resolutions.Select(r => $"resolutions/{r.Slug}"),
        .. archive.Documents.Select(d => $"documents/{d.Slug}"), .. archive.Sources.Select(s => $"sources/{s.Slug}"), .. archive.SourceAliases.Select(a => $"sources/{a.Slug}"),
        .. archive.Claims.Select(c => $"documents/{c.Document.Slug}#{c.Slug}"), .. archive.Statements.Select(s => $"documents/{s.Document.Slug}#{s.Slug}"),
        .. archive.Footnotes.Select(f => $"documents/{f.Document.Slug}#{f.Anchor}"),
    ];
}
