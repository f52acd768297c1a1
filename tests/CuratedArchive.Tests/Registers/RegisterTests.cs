using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;

namespace CuratedArchive.Tests.Registers;

public sealed class RegisterTests
{
    [Fact]
    public void The_project_s_own_data_give_no_finding()
    {
        var found = new DiagnosticBag();
        Register.Read(Repository.Data, found);
        Assert.Empty(found.Select(f => f.ToString()));
    }

    [Fact]
    public void Every_row_is_there() =>
        Assert.Equal((200, 11, 1384, 10, 1930), (Some.Register.States.Count, Some.Register.Treaties.Count, Some.Register.Actions.Count,
            Some.Register.Resolutions.Count, Some.Register.Resolutions.Sum(r => r.Votes.Count)));

    [Fact]
    public void The_totals_of_each_resolution_are_those_of_its_votes() =>
        Assert.All(Some.Register.Resolutions, r => Assert.Equal((r.Yes, r.No, r.Abstain, r.Absent), (Count(r, VoteValue.Yes), Count(r, VoteValue.No), Count(r, VoteValue.Abstain), Count(r, VoteValue.Absent))));

    [Fact]
    public void Every_name_of_a_state_leads_to_it() =>
        Assert.All(Some.Register.States, s => Assert.All(s.Aliases.Append(s.Name).Append(s.CommonName).Append(s.OfficialName).Where(n => n.Length > 0),
            name => Assert.Equal(s.Iso3, Some.Register.StateNames.Find(name)?.Iso3)));

    [Fact]
    public void Slugs_are_unique() => Assert.Equal(200, Some.Register.States.Select(s => s.Slug).Distinct().Count());

    [Theory]
    [InlineData("Guinea-Bissau, Guinea and Papua New Guinea", "GNB GIN PNG")]
    [InlineData("the Democratic Republic of the Congo and the Republic of the Congo", "COD COG")]
    [InlineData("Cote d’Ivoire's and Côte d'Ivoire’s", "CIV CIV")]
    [InlineData("the US told us about turkey and Turkey", "USA TUR")]
    [InlineData("North Korea, South Korea; FYR Macedonia. Swaziland", "PRK KOR MKD SWZ")]
    [InlineData("the carpet of CAR, a car and the UK", "CAF GBR")]
    [InlineData("Bosnia and Herzegovina (BiH)", "BIH BIH")]
    [InlineData("Trinidad and Tobago, Sao Tome and Principe", "TTO STP")]
    [InlineData("Turkiye, Türkiye and Tu\u0308rkiye; São Tomé and Príncipe, Curacao", "TUR TUR TUR STP")]
    [InlineData("the Nigerian delegation in Niger", "NER")]
    public void Names_are_found_in_prose(string text, string states) =>
        Assert.Equal(states, string.Join(" ", Some.Register.StateNames.FindAll(text).Select(m => m.Meaning.Iso3)));

    [Fact]
    public void A_demonym_of_two_states_is_taken_for_neither() =>
        Assert.Equal("DNK", string.Join(" ", Some.Register.Demonyms.FindAll("Congolese, Dominican and Danish delegates").Select(m => m.Meaning.Iso3)));

    [Theory]
    [InlineData("the Oslo Convention and the Ottawa Treaty", "CCM MBT")]
    [InlineData("party to the Convention on Conventional Weapons (CCW) since", "CCW CCW")]
    [InlineData("the Convention on Cluster Munitions", "CCM")]
    [InlineData("the Arms Trade Treaty’s secretariat", "ATT")]
    public void Treaties_are_found_by_their_names(string text, string treaties) =>
        Assert.Equal(treaties, string.Join(" ", Some.Register.TreatyNames.FindAll(text).Select(m => m.Meaning.Code)));

    private static int Count(Resolution resolution, VoteValue value) => resolution.Votes.Count(v => v.Value == value);
}
