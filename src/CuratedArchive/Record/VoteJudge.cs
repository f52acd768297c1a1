using CuratedArchive.Claims;
using CuratedArchive.Registers;

namespace CuratedArchive.Record;

/// <summary>
/// Judges votes against the roll calls of the plenary. The First Committee votes on the draft weeks before, and its votes by State are not in the record.
/// </summary>
internal sealed class VoteJudge(IReadOnlyList<Resolution> resolutions)
{
    /// <summary>The months in which the First Committee votes on drafts (rules of procedure of the General Assembly: it sits after the general debate, before the plenary takes up its reports).</summary>
    private static readonly int[] CommitteeMonths = [10, 11];

    private static readonly string[] CommitteeWords = ["First Committee", "A/C.1/"];

    public Judgement Judge(Claim claim, State state)
    {
        if (claim.Resolution is { } symbol) return Named(claim, state, symbol);
        if (!resolutions.Any(r => r.Treaty == claim.Treaty)) return Judgement.Unverifiable("The record has no roll call of this vote.");
        if (claim.Date is not { Year: { } year } date) return Judgement.Unverifiable("The text names neither the resolution nor the year of the vote.");
        var onDate = resolutions.Where(r => r.Treaty == claim.Treaty && date.Covers(PartialDate.Of(r.Date))).ToList();
        var ofYear = resolutions.FirstOrDefault(r => r.Treaty == claim.Treaty && r.Date.Year == year);
        if (IsOfCommittee(claim, ofYear)) return Committee(ofYear, state, "This is a vote in");
        if (onDate.Count == 0 && date.Month is { } month && CommitteeMonths.Contains(month)) return Committee(ofYear, state, $"The plenary did not vote {InWords.When(date)}; a vote of that month is one in");
        return onDate.Count switch
        {
            1 => RollCall(claim, state, onDate[0]),
            0 when ofYear is not null => Judgement.Unverifiable($"The record has no roll call {InWords.When(date)}; that of {ofYear.Symbol} was on {InWords.Day(ofYear.Date)}."),
            0 => Judgement.Unverifiable($"The record has no roll call {InWords.When(date)}."),
            _ => Judgement.Unverifiable($"The record has several roll calls {InWords.When(date)}, and the text does not name the resolution."),
        };
    }

    private Judgement Named(Claim claim, State state, string symbol)
    {
        if (resolutions.FirstOrDefault(r => r.Draft == symbol) is { } draft) return Committee(draft, state, "This is a vote in");
        if (resolutions.FirstOrDefault(r => r.Symbol == symbol) is not { } resolution) return Judgement.Unverifiable($"The record has no roll call of {symbol}.");
        return IsOfCommittee(claim, resolution) ? Committee(resolution, state, "This is a vote in") : RollCall(claim, state, resolution);
    }

    private static bool IsOfCommittee(Claim claim, Resolution? resolution) =>
        CommitteeWords.Any(w => claim.Quote.Contains(w, StringComparison.OrdinalIgnoreCase))
        || (resolution is { CommitteeDate: { } day } && claim.Date is { Month: not null } date && date.Covers(PartialDate.Of(day)) && !date.Covers(PartialDate.Of(resolution.Date)));

    private static Judgement Committee(Resolution? resolution, State state, string because)
    {
        var reason = $"{because} the First Committee, whose votes by State are not in the record.";
        if (resolution is null) return Judgement.Unverifiable(reason);
        var plenary = VoteOf(resolution, state);
        return Judgement.Unverifiable(reason) with
        {
            Remark = RollCallOf(resolution, state, plenary),
            Acts = References(resolution, plenary),
        };
    }

    private static Judgement RollCall(Claim claim, State state, Resolution resolution)
    {
        var vote = VoteOf(resolution, state);
        if (vote is null) return Judgement.Unverifiable($"The roll call of {resolution.Symbol} has no row for {InWords.Name(state)}.");
        var agrees = vote.Value == Claimed(claim.Action);
        var written = JudgedDays.Written(claim.Document);
        var ahead = agrees && written?.Last < resolution.Date;
        return new(ahead ? VerdictValue.Outdated : agrees ? VerdictValue.Agrees : VerdictValue.Contradicts,
            RollCallOf(resolution, state, vote) + (ahead ? $" That was after the document's date of {InWords.Date(written!.Value)}." : ""))
        {
            Remark = claim.Date is { } said && !said.Covers(PartialDate.Of(resolution.Date)) && !IsSeries(claim, said) ? $"The text dates the vote {InWords.When(said)}; the plenary voted on {InWords.Day(resolution.Date)}." : null,
            Acts = References(resolution, vote),
        };
    }

    /// <summary>“On each of the nine resolutions since 2015”: the year is that of the first of them.</summary>
    private static bool IsSeries(Claim claim, PartialDate said) => claim.Quote.Contains($"since {said.Year}", StringComparison.OrdinalIgnoreCase);

    private static string RollCallOf(Resolution resolution, State state, Vote? vote) =>
        $"In the plenary's roll call of {resolution.Symbol} on {InWords.Day(resolution.Date)}, {InWords.Name(state)} {Voted(vote)}.";

    private static Vote? VoteOf(Resolution resolution, State state) => resolution.Votes.FirstOrDefault(v => v.State.Iso3 == state.Iso3);

    private static VoteValue Claimed(ClaimAction action) => action switch
    {
        ClaimAction.VoteYes => VoteValue.Yes,
        ClaimAction.VoteNo => VoteValue.No,
        _ => VoteValue.Abstain,
    };

    private static string Voted(Vote? vote) => vote?.Value switch
    {
        VoteValue.Yes => "voted in favour",
        VoteValue.No => "voted against",
        VoteValue.Abstain => "abstained",
        _ => "has no vote recorded",
    };

    private static IReadOnlyList<RecordReference> References(Resolution resolution, Vote? vote) =>
        vote is null ? [] : [new(Vote.File, vote.Line, $"{vote.State.CommonName}, {resolution.Symbol}: {vote.Value.Word()}, {InWords.Day(resolution.Date)}")];
}
