namespace CuratedArchive.Statements;

/// <summary>Finds who does what a verb says: the words in front of it, behind it, or in front of "who" and "which".</summary>
internal sealed class Subjects(Wording wording, SpeakerReader reader)
{
    private const int LongestNaming = 60;
    private const int LongestList = 400;

    private static readonly HashSet<string> Relatives = ["that", "which", "who"];
    private static readonly HashSet<string> Joining = ["and", "but", "or", "nor", "then"];
    private static readonly HashSet<string> Opening =
    [
        "that", "which", "who", "whose", "but", "while", "although", "though", "because", "when", "whereas", "if", "unless", "than", "as", "where", "whether", "what",
        "how", "after", "before",
    ];
    private static readonly HashSet<string> Prepositions =
    [
        "in", "on", "at", "by", "with", "from", "to", "into", "after", "before", "during", "against", "about", "over", "under", "upon", "toward", "towards", "between",
        "through", "within",
    ];

    private static readonly HashSet<string> Conditions = ["if", "unless", "whether", "what"];

    private readonly List<Token> _tokens = wording.Tokens;

    /// <summary>Those named in front of a verb group, one after another; none when the words there name nobody who speaks.</summary>
    public IReadOnlyList<Speaker> Before(int at)
    {
        if (at == 0) return [];
        if (_tokens[at - 1].IsIn(Relatives)) return One(Antecedent(EndBeforeRelative(at - 1)));
        var start = SegmentStart(at);
        if (start > 0 && _tokens[start - 1].IsIn(Conditions)) return [];
        if (start > 0 && _tokens[at - 1].Kind == TokenKind.Comma && _tokens[start - 1].IsIn(Relatives)) return One(Trailing(EndBeforeRelative(start - 1)));
        var speakers = FromPieces(start, at);
        if (speakers.Count == 0 && start > 1 && start < at && _tokens[start - 1].IsIn(Relatives) && _tokens[start].Role == WordRole.Other) return One(Antecedent(EndBeforeRelative(start - 1)));
        return start > 1 && _tokens[start - 1].Is("whose") && Antecedent(EndBeforeRelative(start - 1)) is { State: { } state } ? [.. speakers.Select(s => s with { State = state })] : speakers;
    }

    /// <summary>The one whom a "who" goes back to; an office behind a comma belongs to the name in front of it.</summary>
    private Speaker? Antecedent(int end)
    {
        if (Trailing(end) is not { } last) return null;
        if (last is not { Person: null, Role: not null }) return last;
        var comma = _tokens.FindLastIndex(end - 1, Math.Min(end, LongestNaming), t => t.Kind == TokenKind.Comma);
        return comma > 0 && Trailing(comma) is { Person: not null } named && named.Fits(last) ? Merge(named, last) : last;
    }

    /// <summary>The one named in front of a participle, when it is a work: "a statement accusing".</summary>
    public Speaker? WorkBefore(int at) => at > 0 && _tokens[at - 1].Role == WordRole.Paper ? Trailing(at) : null;

    /// <summary>Whether the verb shares its subject with one before it: "and", "but" or a comma stands in front.</summary>
    public bool IsShared(int at) => at > 0 && (_tokens[at - 1].IsIn(Joining) || _tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Quote);

    /// <summary>The one before the nearest "that", "which" or "who" whose clause holds the verb.</summary>
    public Speaker? OfRelativeClause(int at)
    {
        if (at > 1 && _tokens[at - 1].Is("but") && _tokens[at - 2].Kind == TokenKind.Comma) return null;
        for (var i = at - 1; i > 0 && i > at - LongestNaming && _tokens[i].Kind is not TokenKind.Break; i--)
            if (_tokens[i].IsIn(Relatives) && i + 1 < at && _tokens[i + 1] is { Role: WordRole.Other, IsWord: true }) return Trailing(EndBeforeRelative(i));
        return null;
    }

    /// <summary>Those named from a token on, up to the end of the naming: the speaker of "said the minister", of "according to the ministry".</summary>
    public IReadOnlyList<Speaker> After(int at)
    {
        var end = at;
        while (end < _tokens.Count && end < at + LongestList && !EndsNaming(end, at)) end++;
        var pieces = Pieces(at, end);
        if (pieces.Count > 1 && reader.Read(pieces[0].From, pieces[0].To) is { } first)
        {
            if (first is { Person: not null, Role: null } && _tokens[pieces[1].From] is { IsCapital: false, Role: not WordRole.Function })
                return [WithHouse((reader.Read(pieces[1].From, end) ?? reader.Read(pieces[^1].From, end)) is { } office && first.Fits(office) ? Merge(first, office) : first, end)];
            if (Lists(pieces)) return List(pieces, pieces.Count - 1);
            return reader.Read(pieces[1].From, pieces[1].To) is { } second && first.Fits(second) ? [WithHouse(Merge(first, second), end)] : [first];
        }
        return pieces.Count == 0 ? [] : Conjoined(pieces[0].From, pieces[0].To);
    }

