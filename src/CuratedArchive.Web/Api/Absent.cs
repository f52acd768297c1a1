namespace CuratedArchive.Web.Api;

/// <summary>What the registers leave empty is null in the API.</summary>
internal static class Absent
{
    /// <summary>Null for an empty text.</summary>
    public static string? OrNull(this string text) => text.Length == 0 ? null : text;
}
