using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Reads the acts of one sentence: who, which treaty, when.</summary>
internal sealed class SentenceReader
{
    private readonly SentenceChunks _s;
    private readonly Discourse _discourse;
    private readonly SubjectFinder _subjects;
    private readonly TreatyReference _treaties;
    private readonly ActDates _dates;
    private readonly EntryIntoForce _force;
    private readonly VoteReader _votes;
    private readonly CountReader _counts;
    private readonly ListLead _lead;
    private readonly List<Assertion> _assertions = [];

    /// <summary>A reader of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="discourse">What the text has spoken of.</param>
    /// <param name="votes">What votes were on.</param>
    public SentenceReader(SentenceChunks sentence, Discourse discourse, Votes votes)
    {
        (_s, _discourse, _lead) = (sentence, discourse, new(sentence));
        (_subjects, _treaties, _dates, _force) = (new(_s, discourse), new(_s, discourse), new(_s, discourse.Today), new(_s, discourse));
        (_votes, _counts) = (new(_s, discourse, votes, _dates, _assertions), new(_s, discourse, _dates, _assertions));
    }

    /// <summary>What the sentence asserts of the States of a list that follows it.</summary>
    public IReadOnlyList<Assertion> Pending => _votes.Pending is { } vote ? [vote] : _lead.Pending;

    /// <summary>The status that the sentence gives States it does not name: a note that lists them does.</summary>
    public Assertion? Unnamed { get; private set; }

    /// <summary>Reads the sentence.</summary>
    public IReadOnlyList<Assertion> Read()
    {
        var acts = _s.IsQuestion && !ListLead.IsAsking(_s) ? [] : ActFinder.Find(_s);
        Subject? previous = null;
        for (var i = 0; i < acts.Count; i++)
        {
            var (since, until) = (i > 0 ? Behind(acts[i - 1], acts[i]) : 0, i + 1 < acts.Count ? acts[i + 1].From : _s.Count);
            if (Hedges.Around(_s, acts[i], since)) continue;
            previous = Read(acts[i], previous, since, until) ?? previous;
        }
        var spokenOf = (previous is { IsGeneral: false } ? previous : _subjects.First(_s.Count))?.States;
        _discourse.Heard(_s, spokenOf ?? (_subjects.OpensGeneral() ? null : []), _assertions.Exists(a => a.Value is not null));
        return _assertions;
    }

    /// <summary>Where the words of an act begin: behind the act before, whose nouns may be its subject: <c>five signatories ratified it</c>.</summary>
    private static int Behind(Act before, Act act) => before.Form == ActForm.Status && before.To == act.From && act.Form == ActForm.Verb ? before.From : before.To;

    private Subject? Read(Act act, Subject? previous, int since, int until) => act.Form switch
    {
        _ when _s.IsQuestion => Asked(act),
        ActForm.Treaty => ReadForce(act, _dates.Of(act, since, until), until),
        ActForm.Tally => _votes.Tally(act),
        ActForm.Figure => ReadFigure(act, since, until),
        ActForm.Status => ReadStatus(act, previous, since, until),
        ActForm.Passive => Assert(act, NamedList.Agent(_s, act.To, until), since, until),
        ActForm.Deed => Assert(act, Inside(act) ?? _subjects.Owner(act.From, previous), since, until),
        _ => Assert(act, OnBehalf(act, until) ?? Foretold(act) ?? _subjects.Left(act.From, previous, since) ?? Following(act), since, until),
    };

    private Subject? Asked(Act act)
    {
        if (!act.IsVote && act.Form is ActForm.Verb or ActForm.Status && _treaties.Of(act) is { } treaty)
            _lead.Note(act, ListLead.Asked(), new(null, treaty.Codes[0], act.Action, null, _s.Sentence.Span));
        return null;
    }

    /// <summary>“Since joining the convention in 2012, A …”: the subject of an opening participle stands behind its comma.</summary>
    private Subject? Following(Act act) =>
        act.From <= 1 && (_s[act.From].Word == "having" || _s[act.To - 1].Word.EndsWith("ing", StringComparison.Ordinal)) ? AfterComma(act.To) : null;

    /// <summary>“The last country to join the convention was A”: the subject stands behind the copula.</summary>
    private Subject? Foretold(Act act)
    {
        if (_s[act.To - 2].Word != "to" || act.From > act.To - 2) return null;
        var at = act.To;
        while (at < act.To + 4 && (_s[at].Kind == ChunkKind.Treaty || _s[at].Word is "it" or "so" or "do")) at++;
        if (!Auxiliaries.IsCopula(_s[at].Word) || Enumerable.Range(act.From, act.To - act.From).Any(i => Auxiliaries.IsCopula(_s[i].Word))) return null;
        var state = _s[at + 1].Word == "the" ? at + 2 : at + 1;
        return _s[state].Kind == ChunkKind.States ? _subjects.Named(state) : null;
    }