    /// <summary>The body that an office without one is said to be at: the director at Human Rights Watch.</summary>
    private Speaker WithHouse(Speaker speaker, int at)
    {
        if (speaker is not { State: null, Organization: null, Role: not null } || at + 1 >= _tokens.Count || !_tokens[at].Is("at")) return speaker;
        var end = at + 1;
        while (end < _tokens.Count && !EndsNaming(end, at + 1) && _tokens[end].Kind != TokenKind.Comma) end++;
        return reader.Read(at + 1, end) is { Person: null, Role: null, State: null, IsGroup: false, Organization: { } house } ? speaker with { Organization = house } : speaker;
    }

    /// <summary>The subject of the sentence's main clause, or null.</summary>
    public Speaker? Main()
    {
        foreach (var (from, to) in Pieces(0, Math.Min(_tokens.Count, LongestNaming)))
        {
            if (_tokens[from].IsIn(Lexicon.Openers) && to - from > 1) continue;
            var end = from;
            for (var named = false; end < to && !(named && _tokens[end].Role == WordRole.Other && _tokens[end].IsWord) && !IsVerb(end, named); end++)
                named |= _tokens[end].Role is WordRole.State or WordRole.Office or WordRole.Body or WordRole.Paper or WordRole.Group or WordRole.Name or WordRole.Seat;
            while (end > from + 1 && _tokens[end - 1].Role == WordRole.Function) end--;
            if (end > from && !IsFirstWordOnly(from, end) && reader.Read(from, end) is { } speaker) return speaker;
            if (!_tokens[from].IsIn(Lexicon.Openers)) return null;
        }
        return null;
    }

    /// <summary>A capital at the start of a sentence makes no name, unless the name is known.</summary>
    private bool IsFirstWordOnly(int from, int end) => from == 0 && end == 1 && _tokens[0].Role == WordRole.Name && !reader.Knows(_tokens[0].Lower);

    private bool IsVerb(int at, bool named) => Auxiliary.Contains(_tokens[at].Lower) || (named && ReportingVerbs.Find(_tokens[at].Lower) is { IsNoun: false });

    private static readonly HashSet<string> Auxiliary =
    [
        "has", "have", "had", "is", "are", "was", "were", "do", "does", "did", "will", "would", "could", "can", "may", "might", "should", "must", "not",
    ];

    private bool EndsNaming(int at, int start)
    {
        var t = _tokens[at];
        if (t.Kind is TokenKind.Break or TokenKind.Quote || (t.IsIn(Opening) && !t.Is("than")) || Auxiliary.Contains(t.Lower)) return true;
        if (at == start) return false;
        return t.IsIn(Prepositions) || t.Role == WordRole.Time || (t is { IsWord: true, Role: WordRole.Other } && t.Lower.EndsWith("ed"));
    }

    private IReadOnlyList<Speaker> FromPieces(int start, int at)
    {
        var (pieces, closed) = (Pieces(start, at), _tokens[at - 1].Kind == TokenKind.Comma);
        if (pieces.Count == 0) return [];
        var last = pieces.Count - 1;
        if (Lists(pieces)) return List(pieces, last);
        pieces[last] = WithoutDate(pieces[last]);
        var own = IsAside(pieces[last]) ? null : reader.Read(pieces[last].From, pieces[last].To);
        if (closed && last > 0 && !IsAside(pieces[last - 1]) && reader.Read(pieces[last - 1].From, pieces[last - 1].To) is { } head)
            return [Named(pieces[..(last - 1)], own is not null && own.Fits(head) ? Merge(head, own) : head)];
        if (closed && last > 0 && own is null && Trailing(pieces[last - 1].To) is { } opened) return [opened];
        if (closed && last > 0 && IsAside(pieces[last]) && last > 1 && pieces[..last] is { } rest && Lists(rest)) return List(rest, last - 1);
        if (own is null && Trailing(at) is { } trailing) return [trailing];
        return closed && last == 0 ? [] : own is null ? [] : Conjoined(pieces[last].From, pieces[last].To);
    }

    /// <summary>"In May 2012 the minister" is the minister.</summary>
    private (int From, int To) WithoutDate((int From, int To) piece)
    {
        var from = piece.From + 1;
        while (from < piece.To && _tokens[from].Role == WordRole.Time) from++;
        return _tokens[piece.From].IsIn(Prepositions) && from > piece.From + 1 && from < piece.To ? (from, piece.To) : piece;
    }

    /// <summary>An office between commas belongs to the name in front of it.</summary>
    private Speaker Named(List<(int From, int To)> before, Speaker speaker) =>
        speaker is { Person: null, Role: not null } && before.Count > 0 && !IsAside(before[^1]) && reader.Read(before[^1].From, before[^1].To) is { Person: not null } named && named.Fits(speaker)
            ? Merge(named, speaker) : speaker;

    private bool IsAside((int From, int To) piece) => _tokens[piece.From].IsIn(Lexicon.Openers) || _tokens[piece.From] is { IsCapital: false, Role: WordRole.Other };

