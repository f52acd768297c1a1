using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>Judges entry into force: of a treaty, or for a State.</summary>
internal static class ForceJudge
{
    private static readonly string[] Announcing = ["will ", "shall ", "enters ", "comes ", "takes ", "entering ", "entry ", "due to "];

    public static Judgement Judge(ClaimCase at) => at.State is { } state ? ForState(at, state) : OfTreaty(at);

    private static Judgement OfTreaty(ClaimCase at)
    {
        var treaty = at.Record.Treaty;
        var threshold = TreatyRules.ThresholdDay(treaty, at.Record.Acts);
        var acts = TreatyRules.OwnEntryIntoForce(treaty, at.Record.Acts) == treaty.InForce ? at.Record.Acts.Where(a => a.IsConsent && a.Date == threshold).ToList() : [];
        var judgement = at.Claim.Date is { } date
            ? OnDate(at, date, treaty.InForce, "")
            : at.WeighUndated(new("in force", [new(treaty.InForce, DateOnly.MaxValue)], true), day => Shown(treaty, day), "that the treaty was in force");
        return judgement with { Acts = [.. acts.Select(InWords.Reference)] };
    }

    private static string Shown(Treaty treaty, DateOnly day) =>
        treaty.InForce <= day ? $"the treaty in force since {InWords.Day(treaty.InForce)}" : $"the treaty not yet in force, which it was from {InWords.Day(treaty.InForce)}";

    private static Judgement ForState(ClaimCase at, State state)
    {
        var history = at.Record.Of(state);
        var consents = at.Record.ActsOf(state).Where(a => a.IsConsent).ToList();
        if (consents.FirstOrDefault(a => TreatyRules.EffectOf(a).Day is null) is { } open)
            return Judgement.Unverifiable($"The record has a consent of {InWords.Name(state)} on {InWords.Day(open.Date)} and no day of entry into force: {TreatyRules.EffectOf(open).WhyNone}.") with { Acts = [InWords.Reference(open)] };
        var judgement = at.Claim.Date is { } date && consents.Count > 0
            ? OnDate(at, date, DayFor(consents, date), $" for {InWords.Name(state)}")
            : at.WeighUndated(new("in force for it", history.When(s => s.IsInForce)), day => InWords.Standing(history.On(day)), $"that the treaty was in force for {InWords.Name(state)}");
        return judgement with { Acts = [.. consents.Select(InWords.Reference)], Remark = consents.Any(a => a.Effective is null) ? "The day of entry into force is computed by the treaty's rule." : null };
    }

    private static DateOnly DayFor(List<TreatyAction> consents, PartialDate date)
    {
        var days = consents.Select(a => TreatyRules.EffectOf(a).Day!.Value).ToList();
        return days.FirstOrDefault(d => date.Covers(PartialDate.Of(d)), days[^1]);
    }

    private static Judgement OnDate(ClaimCase at, PartialDate said, DateOnly held, string whom)
    {
        var reason = $"The treaty {InWords.Entered(held, at.Record.Until)}{whom} on {InWords.Day(held)}";
        if (!said.Covers(PartialDate.Of(held))) return new(VerdictValue.Contradicts, $"{reason}, not {InWords.When(said)}.");
        return at.IsAheadOf(held) && !IsAnnounced(at.Claim.Quote)
            ? new(VerdictValue.Outdated, $"{reason}, after the document's date of {at.Written}; it was not in force{whom} then.")
            : new(VerdictValue.Agrees, $"{reason}.");
    }

    /// <summary>A day that is fixed can be told before it comes: <c>will enter into force on</c>, <c>enters into force on</c>.</summary>
    private static bool IsAnnounced(string quote) => Announcing.Any(w => quote.Contains(w, StringComparison.OrdinalIgnoreCase));
}
