using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Cli;

/// <summary>Bad input gives a clear line, the right exit code, and leaves the archive that is there as it was.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = "Denmark\n\nDenmark has joined the Convention on Cluster Munitions.[1]\n\n[1] Letter from the Ministry of Foreign Affairs, 3 May 2012.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there() => Refuses(_folder.At("nowhere.txt"), "ARC101: cannot be read: there is no such file");

    [Fact]
    public void An_empty_file() => Refuses(_folder.Write("empty.txt", ""), "ARC102: is empty");

    [Fact]
    public void A_binary_file() => Refuses(_folder.Write("binary.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 1]), "ARC103: is not text");

    [Fact]
    public void A_text_of_200_megabytes()
    {
        using (var file = File.Create(_folder.At("huge.txt"))) file.SetLength(200_000_000);
        Refuses(_folder.At("huge.txt"), "ARC104: has 200000000 bytes");
    }

    [Fact]
    public void A_line_of_10_megabytes() => Refuses(_folder.Write("line.txt", new string('x', 10_000_000)), "ARC105: has a line of 10000000 characters");

    [Fact]
    public void A_format_nobody_reads() => Refuses(_folder.Write("sheet.xlsx", "x"), "ARC107: is of no format this archive reads");

    [Fact]
    public void A_folder_without_documents() => Refuses(Directory.CreateDirectory(_folder.At("nothing")).FullName, "ARC108: holds no document");

    [Theory]
    [InlineData("claims", "--document", "nosuch")]
    [InlineData("export sources", "--document", "nosuch")]
    [InlineData("export sources", "--state", "nowhere")]
    [InlineData("status nosuch", "--on", "2020-01-01")]
    public void A_name_that_is_not_in_the_archive_is_a_wrong_call(string verb, string option, string name)
    {
        Assert.Equal(0, TheProgram.Run("import", _folder.Write("good.txt", Good), "--archive", _folder.At("a.db")).Exit);
        Assert.Equal(2, TheProgram.Run([.. verb.Split(' '), option, name, "--archive", _folder.At("a.db")]).Exit);
        Assert.Contains("document", TheProgram.Run("claims", "--archive", _folder.At("a.db")).Output.Split("verdict")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_utf8_is_read_and_said()
    {
        var run = TheProgram.Run("import", _folder.Write("latin.txt", [.. "Denmark ratified "u8, 0xE9, .. " it.\n"u8]), "--archive", _folder.At("a.db"));
        Assert.Contains("latin.txt: warning ARC106: is not valid UTF-8 (first bad byte at offset 17); read as windows-1252", run.Error);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void A_register_with_a_wrong_header()
    {
        var data = _folder.CopyOfData();
        _folder.Write("data/actions/ccm.csv", "treaty,state,deed,date\nCCM,DNK,signature,2008-12-03\n");
        Refuses(_folder.Write("good.txt", Good), "ccm.csv(1,1): error ARC201: lacks the column action", "--data", data);
    }

    [Fact]
    public void A_bad_row_is_told_with_its_place_and_the_other_rows_go_in()
    {
        var data = _folder.CopyOfData();
        var actions = File.ReadAllLines(Path.Combine(data, "actions", "ccm.csv"));
        File.WriteAllLines(Path.Combine(data, "actions", "ccm.csv"), [.. actions, "CCM,DNK,withdrawal,2031-02-30,,Denmark,,one-source,", "CCM,XYZ,signature,2008-12-03,,Nowhere,,one-source,", "CCM,DNK"]);
        var run = TheProgram.Run("import", _folder.Write("good.txt", Good), "--data", data, "--archive", _folder.At("a.db"));
        Assert.Contains($"ccm.csv({actions.Length + 1},20): error ARC203: this row is left out: date “2031-02-30” is not a day as yyyy-MM-dd", run.Error);
        Assert.Contains($"ccm.csv({actions.Length + 2},5): error ARC203: this row is left out: state “XYZ” is not a State of states.csv", run.Error);
        Assert.Contains($"ccm.csv({actions.Length + 3},1): error ARC202: this row is left out: it has 2 fields where the header has 9", run.Error);
        Assert.Equal(1, run.Exit);
        Assert.Contains("1384 actions", run.Output);
        Assert.Equal(0, TheProgram.Run("verify", "--archive", _folder.At("a.db"), "--data", data).Exit);
    }

    [Fact]
    public void A_target_that_is_locked()
    {
        var archive = GoodArchive();
        using var connection = new SqliteConnection($"Data Source={archive};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        var run = TheProgram.Run("import", _folder.Write("good.txt", Good), "--archive", archive);
        Assert.Equal((1, $"curated-archive: {archive}: is locked by another program"), (run.Exit, run.Error.Trim()));
    }

    [Fact]
    public void A_target_whose_folder_is_not_there()
    {
        var run = TheProgram.Run("import", _folder.Write("good.txt", Good), "--archive", _folder.At("no/such/a.db"));
        Assert.Equal((1, $"curated-archive: {_folder.At("no/such/a.db")}: its folder does not exist"), (run.Exit, run.Error.Trim()));
    }

    [Fact]
    public void A_target_that_is_some_other_file()
    {
        var other = _folder.Write("thesis.db", "my thesis, and no archive");
        var run = TheProgram.Run("import", _folder.Write("good.txt", Good), "--archive", other);
        Assert.Equal((1, "my thesis, and no archive"), (run.Exit, File.ReadAllText(other)));
    }

    [Fact]
    public void A_target_that_cannot_grow()
    {
        if (!OperatingSystem.IsLinux()) return;
        var archive = GoodArchive();
        var before = File.ReadAllBytes(archive);
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh",
            ["-c", $"trap '' XFSZ; ulimit -f 200; export DOTNET_EnableWriteXorExecute=0; exec dotnet {TheProgram.File} import {_folder.Write("good.txt", Good)} --archive {archive}"])
        { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith($"curated-archive: {archive}: the disk refused the write", error);
        Assert.DoesNotContain("   at ", error);
        Assert.Equal(before, File.ReadAllBytes(archive));
        Assert.False(File.Exists(archive + ".draft"));
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("export", "actions")]
    [InlineData("status", "ccm")]
    public void An_archive_of_an_older_shape(params string[] verb)
    {
        var archive = GoodArchive();
        using (var connection = new SqliteConnection($"Data Source={archive};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 0";
            command.ExecuteNonQuery();
        }
        var run = TheProgram.Run([.. verb, "--archive", archive]);
        Assert.Equal(1, run.Exit);
        Assert.StartsWith($"curated-archive: {archive}: has shape 0, this program reads shape", run.Error);
        Assert.Equal(0, TheProgram.Run("import", _folder.Write("good.txt", Good), "--archive", archive).Exit);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("import", "--colour", "blue")]
    [InlineData("status", "ccm", "--on", "24 July")]
    [InlineData("status", "nato")]
    [InlineData("inspect")]
    [InlineData("export", "everything")]
    [InlineData("export", "votes", "--format", "ris")]
    [InlineData("verify", "--archive")]
    public void A_wrong_call(params string[] args)
    {
        var run = TheProgram.Run(args);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.All(run.Error.Trim().Split('\n'), line => Assert.StartsWith("curated-archive: ", line));
    }

    private string GoodArchive()
    {
        var archive = _folder.At("archive.db");
        if (!File.Exists(archive)) Assert.Equal(0, TheProgram.Run("import", _folder.Write("good.txt", Good), "--archive", archive).Exit);
        return archive;
    }

    private void Refuses(string document, string finding, params string[] more)
    {
        var archive = GoodArchive();
        var before = File.ReadAllBytes(archive);
        var run = TheProgram.Run(["import", document, "--archive", archive, .. more]);
        Assert.Contains(finding, run.Error);
        Assert.DoesNotContain("   at ", run.Error);
        Assert.Equal(1, run.Exit);
        Assert.Equal(before, File.ReadAllBytes(archive));
    }
}
