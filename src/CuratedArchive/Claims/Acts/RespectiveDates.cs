namespace CuratedArchive.Claims;

/// <summary>Dates given to States one by one: <c>on 7 and 8 October respectively</c>, <c>in 2010 and 2012, respectively</c>.</summary>
internal static class RespectiveDates
{
    private const int Reach = 24;
    private const int DaysOfMonth = 31;

    /// <summary>The dates in the order they stand in, with their places; null where there are not as many as States.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="act">What was done.</param>
    /// <param name="states">How many did it.</param>
    public static IReadOnlyList<(PartialDate Date, int At)>? Of(SentenceChunks s, Act act, int states)
    {
        var end = act.To;
        while (end < act.To + Reach && s[end].Word != "respectively" && !s.IsMark(end, ";")) end++;
        if (states < 2 || s[end].Word != "respectively") return null;
        var days = Enumerable.Range(act.To, end - act.To).Reverse().Aggregate(new List<(PartialDate Date, int At)>(), (later, i) => Read(s, i, later));
        return days.Count == states ? days : null;
    }

    /// <summary>Adds the date of a place before those behind it, from which a day takes its month and a day without a year its year.</summary>
    private static List<(PartialDate Date, int At)> Read(SentenceChunks s, int i, List<(PartialDate Date, int At)> later)
    {
        if (s[i].Date is { } date) later.Insert(0, (date.Year is null && later.Count > 0 ? date with { Year = later[0].Date.Year } : date, i));
        else if (s[i].Value is >= 1 and <= DaysOfMonth and { } day && later.Count > 0 && later[0].Date.Day is not null) later.Insert(0, (later[0].Date with { Day = day }, i));
        return later;
    }
}
