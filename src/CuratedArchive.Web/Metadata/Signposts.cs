using CuratedArchive.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CuratedArchive.Web.Metadata;

/// <summary>The <c>Link</c> headers of pages on works and of their exports (FAIR Signposting, level 1; RFC 8288).</summary>
/// <remarks>An address is escaped and a slug short, so a header is ASCII and stays below two kilobytes.</remarks>
internal sealed class Signposts(PublicAddress address) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not PageResult { Model: IDescribed { Metadata: { Work: { } work } page } }) return;
        var request = context.HttpContext.Request;
        var self = address.Of(request, page.Path);
        string[] links =
        [
            Link(address.Of(request, work.Path), "cite-as"),
            Link("https://schema.org/AboutPage", "type"),
            Link($"https://schema.org/{SchemaWork.TypeOf(work.Item(self))}", "type"),
            .. UnApi.Formats.Select(f => Link(address.Of(request, UnApi.RecordOf(work, f.Name)), "describedby", f.Format.MediaType)),
        ];
        context.HttpContext.Response.Headers.Append("Link", string.Join(", ", links));
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>Leads from a record or an export back to the page it describes.</summary>
    public static void Describe(HttpContext context, string page) => context.Response.Headers.Append("Link", Link(page, "describes", "text/html"));

    private static string Link(string target, string relation, string? type = null) => $"<{target}>; rel=\"{relation}\"{(type is null ? "" : $"; type=\"{type}\"")}";
}
