using CuratedArchive.Record;
using CuratedArchive.Registers;
using CuratedArchive.Web.Display;

namespace CuratedArchive.Web.Timelines;

/// <summary>A run of days on which a State stood alike with a treaty.</summary>
/// <param name="Line">The treaty's code.</param>
/// <param name="Days">The days.</param>
/// <param name="Class">How it stood, as the class that gives the colour.</param>
public sealed record TimelineBand(string Line, DaySpan Days, string Class);

/// <summary>All that happened around a State and these treaties.</summary>
/// <param name="Name">The State.</param>
/// <param name="Events">The events, the earliest first.</param>
/// <param name="Bands">How it stood between them.</param>
/// <param name="Lines">The lines that have an event, in the order they are drawn.</param>
/// <param name="Until">The last day the record knows.</param>
/// <param name="Asked">The day the reader asks about, or null.</param>
public sealed record Timeline(string Name, IReadOnlyList<TimelineEvent> Events, IReadOnlyList<TimelineBand> Bands, IReadOnlyList<string> Lines, DateOnly Until, DateOnly? Asked)
{
    /// <summary>Lays out what is known of a State.</summary>
    /// <param name="record">Its acts and votes.</param>
    /// <param name="texts">The texts about it that have a date.</param>
    /// <param name="asked">The day the reader asks about, or null.</param>
    public static Timeline Of(StateRecord record, IEnumerable<TimelineEvent> texts, DateOnly? asked)
    {
        string[] order = [.. record.Standings.Select(s => s.Treaty.Code), TimelineEvent.Votes, TimelineEvent.Texts, TimelineEvent.Names];
        var events = ActEvents.Of(record.Acts).Concat(record.Votes.Select(VoteEvent)).Concat(texts).Concat(NameEvents.Of(record.State))
            .OrderBy(e => e.Date.First).ThenBy(e => Array.IndexOf(order, e.Line)).ThenBy(e => e.Mark).ToList();
        return new(record.State.CommonName, events, [.. record.Standings.SelectMany(s => BandsOf(record, s.Treaty))], [.. order.Where(line => events.Exists(e => e.Line == line))],
            record.Standings.Max(s => s.Treaty.RecordDate), asked);
    }

    private static IEnumerable<TimelineBand> BandsOf(StateRecord record, Treaty treaty) =>
        from step in StateHistory.Of(record.State, record.ActsOn(treaty), treaty.RecordDate).Steps
        where step.Status.Standing > Standing.NotSigned
        select new TimelineBand(treaty.Code, step.Days, step.Status.Standing.Class());

    private static TimelineEvent VoteEvent(VoteCell vote) =>
        new(PartialDate.Of(vote.Date), TimelineEvent.Votes, MarkOf(vote.Value), vote.Symbol, $"/resolutions/{vote.Slug}", vote.Value is VoteValue.Yes or VoteValue.No ? $"voted {vote.Value.Term()}" : vote.Value.Term())
        {
            Source = $"roll call, {vote.Record}",
        };

    private static TimelineMark MarkOf(VoteValue value) => value switch
    {
        VoteValue.Yes => TimelineMark.VotedYes,
        VoteValue.No => TimelineMark.VotedNo,
        VoteValue.Abstain => TimelineMark.Abstained,
        _ => TimelineMark.NoVoteRecorded,
    };
}
