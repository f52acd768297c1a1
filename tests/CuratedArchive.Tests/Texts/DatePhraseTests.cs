using CuratedArchive.Texts;

namespace CuratedArchive.Tests.Texts;

public sealed class DatePhraseTests
{
    [Theory]
    [InlineData("on 9 December 2016 in Geneva", "2016-12-09")]
    [InlineData("on 09 December 2016", "2016-12-09")]
    [InlineData("on August 1, 2010, it", "2010-08-01")]
    [InlineData("on the 3rd of May 2012", "2012-05-03")]
    [InlineData("in December 2016.", "2016-12")]
    [InlineData("on Monday, July 24, was", "--07-24")]
    [InlineData("since 2009 and", "2009")]
    [InlineData("held 5–7 September 2016", "2016-09-05")]
    [InlineData("2016-12-09T10:00", "")]
    [InlineData("dated 2016-12-09.", "2016-12-09")]
    [InlineData("on 12.04.2017 in", "2017-04-12")]
    [InlineData("4 Sept. 2014;", "2014-09-04")]
    [InlineData("signed on 31 February 2014", "")]
    [InlineData("A/RES/70/2015 and CCM/MSP/2016/9", "")]
    [InlineData("some $2000 and 2,016 rockets", "")]
    [InlineData("March forces may march", "")]
    public void A_date_is_read_as_precisely_as_it_is_written(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", DatePhrase.Find(text).Select(d => d.Date)));

    [Theory]
    [InlineData("from 1994–1996")]
    [InlineData("from 1994-1996")]
    public void A_range_of_years_is_two_dates(string text) =>
        Assert.Equal(["1994", "1996"], DatePhrase.Find(text).Select(d => d.Date.ToString()));

    [Fact]
    public void The_weekday_beside_a_date_is_kept() =>
        Assert.Equal(DayOfWeek.Monday, DatePhrase.Find("On Monday, 24 July, he").Single().Weekday);

    [Fact]
    public void The_span_holds_the_words() =>
        Assert.Equal("3 May 2012", DatePhrase.Find("Letter, 3 May 2012.").Single().Span.In("Letter, 3 May 2012."));
}
