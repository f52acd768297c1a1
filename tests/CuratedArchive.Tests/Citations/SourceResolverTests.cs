using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Citations;

/// <summary>The same work once, different works apart, whatever the order.</summary>
public sealed class SourceResolverTests
{
    [Theory]
    [InlineData("Letter from Ana Prado, Ministry of Defense, to the CMC, 6 June 2009.", "Letter from Ana Prado, Ministry of Defense, to the CMC, 6 June 2009.")]
    [InlineData("Miller and Stone, Small Bombs: A History (London: Field Press, March 2010), p. 2.", "Miller and Stone, Small Bombs (London: Field Press, 2010), pp. 7–9.")]
    [InlineData("Statement of Russia, CCW Fourth Review Conference, Geneva, 14 November 2011.", "“Statement of the Russian Federation,” CCW Fourth Review Conference, 14 November 2011.")]
    [InlineData("HRW, “Old Bombs,” 13 May 2015.", "Human Rights Watch, “Old Bombs,” 13 May 2015, https://example.org/old.")]
    [InlineData("UNGA Resolution 63/71, 2 December 2008.", "UN General Assembly, “A Convention,” A/RES/63/71.")]
    public void Two_wordings_of_one_work_are_one_source(string one, string other) => Assert.Single(Sources(one, other));

    [Theory]
    [InlineData("Letter from Ana Prado, Ministry of Defense, to the CMC, 6 June 2009.", "Letter from Ana Prado, Ministry of Defense, to the CMC, 9 June 2009.")]
    [InlineData("“The ban,” UNGA Resolution 70/54, 7 December 2015.", "“The ban,” UNGA Resolution 71/45, 5 December 2016.")]
    [InlineData("Statement of Chile, CCM Third Meeting of States Parties, Oslo, 12 September 2012.", "Statement of Peru, CCM Third Meeting of States Parties, Oslo, 12 September 2012.")]
    [InlineData("CMC, Yearbook of Bombs (Geneva: CMC, 2010).", "CMC, Yearbook of Bombs (Geneva: CMC, 2011).")]
    [InlineData("“Army denies,” Daily Sun, 4 May 2011.", "“Army denies,” Harbour Post, 4 May 2011.")]
    [InlineData("Letter from Ana Prado to the CMC, 6 June 2009.", "Letter from Ana Prado to Human Rights Watch, 6 June 2009.")]
    public void Different_works_stay_apart(string one, string other) => Assert.Equal(2, Sources(one, other).Count);

    [Fact]
    public void A_title_without_a_date_joins_no_work_when_two_could_be_meant() =>
        Assert.Equal(3, Sources("CMC, “Old Bombs,” 13 May 2015.", "CMC, “Old Bombs,” 17 June 2016.", "CMC, “Old Bombs,” https://example.org/old.").Count);

    [Theory]
    [InlineData("CMC, “Old Bombs,” 2–5 September 2014.", "2014-09")]
    [InlineData("CMC, “Old Bombs,” March–April 2014.", "2014")]
    [InlineData("CMC, “Old Bombs,” 30 September–2 October 2014.", "2014")]
    [InlineData("CMC, “Old Bombs,” 5 September 2014.", "2014-09-05")]
    public void Of_a_range_of_days_or_months_only_what_is_certain_is_kept(string note, string date) => Assert.Equal(date, Assert.Single(Sources(note)).Date.ToString());

    [Theory]
    [InlineData("Ruth Ness and Peter Williams, “Old Bombs,” Harbour Post, 5 May 2007.", "ness-2007-05-05-old-bombs")]
    [InlineData("Viet Nam, “Old Bombs,” 5 May 2014.", "viet-nam-2014-05-05-old-bombs")]
    public void A_slug_begins_with_the_first_author(string note, string slug) => Assert.Equal(slug, Assert.Single(Sources(note)).Slug);

    [Theory]
    [InlineData("Convention on Cluster Munitions, 30 May 2008, 2688 UNTS 39.", "United Nations Treaty Series, vol. 2688, p. 39")]
    [InlineData("Convention on Cluster Munitions, 30 May 2008.", null)]
    public void A_treaty_knows_where_it_is_published(string note, string? series) => Assert.Equal(series, Assert.Single(Sources(note)).Series);

    [Fact]
    public void The_order_of_the_notes_changes_neither_slugs_nor_fields()
    {
        string[] notes =
        [
            "Miller and Stone, Small Bombs: A History (London: Field Press, March 2010), p. 2.", "Letter from Ana Prado to the CMC, 6 June 2009.", "Miller and Stone, Small Bombs (London: Field Press, 2010).",
            "“Army denies,” Daily Sun, 4 May 2011.", "“Army denies,” Harbour Post, 4 May 2011.", "Letter from Ana Prado to the HRW, 6 June 2009.",
        ];
        string[] Names(IEnumerable<string> order) => [.. Sources([.. order]).Select(s => $"{s.Slug} {s.Title} {s.Date} {s.Label}").Order(StringComparer.Ordinal)];
        Assert.Equal(Names(notes), Names(notes.Reverse()));
    }

    [Fact]
    public void A_source_has_the_fullest_fields_and_all_pages()
    {
        var source = Assert.Single(Sources("Miller and Stone, Small Bombs (London: Field Press, 2010), p. 2.", "Miller and Stone, Small Bombs: A History (London: Field Press, March 2010), pp. 7–9."));
        Assert.Equal(("Small Bombs: A History", "2010-03"), (source.Title, source.Date.ToString()));
        Assert.Equal(["2", "7–9"], source.Pages);
    }

    [Fact]
    public void Slugs_are_unique_and_readable()
    {
        var sources = Sources("“Army denies,” Daily Sun, 4 May 2011.", "“Army denies,” Harbour Post, 4 May 2011.", "Letter from Ana Prado to the CMC, 6 June 2009.");
        Assert.Equal(3, sources.Select(s => s.Slug).Distinct().Count());
        Assert.Contains(sources, s => s.Slug == "prado-letter-2009-06-06");
        Assert.Contains(sources, s => s.Label == "Letter from Ana Prado to CMC, 6 June 2009");
    }

    [Fact]
    public void Thousands_of_works_are_resolved_in_a_moment()
    {
        var notes = Enumerable.Range(0, 3000).Select(i => $"Letter from Ana Prado to the CMC, {i % 28 + 1} June {1900 + i / 28}.").ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(3000, Sources(notes).Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    private static IReadOnlyList<Source> Sources(params string[] notes) => Some.Sources(notes);
}
