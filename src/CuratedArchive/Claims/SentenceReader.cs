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
    private readonly List<Assertion> _assertions = [];
    private Assertion? _pending;

    /// <summary>A reader of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="discourse">What the text has spoken of.</param>
    /// <param name="votes">What votes were on.</param>
    public SentenceReader(SentenceChunks sentence, Discourse discourse, Votes votes)
    {
        (_s, _discourse) = (sentence, discourse);
        (_subjects, _treaties, _dates, _force) = (new(_s, discourse), new(_s, discourse), new(_s, discourse.Today), new(_s, discourse));
        (_votes, _counts) = (new(_s, discourse, votes, _dates, _assertions), new(_s, discourse, _dates, _assertions));
    }

    /// <summary>The position that a sentence ending in a colon asserts of the list that follows it, or null.</summary>
    public Assertion? Pending => _votes.Pending ?? _pending;

    /// <summary>The status that the sentence gives States it does not name: a note that lists them does.</summary>
    public Assertion? Unnamed { get; private set; }

    /// <summary>Reads the sentence.</summary>
    public IReadOnlyList<Assertion> Read()
    {
        var acts = _s.IsQuestion ? [] : ActFinder.Find(_s);
        Subject? previous = null;
        for (var i = 0; i < acts.Count; i++)
        {
            var (since, until) = (i > 0 ? Behind(acts[i - 1], acts[i]) : 0, i + 1 < acts.Count ? acts[i + 1].From : _s.Count);
            if (Hedges.Around(_s, acts[i], since)) continue;
            previous = Read(acts[i], previous, since, until) ?? previous;
        }
        _discourse.Heard(_s, (previous is { IsGeneral: false } ? previous : _subjects.First(_s.Count))?.States ?? []);
        return _assertions;
    }

    /// <summary>Where the words of an act begin: behind the act before, whose nouns may be its subject: <c>five signatories ratified it</c>.</summary>
    private static int Behind(Act before, Act act) => before.Form == ActForm.Status && before.To == act.From && act.Form == ActForm.Verb ? before.From : before.To;

    private Subject? Read(Act act, Subject? previous, int since, int until) => act.Form switch
    {
        ActForm.Treaty => ReadForce(act, _dates.Of(act, since, until), until),
        ActForm.Tally => _votes.Tally(act),
        ActForm.Figure => ReadFigure(act, since, until),
        ActForm.Status => ReadStatus(act, previous, since, until),
        ActForm.Passive => Assert(act, NamedList.Agent(_s, act.To, until), since, until),
        ActForm.Deed => Assert(act, Inside(act) ?? _subjects.Owner(act.From, previous), since, until),
        _ => Assert(act, OnBehalf(act, until) ?? _subjects.Left(act.From, previous, since) ?? Following(act), since, until),
    };

    /// <summary>“Since joining the convention in 2012, A …”: the subject of an opening participle stands behind its comma.</summary>
    private Subject? Following(Act act) =>
        act.From <= 1 && (_s[act.From].Word == "having" || _s[act.To - 1].Word.EndsWith("ing", StringComparison.Ordinal)) ? AfterComma(act.To) : null;

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
        if (Counts.Of(_s, act) is not null && NamedList.Behind(_s, act.To, until) is null) return ReadCount(act, since, until);
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
        if (subject is null && said.IsVote && LeadsList()) _votes.Lead(said);
        if (subject is null || (!subject.IsGeneral && NamedList.IsException(_s, subject.From))) return null;
        if (Denials.Of(_s, said, subject) is not { } act) return subject;
        var along = _s[act.From - 1].Word is "which" or "who" ? null : NamedList.Along(_s, act.To, until) ?? NamedList.Ahead(_s, subject);
        var list = subject.IsGeneral ? NamedList.Behind(_s, act.To, _s.Count) ?? along : along;
        if (list is { } named && (subject.Value ?? _s[act.From - 1].Value) is { } figure && figure != named.States.Count && IsBeside(act)) return subject;
        if (act.IsVote) return _votes.Read(act, subject, list, since, until < _s.Count && _s[until].Word == "outside" ? Math.Min(_s.Count, until + 3) : until);
        if (_treaties.Of(act) is not { } treaty) return subject.IsGeneral ? null : subject;
        var date = _dates.Of(act, since, until);
        if (subject.IsGeneral && list is null) { General(act, subject, treaty, date, until); return subject; }
        if (subject.IsDenied) _counts.Verb(said, subject, treaty, date, until);
        if (act.Undecided) return subject;
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
        if (LeadsList()) _pending = IsBeside(act) ? null : unnamed;
        else if (act.From <= 2 && act.Form == ActForm.Status) Unnamed ??= unnamed;
    }

    /// <summary>“39 States Parties and two signatories: A, B” does not say which of the two each is.</summary>
    private bool IsBeside(Act act) => act is { Form: ActForm.Status, Action: ClaimAction.Party or ClaimAction.Signature } && Enumerable.Range(0, act.From).Any(i => _s[i].Word is "parties" or "signatories");

    /// <summary>A heading such as “Non-signatories” leads in the list below it.</summary>
    private bool IsHeading() => _s.Sentence.Passage.Block is Documents.Heading && _s.Count <= 7;

    private bool LeadsList() => _s.EndsInColon || IsHeading();

    private void Add(Act act, Subject subject, IReadOnlyList<string> treaties, (PartialDate Date, int At)? date, int from, int to)
    {
        var end = date is { } d && d.At >= to && d.At < to + 12 ? d.At + 1 : to;
        foreach (var treaty in treaties)
            foreach (var state in subject.States)
                _assertions.Add(new(state.Iso3, treaty, act.Action, date?.Date, _s.Words(from, Math.Max(end, Math.Max(act.To, subject.To)))));
    }

}
