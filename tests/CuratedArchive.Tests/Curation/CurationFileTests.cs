using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Tests.Cli;
using Microsoft.Data.Sqlite;

namespace CuratedArchive.Tests.Curation;

/// <summary>The curator's files as files: what cannot be read, what is about something else, and what happens when a row is taken out again.</summary>
public sealed class CurationFileTests : IDisposable
{
    private const string Supplied = CuratedText.Slug + ",fn-2,\"Peter Lund, “Nothing Left,” Harbour Post, 2 June 2012.\",a copy,the page was torn,2026-01-15\n";
    private const string Struck = CuratedText.Slug + ",p-4,strike," + CuratedText.Slug + "-nor-ccm-not-party-da66dbf5,,,,,,,Norway has not joined the Convention on Cluster Munitions,said with irony,2026-01-15\n";

    private readonly TemporaryFolder _folder = new();
    private readonly CuratedText _text = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
        _text.Dispose();
    }

    [Fact]
    public void Without_files_nothing_is_changed() => Assert.Empty(_text.Read().Curator.Corrections);

    [Fact]
    public void A_row_about_a_document_that_is_not_there_is_told() =>
        Assert.Equal("warning ARC651: this row no longer fits and changes nothing: there is no document sweden", _text.With("notes.csv", "sweden,fn-1,Words.,a copy,a reason,2026-01-15").Read().Refusal());

    [Theory]
    [InlineData(CuratedText.Slug + ",fn-2,Words.,a copy,,2026-01-15", "error ARC203: this row is left out: reason “” is not a value")]
    [InlineData(CuratedText.Slug + ",fn-2,Words.,a copy,a reason,yesterday", "error ARC203: this row is left out: decided “yesterday” is not a day as yyyy-MM-dd")]
    [InlineData(CuratedText.Slug + ",fn-2,Words.", "error ARC202: this row is left out: it has 3 fields where the header has 6")]
    public void A_row_needs_its_reason_and_its_date(string row, string finding) => Assert.Equal(finding, _text.With("notes.csv", row).Read().Refusal());

    [Fact]
    public void A_file_of_another_name_is_not_passed_over_in_silence() =>
        Assert.Single(_text.With("remarks.csv").Read().Found, d => d.Rule == Rules.CurationUnknown.Id);

    [Fact]
    public void A_row_taken_out_restores_the_archive_byte_for_byte()
    {
        var data = _folder.CopyOfData();
        var machine = Import(data);
        _folder.Write("data/curation/notes.csv", CuratedText.HeaderOf("notes.csv") + "\n" + Supplied);
        _folder.Write("data/curation/claims.csv", CuratedText.HeaderOf("claims.csv") + "\n" + Struck);
        Assert.NotEqual(machine, Import(data));
        CheckCurated();
        foreach (var file in (string[])["notes.csv", "claims.csv"]) _folder.Write($"data/curation/{file}", CuratedText.HeaderOf(file) + "\n");
        File.Delete(_folder.At("a.db"));
        Assert.Equal(machine, Import(data));
    }

    private void CheckCurated()
    {
        using var archive = ArchiveFile.Open(_folder.At("a.db"));
        Assert.Equal(["text", "struck"], archive.Corrections.OrderBy(c => c.Id).Select(c => c.Field));
        Assert.Equal(2, archive.Claims.Count());
        Assert.Equal("DNK", archive.Verdicts.Select(v => v.Claim.State).Single());
    }

    private byte[] Import(string data)
    {
        Assert.True(new Importer(new([_folder.Write("denmark.txt", CuratedText.Text)], data, _folder.At("a.db"))).Run().Written);
        return File.ReadAllBytes(_folder.At("a.db"));
    }
}
