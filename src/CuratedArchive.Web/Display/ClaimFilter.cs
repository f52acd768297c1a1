using CuratedArchive.Claims;

namespace CuratedArchive.Web.Display;

/// <summary>Which claims a reader wants to see.</summary>
public sealed record ClaimFilter(string? State, string? Treaty, ClaimAction? Kind, int? Year)
{
    /// <param name="asked">The request.</param>
    /// <param name="states">The States, by code.</param>
    /// <param name="treaties">The codes of the treaties; a claim can be about another one as well.</param>
    public static ClaimFilter Read(Asked asked, IReadOnlyDictionary<string, StateLink> states, IEnumerable<string> treaties) =>
        new(asked.State(states), asked.OneOf("treaty", [.. treaties, "other"]), asked.Word<ClaimAction>("kind"), asked.Year("year"));

    /// <summary>The claims that pass.</summary>
    public IQueryable<Claim> Of(IQueryable<Claim> claims)
    {
        if (State is { } state) claims = claims.Where(c => c.State == state);
        if (Treaty is { } treaty) claims = claims.Where(c => c.Treaty == treaty);
        if (Kind is { } kind) claims = claims.Where(c => c.Action == kind);
        if (Year is not { } year) return claims;
        var (from, to) = (new PartialDate(year), new PartialDate(year + 1));
        return claims.Where(c => c.Date >= from && c.Date < to);
    }
}
