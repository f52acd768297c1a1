using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Curation;

/// <summary>A curator corrects a field of a citation.</summary>
public sealed class CitationCorrectionTests : IDisposable
{
    private readonly CuratedText _text = new();

    public void Dispose() => _text.Dispose();

    [Fact]
    public void The_field_has_the_curated_value_and_the_machines_is_kept()
    {
        var curated = _text.With("citations.csv", Row("fn-4", 1, "date", "2009-05-14", "2009-05-04")).Read();
        Assert.Equal(new PartialDate(2009, 5, 14), curated.Citation("4").Date);
        Assert.Equal(("denmark-2012-06-03#fn-4/1", "2009-05-04", "2009-05-14"), (curated.Correction.Key, curated.Correction.Machine, curated.Correction.Curated));
    }

    [Fact]
    public void Sources_are_brought_together_by_the_corrected_fields()
    {
        Assert.NotSame(_text.Read().Citation("4").Source, _text.Read().Citation("5").Source);
        var curated = _text.With("citations.csv", Row("fn-5", 1, "title", "\"Small Bombs, Long Shadows\"", "\"Small Bombs, Long Shadow\"")).Read();
        Assert.Same(curated.Citation("4").Source, curated.Citation("5").Source);
    }

    [Fact]
    public void An_empty_value_takes_the_field_away() =>
        Assert.Null(_text.With("citations.csv", Row("fn-4", 1, "container", "", "Harbour Post")).Read().Citation("4").Container);

    [Fact]
    public void The_kind_is_corrected_by_its_word() =>
        Assert.Equal(SourceKind.Email, _text.With("citations.csv", Row("fn-1", 1, "kind", "email", "letter")).Read().Citation("1").Kind);

    [Theory]
    [InlineData("fn-4", 1, "container", "Harbour Times", "Haven Post", "ARC652: this row no longer fits and changes nothing: container was “Haven Post” and is “Harbour Post” now")]
    [InlineData("fn-4", 1, "container", "Harbour Post", "Haven Post", "ARC654: this row is no longer needed: the container is read as “Harbour Post”")]
    [InlineData("fn-4", 2, "container", "Harbour Times", "Harbour Post", "ARC651: this row no longer fits and changes nothing: denmark-2012-06-03#fn-4 has no citation 2")]
    public void A_row_that_no_longer_fits_is_told(string anchor, int citation, string field, string value, string was, string finding) =>
        Assert.Equal("warning " + finding, _text.With("citations.csv", Row(anchor, citation, field, value, was)).Read().Refusal());

    [Theory]
    [InlineData("date", "May", "value “May” is not a date as yyyy, yyyy-MM or yyyy-MM-dd, or empty")]
    [InlineData("kind", "rumour", "value “rumour” is not a kind of source")]
    [InlineData("colour", "blue", "field “colour” is not one of kind, author, recipient, title, container, publisher, place, date, symbol, pages, url")]
    public void A_row_that_cannot_be_read_is_told_and_left_out(string field, string value, string finding) =>
        Assert.Equal($"error ARC203: this row is left out: {finding}", _text.With("citations.csv", Row("fn-4", 1, field, value, "")).Read().Refusal());

    private static string Row(string anchor, int citation, string field, string value, string was) =>
        $"{CuratedText.Slug},{anchor},{citation},{field},{value},{was},seen in the paper,2026-01-15";
}
