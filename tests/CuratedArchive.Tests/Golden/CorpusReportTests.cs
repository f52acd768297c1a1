using System.Text;
using CuratedArchive.Tests.Corpus;

namespace CuratedArchive.Tests.Golden;

/// <summary>What is read in the documents of the repository, as a file in the diff: a change shows what it gained and what it lost.</summary>
[Collection("Corpus")]
public sealed class CorpusReportTests(ImportedCorpus corpus)
{
    [Fact]
    public void The_corpus_reads_as_it_did() => GoldenFile.Matches("corpus-report.txt", Encoding.UTF8.GetBytes(CorpusReport.Of(corpus.Archive)));
}
