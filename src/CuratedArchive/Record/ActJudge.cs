using CuratedArchive.Claims;
using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>Judges acts a text reports: signature, the ways to consent, withdrawal. A consent of another kind than the text names agrees, with a remark.</summary>
internal static class ActJudge
{
    public static Judgement Judge(ClaimCase at)
    {
        var acts = at.Record.ActsOf(at.State!).Where(a => IsMeant(at.Claim.Action, a)).ToList();
        var judgement = at.Claim.Date is { } date ? Dated(at, acts, date) : Undated(at, acts);
        var act = acts.LastOrDefault(a => judgement.Acts.Contains(InWords.Reference(a)));
        var remarks = new[] { judgement.Remark, KindRemark(at.Claim.Action, act) }.OfType<string>().ToList();
        return judgement with { Remark = remarks.Count == 0 ? null : string.Join(' ', remarks) };
    }

    private static bool IsMeant(ClaimAction action, TreatyAction act) => action switch
    {
        ClaimAction.Signature => act.Kind == ActionKind.Signature,
        ClaimAction.Withdrawal => act.Kind == ActionKind.Withdrawal,
        _ => act.IsConsent,
    };

    private static Judgement Dated(ClaimCase at, List<TreatyAction> acts, PartialDate date)
    {
        if (acts.LastOrDefault(a => date.Covers(PartialDate.Of(a.Date))) is { } onTheDay)
            return at.IsAheadOf(onTheDay.Date) ? Ahead(at, onTheDay) : new(VerdictValue.Agrees, $"The record has the {Noun(onTheDay)} on {InWords.Day(onTheDay.Date)}.") { Acts = [InWords.Reference(onTheDay)] };
        if (acts.LastOrDefault(a => a.Kind == ActionKind.Withdrawal && Falls(a, date)) is { } effective)
            return at.IsAheadOf(effective.Date) ? Ahead(at, effective) : new(VerdictValue.Agrees, $"The record has the {Noun(effective)} on {InWords.Day(effective.Date)}, effective {InWords.Day(TreatyRules.EffectOf(effective).Day!.Value)}.")
            { Reading = "day of effect", Acts = [InWords.Reference(effective)] };
        if (date.First > at.Record.Until) return Judgement.Unverifiable($"The record ends on {InWords.Day(at.Record.Until)}, before the date the text gives.");
        return acts.Count == 0 ? Missing(at) : Elsewhere(at, acts[^1], date);
    }

    /// <summary>What a text reports as done and was done only after the date it gives itself.</summary>
    private static Judgement Ahead(ClaimCase at, TreatyAction act) =>
        new(VerdictValue.Outdated, $"The {Noun(act)} was done on {InWords.Day(act.Date)}, after the document's date of {at.Written}; {at.ShownThen}.") { Acts = [InWords.Reference(act)] };

    private static Judgement Elsewhere(ClaimCase at, TreatyAction act, PartialDate date) =>
        new(VerdictValue.Contradicts, $"The record has the {Noun(act)} on {InWords.Day(act.Date)}, not {InWords.When(date)}.")
        {
            Acts = [InWords.Reference(act)],
            Remark = act.IsConsent && Falls(act, date) ? $"The treaty {InWords.Entered(TreatyRules.EffectOf(act).Day!.Value, at.Record.Until)} for {InWords.Name(at.State!)} {InWords.When(date)}." : null,
        };

    private static Judgement Missing(ClaimCase at)
    {
        var status = at.Record.Of(at.State!).On(at.Record.Until);
        return new(VerdictValue.Contradicts, $"The record has no {Wanted(at.Claim.Action)} of {InWords.Name(at.State!)} up to {InWords.Day(at.Record.Until)}; it shows {InWords.Standing(status)}.")
        { Acts = [.. status.Acts.Select(InWords.Reference)] };
    }

    private static Judgement Undated(ClaimCase at, List<TreatyAction> acts)
    {
        if (acts.FirstOrDefault() is { } first && at.Days.MayBeBeforeOrAfter(first.Date)) return Reported(first);
        var history = at.Record.Of(at.State!);
        var since = acts.Count == 0 ? [] : at.Lasting([new(acts[0].Date, at.Record.Until)]);
        var judgement = at.WeighUndated(new(Wanted(at.Claim.Action), since, acts.Count > 0), day => InWords.Standing(history.On(day)), Claimed(at.Claim.Action, InWords.Name(at.State!)));
        return judgement with { Reading = null, Acts = [.. (acts.Count > 0 ? acts : history.On(at.Shown).Acts).Select(InWords.Reference)] };
    }

    /// <summary>What a text of an open date reports as done was done before it was written: the act in the record bears it out, whatever the date.</summary>
    private static Judgement Reported(TreatyAction act) => new(VerdictValue.Agrees, $"The record has the {Noun(act)} on {InWords.Day(act.Date)}.")
    {
        Acts = [InWords.Reference(act)],
        Remark = "The date of the text is not known to the day; a report of an act is taken to be no older than the act.",
    };

    private static bool Falls(TreatyAction act, PartialDate date) => TreatyRules.EffectOf(act).Day is { } day && date.Covers(PartialDate.Of(day));

    private static string? KindRemark(ClaimAction action, TreatyAction? act)
    {
        var kind = act is { IsConsent: true } ? act.Kind.Word() : null;
        return kind is null || kind == action.Word() || act!.Kind == ActionKind.ConsentToBeBound ? null : $"The text says {action.Word()}; the record says {kind}.";
    }

    private static string Noun(TreatyAction act) =>
        $"{(act.Kind == ActionKind.Withdrawal ? "notice of withdrawal" : act.Kind.Word())} of {InWords.Name(act.State)}";

    private static string Wanted(ClaimAction action) => action switch
    {
        ClaimAction.Signature => "signature",
        ClaimAction.Withdrawal => "notice of withdrawal",
        _ => "consent to be bound",
    };

    private static string Claimed(ClaimAction action, string name) => action switch
    {
        ClaimAction.Signature => $"that {name} had signed",
        ClaimAction.Withdrawal => $"that {name} had given notice of its withdrawal",
        _ => $"that {name} had consented to be bound",
    };
}
