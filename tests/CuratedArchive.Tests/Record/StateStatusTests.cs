using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Tests.Record;

public sealed class StateStatusTests
{
    private static StateStatus On(string treaty, string state, string day) =>
        StateStatus.Of(Some.State(state), Some.Register.Actions.Where(a => a.Treaty.Code == treaty && a.State.Iso3 == state), DateOnly.Parse(day));

    [Theory]
    [InlineData("CCM", "LTU", "2008-12-02", Standing.NotSigned)]
    [InlineData("CCM", "LTU", "2008-12-03", Standing.Signatory)]
    [InlineData("CCM", "LTU", "2011-03-24", Standing.Party)]
    [InlineData("CCM", "LTU", "2011-09-01", Standing.InForce)]
    [InlineData("CCM", "LTU", "2024-09-06", Standing.WithdrawalNotified)]
    [InlineData("CCM", "LTU", "2025-03-05", Standing.WithdrawalNotified)]
    [InlineData("CCM", "LTU", "2025-03-06", Standing.Withdrawn)]
    [InlineData("MBT", "POL", "2026-02-03", Standing.WithdrawalNotified)]
    [InlineData("MBT", "POL", "2026-02-20", Standing.Withdrawn)]
    public void A_State_goes_from_not_signed_to_withdrawn_step_by_step(string treaty, string state, string day, Standing expected) =>
        Assert.Equal(expected, On(treaty, state, day).Standing);

    [Fact]
    public void A_consent_to_a_protocol_has_its_day_of_effect_computed()
    {
        var status = On("CCW-P4", "AFG", "2018-02-09");
        Assert.Equal((Standing.InForce, new DateOnly(2018, 2, 9), true), (status.Standing, status.InForce!.Value.Day, status.InForce.Value.IsComputed));
        Assert.Equal(Standing.Party, On("CCW-P4", "AFG", "2018-02-08").Standing);
    }

    [Fact]
    public void A_given_day_of_effect_is_not_called_computed() => Assert.False(On("CCM", "JPN", "2020-01-01").InForce!.Value.IsComputed);

    [Fact]
    public void A_succession_makes_a_party_without_a_day_of_entry_into_force()
    {
        var status = On("MBT", "MNE", "2020-01-01");
        Assert.Equal(Standing.Party, status.Standing);
        Assert.Null(status.InForce!.Value.Day);
        Assert.Contains("succession of States", status.InForce.Value.WhyNone, StringComparison.Ordinal);
    }

    [Fact]
    public void Provisional_application_ends_when_the_treaty_is_in_force_for_the_State()
    {
        Assert.True(On("CCM", "CHE", "2012-12-31").AppliesProvisionally);
        Assert.False(On("CCM", "CHE", "2013-01-01").AppliesProvisionally);
    }

    [Fact]
    public void A_State_admitted_to_the_United_Nations_later_is_told_with_the_day()
    {
        Assert.Equal(new DateOnly(1991, 9, 17), On("CCW", "EST", "1990-01-01").AdmittedAfter(new(1990, 1, 1)));
        Assert.Null(On("CCW", "EST", "1992-01-01").AdmittedAfter(new(1992, 1, 1)));
    }

    [Theory]
    [InlineData("CCM", "SSD", "2009-01-01", Standing.NotIndependent, "Sudan")]
    [InlineData("CCM", "SSD", "2011-07-09", Standing.NotSigned, null)]
    [InlineData("CCW", "KGZ", "1983-12-02", Standing.NotIndependent, "Union of Soviet Socialist Republics")]
    [InlineData("CCW", "MNE", "2005-01-01", Standing.NotIndependent, "Serbia and Montenegro")]
    [InlineData("CCW", "RUS", "1983-12-02", Standing.InForce, "Union of Soviet Socialist Republics")]
    [InlineData("CCW", "UKR", "1983-12-02", Standing.InForce, "Ukrainian Soviet Socialist Republic")]
    public void A_State_that_was_not_yet_independent_has_not_failed_to_sign(string treaty, string state, string day, Standing expected, string? name)
    {
        var status = On(treaty, state, day);
        Assert.Equal((expected, name), (status.Standing, status.NameThen?.Name));
        Assert.Null(status.AdmittedAfter(DateOnly.Parse(day)));
    }

    [Fact]
    public void The_history_of_a_State_has_a_step_at_its_independence()
    {
        var history = StateHistory.Of(Some.State("SSD"), [], new(2026, 2, 3));
        Assert.Equal((Standing.NotIndependent, Standing.NotSigned), (history.On(new(2011, 7, 8)).Standing, history.On(new(2011, 7, 9)).Standing));
    }

    [Fact]
    public void A_State_that_consents_again_after_its_withdrawal_is_a_party_again()
    {
        var acts = Some.Register.Actions.Where(a => a.Treaty.Code == "CCM" && a.State.Iso3 == "LTU").ToList();
        acts.Add(Some.Act("CCM", "LTU", ActionKind.Accession, "2025-12-10"));
        Assert.Equal(Standing.Withdrawn, StateStatus.Of(Some.State("LTU"), acts, new(2025, 12, 9)).Standing);
        Assert.Equal(Standing.Party, StateStatus.Of(Some.State("LTU"), acts, new(2025, 12, 10)).Standing);
        Assert.Equal(Standing.InForce, StateStatus.Of(Some.State("LTU"), acts, new(2026, 6, 1)).Standing);
    }
}
