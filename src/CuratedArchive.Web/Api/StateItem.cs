using System.Diagnostics.CodeAnalysis;
using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Web.Api;

/// <summary>A State, or another participant of treaties and votes, with the names it goes by.</summary>
public record StateItem
{
    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>ISO 3166-1 alpha-3; XKX for Kosovo, a user-assigned code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Iso2 { get; init; }

    /// <summary>The code of UN M49; null where the list has none.</summary>
    public required string? M49 { get; init; }

    /// <summary>The short name the United Nations use.</summary>
    public required string Name { get; init; }

    /// <summary>The full name in official use; null where it has none.</summary>
    public required string? OfficialName { get; init; }

    /// <summary>The everyday name.</summary>
    public required string CommonName { get; init; }

    /// <summary>The region of UN M49.</summary>
    public required string Region { get; init; }

    /// <summary>The sub-region or intermediate region of UN M49.</summary>
    public required string Subregion { get; init; }

    /// <summary>"member", "observer" or "non-member" of the United Nations.</summary>
    public required string UnStatus { get; init; }

    /// <summary>The day of admission to the United Nations; null for a State that is no member.</summary>
    public required DateOnly? UnMember { get; init; }

    /// <summary>When it became a State of its own, as precisely as that is known; null where the archive does not say.</summary>
    public required PartialDate? Independent { get; init; }

    /// <summary>Other names and former names.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Words for its people and what is theirs.</summary>
    public required IReadOnlyList<string> Demonyms { get; init; }

    /// <summary>What a reader should know about it; null where there is nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>This State in the API.</summary>
    public required string Href { get; init; }

    /// <summary>Its page.</summary>
    public required string Page { get; init; }

    internal static StateItem Of(State state) => new()
    {
        Slug = state.Slug,
        Iso3 = state.Iso3,
        Iso2 = state.Iso2,
        M49 = state.M49.OrNull(),
        Name = state.Name,
        OfficialName = state.OfficialName.OrNull(),
        CommonName = state.CommonName,
        Region = state.Region,
        Subregion = state.Subregion,
        UnStatus = state.UnStatus,
        UnMember = state.UnMember,
        Independent = state.Independent,
        Aliases = state.Aliases,
        Demonyms = state.Demonyms,
        Note = state.Note.OrNull(),
        Href = $"{ApiRoute.Root}/states/{state.Slug}",
        Page = $"/states/{state.Slug}",
    };
}

/// <summary>A State with where it stands.</summary>
public sealed record StateInFull : StateItem
{
    [SetsRequiredMembers]
    private StateInFull(StateItem state, IReadOnlyList<TreatyPosition> standings) : base(state) => Standings = standings;

    /// <summary>Where it stands with each treaty of its own, on the day the record was read.</summary>
    public required IReadOnlyList<TreatyPosition> Standings { get; init; }

    internal static StateInFull Of(State state, IEnumerable<(Treaty Treaty, StateStatus Status)> statuses) => new(StateItem.Of(state),
        [.. statuses.Select(s => new TreatyPosition(s.Treaty.Code, s.Treaty.RecordDate, s.Status.Standing, $"{ApiRoute.Root}/treaties/{s.Treaty.Slug}/status?state={state.Iso3}"))]);
}

/// <summary>Where a State stands with a treaty.</summary>
/// <param name="Treaty">The code of the treaty.</param>
/// <param name="On">The day the depositary's record was read; nothing later is known.</param>
/// <param name="Status">Where the State stands.</param>
/// <param name="Href">The status with its dates, in the API.</param>
public sealed record TreatyPosition(string Treaty, DateOnly On, Standing Status, string Href);
