using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Reads the acts of one sentence: who, which treaty, when.</summary>
/// <param name="s">The sentence.</param>
/// <param name="discourse">What the text has spoken of.</param>
/// <param name="votes">What votes were on.</param>
internal sealed class SentenceReader(SentenceChunks s, Discourse discourse, Votes votes)
{
    private readonly SubjectFinder _subjects = new(s, discourse);
    private readonly TreatyReference _treaties = new(s, discourse);
    private readonly ActDates _dates = new(s);
    private readonly EntryIntoForce _force = new(s, discourse);
    private readonly List<Assertion> _assertions = [];

    /// <summary>The position that a sentence ending in a colon asserts of the list that follows it, or null.</summary>
    public Assertion? Pending { get; private set; }

    /// <summary>The status that the sentence gives States it does not name: a note that lists them does.</summary>
    public Assertion? Unnamed { get; private set; }

    /// <summary>Reads the sentence.</summary>
    public IReadOnlyList<Assertion> Read()
    {
        var acts = s.IsQuestion ? [] : ActFinder.Find(s);
        Subject? previous = null;
        for (var i = 0; i < acts.Count; i++)
        {
            var (since, until) = (i > 0 ? acts[i - 1].To : 0, i + 1 < acts.Count ? acts[i + 1].From : s.Count);
            if (Hedges.Around(s, acts[i], since)) continue;
            previous = Read(acts[i], previous, since, until) ?? previous;
        }
        discourse.Heard(s, (previous is { IsGeneral: false } ? previous : _subjects.First(s.Count))?.States ?? []);
        return _assertions;
    }

    private Subject? Read(Act act, Subject? previous, int since, int until) => act.Form switch
    {
        ActForm.Treaty => ReadForce(act, _dates.Of(act, since, until), until),
        ActForm.Tally => ReadTally(act),
        ActForm.Figure => ReadFigure(act, since, until),
        ActForm.Status => ReadStatus(act, previous, since, until),
        ActForm.Passive => Assert(act, NamedList.Agent(s, act.To, until), since, until),
        ActForm.Deed => Assert(act, Inside(act) ?? _subjects.Owner(act.From, previous), since, until),
        _ => Assert(act, OnBehalf(act, until) ?? _subjects.Left(act.From, previous, since) ?? Following(act), since, until),
    };

    /// <summary>“Since joining the convention in 2012, A …”: the subject of an opening participle stands behind its comma.</summary>
    private Subject? Following(Act act) =>
        act.From <= 1 && (s[act.From].Word == "having" || s[act.To - 1].Word.EndsWith("ing", StringComparison.Ordinal)) ? AfterComma(act.To) : null;

    private Subject? Inside(Act act)
    {
        for (var i = act.From; act.Owned && i < act.To; i++)
            if (s[i].Kind == ChunkKind.States) return _subjects.Named(i);
        return null;
    }

    private Subject? OnBehalf(Act act, int until)
    {
        for (var i = act.To; i < until; i++)
            if (s.Reads(i, "on", "behalf", "of") && s[i + 3].Kind == ChunkKind.States) return _subjects.Named(i + 3);
        return null;
    }

    /// <summary>“Is party to”, “Non-signatory A”, “A, a signatory,”, “States not party: A, B”, “As a State Party, A …”.</summary>
    private Subject? ReadStatus(Act act, Subject? previous, int since, int until)
    {
        var noun = act.To;
        if (s[act.From].Word == "of" && s[act.From - 1].Word is "meeting" or "conference" or "meetings" or "assembly" or "number") return null;
        var behind = s[noun].Word is "states" or "state" or "countries" or "country" ? noun + 1 : noun;
        if (s[behind].Kind == ChunkKind.States && act.From >= 0 && !IsPredicate(act)) return Assert(act, _subjects.Named(behind), since, until);
        if (Counts.Of(s, act) is { } value && NamedList.Behind(s, act.To, until) is null) return Count(act, value, since, until);
        if (IsPredicate(act)) return Assert(act, _subjects.Left(act.From, previous, since), since, until);
        if (s[act.From - 1].Word == "as") return Assert(act, AfterComma(noun) ?? _subjects.Left(act.From - 1, previous, since), since, until);
        if (s.IsMark(act.From - 1, ",–—(") && _subjects.Apposed(act.From - 2) is { } apposed) return Assert(act, apposed, since, until);
        return Assert(act, new([], s[act.From - 1].Kind == ChunkKind.Number ? act.From - 1 : act.From, act.To) { Value = null }, since, until);
    }

    private bool IsPredicate(Act act) => Enumerable.Range(act.From, act.To - act.From).Any(i => Auxiliaries.IsCopula(s[i].Word));

