using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;

namespace CuratedArchive.Web.Timelines;

/// <summary>The acts of a State as events: each on its day, and on the day it takes effect.</summary>
internal static class ActEvents
{
    public static IEnumerable<TimelineEvent> Of(IEnumerable<TreatyAction> acts) => acts.SelectMany(a => Of(a, TreatyRules.EffectOf(a)));

    private static IEnumerable<TimelineEvent> Of(TreatyAction act, Effect effect)
    {
        yield return Event(act, PartialDate.Of(act.Date), MarkOf(act), WordsOf(act)) with { Effect = EffectOf(act, effect), Note = act.Note.Length > 0 ? act.Note : null };
        if (effect.Day is not { } day) yield break;
        var (mark, words) = act.Kind == ActionKind.Withdrawal ? (TimelineMark.Withdrawn, "withdrawal took effect") : (TimelineMark.InForce, "in force for it");
        yield return Event(act, PartialDate.Of(day), mark, words) with { Source = $"{(effect.IsComputed ? "computed by" : "depositary,")} {Article(act)}" };
    }

    private static TimelineEvent Event(TreatyAction act, PartialDate date, TimelineMark mark, string words) =>
        new(date, act.Treaty.Parent.Length > 0 ? act.Treaty.Parent : act.Treaty.Code, mark, act.Treaty.Code, $"/treaties/{act.Treaty.Slug}?on={date}", words)
        {
            Source = $"depositary, {act.Confidence.Replace('-', ' ')}: {act.Sources.Replace(";", ", ", StringComparison.Ordinal)}",
            Act = act,
        };

    private static TimelineMark MarkOf(TreatyAction act) => act.Kind switch
    {
        ActionKind.Signature => TimelineMark.Signed,
        ActionKind.ProvisionalApplication => TimelineMark.AppliedProvisionally,
        ActionKind.Withdrawal => TimelineMark.WithdrawalNotified,
        _ => TimelineMark.ConsentDeposited,
    };

    private static string WordsOf(TreatyAction act) => act.Kind switch
    {
        ActionKind.Signature => "signed",
        ActionKind.ProvisionalApplication => "declared provisional application",
        ActionKind.Withdrawal => "notified its withdrawal",
        _ => $"{act.Kind.TermInside()} deposited",
    };

    private static string? EffectOf(TreatyAction act, Effect effect) => (act.Kind, effect.Day) switch
    {
        (ActionKind.Signature, _) => null,
        (ActionKind.ProvisionalApplication, _) => $"until in force for it, {act.Treaty.ProvisionalArticle}",
        (ActionKind.Withdrawal, { } day) => $"takes effect on {day.Words()}",
        (_, { } day) => $"in force from {day.Words()}",
        _ => $"day not known: {effect.WhyNone}",
    };

    private static string Article(TreatyAction act) => act.Kind == ActionKind.Withdrawal ? act.Treaty.WithdrawalArticle : act.Treaty.ForceArticle;
}
