namespace CuratedArchive.Registers;

/// <summary>How a State voted.</summary>
public enum VoteValue
{
    Yes,
    No,
    Abstain,

    /// <summary>No vote recorded; the record does not tell absence from not taking part.</summary>
    Absent,
}

/// <summary>A resolution adopted by a recorded vote.</summary>
public sealed class Resolution
{
    public int Id { get; private init; }

    /// <summary>The canonical symbol, such as <c>A/RES/70/54</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The code of the treaty it is on.</summary>
    public required string Treaty { get; init; }

    public required int Session { get; init; }

    /// <summary>The day of the plenary vote.</summary>
    public required DateOnly Date { get; init; }

    public required int Yes { get; init; }

    public required int No { get; init; }

    public required int Abstain { get; init; }

    public required int Absent { get; init; }

    /// <summary>The symbol of the verbatim record.</summary>
    public required string MeetingRecord { get; init; }

    /// <summary>The symbols of the committee's report, separated by semicolons.</summary>
    public required string CommitteeReport { get; init; }

    /// <summary>The symbol of the draft, or empty.</summary>
    public required string Draft { get; init; }

    /// <summary>Alpha-3 code of the lead sponsor, or empty.</summary>
    public required string LeadSponsor { get; init; }

    /// <summary>The day of the vote in the First Committee, or null where it was not found.</summary>
    public DateOnly? CommitteeDate { get; init; }

    public int? CommitteeYes { get; init; }

    public int? CommitteeNo { get; init; }

    public int? CommitteeAbstain { get; init; }

    /// <summary>The record number in the UN Digital Library.</summary>
    public required string LibraryRecord { get; init; }

    /// <summary>Codes of the sources, explained in <c>data/README.md</c>.</summary>
    public required string Sources { get; init; }

    public List<Vote> Votes { get; } = [];
}

/// <summary>A State's vote on a resolution.</summary>
public sealed class Vote
{
    public int Id { get; private init; }

    public required Resolution Resolution { get; init; }

    public required State State { get; init; }

    public required VoteValue Value { get; init; }

    /// <summary><c>two-sources</c> or <c>one-source</c>.</summary>
    public required string Confidence { get; init; }

    /// <summary>The line of the row in <see cref="File"/>, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The file of the roll calls, as the archive names it.</summary>
    public const string File = "data/votes/unga-votes.csv";
}
