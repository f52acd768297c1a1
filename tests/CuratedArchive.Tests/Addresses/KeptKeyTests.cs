namespace CuratedArchive.Tests.Addresses;

/// <summary>What a manuscript cites a source by stays what it is: when files are renamed, when neighbours come, when more is found out.</summary>
public sealed class KeptKeyTests : IDisposable
{
    private const string Bombs = "Jens Krag, “Small Bombs,” Harbour Post, 4 May 2009.";
    private const string Skies = "Jens Krag, “Small Skies,” Harbour Post, 7 June 2009.";

    private readonly Imported _texts = new();

    public void Dispose() => _texts.Dispose();

    [Fact]
    public void A_key_is_readable_where_no_other_source_would_have_it()
    {
        var names = _texts.With("b.md", Text("2012-06-03", Bombs)).Read();
        Assert.Equal(("krag2009small", "krag-2009-05-04-small-bombs"), (Assert.Single(names.Keys).Key, names.Keys.Values.Single()));
        Assert.Matches("^krag2009small-[a-z2-9]{5}$", Assert.Single(names.OtherKeys).Key);
    }

    [Fact]
    public void A_file_may_be_renamed()
    {
        var before = _texts.With("b.md", Text("2012-06-03", Bombs, Skies)).Read();
        Assert.Equal(before.Keys, _texts.Without("b.md").With("a/other name.md", Text("2012-06-03", Bombs, Skies)).Read().Keys);
        Assert.Equal(before.Keys, _texts.Read(anew: true).Keys);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("c.md")]
    public void A_later_neighbour_gets_a_mark(string file)
    {
        _ = _texts.With("b.md", Text("2012-06-03", Bombs)).Read();
        var after = _texts.With(file, Text("2013-01-01", Skies)).Read(anew: true);
        Assert.Equal("krag-2009-05-04-small-bombs", after.Keys["krag2009small"]);
        Assert.Equal("krag-2009-06-07-small-skies", after.Keys.Single(k => k.Key.StartsWith("krag2009small-", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void An_earlier_neighbour_gets_a_mark_too_where_the_archive_knows_who_had_the_key()
    {
        var before = _texts.With("b.md", Text("2012-06-03", Bombs)).Read();
        var after = _texts.With("a.md", Text("2010-01-01", Skies)).Read();
        Assert.Equal(before.Keys["krag2009small"], after.Keys["krag2009small"]);
        Assert.Equal(after.Keys, _texts.Read().Keys);
    }

    [Fact]
    public void Where_no_archive_knows_the_earlier_has_the_key_and_the_marked_one_still_leads_to_the_later()
    {
        var before = _texts.With("b.md", Text("2012-06-03", Bombs)).Read();
        var after = _texts.With("a.md", Text("2010-01-01", Skies)).Read(anew: true);
        Assert.Equal("krag-2009-06-07-small-skies", after.Keys["krag2009small"]);
        Assert.Equal("krag-2009-05-04-small-bombs", after.Keys[Assert.Single(before.OtherKeys).Key]);
    }

    [Fact]
    public void A_later_document_that_says_more_of_a_work_changes_no_key()
    {
        var before = _texts.With("b.md", Text("2012-06-03", "“Small Bombs,” Harbour Post, 4 May 2009.")).Read();
        Assert.Equal("harbourpost2009small", Assert.Single(before.Keys).Key);
        Assert.Equal(before.Keys, _texts.With("a.md", Text("2013-01-01", Bombs)).Read(anew: true).Keys);
    }

    [Fact]
    public void A_key_that_an_earlier_document_changes_leads_on()
    {
        _ = _texts.With("b.md", Text("2012-06-03", "“Small Bombs,” Harbour Post, 4 May 2009.")).Read();
        var after = _texts.With("a.md", Text("2010-01-01", Bombs)).Read(anew: true);
        Assert.Equal("krag2009small", Assert.Single(after.Keys).Key);
        Assert.Equal(after.Keys["krag2009small"], after.OtherKeys["harbourpost2009small"]);
    }

    private static string Text(string date, params string[] notes) =>
        $"---\ntitle: A text of {date}\ndate: {date}\n---\n\nA sentence that cites works and says nothing else.{string.Concat(notes.Select((_, i) => $"[^{i + 1}]"))}\n\n{string.Join("\n", notes.Select((n, i) => $"[^{i + 1}]: {n}"))}\n";
}
