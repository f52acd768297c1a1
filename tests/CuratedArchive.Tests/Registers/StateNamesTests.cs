using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;
using CuratedArchive.Tests.Cli;

namespace CuratedArchive.Tests.Registers;

public sealed class StateNamesTests
{
    [Theory]
    [InlineData("SWZ", "2018-04-18", "Swaziland")]
    [InlineData("SWZ", "2018-04-19", null)]
    [InlineData("TUR", "2022-05-31", "Turkey")]
    [InlineData("RUS", "1982-06-10", "Union of Soviet Socialist Republics")]
    [InlineData("SRB", "2001-03-12", "Federal Republic of Yugoslavia")]
    [InlineData("SRB", "2006-06-02", "Serbia and Montenegro")]
    [InlineData("SRB", "2006-06-03", null)]
    [InlineData("WSM", "1997-06-30", "Western Samoa")]
    [InlineData("WSM", "1997-07-31", null)]
    [InlineData("JPN", "1990-01-01", null)]
    public void A_State_is_called_on_a_day_what_it_was_called_then(string state, string day, string? expected) =>
        Assert.Equal(expected, Some.State(state).NameOn(DateOnly.Parse(day))?.Name);

    [Theory]
    [InlineData("SSD", "2011-07-08", true)]
    [InlineData("SSD", "2011-07-09", false)]
    [InlineData("MNE", "2006-06-02", true)]
    [InlineData("MNE", "2006-06-03", false)]
    [InlineData("AZE", "1990-12-31", true)]
    [InlineData("AZE", "1991-01-01", false)]
    [InlineData("ARM", "1991-08-31", true)]
    [InlineData("ARM", "1991-09-01", false)]
    [InlineData("KGZ", "1991-08-30", true)]
    [InlineData("KGZ", "1991-08-31", false)]
    [InlineData("MHL", "1986-10-20", true)]
    [InlineData("FSM", "1986-11-03", false)]
    [InlineData("UKR", "1981-04-10", false)]
    [InlineData("EST", "1990-01-01", false)]
    public void A_State_is_not_yet_independent_up_to_its_day_and_where_only_the_year_is_known_up_to_that_year(string state, string day, bool expected) =>
        Assert.Equal(expected, Some.State(state).IsNotYetIndependent(DateOnly.Parse(day)));

    [Fact]
    public void No_State_acts_before_its_independence() =>
        Assert.Empty(Some.Register.Actions.Where(a => a.State.IsNotYetIndependent(a.Date)).Select(a => $"{a.State.Iso3} {a.Treaty.Code} {a.Date}"));

    [Fact]
    public void No_State_is_admitted_to_the_United_Nations_before_its_independence() =>
        Assert.Empty(Some.Register.States.Where(s => s.UnMember is { } day && s.IsNotYetIndependent(day)).Select(s => s.Iso3));

    [Fact]
    public void The_names_of_a_State_follow_each_other() => Assert.All(Some.Register.States, state =>
    {
        Assert.Equal(state.Names.OrderBy(n => n.Until), state.Names);
        Assert.All(state.Names, n => Assert.True(n.From is null || n.From < n.Until, n.Name));
        Assert.All(state.Names.Zip(state.Names.Skip(1)), pair => Assert.True(pair.Second.From is null || pair.First.Until <= pair.Second.From, pair.Second.Name));
    });

    [Theory]
    [InlineData("Upper Volta", "BFA")]
    [InlineData("Western Samoa", "WSM")]
    [InlineData("Ukrainian Soviet Socialist Republic", "UKR")]
    [InlineData("Czechoslovakia", null)]
    [InlineData("Yugoslavia", null)]
    [InlineData("Korea", null)]
    public void A_former_name_is_found_in_texts_and_that_of_a_State_which_has_come_apart_is_not(string name, string? expected) =>
        Assert.Equal(expected, Some.Register.StateNames.Find(name)?.Iso3);

    [Fact]
    public void Serbia_and_Montenegro_in_a_text_are_two_States() =>
        Assert.Equal(["SRB", "MNE"], Some.Register.StateNames.FindAll("Serbia and Montenegro have joined.").Select(n => n.Meaning.Iso3));

    [Theory]
    [InlineData("XXX,Nowhere,,1990,former-name,,A source,read", "state “XXX”")]
    [InlineData("JPN,Nippon,,soon,former-name,,A source,read", "until “soon”")]
    [InlineData("JPN,Nippon,,,former-name,,A source,read", "until “”")]
    [InlineData("JPN,Nippon,,1990,nickname,,A source,read", "kind “nickname”")]
    [InlineData("JPN,Nippon,,1990,former-name,,,read", "source “”")]
    [InlineData("JPN,Nippon,,1990,former-name,,A source,heard", "confidence “heard”")]
    public void A_row_that_cannot_be_read_is_told_and_the_others_go_on(string row, string told)
    {
        using var folder = new TemporaryFolder();
        var (data, found) = (folder.CopyOfData(), new DiagnosticBag());
        File.AppendAllText(Path.Combine(data, "names.csv"), row + "\n");
        var register = Register.Read(data, found);
        Assert.Contains(told, Assert.Single(found).Message, StringComparison.Ordinal);
        Assert.Empty(register.States.Single(s => s.Iso3 == "JPN").Names);
        Assert.NotNull(register.States.Single(s => s.Iso3 == "SSD").Independent);
    }

    [Fact]
    public void A_data_folder_need_have_no_names()
    {
        using var folder = new TemporaryFolder();
        var (data, found) = (folder.CopyOfData(), new DiagnosticBag());
        File.Delete(Path.Combine(data, "names.csv"));
        Assert.All(Register.Read(data, found).States, s => Assert.Null(s.Independent));
        Assert.Empty(found);
    }
}
