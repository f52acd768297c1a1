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
    public void A_state_that_left_is_told_as_withdrawn()
    {
        var csv = TheProgram.Run("status", "ccm", "--on", "2025-06-22", "--format", "csv").Output;
        Assert.Contains("CCM,2025-06-22,LTU,Lithuania,withdrawn,2008-12-03,ratification,2011-03-24,2011-09-01,2011-03-24,2024-09-06,2025-03-06", csv);
    }
}
