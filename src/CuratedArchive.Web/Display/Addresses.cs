using CuratedArchive.Citations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CuratedArchive.Web.Display;

/// <summary>Addresses as a reader sees them.</summary>
public static class Addresses
{
    /// <summary>Where an address leads, in a few words: “read at undocs.org”, “copy of 5 May 2016”.</summary>
    public static string Host(this ReadingAddress address) =>
        address is { Kind: AddressKind.Archived } ? address.Version is { } day && PartialDate.Parse(day) is { } taken ? $"copy of {taken.Words()}" : "archived copy"
        : Uri.TryCreate(address.Url, UriKind.Absolute, out var url) ? $"read at {(url.Host.StartsWith("www.", StringComparison.Ordinal) ? url.Host[4..] : url.Host)}" : "read it";

    /// <summary>The day a document cited a work on, if the work was there by then; a document cannot vouch for what came after it.</summary>
    /// <param name="cited">The day of the document.</param>
    /// <param name="work">The date of the work.</param>
    public static PartialDate? NotBefore(this PartialDate? cited, PartialDate? work) => cited?.Last is { } last && work?.First is { } first && last < first ? null : cited;

    /// <summary>Where the copy nearest to the day of a document that cites the work would be; null where there is none to ask for.</summary>
    public static string? Nearest(this ReadingAddress address, PartialDate? cited) =>
        cited is { } day && address.Kind is AddressKind.Given or AddressKind.Curated ? ArchivedCopy.Nearest(address.Url, day) : null;

    /// <summary>
    /// A link that goes on working when its address does not: it says which address was meant, on which day, and where a copy would be (Robust Links: <c>data-originalurl</c>,
    /// <c>data-versiondate</c>, <c>data-versionurl</c>).
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="words">The words of the link.</param>
    /// <param name="cited">The day of the document that cites the work.</param>
    public static IHtmlContent Link(this ReadingAddress address, string words, PartialDate? cited)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = address.Url;
        link.Attributes["rel"] = "noreferrer";
        link.Attributes["title"] = address.What;
        var (original, day) = address.Kind == AddressKind.Archived ? (address.Original, address.Version) : (address.Url, cited?.ToString());
        if (original is not null && day is not null)
        {
            link.Attributes["data-originalurl"] = original;
            link.Attributes["data-versiondate"] = day;
        }
        if ((address.Kind == AddressKind.Archived ? address.Url : address.Nearest(cited)) is { } copy) link.Attributes["data-versionurl"] = copy;
        link.InnerHtml.Append(words);
        return link;
    }
}
