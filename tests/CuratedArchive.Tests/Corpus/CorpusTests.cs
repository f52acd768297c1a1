using System.Text.RegularExpressions;
using CuratedArchive.Citations;
using CuratedArchive.Claims;
using CuratedArchive.Documents;
using CuratedArchive.Record;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Tests.Corpus;

/// <summary>What <c>data/README.md</c> promises about the documents of the data folder.</summary>
[Collection("Corpus")]
public sealed class CorpusTests(ImportedCorpus corpus)
{
    private const string Retold = "russia-policy-profile-2017-08-04.md";

    [Fact]
    public void The_import_gives_no_error_and_only_the_warnings_that_are_meant() =>
        Assert.Equal([.. Enumerable.Repeat($"ARC405 {Retold}", 6), $"ARC501 {Retold}", $"ARC601 {Retold}", $"ARC602 {Retold}"],
            corpus.Result.Diagnostics.Select(d => $"{d.Rule} {Path.GetFileName(d.File)}").Order());

    [Fact]
    public void Every_claim_agrees_with_the_record_or_is_one_the_readme_names() =>
        Assert.Equal(
            [
                "contradicts news-2023-07-07-us-transfer-to-ukraine.md count-parties 123", "outdated japan-appeal-2023-07-24.md count-parties 110",
                "outdated news-2023-08-03-nigeria-and-south-sudan.md count-parties 102", $"outdated {Retold} not-signed MUS", $"outdated {Retold} not-signed SVK",
                $"unverifiable {Retold} vote-no RUS", .. Enumerable.Repeat($"unverifiable {Retold} vote-yes", 12),
            ],
            corpus.Archive.Verdicts.Include(v => v.Claim.Document).Where(v => v.Value != VerdictValue.Agrees).AsEnumerable()
                .Select(v => $"{v.Value.Word()} {Path.GetFileName(v.Claim.Document.File)} {v.Claim.Action.Word()}{(v.Claim.Action == ClaimAction.VoteYes ? "" : $" {v.Claim.State}{v.Claim.Value}")}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void The_documents_are_as_many_as_the_readme_says() =>
        Assert.Equal("news 16, policy-profile 22, press-release 2, report 2",
            string.Join(", ", corpus.Archive.Documents.AsEnumerable().GroupBy(d => d.Kind.Word()).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}")));

    [Fact]
    public void Every_document_says_what_it_is_and_of_which_day() =>
        Assert.Empty(corpus.Archive.Documents.AsEnumerable().Where(d => d.Note is null || d.Publisher != "CuratedArchive" || d.Date is not { IsDay: true }).Select(d => d.File));

    [Fact]
    public void Three_states_have_a_profile_in_two_editions() =>
        Assert.Equal(["CHN", "LTU", "USA"], corpus.Archive.Documents.Where(d => d.Kind == DocumentKind.PolicyProfile).AsEnumerable()
            .GroupBy(d => d.State).Where(g => g.Count() == 2).Select(g => g.Key).Order());

    [Fact]
    public void Every_work_that_a_note_cites_is_a_source() =>
        Assert.Equal([$"{Retold} 45"], corpus.Archive.Citations.Where(c => c.Source == null).Select(c => new { c.Footnote.Document.File, c.Footnote.Label }).AsEnumerable()
            .Select(c => $"{Path.GetFileName(c.File)} {c.Label}"));

    [Fact]
    public void Every_note_of_a_document_written_here_cites_a_work() =>
        Assert.Empty(corpus.Archive.Footnotes.Where(f => !corpus.Archive.Citations.Any(c => c.Footnote == f)).Select(f => new { f.Document.File, f.Label }).AsEnumerable()
            .Where(f => !f.File.EndsWith(Retold, StringComparison.Ordinal)).Select(f => $"{f.File} {f.Label}"));

    [Fact]
    public void No_address_stands_under_two_sources() =>
        Assert.Empty(corpus.Archive.Sources.Where(s => s.Url != null).AsEnumerable().GroupBy(s => s.Url).Where(g => g.Count() > 1).Select(g => string.Join(", ", g.Select(s => s.Slug))));

    [Fact]
    public void A_source_without_a_date_is_cited_as_undated() =>
        Assert.Empty(corpus.Archive.Citations.Where(c => c.Source != null && c.Source.Date == null && c.Relation != Relation.Ibid).Include(c => c.Footnote.Document).AsEnumerable()
            .Where(c => !c.Footnote.Document.File.EndsWith(Retold, StringComparison.Ordinal) && c.Url is not null && !c.Text.Contains("undated", StringComparison.Ordinal)).Select(c => c.Text));

    [Fact]
    public void Every_sentence_of_a_document_written_here_bears_a_note()
    {
        var bare = from file in Directory.EnumerateFiles(Path.Combine(Repository.Data, "documents"), "*.md", SearchOption.AllDirectories)
                   where Path.GetFileName(Path.GetDirectoryName(file)) != "documents"
                   from paragraph in File.ReadAllText(file).Split("---\n", 3)[2].Split("\n\n")
                   where !Regex.IsMatch(paragraph.Trim(), @"^($|#|\||\[\^)")
                   where !Regex.IsMatch(paragraph.Trim(), @"\[\^\d+\]$")
                   select $"{Path.GetFileName(file)}: {paragraph}";
        Assert.Empty(bare);
    }

    [Fact]
    public void A_quotation_has_nine_words_at_most()
    {
        var longer = from file in Directory.EnumerateFiles(Path.Combine(Repository.Data, "documents"), "*.md", SearchOption.AllDirectories)
                     from quote in Regex.Matches(Regex.Replace(File.ReadAllText(file), @"^(\[\^\d+\]:|\w[\w-]*:).*$", "", RegexOptions.Multiline), "“([^”]+)”").Select(m => m.Groups[1].Value)
                     where quote.Split(' ').Length > 9
                     select $"{Path.GetFileName(file)}: {quote}";
        Assert.Empty(longer);
    }
}
