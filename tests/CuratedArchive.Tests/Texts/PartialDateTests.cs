namespace CuratedArchive.Tests.Texts;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2016")]
    [InlineData("2016-12")]
    [InlineData("2016-12-09")]
    [InlineData("--07-24")]
    public void What_is_written_is_read_back(string text) => Assert.Equal(text, PartialDate.Parse(text)!.Value.ToString());

    [Theory]
    [InlineData("2016-13")]
    [InlineData("2015-02-29")]
    [InlineData("09/12/2016")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_date_is_none(string? text) => Assert.Null(PartialDate.Parse(text));

    [Fact]
    public void A_less_precise_date_covers_a_more_precise_one_within_it()
    {
        Assert.True(new PartialDate(2016, 12).Covers(new(2016, 12, 9)));
        Assert.False(new PartialDate(2016, 12, 9).Covers(new(2016, 12)));
        Assert.True(new PartialDate(null, 7, 24).Covers(new(2023, 7, 24)));
    }

    [Fact]
    public void A_month_ends_on_its_last_day() => Assert.Equal(new DateOnly(2016, 2, 29), new PartialDate(2016, 2).Last);
}