    private Subject? AfterComma(int from)
    {
        for (var i = from; i < from + 12; i++)
            if (s.IsMark(i, ",") && s[i + 1].Kind == ChunkKind.States) return _subjects.Named(i + 1);
        return null;
    }

    private Subject? ReadForce(Act act, (PartialDate Date, int At)? date, int until)
    {
        if (_force.TreatyOf(act) is not { } treaty) return null;
        if (_force.For(act, until) is { } place)
        {
            if (_force.StateAt(place, act) is not { } subject) return null;
            Add(act, subject, [treaty], date, act.From, Math.Max(place + 1, act.To));
            return subject;
        }
        if (date is { } day) _assertions.Add(new(null, treaty, ClaimAction.InForce, day.Date, Words(_force.Beginning(act), Math.Max(act.To, day.At + 1))));
        return null;
    }

    private Subject? ReadTally(Act act)
    {
        var subject = _subjects.Named(act.To + 1);
        if (votes.On(s, act, act.To + 1, discourse) is not { } on && discourse.Vote is null) return subject;
        var vote = votes.On(s, act, act.To + 1, discourse) ?? (discourse.Vote!.Treaty, discourse.Vote.Resolution);
        var date = _dates.Of(act, 0, s.Count)?.Date ?? discourse.Vote?.Date ?? discourse.Sitting;
        foreach (var state in subject.States)
            _assertions.Add(new(state.Iso3, vote.Treaty, act.Action, date, Words(act.From, act.To + 2)) { Resolution = vote.Resolution });
        return subject;
    }

    /// <summary>“The number of ratifications to 30.”</summary>
    private Subject? ReadFigure(Act act, int since, int until)
    {
        if (discourse.Refer(s, act.To, null) is not { } treaty) return null;
        var date = _dates.AsOf(act) ?? _dates.Of(act with { Happened = false }, since, until);
        _assertions.Add(new(null, treaty, act.Action, date?.Date, Words(act.From, act.To)) { Value = s[CountActs.FigureOf(s, act)].Value });
        return null;
    }

    private void Count(Act act, Subject subject, (IReadOnlyList<string> Codes, int To) treaty, (PartialDate Date, int At)? date, int until)
    {
        if (Counts.Of(s, act, subject, until) is { } count)
            _assertions.Add(new(null, treaty.Codes[0], count, (date ?? _dates.AsOf(act))?.Date, Words(Math.Min(subject.From, act.From), Math.Max(Math.Max(act.To, subject.To), treaty.To)))
            {
                Value = subject.Value,
            });
    }

    /// <summary>Whether the States named are examples of a greater number.</summary>
    private bool IsOnlySome(Subject subject, (IReadOnlyList<State> States, int At)? list) =>
        subject.Value is not null && (!subject.IsGeneral || (list is { } l && Enumerable.Range(Math.Max(0, l.At - 4), 4).Any(i => s[i].Word is "including" or "such")));

    private Subject? Count(Act act, int value, int since, int until)
    {
        if (_treaties.Of(act) is not { } treaty) return null;
        var date = _dates.Of(act with { Happened = false }, since, until) ?? _dates.AsOf(act);
        var counted = act.Action == ClaimAction.Party ? ClaimAction.CountParties : ClaimAction.CountSignatories;
        _assertions.Add(new(null, treaty.Codes[0], counted, date?.Date, Words(act.From - 1, Math.Max(act.To, treaty.To))) { Value = value });
        return null;
    }

    /// <summary>Writes down an act of a subject; a general subject needs a list or a figure.</summary>
    private Subject? Assert(Act said, Subject? subject, int since, int until)
    {
        if (subject is null && said.IsVote && LeadsList()) return Lead(said);
        if (subject is null || (!subject.IsGeneral && NamedList.IsException(s, subject.From))) return null;
        if (Denials.Of(s, said, subject) is not { } act) return subject;
        var along = NamedList.Along(s, act.To, until) ?? NamedList.Ahead(s, subject);
        var list = subject.IsGeneral ? NamedList.Behind(s, act.To, s.Count) ?? along : along;
        if (act.IsVote) return Vote(act, subject, list, since, until);
        if (_treaties.Of(act) is not { } treaty) return subject.IsGeneral ? null : subject;
        var date = _dates.Of(act, since, until);
        if (subject.IsGeneral && list is null) { General(act, subject, treaty, date, until); return subject; }
        if (subject.IsDenied) Count(said, subject, treaty, date, until);
        if (act.Undecided) return subject;
        Add(act, Joined(subject, list), treaty.Codes, date, Math.Min(subject.From, act.From), Math.Max(treaty.To, (list?.At ?? -1) + 1));
        if (IsOnlySome(subject, list)) Count(act, subject, treaty, date, until);
        if (act.Denied is { } denied && !act.Negative && ButNot(treaty.To) is { } other)
            Add(act with { Action = denied }, subject, other.Codes, null, Math.Min(subject.From, act.From), other.To);
        return subject;
    }

