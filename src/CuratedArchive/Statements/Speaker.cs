namespace CuratedArchive.Statements;

/// <summary>Somebody who says something, as far as a text tells.</summary>
/// <param name="State">Alpha-3 code of the State that speaks or is spoken for.</param>
/// <param name="Organization">The body, as named.</param>
/// <param name="Person">The person's name.</param>
/// <param name="Role">The person's office, as named.</param>
internal sealed record Speaker(string? State = null, string? Organization = null, string? Person = null, string? Role = null)
{
    /// <summary>The work it is said in, when the work is named in the speaker's place: "the letter".</summary>
    public string? Paper { get; init; }

    /// <summary>When that work is from, as far as its name says.</summary>
    public PartialDate? PaperDate { get; init; }

    /// <summary>Whether the work is named for the first time: "a letter".</summary>
    public bool IsNewPaper { get; init; }

    /// <summary>Whether several are taken together: "more than forty countries".</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether the State was taken from what stands around and not from the speaker's own name.</summary>
    public bool IsStateSupplied { get; init; }

    /// <summary>Whether nothing is known but a State.</summary>
    public bool IsBareState => State is not null && Organization is null && Person is null && Role is null;

    /// <summary>The last word of the person's name.</summary>
    public string? Surname => Person?.Split(' ')[^1];

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsUnknown => State is null && Organization is null && Person is null && Role is null && !IsGroup;

    /// <summary>This speaker, with what it lacks taken from another naming of the same one.</summary>
    public Speaker With(Speaker other) => this with
    {
        State = State ?? other.State,
        Organization = Organization ?? other.Organization,
        Person = Person is null || (other.Person?.EndsWith(Person, StringComparison.OrdinalIgnoreCase) ?? false) ? other.Person ?? Person : Person,
        Role = Role ?? other.Role,
        Paper = Paper ?? other.Paper,
        IsGroup = IsGroup || other.IsGroup,
    };

    /// <summary>Whether both can be the same: nothing known of one contradicts the other.</summary>
    public bool Fits(Speaker other) =>
        (State is null ? other.State is null || Organization is null : other.State is null ? other.Organization is null : State == other.State)
        && (Surname is null || other.Surname is null || string.Equals(Surname, other.Surname, StringComparison.OrdinalIgnoreCase));
}
