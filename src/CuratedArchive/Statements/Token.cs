using CuratedArchive.Registers;

namespace CuratedArchive.Statements;

/// <summary>What a token of a sentence is, by its characters.</summary>
internal enum TokenKind
{
    Word,
    Comma,

    /// <summary>A mark that parts clauses: semicolon, colon, dash, full stop.</summary>
    Break,

    /// <summary>Everything between two quotation marks, the marks included.</summary>
    Quote,

    /// <summary>Everything between two brackets, the brackets included.</summary>
    Bracket,
}

/// <summary>What a word can do in the name of somebody who speaks.</summary>
internal enum WordRole
{
    Other,

    /// <summary>An article, preposition, conjunction, pronoun or auxiliary.</summary>
    Function,
    State,
    Demonym,
    Office,
    Body,

    /// <summary>A capitalised word that names what a body deals with: Foreign, Affairs, Defence.</summary>
    Topic,
    Paper,
    Group,
    Seat,
    Time,

    /// <summary>A capitalised word that is none of the others: part of somebody's name.</summary>
    Name,
}

/// <summary>A word or mark of a sentence.</summary>
/// <param name="Kind">What it is by its characters.</param>
/// <param name="Span">Where it stands in the sentence.</param>
/// <param name="Text">The characters.</param>
internal sealed record Token(TokenKind Kind, TextSpan Span, string Text)
{
    /// <summary>The word in lower case, without a possessive ending.</summary>
    public string Lower { get; } = WithoutPossessive(Text).ToLowerInvariant();

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapital => IsWord && char.IsUpper(Text[0]);

    /// <summary>Whether the word ends in <c>'s</c> or <c>s'</c>.</summary>
    public bool IsPossessive => IsWord && (WithoutPossessive(Text).Length < Text.Length || Text[^1] is '’' or '\'');

    /// <summary>Two to eight capitals, figures or hyphens, such as an organisation's initials.</summary>
    public bool IsAcronym => IsWord && Text.Length is >= 2 and <= 10 && WithoutPossessive(Text) is { Length: >= 2 } bare && bare.All(c => char.IsUpper(c) || c is '-' or '.') && !IsInitial;

    /// <summary>A single letter with a full stop.</summary>
    public bool IsInitial => IsWord && Text.Length == 2 && Text[1] == '.' && char.IsUpper(Text[0]);

    public WordRole Role { get; set; }

    /// <summary>The State that a name or demonym stands for.</summary>
    public State? State { get; set; }

    /// <summary>Whether this is the word, in any case.</summary>
    public bool Is(string word) => IsWord && Lower == word;

    /// <summary>Whether this is one of the words, in any case.</summary>
    public bool IsIn(IReadOnlySet<string> words) => IsWord && words.Contains(Lower);

    private static string WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '’' or '\'' ? word[..^2] : word.TrimEnd('’', '\'');
}
