namespace CuratedArchive.Tests.Addresses;

/// <summary>What has an address keeps it: when files are renamed, when neighbours come, when more is found out.</summary>
public sealed class KeptAddressTests : IDisposable
{
    private const string Denmark = """
        ---
        title: Denmark on cluster munitions
        date: 2012-06-03
        ---

        Denmark ratified the Convention on Cluster Munitions on 12 February 2010.[^1] Foreign Minister Villy Søvndal said that the stocks “are gone for good.”[^2]

        [^1]: Jens Krag, “Small Bombs,” Harbour Post, 4 May 2009.
        [^2]: Letter from Anna Holm, Ministry of Foreign Affairs, 3 May 2012.
        """;

    private readonly Imported _texts = new();

    public void Dispose() => _texts.Dispose();

    [Fact]
    public void A_file_may_be_renamed()
    {
        var before = _texts.With("b.md", Denmark).Read();
        Assert.Equal(before.All, _texts.Without("b.md").With("a/other name.md", Denmark).Read().All);
        Assert.Equal(before.All, _texts.Read(anew: true).All);
        Assert.NotEmpty(before.Claims);
        Assert.NotEmpty(before.Statements);
    }

    [Fact]
    public void A_passage_that_goes_leads_to_its_document_and_one_that_is_read_otherwise_to_the_same_words()
    {
        var before = _texts.With("a.md", Denmark).Read();
        var (document, claim, statement) = ("documents/" + before.Documents.Keys.Single(), before.Claims.Keys.Single(), before.Statements.Keys.Single());
        _texts.Rename(claim, "read-worse" + claim[^9..]).Rename(statement, "gone-0a0a0a0a");
        var after = _texts.Read();
        Assert.Equal($"{document}#{claim}", after.Moved[$"{document}#read-worse{claim[^9..]}"]);
        Assert.Equal(document, after.Moved[$"{document}#gone-0a0a0a0a"]);
        Assert.Equal(after.Moved, _texts.Read().Moved);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("c.md")]
    public void A_document_keeps_its_address_when_another_of_its_title_and_date_comes(string file)
    {
        var slug = Assert.Single(_texts.With("b.md", Denmark).Read().Documents).Key;
        foreach (var words in new[] { "One more.", "Two more.", "Three more." })
        {
            var after = _texts.With(file, Denmark.Replace("Denmark ratified", $"{words} Denmark ratified")).Read();
            Assert.Equal(2, after.Documents.Count);
            Assert.DoesNotContain("more.", after.Documents[slug]);
        }
    }

    [Fact]
    public void Of_two_documents_of_one_title_and_date_the_names_of_the_files_decide_nothing()
    {
        var other = Denmark.Replace("gone for good", "gone");
        var one = _texts.With("a.md", Denmark).With("b.md", other).Read(anew: true);
        var two = _texts.With("a.md", other).With("b.md", Denmark).Read(anew: true);
        Assert.Equal(one.Documents, two.Documents);
        Assert.Equal(one.All, two.All);
    }

    [Fact]
    public void A_document_can_be_had_by_its_hash_when_the_other_is_gone()
    {
        var twin = _texts.With("a.md", Denmark).With("b.md", Denmark.Replace("gone for good", "gone")).Read(anew: true).Documents.Keys.Single(s => !s.EndsWith("06-03", StringComparison.Ordinal));
        var alone = new[] { "a.md", "b.md" }.Select(f => { _texts.Without("a.md").Without("b.md").With(f, f == "a.md" ? Denmark : Denmark.Replace("gone for good", "gone")); return _texts.Read(anew: true); });
        Assert.Single(alone, names => names.Moved.GetValueOrDefault($"documents/{twin}") == "documents/denmark-on-cluster-munitions-2012-06-03");
    }