    private Subject? Inside(Act act)
    {
        for (var i = act.From; act.Owned && i < act.To; i++)
            if (_s[i].Kind == ChunkKind.States) return _subjects.Named(i);
        return null;
    }

    private Subject? OnBehalf(Act act, int until)
    {
        for (var i = act.To; i < until; i++)
            if (_s.Reads(i, "on", "behalf", "of") && _s[i + 3].Kind == ChunkKind.States) return _subjects.Named(i + 3);
        return null;
    }

    /// <summary>“Is party to”, “Non-signatory A”, “A, a signatory,”, “States not party: A, B”, “As a State Party, A …”.</summary>
    private Subject? ReadStatus(Act act, Subject? previous, int since, int until)
    {
        var noun = act.To;
        if (_s[act.From].Word == "of" && _s[act.From - 1].Word is "meeting" or "conference" or "meetings" or "assembly" or "number") return null;
        var behind = _s[noun].Word is "states" or "state" or "countries" or "country" ? noun + 1 : noun;
        if (_s[behind].Kind == ChunkKind.States && act.From >= 0 && !IsPredicate(act)) return Assert(act, _subjects.Named(behind), since, until);
        if (!_discourse.IsInGroup && Counts.Of(_s, act, _discourse.HasCounted) is not null && NamedList.Behind(_s, act.To, until) is null) return ReadCount(act, since, until);
        if (IsPredicate(act))
        {
            if (OneOf(act) is { } whole) ReadCount(act with { From = whole + 1 }, since, until);
            return Assert(act, _subjects.Left(act.From, previous, since), since, until);
        }
        if (_s[act.From - 1].Word == "as") return Assert(act, AfterComma(noun) ?? _subjects.Left(act.From - 1, previous, since), since, until);
        if (_s.IsMark(act.From - 1, ",–—(") && _subjects.Apposed(act.From - 2) is { } apposed) return Assert(act, apposed, since, until);
        return Assert(act, new([], _s[act.From - 1].Kind == ChunkKind.Number ? act.From - 1 : act.From, act.To) { Value = null }, since, until);
    }

    /// <summary>The figure of “is one of 108 signatories”, which counts the world; a figure below twenty counts some part of it.</summary>
    private int? OneOf(Act act)
    {
        for (var i = act.From; i < act.To; i++)
            if (_s[i].Value >= 20 && _s.Reads(i - 2, "one", "of") && i + 1 >= act.To - 2) return i;
        return null;
    }

    private bool IsPredicate(Act act) => Enumerable.Range(act.From, act.To - act.From).Any(i => Auxiliaries.IsCopula(_s[i].Word));

    private Subject? AfterComma(int from)
    {
        for (var i = from; i < from + 12; i++)
            if (_s.IsMark(i, ",") && _s[i + 1].Kind == ChunkKind.States) return _subjects.Named(i + 1);
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
        if (date is { } day) _assertions.Add(new(null, treaty, ClaimAction.InForce, day.Date, _s.Words(_force.Beginning(act), Math.Max(act.To, day.At + 1))));
        return null;
    }

    private Subject? ReadFigure(Act act, int since, int until)
    {
        _counts.Figure(act, since, until);
        return null;
    }

    private Subject? ReadCount(Act act, int since, int until)
    {
        if (_treaties.Of(act) is { } treaty) _counts.Noun(act, treaty, since, until);
        return null;
    }

    /// <summary>Whether the States named are examples of a greater number.</summary>
    private bool IsOnlySome(Subject subject, (IReadOnlyList<State> States, int At)? list) =>
        subject.Value is not null && (!subject.IsGeneral || (list is { } l && Enumerable.Range(Math.Max(0, l.At - 4), 4).Any(i => _s[i].Word is "including" or "such")));

