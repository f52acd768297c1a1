namespace CuratedArchive.Statements;

/// <summary>Finds who is reported as saying something in a sentence.</summary>
internal sealed class ReportFinder(Wording wording, SpeakerReader reader, Antecedents antecedents)
{
    private const int FewSpeakers = 4;

    private static readonly HashSet<string> PaperVerbs =
    [
        "lists", "listed", "details", "detailed", "contains", "contained", "outlines", "outlined", "says", "reads", "makes", "made", "finds", "found", "documents",
        "documented", "identifies", "identified", "estimates", "estimated", "cites", "cited", "sets", "set", "provides", "gives", "shows", "showed",
    ];
    private static readonly HashSet<string> Bodies = ["document", "compile", "find"];

    private readonly List<Token> _tokens = wording.Tokens;
    private readonly Subjects _subjects = new(wording, reader);
    private readonly List<Report> _reports = [];

    /// <summary>The subject of the sentence's main clause, or null.</summary>
    public Speaker? Main => field ??= _subjects.Main();

    /// <summary>The reports of the sentence, one for each speaker, in order.</summary>
    public IReadOnlyList<Report> Find()
    {
        if (Phrases.IsQuestion(_tokens)) return [];
        if (Deliveries.Of(wording, reader) is var (owner, at)) return [new(owner with { Paper = null }, StatementKind.Said, at, true)];
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens[i].IsWord || _tokens[i].Role == WordRole.State || (_tokens[i].IsCapital && i > 0)) continue;
            if (Phrases.IsSaidIn(_tokens, i)) Add([Main ?? new Speaker()], StatementKind.Wrote, i);
            if (Phrases.NamesSource(_tokens, i) is { } source) Add(_subjects.After(source), StatementKind.Said, i);
            else if (Phrases.Reaction(_tokens, i) is { } from) Add(_subjects.After(from), KindOfNoun(_tokens[i].Lower), i);
            else if (ReportingVerbs.Find(_tokens[i].Lower) is { } verb) Read(verb, i);
            else if (_tokens[i].IsIn(PaperVerbs)) ReadWork(i);
            else if (IsLikewise(i)) Add(_subjects.After(i + 2), _reports[^1].Kind, _reports[^1].At);
        }
        if (_reports.Count == 0 && Phrases.OpensWithWork(_tokens) && Main is { } main && !Phrases.IsSilent(_tokens)) Add([main], StatementKind.Said, 0);
        return Settle();
    }

    private void Read(ReportingVerb verb, int at)
    {
        var group = VerbGroup.EndingAt(_tokens, at);
        if (group.Negated || group.Unreal || !Complements.Hold(_tokens, verb, at) || IsParticiple(verb, at, group)) return;
        var kind = verb.Needs == Complement.Saying ? Complements.KindOfSaying(_tokens, at) : verb.Kind;
        if (group.Passive && verb.Form == VerbForm.Past) { AddPassive(verb, kind, at); return; }
        if (verb.Form == VerbForm.Gerund && !group.Passive)
        {
            if (verb.Lemma != "cite" || _subjects.WorkBefore(group.Start) is not null) AddParticiple(kind, at, group.Start);
            return;
        }
        if (verb.Form == VerbForm.Base && group.Start == at && !IsPlural(at)) return;
        if (verb.IsNoun && group.Start == at && !Complements.IsVerb(_tokens, at)) return;
        AddActive(verb, kind, at, group.Start);
    }

    /// <summary>
    /// A past participle that belongs to a noun reports nothing: “an action criticized by many”, “written assurances”. Behind “and” it shares the auxiliary of a passive before it.
    /// </summary>
    private bool IsParticiple(ReportingVerb verb, int at, VerbGroup group) =>
        verb.Form == VerbForm.Past && group.Start == at && !group.Passive && (_tokens[at].Lower is "written" or "given" or "drawn" || at + 1 < _tokens.Count && _tokens[at + 1].Is("by"));

    private void AddActive(ReportingVerb verb, StatementKind kind, int at, int start)
    {
        var inverted = Complements.IsBehindQuote(_tokens, start) || start == at && Inversion.Holds(_tokens, verb, at);
        var speakers = inverted ? _subjects.After(at + 1) : [];
        if (!Complements.IsBehindQuote(_tokens, start) && speakers.Count == 0) speakers = _subjects.Before(start);
        if (speakers.Count == 0 && _subjects.IsShared(start)) speakers = Shared(start);
        if (speakers.Count == 0 && Complements.FollowsQuote(_tokens, start)) speakers = _subjects.After(at + 1);
        if (Bodies.Contains(verb.Lemma)) speakers = [.. speakers.Where(s => s.Organization is not null && s.State is null)];
        if (speakers.Any(s => s.IsGroup && s.Organization is "states" or "countries") && verb.Needs is Complement.Clause or Complement.Object) return;
        Add(speakers, kind, at, IsInRelative(start), verb.Form == VerbForm.Present);
    }

    private void AddPassive(ReportingVerb verb, StatementKind kind, int at)
    {
        var by = Phrases.Agent(_tokens, at);
        if (by is null || verb.Needs == Complement.Saying && !Complements.SubjectIsSaying(_tokens, at)) return;
        Add(_subjects.After(by.Value), kind, at);
    }

    private void AddParticiple(StatementKind kind, int at, int start)
    {
        if (start > 2 && _tokens[start - 1].Is("in") && _tokens.Exists(t => t.Lower is "joined" or "joins")) { Add(Shared(start), kind, at); return; }
        if (_subjects.WorkBefore(start) is { } work)
        {
            if (work.Organization is not null || work.State is not null || work.Person is not null) Add([work], kind == StatementKind.Said ? StatementKind.Wrote : kind, at, true);
            else if (work.Paper != "resolution") Add(Shared(start), kind, at);
        }
        else if (start > 0 && (_tokens[start - 1].Kind is TokenKind.Comma or TokenKind.Quote || (_tokens[start - 1].Is("and") && _reports.Count > 0))) Add(Shared(start), kind, at);
    }

    private void ReadWork(int at)
    {
        var group = VerbGroup.EndingAt(_tokens, at);
        if (group.Negated || group.Unreal || group.Passive) return;
        Add([.. _subjects.Before(group.Start).Where(s => s.Paper is not null)], StatementKind.Wrote, at);
    }

    /// <summary>"as did" behind a report: those named there said the same.</summary>
    private bool IsLikewise(int at) => _reports.Count > 0 && _tokens[at].Is("as") && at + 2 < _tokens.Count && _tokens[at + 1].Lower is "did" or "has" or "have" or "had";

    private IReadOnlyList<Speaker> Shared(int at)
    {
        if (_subjects.OfRelativeClause(at) is { } antecedent) return [antecedent];
        if (_reports.Count > 0) return [_reports[^1].Speaker];
        return Main is { } main ? [main] : [];
    }

    private bool IsInRelative(int start) => start > 0 && (_tokens[start - 1].Is("which") || _tokens[start - 1].Is("that") || _tokens[start - 1].Is("who"));

    private bool IsPlural(int at) => at > 0 && (_tokens[at - 1].Role is WordRole.Group or WordRole.Office || _tokens[at - 1].Is("they")) && Complements.IsVerb(_tokens, at);

    private static StatementKind KindOfNoun(string noun) => noun.StartsWith("condemn") ? StatementKind.Condemnation : noun.StartsWith("denial") ? StatementKind.Denial : StatementKind.Said;

    private void Add(IReadOnlyList<Speaker> speakers, StatementKind kind, int at, bool aside = false, bool present = false)
    {
        if (speakers.Count > FewSpeakers) speakers = [new Speaker(Organization: null) { IsGroup = true }];
        reader.Current ??= speakers.Count == 1 && !aside && !speakers[0].IsGroup ? speakers[0] with { Paper = null } : null;
        foreach (var speaker in speakers) _reports.Add(new(Resolve(speaker), speaker.Paper is not null && kind == StatementKind.Said ? StatementKind.Wrote : kind, at, aside) { IsPresent = present });
    }

    /// <summary>A work that says who wrote it nowhere is one spoken of before, or the main subject's.</summary>
    private Speaker Resolve(Speaker speaker)
    {
        if (speaker.Paper is not { } noun || speaker.Organization is not null || speaker.State is not null || speaker.Person is not null) return speaker;
        if (!speaker.IsNewPaper && antecedents.Recall(noun, speaker.PaperDate) is { } paper) return paper.Author with { Paper = noun, PaperDate = speaker.PaperDate ?? paper.Date };
        return Main is { Paper: null } main && (noun != "resolution" || main is { State: null, Organization: not null }) ? main with { Paper = noun } : speaker;
    }

    /// <summary>One report for each speaker: a bare State gives way to its ministry or minister, and the most telling kind is kept.</summary>
    private List<Report> Settle()
    {
        var settled = new List<Report>();
        foreach (var report in _reports)
        {
            if (settled.Count > 0 && report.Speaker is { IsUnknown: true, Paper: not null }) continue;
            var same = settled.FindIndex(r => IsSame(r.Speaker, report.Speaker));
            if (same < 0) settled.Add(report);
            else settled[same] = settled[same] with
            {
                Speaker = settled[same].Speaker.With(report.Speaker),
                Kind = settled[same].Kind == StatementKind.Said ? report.Kind : settled[same].Kind,
                IsAside = settled[same].IsAside && report.IsAside,
            };
        }
        return settled;
    }

    private static bool IsSame(Speaker a, Speaker b) =>
        a.IsUnknown || b.IsUnknown ? a.IsGroup == b.IsGroup && a.Paper == b.Paper || a.IsUnknown && b.IsUnknown
            : a.State is not null && a.State == b.State ? a.Person is null || b.Person is null || a.Fits(b)
            : a.State is null && b.State is null && string.Equals(a.Organization, b.Organization, StringComparison.OrdinalIgnoreCase) && a.Fits(b);
}
