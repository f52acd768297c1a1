using System.Text.RegularExpressions;
using CuratedArchive.Registers;

namespace CuratedArchive.Documents;

/// <summary>A number of parties a text gives, held against the record of the treaty it names most.</summary>
internal static partial class PartyCounts
{
    /// <summary>Leaves the days on which the record had as many parties as the text counts.</summary>
    public static (IReadOnlyList<DateOnly> Days, int? Count) Narrow(string prose, IEnumerable<DateOnly> days, Register register)
    {
        var all = days.ToList();
        var treaty = register.TreatyNames.FindAll(prose).GroupBy(m => m.Meaning.Slug).OrderByDescending(g => g.Count()).FirstOrDefault()?.First().Meaning;
        if (treaty is null || !Count().Matches(prose).Select(m => int.Parse(m.Groups[1].Value)).Any()) return (all, null);
        var count = Count().Matches(prose).Max(m => int.Parse(m.Groups[1].Value));
        return ([.. all.Where(d => PartiesOn(d, treaty, register) >= count)], count);
    }

    private static int PartiesOn(DateOnly day, Treaty treaty, Register register) => register.Actions
        .Where(a => a.Treaty == treaty && a.Date <= day)
        .Sum(a => a.IsConsent ? 1 : a.Kind == ActionKind.Withdrawal ? -1 : 0);

    [GeneratedRegex(@"\b([0-9]{2,3})\s+(?:(?:of them|countries|states|nations|have|had|has)\s+)*(?:ratified|states parties|parties|acceded)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Count();
}
