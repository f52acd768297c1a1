namespace CuratedArchive.Claims;

/// <summary>Writes down how many States of the world a sentence counts.</summary>
/// <param name="s">The sentence.</param>
/// <param name="discourse">Which treaty the text speaks of.</param>
/// <param name="dates">When.</param>
/// <param name="into">Takes what is asserted.</param>
internal sealed class CountReader(SentenceChunks s, Discourse discourse, ActDates dates, List<Assertion> into)
{
    /// <summary>“The number of ratifications to 30.”</summary>
    public void Figure(Act act, int since, int until)
    {
        if (discourse.Refer(s, act.To, null) is not { } treaty) return;
        var date = dates.AsOf(act) ?? dates.Of(act with { Happened = false }, since, until);
        into.Add(new(null, treaty, act.Action, date?.Date, s.Words(act.From, act.To)) { Value = s[CountActs.FigureOf(s, act)].Value });
    }

    /// <summary>“111 countries have ratified it.”</summary>
    public void Verb(Act act, Subject subject, (IReadOnlyList<string> Codes, int To) treaty, (PartialDate Date, int At)? date, int until)
    {
        if (discourse.IsInGroup || IsPrior(act) || Counts.Of(s, act, subject, until, discourse.HasCounted) is not { } count) return;
        var words = s.Words(Approximations.From(s, Math.Min(subject.From, act.From)), Math.Max(Math.Max(act.To, subject.To), treaty.To));
        into.Add(new(null, treaty.Codes[0], count, (date ?? dates.AsOf(act))?.Date, words) { Value = subject.Value });
    }

    /// <summary>“Six months after it was ratified by 30 States”: the count of an earlier day that the words do not name.</summary>
    private bool IsPrior(Act act) => Enumerable.Range(Math.Max(0, act.From - 4), Math.Min(4, act.From)).Any(i => s[i].Word is "after" or "when" or "once" or "until" or "before");

    /// <summary>“It has 111 States Parties.”</summary>
    public void Noun(Act act, int value, (IReadOnlyList<string> Codes, int To) treaty, int since, int until)
    {
        var date = dates.Of(act with { Happened = false }, since, until) ?? dates.AsOf(act);
        var counted = act.Action == ClaimAction.Party ? ClaimAction.CountParties : ClaimAction.CountSignatories;
        into.Add(new(null, treaty.Codes[0], counted, date?.Date, s.Words(Approximations.From(s, act.From - 1), Math.Max(act.To, treaty.To))) { Value = value });
    }
}
