using CuratedArchive.Record;

namespace CuratedArchive.Archive;

/// <summary>A verdict that became another, one whose reason became another, or the first verdict on a claim that does not agree with the record, with its day. At most one for each claim and day.</summary>
public sealed class DatedVerdictChange
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The slug of the claim. The claim may be gone by now.</summary>
    public required string Claim { get; init; }

    /// <summary>What the verdict was; null when the claim was new; the same as <see cref="After"/> where the reason alone is another.</summary>
    public VerdictValue? Before { get; init; }

    /// <summary>What it became.</summary>
    public required VerdictValue After { get; init; }

    /// <summary>Why, in a sentence that can be quoted.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of the import that found it so.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether there is anything to tell: verdict or reason were others, or it is new and does not agree.</summary>
    internal bool Tells => !_isBack && (Before is not null || After is VerdictValue.Contradicts or VerdictValue.Outdated);

    private bool _isBack;

    /// <summary>This change with one of the same day before it; a verdict that is back where it was by the end of the day has not changed.</summary>
    internal DatedVerdictChange Behind(DatedVerdictChange earlier)
    {
        var both = From(earlier.Before);
        both._isBack = earlier.Before != earlier.After && earlier.Before == After;
        return both;
    }

    /// <summary>A copy that is no row yet, counted from another verdict.</summary>
    internal DatedVerdictChange From(VerdictValue? before) => new() { Claim = Claim, Before = before, After = After, Reason = Reason, Day = Day };
}
