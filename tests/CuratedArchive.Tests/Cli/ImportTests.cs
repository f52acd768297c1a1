using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Cli;

/// <summary>What an import promises about its file.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        Assert.Equal(0, TheProgram.Run("import", "--archive", _folder.At("one.db")).Exit);
        Assert.Equal(0, TheProgram.Run("import", "--archive", _folder.At("two.db")).Exit);
        Assert.Equal(File.ReadAllBytes(_folder.At("one.db")), File.ReadAllBytes(_folder.At("two.db")));
        Assert.Equal(["one.db", "two.db"], Directory.EnumerateFiles(_folder.At(".")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task An_import_that_is_killed_leaves_the_old_archive()
    {
        var archive = _folder.At("a.db");
        Assert.Equal(0, TheProgram.Run("import", "--archive", archive).Exit);
        var before = File.ReadAllBytes(archive);
        var text = string.Concat(Enumerable.Range(1, 4000).Select(i => $"Sentence {i} says that Denmark ratified the Convention on Cluster Munitions.[{i}]\n\n"))
            + string.Concat(Enumerable.Range(1, 4000).Select(i => $"[{i}] “Title {i},” Daily Paper, 3 May 2012.\n"));
        var document = _folder.Write("long.txt", text);
        using var import = TheProgram.Start("import", document, "--archive", archive);
        for (var i = 0; i < 600 && !File.Exists(archive + ".draft") && !import.HasExited; i++) await Task.Delay(10);
        Assert.False(import.HasExited);
        import.Kill(entireProcessTree: true);
        await import.WaitForExitAsync();
        Assert.Equal(before, File.ReadAllBytes(archive));
        Assert.Equal(0, TheProgram.Run("verify", "--archive", archive).Exit);
        Assert.Equal(0, TheProgram.Run("import", "--archive", archive).Exit);
        Assert.Equal(before, File.ReadAllBytes(archive));
        Assert.False(File.Exists(archive + ".draft"));
    }

    [Fact]
    public void A_new_act_tells_which_sentences_it_makes_stale_and_where_they_stand()
    {
        var (data, archive) = (_folder.CopyOfData(), _folder.At("a.db"));
        var text = _folder.Write("brazil.md", "---\ntitle: Brazil\ndate: 2024-12-02\nkind: report\n---\n\nBrazil has not signed the Convention on Cluster Munitions.\n");
        Assert.DoesNotContain("stale", TheProgram.Run("import", text, "--data", data, "--archive", archive).Output);
        File.AppendAllText(Path.Combine(data, "actions", "ccm.csv"), "CCM,BRA,accession,2024-01-15,2024-07-01,Brazil,,one-source,UNTC-2026\n");
        var run = TheProgram.Run("import", text, "--data", data, "--archive", archive);
        Assert.Contains("stale sentence: brazil.md(7): “Brazil has not signed the Convention on Cluster Munitions”", run.Output);
        Assert.Contains("    agrees is now outdated: The record on 2 December 2024 shows Brazil as a party", run.Output);
        Assert.Matches("    read it at /documents/[a-z0-9-]+#p-1", run.Output);
        Assert.Contains("      1 verdict changed, 1 of them a stale sentence", run.Output);
        Assert.DoesNotContain("stale", TheProgram.Run("import", text, "--data", data, "--archive", archive).Output);
    }

    [Fact]
    public void A_dry_run_tells_what_would_change_and_writes_nothing()
    {
        var run = TheProgram.Run("import", _folder.Write("note.txt", "Denmark\n\nA text about Denmark.\n"), "--archive", _folder.At("a.db"), "--dry-run");
        Assert.Equal(0, run.Exit);
        Assert.Contains("added document ", run.Output);
        Assert.False(File.Exists(_folder.At("a.db")));
    }

    [Fact]
    public void The_same_file_twice_goes_in_once_and_another_of_the_same_title_under_an_address_of_its_own()
    {
        const string Text = "Denmark calls on others\n\nDenmark called on others to join.\n";
        _folder.Write("texts/a.txt", Text);
        _folder.Write("texts/b.txt", Text);
        _folder.Write("texts/c.txt", Text + "\nIt did so in May.\n");
        var run = TheProgram.Run("import", _folder.At("texts"), "--archive", _folder.At("a.db"));
        Assert.Equal(0, run.Exit);
        Assert.Contains("      2 documents", run.Output);
        Assert.Contains("b.txt: warning ARC109: is the same file as texts/a.txt", run.Error);
        Assert.Matches("(a.txt: warning ARC110: has the same State, title and date as texts/c|c.txt: warning ARC110: has the same State, title and date as texts/a).txt", run.Error);
    }

    [Fact]
    public void A_passage_that_no_longer_says_what_is_stored_is_found()
    {
        var archive = _folder.At("a.db");
        Assert.Equal(0, TheProgram.Run("import", _folder.Write("a.txt", "Denmark joined.[1]\n\n[1] Letter from the Ministry of Foreign Affairs, 3 May 2012.\n"), "--archive", archive).Exit);
        using (var connection = new SqliteConnection($"Data Source={archive};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Footnotes SET Text = replace(Text, 'Letter', 'Latter')";
            Assert.Equal(1, command.ExecuteNonQuery());
        }
        var run = TheProgram.Run("verify", "--archive", archive);
        Assert.Equal(1, run.Exit);
        Assert.Contains("does not say “Latter from", run.Error);
    }

    [Fact]
    public void A_warning_under_strict_leaves_the_archive_as_it_was()
    {
        var run = TheProgram.Run("import", _folder.Write("lost.txt", "Denmark joined.[1] It did so in May.[2]\n\n[2] Letter, 3 May 2012.\n"), "--archive", _folder.At("a.db"), "--strict");
        Assert.Equal(1, run.Exit);
        Assert.Contains("lost.txt(1,16): warning ARC401: footnote 1 is marked here, but its note is missing", run.Error);
        Assert.False(File.Exists(_folder.At("a.db")));
    }

    [Fact]
    public void Help_is_worth_reading()
    {
        foreach (var verb in new[] { "import", "inspect", "status", "export", "verify" })
        {
            var run = TheProgram.Run(verb, "--help");
            Assert.Equal(0, run.Exit);
            Assert.Contains("Usage:", run.Output);
            Assert.DoesNotContain("  --archive  \n", run.Output);
        }
    }
}
