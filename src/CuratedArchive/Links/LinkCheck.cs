namespace CuratedArchive.Links;

/// <summary>What was found when an address was asked: a row of <c>data/links.csv</c>.</summary>
public sealed class LinkCheck
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The address that was asked.</summary>
    public required string Url { get; init; }

    /// <summary>What it answered, in a word.</summary>
    public required LinkVerdict Verdict { get; init; }

    /// <summary>The first day it answered so, checks in between included.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The day it was last asked.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The status of the last answer, as HTTP numbers it; null where there was none.</summary>
    public int? Status { get; init; }

    /// <summary>SHA-256 of the body, lower-case hexadecimal; null where no whole body was seen.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Where redirections led, or null where there were none.</summary>
    public string? Final { get; init; }

    /// <summary>This check beside an earlier one of the same address: what is still so has been so since then.</summary>
    public LinkCheck After(LinkCheck? earlier) => earlier is null || earlier.Verdict != Verdict || earlier.Since > Day ? this
        : new() { Url = Url, Verdict = Verdict, Since = earlier.Since, Day = Day, Status = Status, Sha256 = Sha256, Final = Final };
}
