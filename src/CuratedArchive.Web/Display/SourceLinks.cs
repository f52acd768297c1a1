using System.Net;
using System.Text.RegularExpressions;

namespace CuratedArchive.Web.Display;

/// <summary>The way straight on from a marker to what its note cites: an arrow behind the number for each source, up to three.</summary>
internal static partial class SourceLinks
{
    private const int MostArrows = 3;

    /// <summary>The links of one note, to its first works; empty where it cites no work that is known.</summary>
    public static string Of(NoteView note) => string.Concat(note.Citations.Select(c => c.Source).OfType<CitedSource>().DistinctBy(s => s.Slug).Take(MostArrows)
        .Select(s => $"<a class=\"onward\" href=\"/sources/{s.Slug}\" title=\"{Encode(s.Label)}\" aria-label=\"Source of note {Encode(note.Label)}: {Encode(s.Label)}\">→</a>"));

    /// <summary>Puts them behind the markers of an element.</summary>
    /// <param name="html">The element, as it was written at import.</param>
    /// <param name="links">The links by the fragment of the note.</param>
    public static string Add(string html, IReadOnlyDictionary<string, string> links) => Marker().Replace(html, marker =>
        marker.Groups["link"].Value + links.GetValueOrDefault(Uri.UnescapeDataString(WebUtility.HtmlDecode(marker.Groups["note"].Value))) + "</sup>");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex("(?<link><a href=\"#(?<note>fn-[^\"]+)\"[^>]*>[^<]*</a>)</sup>")]
    private static partial Regex Marker();
}
