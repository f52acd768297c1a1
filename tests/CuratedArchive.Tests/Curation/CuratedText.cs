using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Curation;
using CuratedArchive.Diagnostics;
using CuratedArchive.Tests.Cli;

namespace CuratedArchive.Tests.Curation;

/// <summary>An invented document on a curator's desk: rows are put into the curator's files, then the document is read and curated as an import does it.</summary>
internal sealed class CuratedText : IDisposable
{
    public const string Slug = "denmark-2012-06-03";

    public const string Text = """
        Denmark

        Date: 3 June 2012

        Denmark ratified the Convention on Cluster Munitions on 12 February 2010.[1] Its minister told Parliament that the stocks were gone.[2] The last shells were burnt in spring.[3]

        Norway has not joined the Convention on Cluster Munitions, a reader might think.[4] The press wrote of it twice.[5]

        [1] Letter from Anna Holm, Ministry of Foreign Affairs, 3 May 2012.

        [3] Ibid., p. 4.

        [4] Jens Krag, “Small Bombs, Long Shadows,” Harbour Post, 4 May 2009.

        [5] Jens Krag, “Small Bombs, Long Shadow,” Harbour Post, 4 May 2009; and “Empty Depots,” Harbour Post, 9 May 2010.
        """;

    private readonly TemporaryFolder _folder = new();

    /// <summary>Adds rows to a file, whose header is that of the repository's.</summary>
    public CuratedText With(string file, params string[] rows)
    {
        var path = _folder.At($"curation/{file}");
        var before = File.Exists(path) ? File.ReadAllText(path) : HeaderOf(file) + "\n";
        _folder.Write($"curation/{file}", before + string.Concat(rows.Select(r => r + "\n")));
        return this;
    }

    /// <summary>The header of one of the curator's files.</summary>
    public static string HeaderOf(string file) =>
        File.Exists(Path.Combine(Repository.Data, "curation", file)) ? File.ReadLines(Path.Combine(Repository.Data, "curation", file)).First() : "any";

    public CuratedReading Read()
    {
        var (contents, found) = Some.Document(Text, "denmark.txt");
        var curator = Curator.Open(_folder.At("."), Some.Register, [contents.Document.Slug], found);
        var citations = curator.Citations(contents.Document, contents.Reading, contents.Footnotes, contents.Citations);
        var claims = curator.Claims(contents.Document, contents.Reading, contents.Footnotes, contents.Claims);
        return new(contents with { Citations = citations, Claims = claims }, curator.Sources(SourceResolver.Resolve(citations, found), citations), curator, found);
    }

    public void Dispose() => _folder.Dispose();
}

/// <summary>A document after the curator's decisions.</summary>
internal sealed record CuratedReading(DocumentContents Contents, IReadOnlyList<Source> Sources, Curator Curator, DiagnosticBag Found)
{
    public Citation Citation(string note, int ordinal = 1) => Contents.Citations.Single(c => c.Footnote.Label == note && c.Ordinal == ordinal);

    public Claim Claim(string state) => Contents.Claims.Single(c => c.State == state);

    /// <summary>The one thing that was corrected.</summary>
    public Correction Correction => Assert.Single(Curator.Corrections);

    /// <summary>The finding of the curator's files; nothing was changed then.</summary>
    public string Refusal()
    {
        Assert.Empty(Curator.Corrections);
        return Assert.Single(Found, d => d.File.Contains("curation", StringComparison.Ordinal)).ToString().Split("): ")[^1];
    }
}
