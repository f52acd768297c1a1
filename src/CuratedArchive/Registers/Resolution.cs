namespace CuratedArchive.Registers;

/// <summary>How a State voted.</summary>
public enum VoteValue
{
    /// <summary>In favour.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Abstained: present, but not counted as voting (Rules of Procedure of the General Assembly, rule 86).</summary>
    Abstain,

    /// <summary>No vote recorded; the record does not tell absence from not taking part.</summary>
    Absent,
}

/// <summary>A resolution adopted by a recorded vote.</summary>
public sealed class Resolution
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The canonical symbol, such as <c>A/RES/70/54</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>The name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The code of the treaty it is on.</summary>
    public required string Treaty { get; init; }

    /// <summary>The session of the General Assembly, such as 70.</summary>
    public required int Session { get; init; }

    /// <summary>The day of the plenary vote.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How many States voted for it in the plenary.</summary>
    public required int Yes { get; init; }

    /// <summary>How many States voted against it in the plenary.</summary>
    public required int No { get; init; }

    /// <summary>How many States abstained in the plenary.</summary>
    public required int Abstain { get; init; }

    /// <summary>For how many members no vote is recorded in the plenary.</summary>
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

    /// <summary>How many States voted for the draft in the First Committee, or null where it was not found.</summary>
    public int? CommitteeYes { get; init; }

    /// <summary>How many States voted against the draft in the First Committee, or null where it was not found.</summary>
    public int? CommitteeNo { get; init; }

    /// <summary>How many States abstained in the First Committee, or null where it was not found.</summary>
    public int? CommitteeAbstain { get; init; }

    /// <summary>The record number in the UN Digital Library.</summary>
    public required string LibraryRecord { get; init; }

    /// <summary>Codes of the sources, explained in <c>data/README.md</c>.</summary>
    public required string Sources { get; init; }

    /// <summary>The votes in the plenary, one for each State.</summary>
    public List<Vote> Votes { get; } = [];
}

/// <summary>A State's vote on a resolution.</summary>
public sealed class Vote
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The resolution voted on.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>The State that voted.</summary>
    public required State State { get; init; }

    /// <summary>How it voted.</summary>
    public required VoteValue Value { get; init; }

    /// <summary><c>two-sources</c> or <c>one-source</c>.</summary>
    public required string Confidence { get; init; }

    /// <summary>The line of the row in <see cref="File"/>, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The file of the roll calls, as the archive names it.</summary>
    public const string File = "data/votes/unga-votes.csv";
}
