namespace CuratedArchive.Record;

/// <summary>The day an act takes effect.</summary>
/// <param name="Day">The day, or null when it is not known.</param>
/// <param name="IsComputed">Whether the day was worked out by the treaty's rule; else the record gives it.</param>
/// <param name="WhyNone">Why there is no day, in a clause; null when there is one.</param>
public readonly record struct Effect(DateOnly? Day, bool IsComputed, string? WhyNone)
{
    /// <summary>The day the record gives.</summary>
    public static Effect Given(DateOnly day) => new(day, false, null);

    /// <summary>A day worked out by rule.</summary>
    public static Effect Computed(DateOnly day) => new(day, true, null);

    /// <summary>No day, and why.</summary>
    public static Effect None(string why) => new(null, false, why);
}
