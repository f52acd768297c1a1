namespace CuratedArchive.Tests.Curation;

/// <summary>A curator merges and splits sources, corrects them, and says where they can be read.</summary>
public sealed class SourceDecisionTests : IDisposable
{
    private const string Shadow = "krag-2009-05-04-small-bombs-long-shadow";
    private const string Shadows = "krag-2009-05-04-small-bombs-long-shadows";
    private const string Address = "https://harbour.example/2009/bombs";

    private static readonly string MergeRow = Row("fn-5", Shadow, "merge", value: Shadows);

    private readonly CuratedText _text = new();

    public void Dispose() => _text.Dispose();

    [Fact]
    public void A_merged_source_hands_over_its_citations_and_its_slug_leads_on()
    {
        var curated = _text.With("sources.csv", MergeRow).Read();
        var source = curated.Sources.Single(s => s.Slug == Shadows);
        Assert.Equal([source, source], [curated.Citation("4").Source, curated.Citation("5").Source]);
        Assert.DoesNotContain(curated.Sources, s => s.Slug == Shadow);
        Assert.Equal((Shadow, source), (curated.Curator.Aliases.Single().Slug, curated.Curator.Aliases.Single().Source));
        Assert.Equal(("merged", Shadow, Shadows), (curated.Correction.Field, curated.Correction.Machine, curated.Correction.Curated));
    }

    [Fact]
    public void Works_of_different_days_that_are_merged_do_not_lend_each_other_fields()
    {
        var merged = _text.With("sources.csv", MergeRow, Row("fn-4", Shadow, "merge", value: "holm-letter-2012-05-03")).Read().Sources.Single(s => s.Slug == "holm-letter-2012-05-03");
        Assert.Equal(("2012-05-03", null, null), (merged.Date.ToString(), merged.Title, merged.Url));
        Assert.Equal(3, merged.Citations.Count);
    }

    [Fact]
    public void A_slug_leads_on_through_several_merges()
    {
        var curated = _text.With("sources.csv", MergeRow, Row("fn-4", Shadow, "merge", value: "holm-letter-2012-05-03")).Read();
        Assert.Equal([Shadow, Shadows], curated.Curator.Aliases.Select(a => a.Slug));
        Assert.All(curated.Curator.Aliases, a => Assert.Equal("holm-letter-2012-05-03", a.Source.Slug));
        Assert.Equal(3, curated.Sources.Single(s => s.Slug == "holm-letter-2012-05-03").Citations.Count);
    }

    [Fact]
    public void A_citation_split_off_is_a_source_of_its_own()
    {
        var curated = _text.With("sources.csv", MergeRow, Row("fn-5", Shadows, "split", citation: "1")).Read();
        Assert.Equal("Small Bombs, Long Shadows", curated.Citation("4").Source!.Title);
        Assert.Equal("Small Bombs, Long Shadow", curated.Citation("5").Source!.Title);
        Assert.Equal(curated.Sources.Count, curated.Sources.Select(s => s.Slug).Distinct().Count());
    }

    [Fact]
    public void An_address_is_added_to_where_it_can_be_read() =>
        Assert.Contains(_text.With("sources.csv", Row("fn-4", Shadows, "address", value: Address)).Read().Citation("4").Source!.Addresses, a => a.Url == Address);

    [Fact]
    public void A_corrected_title_is_what_the_source_is_called()
    {
        var source = _text.With("sources.csv", Row("fn-5", "2010-05-09-empty-depots", "correct", "", "title", "The Empty Depots", "Empty Depots")).Read().Citation("5", 2).Source!;
        Assert.Equal(("The Empty Depots", "The Empty Depots", "2010-05-09-empty-depots"), (source.Title, source.Label, source.Slug));
    }

    [Fact]
    public void Fields_are_corrected_before_addresses_are_given_whatever_the_order_of_the_rows()
    {
        var source = _text.With("sources.csv", Row("fn-4", Shadows, "address", value: Address), Row("fn-4", Shadows, "correct", "", "url", "https://harbour.example/1")).Read().Citation("4").Source!;
        Assert.Equal(["https://harbour.example/1", Address], source.Addresses.Select(a => a.Url));
    }

    [Theory]
    [InlineData("fn-4", "gone", "merge", Shadows, "ARC651: this row no longer fits and changes nothing: there is no source gone")]
    [InlineData("fn-4", Shadow, "merge", Shadows, "ARC651: this row no longer fits and changes nothing: denmark-2012-06-03#fn-4 does not cite krag-2009-05-04-small-bombs-long-shadow")]
    [InlineData("fn-5", Shadow, "merge", "gone", "ARC651: this row no longer fits and changes nothing: there is no source gone")]
    [InlineData("fn-5", Shadow, "merge", Shadow, "ARC654: this row is no longer needed: krag-2009-05-04-small-bombs-long-shadow and krag-2009-05-04-small-bombs-long-shadow are one source")]
    public void A_merge_that_no_longer_fits_is_told(string anchor, string source, string change, string value, string finding) =>
        Assert.Equal("warning " + finding, _text.With("sources.csv", Row(anchor, source, change, value: value)).Read().Refusal());

    [Fact]
    public void A_source_with_one_citation_cannot_be_split() =>
        Assert.Contains("ARC654: this row is no longer needed: " + Shadow + " has no other citation", _text.With("sources.csv", Row("fn-5", Shadow, "split", citation: "1")).Read().Refusal());

    [Fact]
    public void An_address_no_page_may_link_to_is_left_out() =>
        Assert.Contains("ARC203", _text.With("sources.csv", Row("fn-4", Shadows, "address", value: "javascript:alert(1)")).Read().Refusal());

    private static string Row(string anchor, string source, string change, string citation = "", string field = "", string value = "", string was = "") =>
        $"{CuratedText.Slug},{anchor},{source},{change},{citation},{field},{value},{was},compared in the library,2026-01-15";
}
