using System.CommandLine;
using System.Globalization;

namespace CuratedArchive.Cli;

/// <summary>The day of an import: the one given, else the one of <c>SOURCE_DATE_EPOCH</c>, else today by UTC.</summary>
internal static class ImportDay
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    public static Option<DateOnly?> Option() => CommonOptions.Day("--day",
        "The day that new and changed records are stamped with: 2026-02-03. Without it that of SOURCE_DATE_EPOCH, else today; a new archive takes the day of the record.");

    /// <summary>The same order, on that day.</summary>
    public static ImportOrder On(this ImportOrder order, DateOnly? given)
    {
        var chosen = given ?? OfEnvironment();
        return order with { Day = chosen ?? DateOnly.FromDateTime(DateTime.UtcNow), FirstDay = chosen };
    }

    /// <summary>The variable by which builds are told their time: seconds since 1970 in UTC (reproducible-builds.org). What is none is ignored.</summary>
    private static DateOnly? OfEnvironment() =>
        long.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime) : null;
}
