using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Writes down the votes of a sentence.</summary>
/// <param name="s">The sentence.</param>
/// <param name="discourse">The vote spoken of before, and the day of the meeting.</param>
/// <param name="votes">What votes were on.</param>
/// <param name="dates">When.</param>
/// <param name="into">Takes what is asserted.</param>
internal sealed class VoteReader(SentenceChunks s, Discourse discourse, Votes votes, ActDates dates, List<Assertion> into)
{
    /// <summary>The vote of the States that the lines below name, or null.</summary>
    public Assertion? Pending { get; private set; }

    /// <summary>A figure or heading with those who cast the vote behind it.</summary>
    public Subject Tally(Act act)
    {
        var subject = new Subject(s[act.To + 1].States, act.To + 1, act.To + 2);
        var on = votes.On(s, act, act.To + 1, discourse) ?? (discourse.Vote is { } spoken ? (spoken.Treaty, spoken.Resolution) : null);
        if (on is not { } vote) return subject;
        var date = dates.Of(act, 0, s.Count)?.Date ?? discourse.Vote?.Date ?? discourse.Sitting;
        into.AddRange(subject.States.Select(state => new Assertion(state.Iso3, vote.Treaty, act.Action, date, s.Words(act.From, act.To + 2)) { Resolution = vote.Resolution }));
        return subject;
    }

    /// <summary>“Voting against:” with the States in the lines below.</summary>
    public void Lead(Act vote)
    {
        var on = votes.On(s, vote, s.Count, discourse) ?? (discourse.Main ?? "other", null);
        Pending = new(null, on.Treaty, vote.Action, discourse.Sitting, s.Sentence.Span) { Resolution = on.Resolution };
    }

    /// <summary>The vote of a subject and of the States a list adds to it; one for each date of a list of dates.</summary>
    /// <returns>The subject, or null where general words are all there is and no resolution was voted on.</returns>
    public Subject? Read(Act act, Subject subject, (IReadOnlyList<State> States, int At)? list, int since, int until)
    {
        if (votes.On(s, act, until, discourse) is not { } vote) return subject.IsGeneral ? null : subject;
        var told = dates.Of(act, since, until);
        var date = told?.Date ?? (IsOnSpoken(vote.Resolution) ? discourse.Vote?.Date : null) ?? discourse.Sitting;
        var words = s.Words(Math.Min(subject.From, act.From), Math.Max(EndOf(act, until), (list?.At ?? -1) + 1));
        foreach (var state in subject.With(list?.States).States)
        {
            into.Add(new(state.Iso3, vote.Treaty, act.Action, date, words) { Resolution = vote.Resolution });
            if (told is { } first) into.AddRange(dates.Listed(first.At).Select(further => new Assertion(state.Iso3, vote.Treaty, act.Action, further, words)));
        }
        if (subject.IsGeneral && list is null && s.EndsInColon) Pending = new(null, vote.Treaty, act.Action, date, s.Sentence.Span) { Resolution = vote.Resolution };
        discourse.Heard(new SpokenVote(vote.Treaty, vote.Resolution, date), s.Sentence.NoteLabels);
        return subject;
    }

    private int EndOf(Act act, int until)
    {
        for (var i = until - 1; i >= act.To; i--)
            if (s[i].Kind is ChunkKind.Date or ChunkKind.Treaty or ChunkKind.States) return i + 1;
        return act.To;
    }

    /// <summary>Whether the vote is the one spoken of: the resolution is the same, or the sentence stands in its note.</summary>
    private bool IsOnSpoken(string? resolution) =>
        discourse.Vote is { } spoken && (s.Sentence.Passage.Footnote is not null || (resolution is not null && spoken.Resolution == resolution));
}
