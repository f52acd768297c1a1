using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Statements;

/// <summary>Reads the words that name a speaker: a State, an office with or without a name, a body, a person, or a work that speaks.</summary>
internal sealed class SpeakerReader(Wording wording, Register register, Antecedents antecedents)
{
    private static readonly HashSet<string> Persons = ["he", "she", "him", "her"];
    private static readonly HashSet<string> Things = ["it", "they", "them"];
    private static readonly HashSet<string> Owners = ["its", "their", "his", "her"];
    private static readonly HashSet<string> Breaking = ["of", "for", "from", "to", "in", "on", "at", "with", "by", "about", "against", "during", "who", "whose", "which", "that", "under", "within"];
    private static readonly HashSet<string> Foreign = ["to", "for", "on", "in", "with", "at", "against", "about", "during", "under", "within"];
    private static readonly HashSet<string> Leading = ["and", "but", "yet", "or", "both", "also", "then", "later", "still", "of", "when", "while", "as"];
    private static readonly HashSet<string> Summing = ["all", "both", "each"];
    private static readonly HashSet<string> NoOne = ["this", "there", "these", "those", "such", "that", "none", "nobody", "who", "which", "what"];

    private readonly List<Token> _tokens = wording.Tokens;

    /// <summary>The speaker whose naming is the tokens from one up to, not including, another; null when they name none.</summary>
    public Speaker? Read(int from, int to)
    {
        while (from < to && (!_tokens[from].IsWord || _tokens[from].IsIn(Leading))) from++;
        while (to > from && (_tokens[to - 1].Kind is TokenKind.Comma or TokenKind.Break || (to - 1 > from && _tokens[to - 1].IsIn(Summing)))) to--;
        to = WithoutTime(from, to);
        if (from >= to) return null;
        if (to - from == 1 && _tokens[from].IsIn(Persons)) return Current is { IsBareState: false } ? Current : antecedents.Person;
        if (to - from == 1 && _tokens[from].IsIn(Things)) return Current ?? antecedents.Subject ?? antecedents.Person;
        if (_tokens[from].IsIn(NoOne)) return null;
        if (IsCount(from, to)) return new Speaker { IsGroup = true };
        var words = new Naming(wording, from, to, HeadOf(from, to));
        return words.Head < from || _tokens[to - 1].IsPossessive && to - 1 == words.Head ? null : Read(words);
    }

    /// <summary>The speaker whose naming ends with a possessive: of “the minister's message” the minister.</summary>
    public Speaker? ReadOwner(int from, int owner)
    {
        var words = wording.Words(from, owner + 1).TrimEnd('s').TrimEnd('’', '\'');
        var bare = new Wording(words, register);
        return new SpeakerReader(bare, register, antecedents).Read(0, bare.Tokens.Count);
    }

    /// <summary>Where a naming ends in front of words that tell when: “the minister last week”, “the delegate today”.</summary>
    private int WithoutTime(int from, int to)
    {
        var end = to;
        while (end > from + 1 && (_tokens[end - 1].Role == WordRole.Time || _tokens[end - 1].Lower is "today" or "yesterday" or "earlier" or "later" or "recently" or "now")) end--;
        while (end < to && end > from + 1 && _tokens[end - 1].Lower is "on" or "in" or "this" or "late" or "early") end--;
        return end;
    }

    /// <summary>Who speaks already in this sentence: whom a pronoun further on in it means.</summary>
    public Speaker? Current { get; set; }

    /// <summary>Whether somebody of that surname was named before.</summary>
    public bool Knows(string surname) => antecedents.Knows(surname);

    /// <summary>The last word in front of the first preposition, brackets left aside; behind a determiner with "of" (a total of), the word it counts.</summary>
    private int HeadOf(int from, int to)
    {
        var (end, start) = (from, from);
        while (end < to && !_tokens[end].IsIn(Breaking) && _tokens[end].Kind is not (TokenKind.Comma or TokenKind.Break)) end++;
        if (end < to && _tokens[end].Is("of") && end > from && (_tokens[end - 1].IsIn(Counting) || char.IsDigit(_tokens[end - 1].Text[0]))) return HeadOf(end + 1, to);
        for (end--; end >= start && (!_tokens[end].IsWord || (end > start && char.IsDigit(_tokens[end].Text[0]))); end--) { }
        return end;
    }

