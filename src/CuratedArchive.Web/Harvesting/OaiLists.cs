using System.Xml.Linq;
using CuratedArchive.Archive;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Harvesting;

/// <summary>The verbs ListIdentifiers and ListRecords: pages of a list, each with the token of the next.</summary>
internal static class OaiLists
{
    private const int PageSize = 100;

    /// <summary>A page of headers or records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="write">Writes the stamps of the page in a format.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="OaiRefusal">The request cannot be used, or nothing matches.</exception>
    public static async Task<XElement> ReadAsync(OaiRequest request, ArchiveContext archive, Func<IReadOnlyList<Stamp>, MetadataFormat, Task<IReadOnlyList<XElement>>> write, CancellationToken cancel)
    {
        var token = request["resumptionToken"] is { } text ? ResumptionToken.Read(text) : null;
        var selection = token?.Selection ?? Selection.Read(request);
        var all = selection.Of(archive);
        var page = await (token?.Rest(all) ?? all).Include(s => s.Sets).OrderBy(s => s.Day).ThenBy(s => s.Path).Take(PageSize + 1).ToListAsync(cancel);
        if (page.Count == 0) throw token is null ? OaiRefusal.NothingMatches() : OaiRefusal.BadToken();
        var shown = page.Take(PageSize).ToList();
        var next = page.Count > PageSize ? new ResumptionToken(selection, shown[^1].Day, shown[^1].Path, (token?.Cursor ?? 0) + PageSize) : null;
        return OaiXml.Element(request.Verb, await write(shown, selection.Format), next is null && token is null ? null : Mark(next, token, await all.CountAsync(cancel)));
    }

    /// <summary>The element that tells how to go on; the last page has it empty.</summary>
    private static XElement Mark(ResumptionToken? next, ResumptionToken? token, int total) => OaiXml.Element("resumptionToken",
        new XAttribute("completeListSize", total), new XAttribute("cursor", token?.Cursor ?? 0), next?.ToString());
}
