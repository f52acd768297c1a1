namespace CuratedArchive.Statements;

/// <summary>The words that name one speaker, taken apart: the office, the body and the person in them.</summary>
/// <param name="wording">The sentence.</param>
/// <param name="from">The first token.</param>
/// <param name="to">The token behind the last.</param>
/// <param name="head">The word that says what the naming names.</param>
internal sealed class Naming(Wording wording, int from, int to, int head)
{
    private static readonly HashSet<string> Places = ["in", "at", "from", "on", "to", "near", "against"];

    private readonly List<Token> _tokens = wording.Tokens;

    public int From => from;

    public int To => to;

    public int Head => head;

    /// <summary>Whether it is "the" and a people: the Danish.</summary>
    public bool IsPlainPeople => head == from + 1 && _tokens[from].Is("the");

    /// <summary>The words without a leading article or owner.</summary>
    public string Capitals() => wording.Words(AfterArticle(from), EndWithoutBracket());

    /// <summary>
    /// The person's name: the last run of capitalised words that belong to no office, body or State. A run that goes on into a body's words is the body's name,
    /// and one behind the article is no person.
    /// </summary>
    public string? Person()
    {
        for (var end = to; end > from; end--)
        {
            if (!IsNamePart(end - 1)) continue;
            var start = end - 1;
            while (start > from && (IsNamePart(start - 1) || (start > from + 1 && _tokens[start - 1].IsIn(Lexicon.Particles) && IsNamePart(start - 2)))) start--;
            if (IsPersonal(start, end)) return wording.Words(start, end).TrimEnd('\'', '’');
            end = start;
        }
        return null;
    }

    /// <summary>The office, with what it is an office of, without the person's name.</summary>
    public string? Office()
    {
        var at = -1;
        for (var i = from; i < to; i++) if (_tokens[i].Role == WordRole.Office && !Lexicon.Honorifics.Contains(_tokens[i].Text.ToLowerInvariant())) { at = i; break; }
        if (at < 0) return null;
        var start = AfterArticle(from);
        while (start < at && (_tokens[start].Role is WordRole.Name && IsPersonalBefore(start, at) || _tokens[start].Kind == TokenKind.Comma || _tokens[start].Is("the"))) start++;
        var end = at + 1;
        while (end < to && !Lexicon.Honorifics.Contains(_tokens[end].Text.ToLowerInvariant()) && !(IsNamePart(end) && IsPersonal(end, EndOfName(end)))
            && _tokens[end].Kind is not (TokenKind.Comma or TokenKind.Bracket or TokenKind.Break)) end++;
        return wording.Words(start, end);
    }

    /// <summary>The body: the run of words around a body's word, with what follows "of" or "for".</summary>
    public string? Organization() => OrganizationFrom() is { } start ? BodyFrom(start) : null;

