using Microsoft.AspNetCore.Http.Extensions;

namespace CuratedArchive.Web.Display;

/// <summary>Which part of a long list is shown. The archive does not change under a reader, so a page is always the same rows.</summary>
/// <param name="Request">The request, whose other query values every page keeps.</param>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Size">Rows on a page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record Paging(HttpRequest Request, int Page, int Size, int Total)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>How many rows stand on the pages before.</summary>
    public int Skip => (Page - 1) * Size;

    /// <summary>The address of a page of the same list.</summary>
    public string Address(int page)
    {
        var query = new QueryBuilder(Request.Query.Where(q => q.Key != "page" && !string.IsNullOrEmpty(q.Value)).Select(q => KeyValuePair.Create(q.Key, q.Value.ToString())));
        if (page > 1) query.Add("page", page.ToString());
        return Request.Path + query.ToQueryString();
    }
}
