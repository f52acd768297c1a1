using CuratedArchive.Archive;
using CuratedArchive.Claims;
using CuratedArchive.Record;

namespace CuratedArchive.Tests.Record;

public sealed class VerdictStorageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("verdicts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_verdict_comes_back_from_the_archive_as_it_was_judged()
    {
        var path = Path.Combine(_folder, "archive.db");
        var verdict = Claims.Judge("2023-07-24", ClaimAction.CountParties, null, value: 110, quote: "");
        using (var target = ArchiveLock.Take(path)) ArchiveWriter.Write(Contents(verdict), target);
        using (var archive = ArchiveFile.Open(path))
        {
            var stored = archive.Verdicts.Single();
            Assert.Equal((verdict.Value, verdict.Reason, verdict.Remark, verdict.Reading, verdict.On), (stored.Value, stored.Reason, stored.Remark, stored.Reading, stored.On));
            Assert.Equal(verdict.Acts, stored.Acts);
        }
        Assert.Equal(verdict.Value, new PreviousArchive(path).Verdicts()[verdict.Claim.Slug].Value);
    }

    [Fact]
    public void An_archive_that_is_missing_or_cannot_be_read_has_no_verdicts()
    {
        var path = Path.Combine(_folder, "archive.db");
        Assert.Empty(new PreviousArchive(path).Verdicts());
        File.WriteAllText(path, "no archive");
        Assert.Empty(new PreviousArchive(path).Verdicts());
    }

    private static ArchiveContents Contents(Verdict verdict) => new()
    {
        Register = Some.Register,
        Documents = [verdict.Claim.Document],
        Footnotes = [],
        Sources = [],
        Citations = [],
        Holdings = [],
        Claims = [verdict.Claim],
        Verdicts = [verdict],
        Statements = [],
        Diagnostics = [],
        Files = [],
        Corrections = [],
        SourceAliases = [],
        Search = [],
    };
}