    /// <summary>“Voting against:” with the States in the lines below.</summary>
    private Subject? Lead(Act vote)
    {
        var on = votes.On(s, vote, s.Count, discourse) ?? (discourse.Main ?? "other", null);
        Pending = new(null, on.Treaty, vote.Action, discourse.Sitting, s.Sentence.Span) { Resolution = on.Resolution };
        return null;
    }

    /// <summary>“Has signed this treaty but not that one.”</summary>
    private (IReadOnlyList<string> Codes, int To)? ButNot(int at)
    {
        if (!s.Reads(at, "but", "not")) return null;
        at += 2;
        while (s[at].Word is "to" or "the") at++;
        return s[at].Kind == ChunkKind.Treaty ? _treaties.Named(at) : null;
    }

    private Subject? Vote(Act act, Subject subject, (IReadOnlyList<State> States, int At)? list, int since, int until)
    {
        if (votes.On(s, act, until, discourse) is not { } vote) return subject.IsGeneral ? null : subject;
        var told = _dates.Of(act, since, until);
        var date = told?.Date ?? (IsOnSpoken(vote.Resolution) ? discourse.Vote?.Date : null) ?? discourse.Sitting;
        var end = Enumerable.Range(act.To, Math.Max(0, until - act.To)).LastOrDefault(i => s[i].Kind is ChunkKind.Date or ChunkKind.Treaty or ChunkKind.States, act.To - 1) + 1;
        var words = Words(Math.Min(subject.From, act.From), Math.Max(end, (list?.At ?? -1) + 1));
        foreach (var state in Joined(subject, list).States)
        {
            _assertions.Add(new(state.Iso3, vote.Treaty, act.Action, date, words) { Resolution = vote.Resolution });
            if (told is { } first) _assertions.AddRange(_dates.Listed(first.At).Select(further => new Assertion(state.Iso3, vote.Treaty, act.Action, further, words)));
        }
        if (subject.IsGeneral && list is null && EndsInColon()) Pending = new(null, vote.Treaty, act.Action, date, s.Sentence.Span) { Resolution = vote.Resolution };
        discourse.Heard(new SpokenVote(vote.Treaty, vote.Resolution, date), s.Sentence.NoteLabels);
        return subject;
    }

    /// <summary>Whether the vote is the one spoken of: the resolution is the same, or the sentence stands in its note.</summary>
    private bool IsOnSpoken(string? resolution) =>
        discourse.Vote is { } spoken && (s.Sentence.Passage.Footnote is not null || (resolution is not null && spoken.Resolution == resolution));

    /// <summary>General words without a list: a count, or a list that follows the sentence or stands in its note.</summary>
    private void General(Act act, Subject subject, (IReadOnlyList<string> Codes, int To) treaty, (PartialDate Date, int At)? date, int until)
    {
        Count(act, subject, treaty, date, until);
        var unnamed = new Assertion(null, treaty.Codes[0], act.Action, act.Happened ? date?.Date : null, s.Sentence.Span);
        if (LeadsList()) Pending = unnamed;
        else if (act.From <= 2 && act.Form == ActForm.Status) Unnamed ??= unnamed;
    }

    /// <summary>A heading such as “Non-signatories” leads in the list below it.</summary>
    private bool IsHeading() => s.Sentence.Passage.Block is Documents.Heading && s.Count <= 7;

    private bool LeadsList() => EndsInColon() || IsHeading();

    private bool EndsInColon() => s.IsMark(s.Count - 1, ":");

    private static Subject Joined(Subject subject, (IReadOnlyList<State> States, int At)? list) => list is null ? subject : subject with { States = [.. subject.States.Union(list.Value.States)] };

    private void Add(Act act, Subject subject, IReadOnlyList<string> treaties, (PartialDate Date, int At)? date, int from, int to)
    {
        var end = date is { } d && d.At >= to && d.At < to + 12 ? d.At + 1 : to;
        foreach (var treaty in treaties)
            foreach (var state in subject.States)
                _assertions.Add(new(state.Iso3, treaty, act.Action, date?.Date, Words(from, Math.Max(end, Math.Max(act.To, subject.To)))));
    }

    private TextSpan Words(int from, int to) => s.Span(Math.Max(0, from), Math.Min(to, s.Count));
}
