using CuratedArchive.Claims;

namespace CuratedArchive.Record;

/// <summary>Judges where a text says a State stands: party, not party, not acceded, not signed.</summary>
internal static class PositionJudge
{
    public static Judgement Judge(ClaimCase at)
    {
        var state = at.State!;
        var history = at.Record.Of(state);
        if (at.Claim.Action == ClaimAction.Party && (SinceDay(at) ?? JoinJudge.OnDay(at)) is { } since) return since;
        var judgement = at.Weigh(Readings(at, history), day => InWords.Standing(history.On(day)), Claimed(at.Claim.Action, InWords.Name(state)));
        var shown = history.On(at.Shown);
        return judgement with { Remark = RemarkOn(at.Claim.Action, shown, at.Shown), Acts = [.. shown.Acts.Select(InWords.Reference)] };
    }

    /// <summary>"Party since 2012": the date is that of a deposit, or of entry into force.</summary>
    private static Judgement? SinceDay(ClaimCase at)
    {
        if (at.Claim.Date is not { } date) return null;
        foreach (var act in at.Record.ActsOf(at.State!).Where(a => a.IsConsent))
        {
            var force = TreatyRules.EffectOf(act).Day;
            if (!date.Covers(PartialDate.Of(act.Date)) && !(force is { } day && date.Covers(PartialDate.Of(day)))) continue;
            if (at.IsAheadOf(act.Date))
                return new(VerdictValue.Outdated, $"{InWords.Name(at.State!)} {InWords.Did(act.Kind)} on {InWords.Day(act.Date)}, after the document's date of {at.Written}; {at.ShownThen}.") { Acts = [InWords.Reference(act)] };
            var reason = $"The record has {InWords.Name(at.State!)} as a party by its {act.Kind.Word()} of {InWords.Day(act.Date)}{(force is { } f ? $", in force for it since {InWords.Day(f)}" : "")}.";
            return new(VerdictValue.Agrees, reason) { Acts = [InWords.Reference(act)] };
        }
        return null;
    }

    private static IReadOnlyList<Proposition> Readings(ClaimCase at, StateHistory history) => at.Claim.Action switch
    {
        ClaimAction.Party when JoinJudge.IsJoining(at.Claim) => [new("consent deposited", history.When(s => s.IsParty)), new("signed or joined", history.When(s => !IsOutside(s)))],
        ClaimAction.Party => [new("consent deposited", history.When(s => s.IsParty))],
        ClaimAction.NotSigned => [new("neither signed nor joined", history.When(IsOutside), !IsOutside(history.On(at.Record.Until)))],
        _ => [new("no consent deposited", history.When(s => !s.IsParty)), new("not in force for it", history.When(s => !s.IsInForce))],
    };

    private static string Claimed(ClaimAction action, string name) => action switch
    {
        ClaimAction.Party => $"that {name} was a party",
        ClaimAction.NotSigned => $"that {name} had neither signed nor joined",
        ClaimAction.NotAcceded => $"that {name} had not joined",
        _ => $"that {name} was not a party",
    };

    private static string? RemarkOn(ClaimAction action, StateStatus shown, DateOnly on)
    {
        if (action == ClaimAction.NotSigned && shown is { Signed: null, Consent: { } consent })
            return $"To the letter it never signed: it {InWords.Did(consent.Kind)} instead.";
        if (action == ClaimAction.NotSigned && shown.Standing == Standing.Signatory) return "It signed and has not consented to be bound.";
        return shown.AdmittedAfter(on) is { } day ? $"It was admitted to the United Nations on {InWords.Day(day)}; the record does not say whether it was a State before." : null;
    }

    private static bool IsOutside(StateStatus status) => status is { Signed: null, Consent: null };
}
