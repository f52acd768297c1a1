namespace CuratedArchive.Registers;

/// <summary>A participant of treaties or votes, with all the names it goes by.</summary>
public sealed class State
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>ISO 3166-1 alpha-3; <c>XKX</c> for Kosovo, a user-assigned code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Iso2 { get; init; }

    /// <summary>The figure code of UN M49, three figures; empty where the list has none.</summary>
    public required string M49 { get; init; }

    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The short name the United Nations use.</summary>
    public required string Name { get; init; }

    /// <summary>The full name it has in official use; empty where it has none.</summary>
    public required string OfficialName { get; init; }

    /// <summary>The everyday name, for display.</summary>
    public required string CommonName { get; init; }

    /// <summary>The region of UN M49.</summary>
    public required string Region { get; init; }

    /// <summary>The sub-region or intermediate region of UN M49.</summary>
    public required string Subregion { get; init; }

    /// <summary>The day of admission to the United Nations, or null for a State that is no member.</summary>
    public DateOnly? UnMember { get; init; }

    /// <summary><c>member</c>, <c>observer</c> or <c>non-member</c>.</summary>
    public required string UnStatus { get; init; }

    /// <summary>Other names and former names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Words for its people and what is theirs: <c>Danish</c>, <c>Dane</c>.</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>The names that were in force before today's, the earliest first: its own, and those of its predecessors.</summary>
    public IReadOnlyList<StateName> Names { get; internal set; } = [];

    /// <summary>Every name it goes by today, its short name first; those of <see cref="Names"/> are not among them.</summary>
    public IEnumerable<string> AllNames() => new[] { Name, CommonName, OfficialName }.Concat(Aliases).Where(name => name.Length > 0).Distinct();

    /// <summary>When it became a State of its own, as precisely as it is known; null where the archive does not say.</summary>
    public PartialDate? Independent => Names.LastOrDefault(n => n.Kind == StateNameKind.Predecessor)?.Until;

    /// <summary>Whether a day lies before the independence, whichever day that was.</summary>
    public bool IsNotYetIndependent(DateOnly day) => day < Independent?.First;

    /// <summary>The name in force on a day where it was another than today's, or that of the predecessor; null where today's name stands.</summary>
    public StateName? NameOn(DateOnly day) => Names.FirstOrDefault(n => n.Covers(day));

    /// <summary>What a reader should know about it, such as why it is no member of the United Nations; empty where there is nothing.</summary>
    public required string Note { get; init; }
}
