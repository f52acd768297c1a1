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
        var figure = CountActs.FigureOf(s, act);
        Add(treaty, act.Action, date?.Date, figure, act.From, act.To, s.Reads(figure - 2, "up", "to") ? null : FigureBounds.At(s, figure));
    }

    /// <summary>“111 countries have ratified it.”</summary>
    public void Verb(Act act, Subject subject, (IReadOnlyList<string> Codes, int To) treaty, (PartialDate Date, int At)? date, int until)
    {
        if (discourse.IsInGroup || IsPrior(act) || Counts.Of(s, act, subject, until, discourse.HasCounted) is not { } count) return;
        var (from, to) = (Math.Min(subject.From, act.From), Math.Max(Math.Max(act.To, subject.To), treaty.To));
        var figure = Enumerable.Range(from, to - from).FirstOrDefault(i => s[i].Kind == ChunkKind.Number && s[i].Value == subject.Value, subject.From);
        Add(treaty.Codes[0], count, (date ?? dates.AsOf(act))?.Date, figure, from, to, FigureBounds.At(s, figure));
    }

    /// <summary>“Six months after it was ratified by 30 States”: the count of an earlier day that the words do not name.</summary>
    private bool IsPrior(Act act) => Enumerable.Range(Math.Max(0, act.From - 4), Math.Min(4, act.From)).Any(i => s[i].Word is "after" or "when" or "once" or "until" or "before");

    /// <summary>“It has 111 States Parties.”</summary>
    public void Noun(Act act, (IReadOnlyList<string> Codes, int To) treaty, int since, int until)
    {
        var date = dates.Of(act with { Happened = false }, since, until) ?? dates.AsOf(act);
        var counted = act.Action == ClaimAction.Party ? ClaimAction.CountParties : ClaimAction.CountSignatories;
        var figure = Counts.FigureOf(s, act);
        Add(treaty.Codes[0], counted, date?.Date, figure, act.From - 1, Math.Max(act.To, treaty.To), FigureBounds.At(s, figure));
    }

    /// <summary>The words of a bound belong to the count: <c>more than 100 countries have signed</c>.</summary>
    private void Add(string treaty, ClaimAction counted, PartialDate? date, int figure, int from, int to, (CountRelation Relation, int From)? bound) =>
        into.Add(new(null, treaty, counted, date, s.Words(Math.Min(from, bound?.From ?? from), to)) { Value = s[figure].Value, Relation = bound?.Relation });
}
