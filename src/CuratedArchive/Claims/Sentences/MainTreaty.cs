using CuratedArchive.Documents;
using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>The treaty a document is about.</summary>
internal static class MainTreaty
{
    /// <summary>The Convention on Cluster Munitions where it or the weapon is named, else the treaty named most often; null where none is.</summary>
    public static string? Of(Reading reading, Register register)
    {
        var named = register.TreatyNames.FindAll(reading.Prose).GroupBy(t => t.Meaning.Code).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        if (named.Contains("CCM") || reading.Text.Contains("cluster", StringComparison.OrdinalIgnoreCase)) return "CCM";
        return named.FirstOrDefault();
    }
}
