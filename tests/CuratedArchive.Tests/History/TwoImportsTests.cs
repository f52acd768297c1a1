using CuratedArchive.Archive;

namespace CuratedArchive.Tests.History;

/// <summary>Two imports at once onto the same archive.</summary>
public sealed class TwoImportsTests
{
    [Fact]
    public void An_import_that_begins_while_another_runs_is_refused_and_what_the_first_adds_is_kept()
    {
        using var archive = new Reimported();
        archive.Put("denmark", Reimported.Denmark);
        archive.Import();
        archive.Put("malta", Reimported.Malta);
        var refusals = new List<string>();
        var first = new Importer(new([archive.Texts], archive.Data, archive.Path) { Day = new(2026, 3, 2) }, new Between(() => refusals.Add(Refusal(archive))));
        Assert.True(first.Run().Written);
        Assert.NotEmpty(refusals);
        Assert.All(refusals, r => Assert.EndsWith("a.db: is being written by another import", r, StringComparison.Ordinal));
        archive.Put("peru", Reimported.Peru);
        archive.Import("2026-03-03");
        Assert.Equal(["2026-03-02", "2026-03-03"], archive.Read(a => a.Stamps.Where(s => s.Kind == StampedKind.Document).AsEnumerable().Select(s => $"{s.Added:O}").Order().Skip(1).ToList()));
    }

    [Fact]
    public void A_dry_run_waits_for_nobody()
    {
        using var archive = new Reimported();
        archive.Put("denmark", Reimported.Denmark);
        using var taken = ArchiveLock.Take(archive.Path);
        Assert.NotEmpty(new Importer(new([archive.Texts], archive.Data, archive.Path, DryRun: true)).Run().Changes);
    }

    [Fact]
    public void A_lock_that_a_killed_import_left_behind_keeps_nobody_out()
    {
        using var archive = new Reimported();
        archive.Put("denmark", Reimported.Denmark);
        File.WriteAllText(archive.Path + ".lock", "");
        archive.Import();
        Assert.False(File.Exists(archive.Path + ".lock"));
    }

    private static string Refusal(Reimported archive) => Assert.Throws<ArchiveException>(() => archive.Import("2026-03-09")).Message;

    /// <summary>Does something at every step of an import.</summary>
    private sealed class Between(Action act) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Step != "done") act();
        }
    }
}
