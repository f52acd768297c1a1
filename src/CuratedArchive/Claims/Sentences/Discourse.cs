using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>A vote the text has spoken of, for the sentences and notes that go on about it.</summary>
/// <param name="Treaty">The code of the treaty, or <c>other</c>.</param>
/// <param name="Resolution">The symbol, or null.</param>
/// <param name="Date">When it was cast, or null.</param>
internal sealed record SpokenVote(string Treaty, string? Resolution, PartialDate? Date);

/// <summary>What a text has spoken of last: whom a pronoun means, which treaty “the convention” is, which vote “the resolution”.</summary>
/// <param name="register">The States.</param>
/// <param name="main">The code of the treaty the document is about, or null.</param>
/// <param name="own">The State the document is about, or null.</param>
/// <param name="sitting">The day of the meeting the document reports, or null: votes it gives no other date were cast then.</param>
/// <param name="today">The day the text calls “today”, or null.</param>
internal sealed class Discourse(Register register, string? main, string? own, PartialDate? sitting = null, PartialDate? today = null)
{
    private readonly Dictionary<string, SpokenVote> _votesByNote = [];
    private readonly Dictionary<string, IReadOnlyList<State>> _statesByNote = [];
    private readonly IReadOnlyList<State> _own = [.. register.States.Where(r => r.Iso3 == own)];
    private readonly List<Chunk> _treaties = [];
    private bool _wasNamed;

    /// <summary>The States spoken of last, or the document's own.</summary>
    public IReadOnlyList<State> States { get; private set; } = [];

    /// <summary>The State the document is about.</summary>
    public IReadOnlyList<State> Own => _own;

    /// <summary>The vote spoken of last in this passage.</summary>
    public SpokenVote? Vote { get; private set; }

    /// <summary>The treaty the document is about.</summary>
    public string? Main => main;

    /// <summary>The day of the meeting the document reports.</summary>
    public PartialDate? Sitting => sitting;

    /// <summary>The day the text calls “today”.</summary>
    public PartialDate? Today => today;

    /// <summary>Whether this passage, or the one before it, has named a treaty.</summary>
    public bool IsNearTreaty => _treaties.Count > 0 || _wasNamed;

    /// <summary>Whether the heading above names a treaty.</summary>
    public bool IsUnderTreaty { get; set; }

    /// <summary>Begins a passage: a paragraph begins with the document's own State, or goes on; a note with what its marker hangs on.</summary>
    /// <param name="note">The label of the note, or null for a passage of the body.</param>
    public void Begin(string? note)
    {
        _wasNamed = _treaties.Count > 0;
        _treaties.Clear();
        HasCounted = false;
        Vote = note is null ? null : _votesByNote.GetValueOrDefault(note);
        if (note is not null) States = _statesByNote.GetValueOrDefault(note, _own);
        else if (_own.Count > 0) States = _own;
    }

    /// <summary>Whether the sentence before counted the world, so that “of these” speaks of that count.</summary>
    public bool HasCounted { get; private set; }

    /// <summary>Whether the heading above names a region or an organisation, so that figures count its States.</summary>
    public bool IsInGroup { get; set; }

    /// <summary>Notes whom a sentence spoke of, which treaties it named, and whether it counted the world.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="subject">The States it spoke of; null where it spoke of States without naming them, which then are not meant by “they”.</param>
    /// <param name="counted">Whether it counted the world.</param>
    public void Heard(SentenceChunks s, IReadOnlyList<State>? subject, bool counted)
    {
        HasCounted = counted;
        States = subject is null ? _own : subject.Count > 0 ? subject : States;
        _treaties.AddRange(s.All.Where(c => c.Treaties.Count > 0));
        foreach (var label in s.Sentence.NoteLabels) _statesByNote.TryAdd(label, States);
    }

    /// <summary>Notes a vote.</summary>
    public void Heard(SpokenVote vote, IReadOnlyList<string> notes)
    {
        Vote = vote;
        foreach (var label in notes) _votesByNote.TryAdd(label, vote);
    }

    /// <summary>The treaty a noun refers to: the last one named by such a noun, in the sentence before a place, else in the passage, else the document's own.</summary>
    public string? Refer(SentenceChunks s, int before, string? noun)
    {
        foreach (var i in s.Treaties)
            if (i < before && Fits(s[i], noun)) return s[i].Treaties[^1];
        return _treaties.LastOrDefault(t => Fits(t, noun))?.Treaties[^1] ?? main;
    }

    private static bool Fits(Chunk chunk, string? noun) =>
        chunk.Treaties.Count > 0 && (noun is not ("convention" or "treaty") || chunk.Word.Contains(noun) || !chunk.Word.Contains(' '));
}
