namespace CuratedArchive.Citations;

/// <summary>Whom a letter or message went to, as its words say; it has no field of its own.</summary>
internal static class Recipient
{
    /// <summary>The recipient a citation names, with the word "to"; null for other kinds and where none is named.</summary>
    public static string? Of(Citation citation)
    {
        if (citation.Kind is not (SourceKind.Letter or SourceKind.Email)) return null;
        var text = citation.Text;
        var comma = text.IndexOf(", to ", StringComparison.Ordinal);
        var at = comma >= 0 ? comma + 2 : text.IndexOf(" to ", StringComparison.Ordinal) + 1;
        if (at <= 0) return null;
        var end = text.IndexOf(',', at);
        return end < 0 ? null : text[at..end];
    }
}
