using System.Text.Json;

namespace CuratedArchive.Tests.Cli;

/// <summary>The status of the Convention on Cluster Munitions on days for which the numbers are published.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("2010-02-16", 30, null)]
    [InlineData("2014-03-20", 84, 29)]
    [InlineData("2016-08-15", 100, 19)]
    [InlineData("2022-08-01", 110, 13)]
    [InlineData("2023-07-24", 111, 12)]
    [InlineData("2023-08-31", 112, null)]
    [InlineData("2025-06-22", 111, null)]
    [InlineData("2026-02-03", 112, 12)]
    public void The_numbers_of_a_day_are_the_published_ones(string on, int parties, int? signatories)
    {
        using var status = JsonDocument.Parse(TheProgram.Run("status", "ccm", "--on", on, "--format", "json").Output);
        Assert.Equal(("CCM", on, parties), (Text("treaty"), Text("on"), status.RootElement.GetProperty("parties").GetInt32()));
        if (signatories is { } s) Assert.Equal(s, status.RootElement.GetProperty("signatories").GetInt32());

        string? Text(string name) => status.RootElement.GetProperty(name).GetString();
    }

    [Fact]
    public void A_state_is_told_with_its_acts_and_their_dates()
    {
        using var status = JsonDocument.Parse(TheProgram.Run("status", "ccm", "--on", "2023-07-24", "--format", "json").Output);
        var japan = status.RootElement.GetProperty("states").EnumerateArray().Single(s => s.GetProperty("state").GetString() == "JPN");
        Assert.Equal("in-force 2008-12-03 acceptance 2009-07-14 2010-08-01",
            string.Join(' ', new[] { "status", "signed", "consent", "consent_date", "in_force" }.Select(name => japan.GetProperty(name).GetString())));
    }

    [Fact]
    public void A_day_of_entry_into_force_that_was_computed_stands_apart_from_those_the_record_gives()
    {
        using var status = JsonDocument.Parse(TheProgram.Run("status", "ccw-p4", "--on", "2020-01-01", "--format", "json").Output);
        var afghanistan = status.RootElement.GetProperty("states").EnumerateArray().Single(s => s.GetProperty("state").GetString() == "AFG");
        Assert.Equal(("in-force", null, "2018-02-09"), (Text("status"), Text("in_force"), Text("in_force_computed")));
        Assert.Contains("2018-02-09 (computed)", TheProgram.Run("status", "ccw-p4").Output);
        Assert.EndsWith("in_force_computed,caveat", TheProgram.Run("status", "ccw-p4", "--format", "csv").Output.Split('\n')[0].TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("(computed)", TheProgram.Run("status", "ccm").Output);

        string? Text(string name) => afghanistan.GetProperty(name).GetString();
    }

    [Fact]
    public void A_state_that_left_is_told_as_withdrawn()
    {
        var csv = TheProgram.Run("status", "ccm", "--on", "2025-06-22", "--format", "csv").Output;
        Assert.Contains("CCM,2025-06-22,LTU,Lithuania,withdrawn,2008-12-03,ratification,2011-03-24,2011-09-01,2011-03-24,2024-09-06,2025-03-06", csv);
    }

    [Fact]
    public void A_state_that_was_not_yet_independent_is_told_so_with_its_predecessor()
    {
        Assert.Contains("CCM,2009-01-01,SSD,South Sudan,not-independent,,,,,,,,false,,Sudan,2011-07-09", TheProgram.Run("status", "ccm", "--on", "2009-01-01", "--format", "csv").Output);
        Assert.Contains("South Sudan: not yet independent (until 2011-07-09: Sudan)", TheProgram.Run("status", "ccm", "--on", "2009-01-01").Output);
    }

    [Theory]
    [InlineData("1983-05-01", "Montenegro: not yet independent (until 1992-04-27: Socialist Federal Republic of Yugoslavia; independent from 2006-06-03)")]
    [InlineData("2000-05-01", "Montenegro: not yet independent (until 2003-02-04: Federal Republic of Yugoslavia; independent from 2006-06-03)")]
    [InlineData("2005-05-01", "Montenegro: not yet independent (until 2006-06-03: Serbia and Montenegro)")]
    [InlineData("1990-05-01", "Slovakia: not yet independent (until 1993-01-01: Czechoslovakia)")]
    [InlineData("1990-05-01", "Croatia: not yet independent (until 1991-10-08: Socialist Federal Republic of Yugoslavia)")]
    [InlineData("1990-05-01", "Eritrea: not yet independent (until 1993-05-24: Ethiopia)")]
    [InlineData("1990-05-01", "Georgia: not yet independent (until 1991-04-09: Union of Soviet Socialist Republics)")]
    [InlineData("2005-05-01", "South Sudan: not yet independent (until 2011-07-09: Sudan)")]
    public void What_stood_in_the_place_of_a_State_is_what_stood_there_on_the_day(string on, string line) =>
        Assert.Contains(line, TheProgram.Run("status", "ccw", "--on", on).Output, StringComparison.Ordinal);

    [Fact]
    public void A_day_after_the_record_is_answered_with_what_must_be_said_beside_it()
    {
        const string caveat = "The record was read on 3 February 2026. What happened after that day is not in it";
        var json = TheProgram.Run("status", "ccm", "--on", "2050-01-01", "--format", "json");
        using var status = JsonDocument.Parse(json.Output);
        Assert.Equal("2026-02-03", status.RootElement.GetProperty("record_date").GetString());
        Assert.StartsWith(caveat, status.RootElement.GetProperty("caveat").GetString(), StringComparison.Ordinal);
        Assert.Contains(caveat, TheProgram.Run("status", "ccm", "--on", "2050-01-01", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains(caveat, TheProgram.Run("status", "ccm", "--on", "2050-01-01").Error, StringComparison.Ordinal);
        Assert.Empty(TheProgram.Run("status", "ccm", "--on", "2026-02-03").Error);
    }

    [Fact]
    public void A_treaty_without_acts_in_the_record_is_not_counted()
    {
        Assert.DoesNotContain("0 parties", TheProgram.Run("status", "ccw-p1").Output, StringComparison.Ordinal);
        Assert.Contains("The record holds no act on it", TheProgram.Run("status", "ccw-p1").Output, StringComparison.Ordinal);
        using var status = JsonDocument.Parse(TheProgram.Run("status", "ccw-p1", "--format", "json").Output);
        Assert.Equal(JsonValueKind.Null, status.RootElement.GetProperty("parties").ValueKind);
    }

    [Fact]
    public void Without_a_treaty_every_treaty_is_told()
    {
        using var status = JsonDocument.Parse(TheProgram.Run("status", "--format", "json").Output);
        Assert.Equal(Some.Register.Treaties.Select(t => t.Code), status.RootElement.EnumerateArray().Select(t => t.GetProperty("treaty").GetString()));
    }

    [Fact]
    public void The_name_in_force_on_the_day_stands_beside_todays()
    {
        var run = TheProgram.Run("status", "ccm", "--on", "2012-12-01");
        Assert.Contains("Swaziland, today Eswatini", run.Output);
        Assert.DoesNotContain("Swaziland", TheProgram.Run("status", "ccm", "--on", "2020-01-01").Output);
    }

    [Fact]
    public void Provisional_application_is_told_with_its_article_while_it_holds()
    {
        using var status = JsonDocument.Parse(TheProgram.Run("status", "ccm", "--on", "2012-12-01", "--format", "json").Output);
        var states = status.RootElement.GetProperty("states").EnumerateArray().ToDictionary(s => s.GetProperty("state").GetString()!);
        Assert.Equal((true, "Article 18", "2012-07-17"), Told("CHE"));
        Assert.Equal((false, null, "2008-12-03"), Told("NOR"));

        (bool, string?, string?) Told(string state) => (states[state].GetProperty("applies_provisionally").GetBoolean(),
            states[state].GetProperty("provisional_article").GetString(), states[state].GetProperty("provisional_application").GetString());
    }
}
