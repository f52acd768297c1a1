using CuratedArchive.Claims;

namespace CuratedArchive.Record;

/// <summary>What a count of States may mean.</summary>
/// <param name="Word">The reading, as verdicts name it.</param>
/// <param name="Phrase">The States it counts, to follow a figure.</param>
/// <param name="Count">The count.</param>
internal sealed record CountReading(string Word, string Phrase, Func<StandingCounts, int> Count)
{
    public static readonly CountReading Parties = new("parties", "parties", c => c.Parties);
    public static readonly CountReading InForce = new("in force", "States it was in force for", c => c.InForce);
    public static readonly CountReading Joined = new("signed or joined", "States that had signed or joined", c => c.Joined);
    public static readonly CountReading Signed = new("signed", "States that had signed", c => c.Signed);
    public static readonly CountReading SignedEver = new("ever signed", "States that had signed, those since withdrawn among them", c => c.SignedEver);
    public static readonly CountReading Signatories = new("signed and not party", "signatories that were not party", c => c.Signatories);
    public static readonly CountReading Ratified = new("ratified after signing", "States that had ratified, accepted or approved, accessions not counted", c => c.Ratified);

    /// <summary>Every reading, in the order they are thought of.</summary>
    public static readonly IReadOnlyList<CountReading> All = [Parties, InForce, Joined, Signed, SignedEver, Signatories, Ratified];

    /// <summary>Beginnings of words that speak of the act of consent: a State has done it before the treaty is in force for it.</summary>
    private static readonly string[] ConsentWords = ["ratif", "acced", "accession", "accept", "approv", "deposit", "adher"];

    /// <summary>Beginnings of words that may take signature and consent together.</summary>
    private static readonly string[] JoiningWords = ["join", "member", "support", "endors", "adopt"];

    /// <summary>The readings the words of a claim allow, the plainest first. A bound is read plainly: a reading that counts few would bear out every upper bound.</summary>
    public static IReadOnlyList<CountReading> Of(Claim claim) => claim.Relation is null ? OfExact(claim) : [.. OfExact(claim).Except([Signatories, Ratified])];

    private static IReadOnlyList<CountReading> OfExact(Claim claim)
    {
        if (claim.Action == ClaimAction.CountSignatories) return [Signed, Joined, SignedEver, Signatories];
        if (Has(claim.Quote, ConsentWords)) return [Parties, Ratified];
        return Has(claim.Quote, JoiningWords) ? [Parties, InForce, Joined] : [Parties, InForce];
    }

    private static bool Has(string text, string[] beginnings) => beginnings.Any(b => text.Contains(b, StringComparison.OrdinalIgnoreCase));
}