    private static readonly HashSet<string> Counting = ["total", "number", "majority", "dozens", "scores", "hundreds", "group", "most", "many", "some", "several", "all", "two", "three", "none"];

    /// <summary>A bare figure, as in "more than forty have condemned": the States counted.</summary>
    private bool IsCount(int from, int to) =>
        _tokens[from..to].TrueForAll(t => t.Role is WordRole.Function or WordRole.Time || t.IsIn(Counting)) && _tokens[from..to].Exists(t => char.IsDigit(t.Text[0]) || t.IsIn(Counting));

    private Speaker? Read(Naming naming)
    {
        var speaker = _tokens[naming.Head].Role switch
        {
            WordRole.State when naming.OrganizationFrom() is null => new Speaker(_tokens[naming.Head].State!.Iso3),
            WordRole.Seat => Seated(naming),
            WordRole.Group when naming.Person() is null => new Speaker(Organization: IsNamedGroup(naming) ? naming.Capitals() : null) { IsGroup = true },
            WordRole.Paper => Paper(naming),
            WordRole.Demonym when naming.IsPlainPeople => new Speaker(_tokens[naming.Head].State!.Iso3),
            WordRole.Office or WordRole.Body or WordRole.Topic or WordRole.Name or WordRole.State => Named(naming),
            _ => null,
        };
        if (speaker is { Person: null, Organization: null, State: null } && _tokens[naming.From].Is("the") && speaker.Role is "official" or "diplomat" or "politician" or "spokesperson" or "spokesman" or "spokeswoman"
            && antecedents.Person is { Role: not null } heard) return heard;
        return speaker is null ? null : antecedents.Complete(speaker);
    }

    /// <summary>A seat is its State's; a building or department is named as well.</summary>
    private Speaker Seated(Naming naming)
    {
        var seat = wording.SeatAt(naming.Head);
        return new(Seats.States[seat], seat is "pentagon" or "kremlin" or "white house" or "state department" ? naming.Capitals() : null);
    }

    private bool IsNamedGroup(Naming naming) => _tokens[naming.Head].IsCapital && (_tokens[naming.From].Role != WordRole.Function || _tokens[naming.From].Is("the"));

    private Speaker? Named(Naming naming)
    {
        var (person, organization, role) = (naming.Person(), naming.Organization(), naming.Office());
        if (person is null && _tokens[naming.Head].Role == WordRole.Body) role = null;
        if (person is not null && organization?.Contains(person) == true) person = null;
        if (person is null && organization is null && role is null) return null;
        return new Speaker(IsMedia(organization) ? null : StateOf(naming), organization, person, Within(organization, role)) { IsGroup = false };
    }

    /// <summary>Papers and broadcasters speak for no State.</summary>
    private static bool IsMedia(string? organization) => organization is not null && organization[(organization.LastIndexOf(' ') + 1)..] is "media" or "newspaper" or "newspapers" or "outlet" or "outlets";

    private static readonly string[] Serving = [" for ", " of ", " to ", " at "];

    /// <summary>The office within the body that is named beside it: of “CMC Director” the Director.</summary>
    private static string? Within(string? organization, string? role)
    {
        if (organization is null || role is null || role.IndexOf(organization, StringComparison.Ordinal) is not (>= 0 and var at)) return role;
        var office = role[(at + organization.Length)..].TrimStart('’', '\'');
        office = office.StartsWith("s ", StringComparison.Ordinal) ? office[2..].Trim() : office.Trim();
        if (office.Length > 0 && Serving.Any(role[..at].Contains)) return char.IsLower(office[0]) ? role[..(at + organization.Length)] : role;
        return office.Length == 0 ? role : office;
    }