    private bool Lists(List<(int From, int To)> pieces) =>
        pieces.Count > 1 && (_tokens[pieces[^1].From].Is("and") || (InnerAnd(pieces[^1].From, pieces[^1].To) is { } and
            && (pieces.Count > 2 || (_tokens[and - 1].Role == WordRole.State && _tokens[and + 1].Role == WordRole.State))));

    private List<Speaker> List(List<(int From, int To)> pieces, int last)
    {
        var speakers = new List<Speaker>(Conjoined(pieces[last].From, pieces[last].To));
        for (var i = last - 1; i >= 0 && !IsAside(pieces[i]) && reader.Read(pieces[i].From, pieces[i].To) is { } speaker; i--) speakers.Insert(0, speaker);
        return speakers;
    }

    /// <summary>One speaker, or the two that "and" joins.</summary>
    private IReadOnlyList<Speaker> Conjoined(int from, int to)
    {
        if (InnerAnd(from, to) is { } and && reader.Read(from, and) is { } left && reader.Read(and + 1, to) is { } right && !_tokens.Skip(from).Take(and - from).Any(IsPast))
            return IsOfficeAlone(left) && IsOfficeAlone(right) ? [new Speaker { IsGroup = true }] : [left, right];
        return One(reader.Read(from, to));
    }

    /// <summary>Office-holders of no State and no known body: “leaders and officials” are one group.</summary>
    private static bool IsOfficeAlone(Speaker speaker) => speaker is { State: null, Person: null, Role: not null } && (speaker.Organization is null || char.IsLower(speaker.Organization[0]));

    private int? InnerAnd(int from, int to)
    {
        for (var i = to - 2; i > from; i--)
            if (_tokens[i].Is("and") && _tokens[i - 1].Role != WordRole.Topic && !(_tokens[i + 1].Role == WordRole.Topic)) return i;
        return null;
    }

    private static bool IsPast(Token t) => t is { IsWord: true, IsCapital: false, Role: WordRole.Other } && t.Lower.EndsWith("ed");

    /// <summary>The naming that ends in front of a token, cut off at a preposition, at what tells when and at the last article.</summary>
    private Speaker? Trailing(int to)
    {
        var from = to;
        while (from > 0 && from > to - LongestNaming && !StopsNaming(from - 1)) from--;
        for (var i = from; i < to; i++)
            if ((i == from || _tokens[i - 1].Is("of") || _tokens[i].Is("the") || _tokens[i].Is("a") || _tokens[i].Is("an") || _tokens[i - 1].Role is WordRole.Time or WordRole.Other)
                && _tokens[i].Role != WordRole.Time && reader.Read(i, to) is { } speaker) return speaker;
        return null;
    }

    private bool StopsNaming(int at) =>
        _tokens[at].Kind is not (TokenKind.Word or TokenKind.Bracket) || _tokens[at].IsIn(Prepositions) || _tokens[at].IsIn(Opening) || _tokens[at].Is("and")
        || ReportingVerbs.Find(_tokens[at].Lower) is { IsNoun: false };

    /// <summary>Where the words that a "which" goes back to end: a comma, a title and a date between are passed over.</summary>
    private int EndBeforeRelative(int relative)
    {
        var end = relative;
        while (end > 0 && (_tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Quote || _tokens[end - 1].Is("entitled") || _tokens[end - 1].Is("titled"))) end--;
        var dated = end;
        while (dated > 0 && _tokens[dated - 1].Role == WordRole.Time) dated--;
        return dated < end && dated > 0 && _tokens[dated - 1].IsIn(Prepositions) ? dated - 1 : end;
    }

    private int SegmentStart(int at)
    {
        var start = at;
        while (start > 0 && start > at - LongestNaming && _tokens[start - 1].Kind is not (TokenKind.Break or TokenKind.Quote)
            && (!_tokens[start - 1].IsIn(Opening) || IsComparison(start - 1)) && !IsReport(start - 1)) start--;
        return start;
    }

    /// <summary>"more than" in front of a figure.</summary>
    private bool IsComparison(int at) => at > 0 && _tokens[at].Is("than") && (_tokens[at - 1].Is("more") || _tokens[at - 1].Is("less") || _tokens[at - 1].Is("fewer"));

    private bool IsReport(int at) => !_tokens[at].IsCapital && ReportingVerbs.Find(_tokens[at].Lower) is { IsNoun: false, Form: VerbForm.Past, Needs: not Complement.Saying };

    private List<(int From, int To)> Pieces(int from, int to)
    {
        var (pieces, start) = (new List<(int, int)>(), from);
        for (var i = from; i <= to; i++)
        {
            if (i < to && _tokens[i].Kind is not (TokenKind.Comma or TokenKind.Break or TokenKind.Quote)) continue;
            if (i > start) pieces.Add((start, i));
            start = i + 1;
        }
        return pieces;
    }

    private static Speaker Merge(Speaker first, Speaker second) => first.With(second);

    private static IReadOnlyList<Speaker> One(Speaker? speaker) => speaker is null ? [] : [speaker];
}
