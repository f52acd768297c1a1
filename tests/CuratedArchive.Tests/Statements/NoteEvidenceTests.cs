using CuratedArchive.Citations;
using CuratedArchive.Statements;

namespace CuratedArchive.Tests.Statements;

/// <summary>What a note adds to a statement: who spoke, when and where, if the note cites the words themselves.</summary>
public sealed class NoteEvidenceTests
{
    private const string Letter = "Letter from Anna Lund, Danish Ministry of Defence, to the editors, 3 May 2012.";

    [Fact]
    public void A_letter_gives_the_person_and_the_day()
    {
        var statement = Read("Denmark stated that its stocks were gone.", Letter, SourceKind.Letter, "Anna Lund", "2012-05-03");
        Assert.Equal(("Anna Lund", "2012-05-03", StatementKind.Wrote), (statement.Speaker, statement.Date?.ToString(), statement.Kind));
    }

    [Fact]
    public void A_speech_gives_the_meeting()
    {
        var statement = Read("Denmark stated that its stocks were gone.", "Statement of Denmark, Review Conference, Dubrovnik, 9 September 2015.", SourceKind.Statement, "Denmark", "2015-09-09", "Review Conference");
        Assert.Equal(("Review Conference", "2015-09-09"), (statement.Venue, statement.Date?.ToString()));
    }

    [Fact]
    public void A_newspaper_gives_no_date() =>
        Assert.Null(Read("Denmark stated that its stocks were gone.", "“Stocks gone,” Daily Post, 4 May 2012.", SourceKind.NewsArticle, null, "2012-05-04").Date);

    [Fact]
    public void The_speech_of_another_State_gives_nothing() =>
        Assert.Null(Read("Denmark stated that its stocks were gone.", "Statement of Norway, Review Conference, 9 September 2015.", SourceKind.Statement, "Norway", "2015-09-09").Date);

    [Fact]
    public void A_date_outside_the_one_the_sentence_gives_is_not_taken() =>
        Assert.Equal("2011", Read("In 2011, Denmark stated that its stocks were gone.", Letter, SourceKind.Letter, "Anna Lund", "2012-05-03").Date?.ToString());

    [Fact]
    public void A_more_precise_date_within_the_one_the_sentence_gives_is_taken() =>
        Assert.Equal("2012-05-03", Read("In May 2012, Denmark stated that its stocks were gone.", Letter, SourceKind.Letter, "Anna Lund", "2012-05-03").Date?.ToString());

    [Fact]
    public void A_quotation_without_a_verb_is_the_letter_writers()
    {
        var statement = Read("The Danish army owns “four old launchers of a foreign make.”", Letter, SourceKind.Letter, "Anna Lund", "2012-05-03");
        Assert.Equal(("DNK", "Anna Lund"), (statement.State, statement.Speaker));
    }

    [Fact]
    public void Rows_of_one_sentence_have_names_of_their_own()
    {
        var (contents, _) = Some.Document("Austria and Mexico expressed regret. Austria and Mexico expressed regret.");
        Assert.Equal(4, contents.Statements.Select(s => s.Slug).Distinct().Count());
    }

    private static Statement Read(string sentence, string note, SourceKind kind, string? author, string date, string? container = null)
    {
        var (contents, found) = Some.Document($"{sentence}[1]\n\n[1] {note}\n");
        var footnote = contents.Footnotes.Single();
        var citation = new Citation { Footnote = footnote, Ordinal = 1, Relation = Relation.Cites, Kind = kind, Author = author, Container = container, Date = PartialDate.Parse(date), Text = footnote.Text, Span = footnote.Span, Line = footnote.Line };
        return Assert.Single(StatementReader.Read(contents.Document, contents.Reading, contents.Footnotes, [citation], Some.Register, found));
    }
}
