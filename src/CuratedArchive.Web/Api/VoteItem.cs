using CuratedArchive.Registers;

namespace CuratedArchive.Web.Api;

/// <summary>A State's vote on a resolution.</summary>
/// <param name="Resolution">The symbol of the resolution.</param>
/// <param name="Date">The day of the plenary vote.</param>
/// <param name="State">The State that voted, by alpha-3 code.</param>
/// <param name="Name">Its everyday name.</param>
/// <param name="Vote">How it voted; "absent" is no vote recorded.</param>
/// <param name="Confidence">"two-sources" or "one-source".</param>
/// <param name="File">The file of the row.</param>
/// <param name="Line">The line of the row, from 1.</param>
/// <param name="ResolutionHref">The resolution in the API.</param>
public sealed record VoteItem(string Resolution, DateOnly Date, string State, string Name, VoteValue Vote, string Confidence, string File, int Line, string ResolutionHref);

/// <summary>A resolution adopted by a recorded vote.</summary>
public sealed record ResolutionItem
{
    /// <summary>The symbol in its canonical form.</summary>
    public required string Symbol { get; init; }

    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The code of the treaty it is on.</summary>
    public required string Treaty { get; init; }

    /// <summary>The session of the General Assembly.</summary>
    public required int Session { get; init; }

    /// <summary>The day of the plenary vote.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many States voted for it in the plenary.</summary>
    public required int Yes { get; init; }

    /// <summary>How many voted against it.</summary>
    public required int No { get; init; }

    /// <summary>How many abstained.</summary>
    public required int Abstain { get; init; }

    /// <summary>For how many members no vote is recorded.</summary>
    public required int Absent { get; init; }

    /// <summary>The symbol of the verbatim record.</summary>
    public required string MeetingRecord { get; init; }

    /// <summary>The day of the vote in the First Committee; null where it was not found.</summary>
    public required DateOnly? CommitteeDate { get; init; }

    /// <summary>How many States voted for the draft in the First Committee; null where that was not found.</summary>
    public required int? CommitteeYes { get; init; }

    /// <summary>How many voted against the draft there; null where that was not found.</summary>
    public required int? CommitteeNo { get; init; }

    /// <summary>How many abstained there; null where that was not found.</summary>
    public required int? CommitteeAbstain { get; init; }

    /// <summary>This resolution in the API.</summary>
    public required string Href { get; init; }

    /// <summary>How States voted, in the API.</summary>
    public required string VotesHref { get; init; }

    /// <summary>Its page.</summary>
    public required string Page { get; init; }

    internal static ResolutionItem Of(Resolution resolution) => new()
    {
        Symbol = resolution.Symbol,
        Slug = resolution.Slug,
        Treaty = resolution.Treaty,
        Session = resolution.Session,
        Date = resolution.Date,
        Yes = resolution.Yes,
        No = resolution.No,
        Abstain = resolution.Abstain,
        Absent = resolution.Absent,
        MeetingRecord = resolution.MeetingRecord,
        CommitteeDate = resolution.CommitteeDate,
        CommitteeYes = resolution.CommitteeYes,
        CommitteeNo = resolution.CommitteeNo,
        CommitteeAbstain = resolution.CommitteeAbstain,
        Href = $"{ApiRoute.Root}/resolutions/{resolution.Slug}",
        VotesHref = $"{ApiRoute.Root}/votes?resolution={resolution.Slug}",
        Page = $"/resolutions/{resolution.Slug}",
    };
}