    [Fact]
    public void A_later_document_that_says_more_of_a_work_does_not_rename_it()
    {
        var before = _texts.With("b.md", Denmark).Read();
        var after = _texts.With("a.md", Another("2013-01-01", "Jens Krag and Ida Lund, “Small Bombs: A Long History,” Harbour Post, Copenhagen, 4 May 2009, https://post.example/1.")).Read();
        Assert.Equal(before.Sources.Keys.Order(), after.Sources.Keys.Order());
        Assert.Contains("krag-2009-05-04-small-bombs", after.Sources.Keys);
    }

    [Fact]
    public void An_earlier_document_renames_a_work_only_where_no_archive_knows_its_name_and_either_name_leads_to_it()
    {
        _ = _texts.With("b.md", Denmark).Read();
        _ = _texts.With("a.md", Another("2010-01-01", "Jens Krag, “Small Bombs: A Long History,” Harbour Post, 4 May 2009."));
        Assert.Equal("sources/krag-2009-05-04-small-bombs", _texts.Read().Moved["sources/krag-2009-05-04-small-bombs-a-long-history"]);
        Assert.Equal("sources/krag-2009-05-04-small-bombs-a-long-history", _texts.Read(anew: true).Moved["sources/krag-2009-05-04-small-bombs"]);
    }

    [Fact]
    public void Another_work_of_the_same_author_title_and_day_does_not_take_an_address()
    {
        var before = _texts.With("b.md", Denmark.Replace("Jens Krag, ", "")).Read();
        var after = _texts.With("a.md", Another("2013-01-01", "“Small Bombs,” Evening Herald, 4 May 2009.")).Read();
        Assert.Equal("Harbour Post", before.Sources["2009-05-04-small-bombs"]);
        Assert.Equal("Harbour Post", after.Sources["2009-05-04-small-bombs"]);
        Assert.Equal("Evening Herald", after.Sources.Single(s => s.Key.StartsWith("2009-05-04-small-bombs-", StringComparison.Ordinal)).Value);
    }

    [Fact]
    public void A_suffix_that_is_no_longer_needed_stays_and_leads_on_where_no_archive_knows_it()
    {
        var both = _texts.With("b.md", Denmark.Replace("Jens Krag, ", "")).With("a.md", Another("2013-01-01", "“Small Bombs,” Evening Herald, 4 May 2009.")).Read();
        var suffixed = both.Sources.Single(s => s.Value == "Evening Herald").Key;
        var alone = _texts.Without("b.md").Read();
        Assert.Contains(suffixed, alone.Sources.Keys);
        Assert.Equal($"sources/{suffixed}", alone.Moved["sources/2009-05-04-small-bombs"]);
        Assert.Equal("sources/2009-05-04-small-bombs", _texts.Read(anew: true).Moved[$"sources/{suffixed}"]);
    }

    [Fact]
    public void An_earlier_letter_of_the_same_author_and_day_does_not_take_the_address_of_one_that_has_it()
    {
        const string Letter = "Letter from Sergei Ryabkov, Deputy Minister of Foreign Affairs, to Human Rights Watch, 20 March 2009.";
        var before = _texts.With("b.md", Another("2012-06-03", Letter)).Read();
        var slug = Assert.Single(before.Sources).Key;
        var neighbour = Another("2010-01-01", Letter.Replace("Human Rights Watch", "Cluster Munition Coalition"));
        var after = _texts.With("a.md", neighbour).Read();
        Assert.Equal((2, before.Sources[slug]), (after.Sources.Count, after.Sources[slug]));
        Assert.Equal(after.Keys[before.Keys.Single().Key], slug);
        Assert.Equal(after.Sources, _texts.Read().Sources);
        Assert.Equal(after.Sources[slug], _texts.With("b.md", Another("2012-06-03", Letter) + "\nOne more paragraph.\n").Read().Sources[slug]);
    }