    /// <summary>Writes down an act of a subject; a general subject needs a list or a figure.</summary>
    private Subject? Assert(Act said, Subject? subject, int since, int until)
    {
        if (subject is null && said.IsVote && _lead.Leads) _votes.Lead(said);
        if (subject is null || (!subject.IsGeneral && NamedList.IsException(_s, subject.From))) return null;
        if (Denials.Of(_s, said, subject) is not { } act) { Latest(said, subject, until); return subject; }
        var along = _s[act.From - 1].Word is "which" or "who" ? null : NamedList.Along(_s, act.To, until) ?? NamedList.Ahead(_s, subject);
        var list = subject.IsGeneral ? NamedList.Behind(_s, act.To, _s.Count) ?? along : along;
        if (list is { } named && (subject.Value ?? _s[act.From - 1].Value) is { } figure && figure != named.States.Count && _lead.IsBeside(act)) return subject;
        if (act.IsVote) return _votes.Read(act, subject, list, since, until < _s.Count && _s[until].Word == "outside" ? Math.Min(_s.Count, until + 3) : until);
        if (_treaties.Of(act) is not { } treaty) return subject.IsGeneral ? null : subject;
        var date = _dates.Of(act, since, until);
        if (subject.IsGeneral && list is null) { General(act, subject, treaty, date, until); return subject; }
        if (subject.IsDenied) _counts.Verb(said, subject, treaty, date, until);
        if (act.Undecided) return subject;
        if (date is null && RespectiveDates.Of(_s, act, subject.States.Count) is { } days) { AddEach(act, subject, treaty.Codes[0], days); return subject; }
        Add(act, subject.With(list?.States), treaty.Codes, date, Math.Min(subject.From, act.From), Math.Max(treaty.To, (list?.At ?? -1) + 1));
        if (IsOnlySome(subject, list)) _counts.Verb(act, subject, treaty, date, until);
        if (act.Denied is { } denied && !act.Negative && ButNot(treaty.To) is { } other)
            Add(act with { Action = denied }, subject, other.Codes, null, Math.Min(subject.From, act.From), other.To);
        return subject;
    }

    /// <summary>“Has signed this treaty but not that one.”</summary>
    private (IReadOnlyList<string> Codes, int To)? ButNot(int at)
    {
        if (!_s.Reads(at, "but", "not")) return null;
        at += 2;
        while (_s[at].Word is "to" or "the") at++;
        return _s[at].Kind == ChunkKind.Treaty ? _treaties.Named(at) : null;
    }

    /// <summary>General words without a list: a count, or a list that follows the sentence or stands in its note.</summary>
    private void General(Act act, Subject subject, (IReadOnlyList<string> Codes, int To) treaty, (PartialDate Date, int At)? date, int until)
    {
        _counts.Verb(act, subject, treaty, date, until);
        var unnamed = new Assertion(null, treaty.Codes[0], act.Action, act.Happened ? date?.Date : null, _s.Sentence.Span);
        _lead.Note(act, subject, unnamed);
        if (!_lead.Leads && act.From <= 2 && act.Form == ActForm.Status) Unnamed ??= unnamed;
    }

    private void Add(Act act, Subject subject, IReadOnlyList<string> treaties, (PartialDate Date, int At)? date, int from, int to)
    {
        var end = date is { } d && d.At >= to && d.At < to + 12 ? d.At + 1 : to;
        foreach (var treaty in treaties)
            foreach (var state in subject.States)
                _assertions.Add(new(state.Iso3, treaty, act.Action, date?.Date, _s.Words(from, Math.Max(end, Math.Max(act.To, subject.To)))));
    }

    /// <summary>“A and B joined on 7 and 8 October respectively.”</summary>
    private void AddEach(Act act, Subject subject, string treaty, IReadOnlyList<(PartialDate Date, int At)> days)
    {
        var words = _s.Words(Math.Min(subject.From, act.From), days[^1].At + 1);
        _assertions.AddRange(subject.States.Select((state, i) => new Assertion(state.Iso3, treaty, act.Action, days[i].Date, words)));
    }

    /// <summary>“No country has joined since A in May 2012”: A did, then.</summary>
    private void Latest(Act said, Subject nobody, int until)
    {
        var at = said.To;
        while (at < Math.Min(until, said.To + 6) && _s[at].Word != "since") at++;
        var state = _s[at + 1].Word == "the" ? at + 2 : at + 1;
        if (!nobody.IsGeneral || said.Negative || said.IsVote || _s[at].Word != "since" || _s[state].Kind != ChunkKind.States || _s[state + 1].Word == "'s") return;
        if (_treaties.Of(said) is not { } treaty) return;
        var date = _s[state + 1].Word is "in" or "on" && _s[state + 2].Date is { } day ? (day, state + 2) : ((PartialDate, int)?)null;
        Add(said, _subjects.Named(state), treaty.Codes, date, Math.Min(nobody.From, said.From), state + 1);
    }
}