    /// <summary>Where the body's name begins, or null when no body is named.</summary>
    public int? OrganizationFrom()
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens[i].Is("to") && HasOfficeBefore(i)) return null;
            if (_tokens[i].Role != WordRole.Body && !IsUnknownOrganization(i)) continue;
            if (i == head && !_tokens[i].IsCapital) return BehindOwner();
            var start = i;
            while (start > from && _tokens[start - 1].Role is WordRole.Name or WordRole.Topic or WordRole.Demonym or WordRole.State or WordRole.Body && !_tokens[start - 1].IsPossessive) start--;
            return start;
        }
        return null;
    }

    /// <summary>The body named in front of a token, as in "the Security Council resolution".</summary>
    public string? BodyBefore(int at)
    {
        var inner = new Naming(wording, from, at, at - 1);
        return at > from && inner.OrganizationFrom() is { } start ? inner.BodyFrom(start) : null;
    }

    /// <summary>Where the author of a work is named: behind "by", "from" or "of".</summary>
    public int? Author()
    {
        for (var i = head + 1; i < to; i++)
            if (_tokens[i].Is("by") || _tokens[i].Is("from") || _tokens[i].Is("of")) return i + 1;
        return null;
    }

    private string BodyFrom(int start)
    {
        var end = _tokens[head] is { Role: WordRole.Body, IsCapital: false } && head > start ? head + 1 : start;
        while (end < to && (end == start || !_tokens[end - 1].IsPossessive) && (_tokens[end].Role is WordRole.Name or WordRole.Topic or WordRole.Demonym
            or WordRole.State or WordRole.Body || IsLinkTo(end))) end++;
        if (end < to && IsOffice(end) && _tokens[start].IsCapital)
            while (end > start + 1 && _tokens[end - 1] is { Role: WordRole.Topic, IsCapital: false }) end--;
        if (end < to && IsLinkedOffice(start, end)) end++;
        if (end < to && _tokens[end].Kind == TokenKind.Bracket && _tokens[end].Text[1..^1].All(char.IsUpper)) return wording.Words(start, end + 1);
        while (end > start + 1 && _tokens[end - 1].Lower is "of" or "for" or "the" or "and" or "on" or "to") end--;
        return wording.Words(start, Math.Max(end, start + 1)) is var name && _tokens[Math.Max(end, start + 1) - 1].IsPossessive ? name[..name.LastIndexOfAny(['’', '\''])] : name;
    }

    /// <summary>"of", "for", "to", "and" or "the" between two words of one body's name.</summary>
    private bool IsLinkTo(int at) =>
        (_tokens[at].Is("of") || _tokens[at].Is("for") || _tokens[at].Is("and") || _tokens[at].Is("to") || _tokens[at].Is("on") || _tokens[at].Is("the")) && at + 1 < to
        && (_tokens[at + 1].Is("the") || (_tokens[at + 1].IsCapital && _tokens[at + 1].Role is not (WordRole.Function or WordRole.Time)));

    /// <summary>The Ministers of a Cabinet of Ministers.</summary>
    private bool IsLinkedOffice(int start, int at) => at > start + 1 && _tokens[at] is { Role: WordRole.Office, IsCapital: true } && _tokens[at - 1].Is("of");

    private bool IsUnknownOrganization(int at) =>
        _tokens[at].Role == WordRole.Name && at > from && _tokens[at - 1].Is("the") && _tokens[at].IsCapital && at == head;

    private bool IsNamePart(int at) => at >= 0 && at < _tokens.Count && (_tokens[at].Role == WordRole.Name || (_tokens[at].IsInitial && _tokens[at].Role != WordRole.State));

    private int EndOfName(int start)
    {
        var end = start + 1;
        while (end < to && (IsNamePart(end) || (_tokens[end].IsIn(Lexicon.Particles) && IsNamePart(end + 1)))) end++;
        return end;
    }

    private bool IsPersonal(int start, int end)
    {
        if (end < to && _tokens[end].Role is WordRole.Body or WordRole.Topic && _tokens[end].IsCapital) return false;
        if (end < to && _tokens[end] is { Role: WordRole.Office, IsCapital: false }) return false;
        if (start > from && _tokens[start - 1] is { IsCapital: true, IsPossessive: false } before && before.Role is WordRole.Body or WordRole.Topic
            && !IsOffice(start - 1) && !HasOfficeBefore(start)) return false;
        if (start > from && (_tokens[start - 1].Is("the") || _tokens[start - 1].IsIn(Places))) return false;
        if (IsOfAnotherOffice(start)) return false;
        if (_tokens[end - 1].IsPossessive || (end == 1 && IsPlainOpening())) return false;
        if (start > from && _tokens[start - 1] is { Role: WordRole.Seat, IsPossessive: false }) return false;
        return start <= from || !_tokens[start - 1].Is("of") || end - start > 1;
    }

    /// <summary>Whether the name is that of the one whom an office serves: the spokesperson for Secretary-General Jo Miller. Behind an article it is the first one's.</summary>
    private bool IsOfAnotherOffice(int name)
    {
        if (name <= from) return false;
        var link = _tokens.FindLastIndex(name - 1, name - from, t => t.Is("for"));
        return link > from && link + 1 < name && !_tokens[link + 1].Is("the") && _tokens[link + 1].IsCapital && _tokens.FindIndex(link + 1, name - link - 1, t => t is { Role: WordRole.Office, IsCapital: true }) >= 0
            && _tokens.FindIndex(from, link - from, t => t.Role == WordRole.Office) >= 0;
    }

    /// <summary>Whether the first word of the sentence has its capital only as such: a plural, or a word with a preposition behind it.</summary>
    private bool IsPlainOpening() => _tokens[0].Lower.EndsWith('s') || (_tokens.Count > 1 && _tokens[1].Lower is "to" or "of" or "for" or "in" or "with" or "by" or "on");

    private bool IsPersonalBefore(int start, int at) => IsPersonal(start, Math.Min(EndOfName(start), at));

    private bool IsOffice(int at) => _tokens[at].Role == WordRole.Office;

    private bool HasOfficeBefore(int at)
    {
        for (var i = from; i < at; i++) if (IsOffice(i)) return true;
        return false;
    }

    /// <summary>The first word behind the article and behind "Norway's".</summary>
    private int BehindOwner()
    {
        var owner = _tokens.FindLastIndex(head, head - from + 1, t => t.IsPossessive);
        return owner >= 0 && owner < head ? owner + 1 : AfterArticle(from);
    }

    private int AfterArticle(int at) =>
        at < to && (_tokens[at].Is("the") || _tokens[at].Is("a") || _tokens[at].Is("an") || _tokens[at].Is("its") || _tokens[at].Is("their")) ? at + 1 : at;

    private int EndWithoutBracket() => to > from + 1 && _tokens[to - 1].Kind == TokenKind.Bracket ? to - 1 : to;
}
