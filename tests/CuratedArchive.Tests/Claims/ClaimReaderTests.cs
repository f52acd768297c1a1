namespace CuratedArchive.Tests.Claims;

/// <summary>What the spec documents on claims do not show: quotes, places and names.</summary>
public sealed class ClaimReaderTests
{
    private const string Text = """
        Chad signed the Convention on Cluster Munitions[1] in December 2008.

        In Oslo, Peru and Benin signed the convention. Benin signed the convention again, as it were.

        [1] “Chad has not signed the convention,” Daily Paper, 3 May 2008.
        """;

    [Fact]
    public void The_quote_is_the_words_of_its_span()
    {
        var claims = Some.Document(Text).Contents.Claims;
        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.Equal(c.Quote, c.Span.In(Text)));
        Assert.Equal("Chad signed the Convention on Cluster Munitions[1] in December 2008", claims[0].Quote);
    }

    [Fact]
    public void Every_claim_has_a_name_of_its_own()
    {
        var claims = Some.Document(Text).Contents.Claims;
        Assert.Equal(claims.Count, claims.Select(c => c.Slug).Distinct().Count());
        Assert.Equal(2, claims.Count(c => c.State == "BEN"));
    }

    [Fact]
    public void The_title_of_a_cited_work_asserts_nothing() =>
        Assert.DoesNotContain(Some.Document(Text).Contents.Claims, c => c.Action == CuratedArchive.Claims.ClaimAction.NotSigned);

    [Theory]
    [InlineData("signed ", 20_000)]
    [InlineData("Peru, ", 20_000)]
    [InlineData("(the convention ", 20_000)]
    [InlineData("not a party to ", 10_000)]
    public void Reading_takes_a_time_in_step_with_the_length(string piece, int times)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Some.Document(string.Concat(Enumerable.Repeat(piece, times)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }
}
