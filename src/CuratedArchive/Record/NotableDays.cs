using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>Why a day in the life of a treaty is looked back to.</summary>
public enum NotableKind
{
    /// <summary>It was opened for signature.</summary>
    Opened,

    /// <summary>It had as many parties as its entry into force takes.</summary>
    Threshold,

    /// <summary>It entered into force (Vienna Convention on the Law of Treaties, Article 24).</summary>
    InForce,

    /// <summary>It first had ten parties, twenty, and so on.</summary>
    Parties,

    /// <summary>A State notified its withdrawal.</summary>
    WithdrawalNotified,

    /// <summary>A withdrawal took effect (Vienna Convention on the Law of Treaties, Article 70).</summary>
    WithdrawalEffective,

    /// <summary>The record was read.</summary>
    Record,
}

/// <summary>A day in the life of a treaty that is looked back to.</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">Why.</param>
/// <param name="What">What happened, in words that can stand behind the date.</param>
public sealed record NotableDay(DateOnly Day, NotableKind Kind, string What);

/// <summary>Finds the days of a treaty that are looked back to in its record; none is kept by hand.</summary>
public static class NotableDays
{
    private const int EveryParties = 10;

    /// <summary>The notable days, by day and kind. Days after the record are among them where an act in it takes effect then.</summary>
    /// <param name="record">All the record holds on a treaty.</param>
    public static IReadOnlyList<NotableDay> Of(TreatyRecord record)
    {
        var treaty = record.Treaty;
        var days = Parties(record).Concat(Withdrawals(record)).Append(new(treaty.InForce, NotableKind.InForce, "entered into force")).Append(new(treaty.RecordDate, NotableKind.Record, "day of the record"));
        if (treaty.Opened is { } opened) days = days.Append(new(opened, NotableKind.Opened, Opening(record.World.On(opened).SignedEver)));
        return [.. days.OrderBy(d => d.Day).ThenBy(d => d.Kind).ThenBy(d => d.What, StringComparer.Ordinal)];
    }

    private static string Opening(int signed) => $"opened for signature{(signed == 0 ? "" : $" and signed by {signed} {(signed == 1 ? "State" : "States")}")}";

    private static IEnumerable<NotableDay> Parties(TreatyRecord record)
    {
        var next = EveryParties;
        var threshold = record.Treaty.Threshold;
        foreach (var step in record.World.Steps)
        {
            var tens = step.Counts.Parties / EveryParties * EveryParties;
            if (threshold > 0 && step.Counts.Parties >= threshold)
            {
                yield return new(step.Days.From, NotableKind.Threshold, $"{threshold} parties, as many as its entry into force took{Counted(record)}");
                if (tens == threshold) next = Math.Max(next, tens + EveryParties);
                threshold = 0;
            }
            if (tens < next) continue;
            yield return new(step.Days.From, NotableKind.Parties, $"{tens} parties");
            next = tens + EveryParties;
        }
    }

    /// <summary>Why the day does not lead to the day of entry into force, where it does not: the depositary counted other consents than those of the record.</summary>
    private static string Counted(TreatyRecord record) => TreatyRules.OwnEntryIntoForce(record.Treaty, record.Acts) is not { } own || own == record.Treaty.InForce ? ""
        : own > record.Treaty.InForce ? "; the depositary counted them earlier, with consents of States that have ceased to exist and are no longer in its list"
        : "; the depositary counted them later, and why is not known here";

    private static IEnumerable<NotableDay> Withdrawals(TreatyRecord record)
    {
        foreach (var act in record.Acts.Where(a => a.Kind == ActionKind.Withdrawal))
        {
            yield return new(act.Date, NotableKind.WithdrawalNotified, $"{InWords.Name(act.State)} notified its withdrawal");
            if (TreatyRules.EffectOf(act).Day is { } effect) yield return new(effect, NotableKind.WithdrawalEffective, $"withdrawal of {InWords.Name(act.State)} in effect");
        }
    }
}
