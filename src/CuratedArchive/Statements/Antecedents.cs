namespace CuratedArchive.Statements;

/// <summary>A work in which somebody spoke, kept so that a later sentence can point back at it.</summary>
/// <param name="Noun">What it was called: paper, letter, statement.</param>
/// <param name="Author">Who spoke in it.</param>
/// <param name="Date">When.</param>
/// <param name="Kind">What sort of statement it is.</param>
/// <param name="Venue">Where.</param>
internal sealed record Paper(string Noun, Speaker Author, PartialDate? Date, StatementKind Kind, string? Venue);

/// <summary>Who and what a document has spoken of so far, so that pronouns, surnames and "the paper" can be understood.</summary>
/// <param name="home">The State a document is about; a ministry or government without a country is that State's.</param>
/// <param name="names">The full names that the document gives anywhere.</param>
internal sealed class Antecedents(string? home, FullNames? names = null)
{
    private readonly Dictionary<string, Speaker> _persons = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Speaker> _offices = new(StringComparer.OrdinalIgnoreCase);
    private const int MostPapers = 200;

    private static readonly HashSet<string> AnyWork = ["statement", "remarks", "explanation", "document", "text"];

    private readonly List<Paper> _papers = [];
    private readonly HashSet<string> _mentioned = [];
    private string? _stateBefore;
    private (string State, bool Here)? _government;

    /// <summary>Whom "he" or "she" means.</summary>
    public Speaker? Person { get; private set; }

    /// <summary>Whom or what "it" or "they" means.</summary>
    public Speaker? Subject { get; private set; }

    /// <summary>The State that was spoken of last in this paragraph, or null.</summary>
    public string? StateHere { get; private set; }

    /// <summary>Forgets whom a pronoun means; names are kept.</summary>
    public void Leave() => (Person, Subject) = (null, null);

    /// <summary>
    /// Begins a paragraph: a ministry without a country belongs to the State spoken of in the same paragraph, or to the only one named in the paragraph before; a minister known by name to the State whose
    /// government was heard there.
    /// </summary>
    public void Enter()
    {
        (_stateBefore, StateHere) = (_mentioned.Count == 1 ? StateHere : null, null);
        _mentioned.Clear();
        _government = _government is { Here: true } heard ? (heard.State, false) : null;
    }

    /// <summary>Takes note of the States that a sentence names.</summary>
    public void Mention(Wording wording) => _mentioned.UnionWith(wording.Tokens.Where(t => t.State is not null).Select(t => t.State!.Iso3));

    /// <summary>Takes note of the subject of a sentence.</summary>
    public void Hear(Speaker speaker)
    {
        StateHere = speaker.State ?? StateHere;
        if (speaker is { State: { } state, Organization: not null, Person: null, IsStateSupplied: false } && IsGovernment(speaker)) _government = (state, true);
        if (speaker.Paper is null && speaker.Person is not null)
        {
            Person = speaker;
            _persons[speaker.Surname!] = speaker;
            if (speaker.Role is not null) _offices[OfficeWord(speaker.Role)] = speaker;
        }
        else if (speaker.Paper is null && speaker.Role is not null) Person = speaker;
        else Subject = speaker;
    }

    /// <summary>Whether a person of that surname was heard.</summary>
    public bool Knows(string surname) => _persons.ContainsKey(surname);

    /// <summary>Takes note of a work.</summary>
    public void Remember(Paper paper)
    {
        if (_papers.Count == MostPapers) _papers.RemoveAt(0);
        _papers.Add(paper);
    }

    /// <summary>The work that "the December paper" means: the last one of that name whose date agrees.</summary>
    public Paper? Recall(string noun, PartialDate? date, Speaker? speaker = null) =>
        _papers.FindLast(p => p.Noun == noun && Agrees(p, date))
        ?? (AnyWork.Contains(noun) ? _papers.FindLast(p => Agrees(p, date) && (speaker?.Fits(p.Author) ?? true)) : null);

    /// <summary>A person known by surname or office gets the full name, a body without a country its State.</summary>
    public Speaker Complete(Speaker speaker)
    {
        if (speaker.Person is not null && _persons.TryGetValue(speaker.Surname!, out var known) && (!speaker.Person.Contains(' ') || speaker.Person == known.Person)) return speaker.With(known);
        if (speaker.Person is { } surname && !surname.Contains(' ') && names?.Of(surname) is { } full) speaker = speaker with { Person = full };
        if (speaker is { Person: null, Role: { } role, State: null } && _offices.TryGetValue(OfficeWord(role), out var holder)
            && role.Split(' ').All(w => holder.Role!.Contains(w, StringComparison.OrdinalIgnoreCase))) return holder;
        if (speaker.State is null && !speaker.IsGroup && speaker.Paper is null && IsNational(speaker))
            return speaker with { State = home ?? (speaker.Person is not null ? _government?.State : StateHere ?? (IsGovernment(speaker) ? _stateBefore : null)), IsStateSupplied = true };
        return speaker;
    }

    /// <summary>Whether a body or office is one of a State's government, and of nothing else.</summary>
    private static bool IsGovernment(Speaker speaker) => (speaker.Organization ?? speaker.Role)?.ToLowerInvariant() is { } words
        && GovernmentWords.Any(w => words.Contains(w)) && !InternationalWords.Any(w => words.Contains(w));

    private static bool IsNational(Speaker speaker)
    {
        var words = (speaker.Organization ?? speaker.Role)?.ToLowerInvariant() ?? "";
        if (speaker is { Organization: null, Person: not null })
            return words.Contains("minister") && !words.Contains("ministers") || words.EndsWith("foreign secretary", StringComparison.Ordinal) || words.EndsWith("defence secretary", StringComparison.Ordinal);
        return NationalWords.Any(w => words.Contains(w)) && !InternationalWords.Any(w => words.Contains(w));
    }

    private static readonly string[] NationalWords =
    [
        "ministry", "government", "cabinet", "parliament", "army", "navy", "armed forces", "air force", "official", "authorities", "minister", "president", "ambassador",
        "military", "defense department", "delegation", "general staff",
    ];
    private static readonly string[] GovernmentWords = ["government", "cabinet", "ministry", "minister", "parliament", "army", "armed forces"];
    private static readonly string[] InternationalWords = ["united nations", "un ", "eu ", "european", "nato", "ministers", "governments", "icrc", "high ", "council", "assembly", "cmc", "watch"];

    private static bool Agrees(Paper paper, PartialDate? date) => date is not { } d || paper.Date is not { } p || d.Covers(p) || p.Covers(d);

    private static string OfficeWord(string role) => role.Split(' ').FirstOrDefault(w => Lexicon.Offices.Contains(w.ToLowerInvariant())) ?? role;
}