    private Speaker Paper(Naming naming)
    {
        var by = naming.Author();
        var author = by is null ? null : Read(by.Value, naming.To);
        var state = author?.State ?? StateOf(naming);
        var date = DateIn(naming.From, naming.To) ?? (naming.To < _tokens.Count && _tokens[naming.To].Is("in") ? DateIn(naming.To, Math.Min(_tokens.Count, naming.To + 4)) : null);
        var organization = author?.Organization ?? naming.BodyBefore(naming.Head);
        return (author ?? new Speaker()) with { State = state, Organization = organization, Paper = _tokens[naming.Head].Lower, PaperDate = date, IsNewPaper = IsIndefinite(naming.From) };
    }

    private bool IsIndefinite(int at) => _tokens[at].Is("a") || _tokens[at].Is("an") || _tokens[at].Is("another");

    private PartialDate? DateIn(int from, int to) => DatePhrase.Find(wording.Words(from, to)).Select(d => (PartialDate?)d.Date).FirstOrDefault();

    /// <summary>The State a naming belongs to: one in front of the head, possessive or adjective, or one behind "of" or "from"; not one that is only dealt with.</summary>
    private string? StateOf(Naming naming)
    {
        for (var i = naming.From; i < naming.To; i++)
        {
            if (_tokens[i].Kind == TokenKind.Bracket && register.StateNames.Find(LastOf(_tokens[i].Text)) is { } bracketed) return bracketed.Iso3;
            if (_tokens[i] is { IsPossessive: true, Lower: "country" or "nation" } && (Setting(i) ?? antecedents.StateHere) is { } here) return here;
            if (_tokens[i].State is { } state && !IsDealtWith(naming.From, i) && !IsChapter(naming.From, i)) return state.Iso3;
            if (i != naming.Head && _tokens[i].Role == WordRole.Seat && IsSeatOf(i, naming.Head)) return Seats.States[wording.SeatAt(i)];
        }
        return _tokens[naming.From].IsIn(Owners) ? OwnerBefore(naming.From) ?? Current?.State ?? antecedents.Subject?.State ?? antecedents.Person?.State : null;
    }

    /// <summary>The State that the sentence opens with as the one it is about: “For Chad, …, that country's delegate said”.</summary>
    private string? Setting(int at) => _tokens[0].Is("for") ? _tokens.Take(Math.Min(at, 4)).FirstOrDefault(t => t.Role == WordRole.State)?.State!.Iso3 : null;

    /// <summary>Whether a State's name tells which part of a body is meant: <c>Amnesty International UK</c>, <c>Amnesty International's UK director</c>.</summary>
    private bool IsChapter(int from, int at) =>
        at > from && _tokens[at].Role == WordRole.State && _tokens[at - 1] is { IsCapital: true, Role: WordRole.Name or WordRole.Body };

    /// <summary>Whether a seat stands for its government in front of an office or body, with an ending or behind "in"; a process or plan that bears its name is nobody's.</summary>
    private bool IsSeatOf(int seat, int head) =>
        _tokens[seat].IsPossessive || (seat < head && _tokens[seat + 1].Role != WordRole.Name) || (seat > 0 && _tokens[seat - 1].Is("in"));

    /// <summary>What stands in brackets, or its last part: <c>(Green Party, Chad)</c>.</summary>
    private static string LastOf(string bracket) => bracket[1..^1] is var inside && inside.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma ? inside[(comma + 2)..] : inside;

    /// <summary>"its" is of the State that the sentence began with.</summary>
    private string? OwnerBefore(int at)
    {
        for (var i = 0; i < at; i++)
            if (_tokens[i].Role == WordRole.State && !_tokens[i].IsPossessive && (i == 0 || !_tokens[i - 1].IsIn(Foreign))) return _tokens[i].State!.Iso3;
        return null;
    }

    private bool IsDealtWith(int from, int at)
    {
        for (var i = at - 1; i >= from && (_tokens[i].Role != WordRole.Office || i == at - 1); i--)
        {
            if (_tokens[i].IsIn(Foreign)) return !_tokens[i].Is("for") || at + 1 >= _tokens.Count || _tokens[at + 1].Role is not (WordRole.Body or WordRole.Topic);
            if (_tokens[i].Is("of") || _tokens[i].Is("from")) return false;
        }
        return false;
    }
}
