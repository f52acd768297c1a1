using CuratedArchive.Archive;
using CuratedArchive.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Tests.Site;

/// <summary>The pages the program asks itself for when it starts.</summary>
[Collection("Site")]
public sealed class FirstPagesTests(SiteFixture site)
{
    [Fact]
    public async Task Every_first_page_is_there_and_each_kind_has_one()
    {
        using var archive = ArchiveFile.Open(site.Archive);
        var paths = await FirstPages.FindAsync(archive);
        foreach (var path in paths) await site.GetPageAsync(path);
        foreach (var kind in (string[])["/states/", "/treaties/", "/documents/", "/sources/"]) Assert.Single(paths, p => p.StartsWith(kind, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_archive_without_a_row_has_its_lists()
    {
        await using var archive = new ArchiveContext(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite("Data Source=:memory:").Options);
        await archive.Database.OpenConnectionAsync();
        await archive.Database.EnsureCreatedAsync();
        Assert.Contains("/states", await FirstPages.FindAsync(archive));
    }
}
