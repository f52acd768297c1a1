using CuratedArchive.Claims;
using CuratedArchive.Record;

namespace CuratedArchive.Web.Display;

/// <summary>Which claims a reader wants to see.</summary>
/// <param name="State">About this State, by alpha-3 code.</param>
/// <param name="Treaty">About this treaty, by code; <c>other</c> for one the archive has no record of.</param>
/// <param name="Kind">Claims of this kind.</param>
/// <param name="Verdict">Held to be so.</param>
/// <param name="Year">Of this year: the claim's own, or that of its document where the claim gives none.</param>
/// <param name="Document">Made by this document, by slug.</param>
public sealed record ClaimFilter(string? State, string? Treaty, ClaimAction? Kind, VerdictValue? Verdict, int? Year, string? Document)
{
    /// <summary>Reads the filter of a request.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="states">The States, by code.</param>
    /// <param name="treaties">The codes of the treaties; a claim can be about another one as well.</param>
    public static ClaimFilter Read(Asked asked, IReadOnlyDictionary<string, StateLink> states, IEnumerable<string> treaties) =>
        new(asked.State(states), asked.OneOf("treaty", [.. treaties, "other"]), asked.Word<ClaimAction>("kind"), asked.Word<VerdictValue>("verdict"), asked.Year("year"), asked.Text("document"));

    /// <summary>The claims that pass, with their verdicts.</summary>
    public IQueryable<Verdict> Of(IQueryable<Verdict> verdicts)
    {
        if (State is { } state) verdicts = verdicts.Where(v => v.Claim.State == state);
        if (Treaty is { } treaty) verdicts = verdicts.Where(v => v.Claim.Treaty == treaty);
        if (Kind is { } kind) verdicts = verdicts.Where(v => v.Claim.Action == kind);
        if (Document is { } document) verdicts = verdicts.Where(v => v.Claim.Document.Slug == document);
        if (Verdict is { } value) verdicts = verdicts.Where(v => v.Value == value);
        if (Year is not { } year) return verdicts;
        var (from, to) = (new PartialDate(year), new PartialDate(year + 1));
        return verdicts.Where(v => (v.Claim.Date >= from && v.Claim.Date < to) || (v.Claim.Date == null && v.Claim.Document.Date >= from && v.Claim.Document.Date < to));
    }
}