    [Fact]
    public void A_document_keeps_its_address_when_the_record_lets_another_date_be_inferred()
    {
        const string News = "Treaty gains a party\n\nOn Friday 15 March the Convention on Cluster Munitions had 112 States Parties, officials said. Nothing else was said about the matter on that day.\n";
        var before = _texts.With("b.txt", News).Read();
        var slug = Assert.Single(before.Documents).Key;
        var moved = _texts.With("b.meta.yaml", "date: 2024-03-16\n").Read();
        Assert.Equal(slug, Assert.Single(moved.Documents).Key);
        Assert.Equal(before.Claims.Count, before.Claims.Keys.Intersect(moved.Claims.Keys).Count());
        Assert.Equal($"documents/{slug}", moved.Moved["documents/treaty-gains-a-party-2024-03-16"]);
        var named = _texts.With("b.meta.yaml", "date: 2024-03-16\nslug: gains\n").Read();
        Assert.Equal("documents/gains", named.Moved[$"documents/{slug}"]);
        Assert.Equal("documents/gains", named.Moved["documents/treaty-gains-a-party-2024-03-16"]);
        var other = _texts.With("c.txt", News.Replace("officials", "others")).Read();
        Assert.Equal("documents/gains", other.Moved[$"documents/{slug}"]);
        Assert.StartsWith($"{slug}-", other.Documents.Single(d => d.Key != "gains").Key);
    }

    [Fact]
    public void The_same_claim_earlier_in_the_text_does_not_rename_a_claim()
    {
        var before = _texts.With("b.md", Denmark).Read();
        var after = _texts.With("b.md", Denmark.Replace("Denmark ratified", "On 12 February 2010, Denmark ratified the Convention on Cluster Munitions. Denmark ratified")).Read();
        Assert.Equal(2, after.Claims.Count);
        Assert.Equal(Assert.Single(before.Claims), after.Claims.Single(c => c.Key == before.Claims.Keys.Single()));
        Assert.Equal(Assert.Single(before.Statements), Assert.Single(after.Statements));
    }

    [Fact]
    public void Two_documents_with_long_titles_share_no_claim()
    {
        var title = "title: " + string.Join(' ', Enumerable.Repeat("cluster munitions", 9));
        var names = _texts.With("a.md", Denmark.Replace("title: Denmark on cluster munitions", title)).With("b.md", Denmark.Replace("title: Denmark on cluster munitions", title).Replace("2012-06-03", "2013-06-03")).Read();
        Assert.Equal((2, 2, 2), (names.Documents.Count, names.Claims.Count, names.Statements.Count));
    }

    [Fact]
    public void An_address_that_was_moved_by_hand_leads_on_as_long_as_there_is_something()
    {
        const string Slug = "documents/denmark-on-cluster-munitions-2012-06-03";
        var moved = _texts.With("b.md", Denmark).Moving($"documents/denmark-2012,{Slug},retitled,2026-01-15", "documents/old,documents/nothing,retitled,2026-01-15", $"{Slug},states/norway,wrong,2026-01-15").Read().Moved;
        Assert.Equal(Slug, moved["documents/denmark-2012"]);
        Assert.DoesNotContain("documents/old", moved.Keys);
        Assert.Equal(["ARC701 3", "ARC702 4"], _texts.Found.Select(d => $"{d.Rule} {d.Line}"));
    }

    [Theory]
    [InlineData("document/x,states/norway,why,2026-01-15")]
    [InlineData("documents/x,https://elsewhere.example/,why,2026-01-15")]
    [InlineData("documents/x,states/norway,,2026-01-15")]
    [InlineData("documents/x,states/norway,why,soon")]
    public void A_row_that_cannot_be_read_is_told(string row)
    {
        _ = _texts.With("b.md", Denmark).Moving(row).Read();
        Assert.Equal("ARC203", Assert.Single(_texts.Found).Rule);
    }

    [Fact]
    public void A_state_can_be_had_by_its_code_and_by_its_other_names()
    {
        var moved = _texts.With("b.md", Denmark).Read().Moved;
        Assert.Equal("states/russia", moved["states/russian-federation"]);
        Assert.Equal("states/norway", moved["states/nor"]);
    }

    private static string Another(string date, string note) => $"---\ntitle: Another text\ndate: {date}\n---\n\nA sentence that cites a work and says nothing else.[^1]\n\n[^1]: {note}\n";
}
