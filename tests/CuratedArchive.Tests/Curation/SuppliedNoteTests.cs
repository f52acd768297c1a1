using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;

namespace CuratedArchive.Tests.Curation;

/// <summary>A curator supplies the words of a note that the document lost.</summary>
public sealed class SuppliedNoteTests : IDisposable
{
    private const string Row = CuratedText.Slug + ",fn-2,\"Peter Lund, “Nothing Left,” Harbour Post, 2 June 2012, p. 3.\",the library's copy,the page was torn,2026-01-15";

    private readonly CuratedText _text = new();

    public void Dispose() => _text.Dispose();

    [Fact]
    public void Its_words_stand_beside_the_loss()
    {
        var note = _text.With("notes.csv", Row).Read().Contents.Footnotes.Single(f => f.Label == "2");
        Assert.True(note.Missing);
        Assert.Equal("", note.Text);
        Assert.StartsWith("Peter Lund", note.Supplied);
    }

    [Fact]
    public void What_it_cites_is_a_source()
    {
        var citation = _text.With("notes.csv", Row).Read().Citation("2");
        Assert.Equal("Nothing Left", citation.Title);
        Assert.Equal(citation.Text, citation.Span.In(citation.Footnote.Supplied!));
        Assert.Equal("Nothing Left", citation.Source!.Label);
    }

    [Fact]
    public void The_back_reference_behind_it_finds_its_work()
    {
        Assert.Null(new CuratedText().Read().Citation("3").Source);
        var curated = _text.With("notes.csv", Row).Read();
        Assert.Same(curated.Citation("2").Source, curated.Citation("3").Source);
        Assert.Equal(Relation.Ibid, curated.Citation("3").Relation);
    }

    [Fact]
    public void The_findings_it_settles_are_taken_back()
    {
        Assert.Equal([Rules.NoteMissing.Id, Rules.BackReferenceOpen.Id], new CuratedText().Read().Found.Select(d => d.Rule));
        Assert.Empty(_text.With("notes.csv", Row).Read().Found);
    }

    [Fact]
    public void The_correction_says_where_the_words_are_from()
    {
        var correction = _text.With("notes.csv", Row).Read().Correction;
        Assert.Equal(("denmark-2012-06-03#fn-2", "text", null, "the library's copy", "the page was torn"), (correction.Key, correction.Field, correction.Machine, correction.Evidence, correction.Reason));
        Assert.Equal((new DateOnly(2026, 1, 15), "data/curation/notes.csv", 2), (correction.Decided, correction.File, correction.Line));
    }

    [Theory]
    [InlineData("fn-4", "ARC654: this row is no longer needed: the note denmark-2012-06-03#fn-4 is not lost")]
    [InlineData("fn-9", "ARC651: this row no longer fits and changes nothing: denmark-2012-06-03 has no note fn-9")]
    public void A_note_that_is_there_or_nowhere_is_not_supplied(string anchor, string finding) =>
        Assert.Equal("warning " + finding, _text.With("notes.csv", $"{CuratedText.Slug},{anchor},Words.,a copy,a reason,2026-01-15").Read().Refusal());
}
