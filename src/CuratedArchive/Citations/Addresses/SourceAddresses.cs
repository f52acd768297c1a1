namespace CuratedArchive.Citations;

/// <summary>Where a work can be read: what its notes give, then what its symbol gives.</summary>
internal static class SourceAddresses
{
    /// <summary>The addresses of a work.</summary>
    /// <param name="url">The address its notes give, as written, or null.</param>
    /// <param name="copy">The address of an archived copy that they give beside it, or null.</param>
    /// <param name="symbol">Its canonical symbol, or null.</param>
    /// <param name="date">Its date.</param>
    public static IReadOnlyList<ReadingAddress> Of(string? url, string? copy, string? symbol, PartialDate? date) =>
    [
        .. Given(url).Concat(Given(copy)).Concat(symbol is null ? [] : UnSymbol.Addresses(symbol, date)).DistinctBy(a => a.Url),
    ];

    /// <summary>A copy in a web archive is told from the address it is a copy of: both were in the note.</summary>
    private static IEnumerable<ReadingAddress> Given(string? url)
    {
        if (Whole(url) is not { } whole) yield break;
        if (ArchivedCopy.Read(whole) is not { } copy)
        {
            yield return new(whole, "the address given in the note");
            yield break;
        }
        yield return new(whole, $"a copy in {copy.Archive}, given in the note", AddressKind.Archived, copy.Original, copy.Taken?.ToString());
        if (Whole(copy.Original) is { } original) yield return new(original, "the address that the copy in the note is of");
    }

    private static string? Whole(string? url)
    {
        if (url is null) return null;
        var whole = url.Contains("://", StringComparison.Ordinal) ? url : "https://" + url;
        return Uri.TryCreate(whole, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? whole : null;
    }
}
