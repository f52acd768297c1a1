using CuratedArchive.Registers;

namespace CuratedArchive.Statements;

/// <summary>A sentence as words and marks, each word with the part it can play in naming a speaker.</summary>
internal sealed class Wording
{
    /// <summary>Reads a sentence.</summary>
    /// <param name="prose">The sentence with markers blanked out.</param>
    /// <param name="register">States with their names and demonyms.</param>
    public Wording(string prose, Register register)
    {
        (Prose, Tokens) = (prose, Statements.Tokens.Of(prose));
        for (var i = 0; i < Tokens.Count; i++) Tokens[i].Role = RoleOf(i);
        Mark(register.Demonyms.FindAll(prose), WordRole.Demonym);
        Mark(register.StateNames.FindAll(prose), WordRole.State);
    }

    public string Prose { get; }

    public List<Token> Tokens { get; }

    /// <summary>The words from one token up to, not including, another.</summary>
    public string Words(int from, int to) => from >= to ? "" : Prose[Tokens[from].Span.Start..Tokens[to - 1].Span.End];

    private WordRole RoleOf(int at)
    {
        var t = Tokens[at];
        if (!t.IsWord) return WordRole.Other;
        if (t.IsCapital && Seats.States.ContainsKey(SeatAt(at))) return WordRole.Seat;
        if (Lexicon.Times.Contains(t.Lower) && (t.IsCapital || t.Lower is not ("may" or "march"))) return WordRole.Time;
        if (Lexicon.FunctionWords.Contains(t.Lower) && !t.IsAcronym) return WordRole.Function;
        if (char.IsDigit(t.Text[0])) return IsOfDate(at) ? WordRole.Time : WordRole.Function;
        if (t.Lower is "general" or "major" && (!t.IsCapital || IsBeforeBody(at))) return t.IsCapital ? WordRole.Topic : WordRole.Other;
        if (Lexicon.Offices.Contains(t.Lower) || Lexicon.Offices.Contains(t.Lower[(t.Lower.LastIndexOf('-') + 1)..]) || Lexicon.Honorifics.Contains(t.Text.ToLowerInvariant())) return WordRole.Office;
        if (Lexicon.Papers.Contains(t.Lower)) return WordRole.Paper;
        if (Lexicon.Groups.Contains(t.Lower) && !(t.IsCapital && t.Lower == "nations")) return WordRole.Group;
        if (IsSurnameLikeTopic(at)) return WordRole.Name;
        if (Lexicon.Bodies.Contains(t.Lower) && (t.IsCapital || !Lexicon.CommonWords.Contains(t.Lower))) return WordRole.Body;
        if (Lexicon.Topics.Contains(t.Lower)) return WordRole.Topic;
        if (t.IsAcronym && t.Text.Contains('.') && IsBeforeName(at)) return WordRole.Name;
        if (t.IsAcronym && !IsAmongCapitals(at) && (at == 0 || !Lexicon.Honorifics.Contains(Tokens[at - 1].Text.ToLowerInvariant()))) return WordRole.Body;
        return t.IsCapital ? WordRole.Name : WordRole.Other;
    }

    /// <summary>A word such as Ban or Law, in capitals behind an office or a form of address, is a person's name when another name or nothing of a body follows.</summary>
    private bool IsSurnameLikeTopic(int at) =>
        at > 0 && Tokens[at].IsCapital && Tokens[at].Lower is "ban" or "law" or "justice" or "peace" or "red" or "watch" or "cross"
        && (Lexicon.Offices.Contains(Tokens[at - 1].Lower) || Lexicon.Honorifics.Contains(Tokens[at - 1].Text.ToLowerInvariant())) && Tokens[at - 1].IsCapital
        && (at + 1 >= Tokens.Count || !Lexicon.Topics.Contains(Tokens[at + 1].Lower) && !Lexicon.Bodies.Contains(Tokens[at + 1].Lower) && !Tokens[at + 1].Is("of"));

    /// <summary>A figure of four digits, or one beside the name of a month.</summary>
    private bool IsOfDate(int at) =>
        Tokens[at].Text.Length == 4 || (at > 0 && Tokens[at - 1].Role == WordRole.Time && Tokens[at - 1].IsCapital)
        || (at + 1 < Tokens.Count && Tokens[at + 1].IsCapital && Lexicon.Times.Contains(Tokens[at + 1].Lower));

    /// <summary>Whether a capitalised word that is no office or body follows: the initials in front of a surname, as in A.B. Miller.</summary>
    private bool IsBeforeName(int at) => at + 1 < Tokens.Count && Tokens[at + 1] is { IsCapital: true, Lower: var next }
        && !Lexicon.Offices.Contains(next) && !Lexicon.Bodies.Contains(next) && !Lexicon.Topics.Contains(next) && !Lexicon.Papers.Contains(next);

    private bool IsBeforeBody(int at) => at + 1 < Tokens.Count && Tokens[at + 1].IsCapital && Lexicon.Bodies.Contains(Tokens[at + 1].Lower);

    /// <summary>The seat's name that a token begins or is, in lower case; two words where two make the name.</summary>
    public string SeatAt(int at)
    {
        var two = at + 1 < Tokens.Count ? $"{Tokens[at].Lower} {Tokens[at + 1].Lower}" : "";
        var back = at > 0 ? $"{Tokens[at - 1].Lower} {Tokens[at].Lower}" : "";
        return Seats.States.ContainsKey(two) ? two : Seats.States.ContainsKey(back) ? back : Tokens[at].Lower;
    }

    /// <summary>United Nations meetings coverage prints the names of speakers in capitals: two such words side by side are a name, not initials.</summary>
    private bool IsAmongCapitals(int at) =>
        IsCapitals(at > 1 && Tokens[at - 1].IsInitial ? at - 2 : at - 1) || IsCapitals(at + 2 < Tokens.Count && Tokens[at + 1].IsInitial ? at + 2 : at + 1);

    private bool IsCapitals(int at) => at >= 0 && at < Tokens.Count && Tokens[at] is { IsWord: true } t && (t.IsAcronym || IsLongCapitals(t));

    private static bool IsLongCapitals(Token t) => t.Text.Length > 1 && t.Text.All(c => char.IsUpper(c) || c is '-' or '’' or '\'');

    private void Mark(IReadOnlyList<NameMention<State>> mentions, WordRole role)
    {
        var at = 0;
        foreach (var mention in mentions)
        {
            while (at < Tokens.Count && Tokens[at].Span.End <= mention.Span.Start) at++;
            for (; at < Tokens.Count && Tokens[at].Span.Start < mention.Span.End; at++)
                if (Tokens[at].IsWord && Tokens[at].Span.Start >= mention.Span.Start && Tokens[at].Span.End <= mention.Span.End + 2)
                    (Tokens[at].Role, Tokens[at].State) = (role, mention.Meaning);
        }
    }
}
