using CuratedArchive.Claims;

namespace CuratedArchive.Record;

/// <summary>Claims about a day before the text that the text does not name: <c>94 States had signed</c>, <c>it was not a party</c>.</summary>
internal static class EarlierDays
{
    private static readonly string[] Counting = ["had"];

    private static readonly string[] Standing = ["had", "hadn't", "was", "wasn't", "were", "weren't"];

    /// <summary>What was right on an earlier day, and is told as past, is not outdated: which day the text means cannot be known.</summary>
    public static Judgement Of(ClaimCase at, Judgement judgement)
    {
        if (judgement.Value != VerdictValue.Outdated || at.Claim.Date is not null || !IsPast(at.Claim)) return judgement;
        return judgement with { Value = VerdictValue.Unverifiable, Reason = $"The words speak of an earlier day that they do not name. {judgement.Reason}" };
    }

    /// <summary>Whether the words tell of the past without naming the day.</summary>
    public static bool IsPast(Claim claim) => claim.Action switch
    {
        ClaimAction.CountParties or ClaimAction.CountSignatories => Has(claim.Quote, Counting),
        ClaimAction.NotParty or ClaimAction.NotSigned or ClaimAction.NotAcceded => Has(claim.Quote, Standing),
        _ => false,
    };

    private static bool Has(string quote, string[] words) => quote.Replace('’', '\'').Split(' ', '\n').Any(words.Contains);
}
