using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CuratedArchive.Web.Hosting;

/// <summary>A page the reader's browser holds already is answered with 304. Errors are never held.</summary>
internal sealed class ConditionalGet(ServedArchive archive) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not PageResult || context.HttpContext.Response.StatusCode != StatusCodes.Status200OK) return;
        if (archive.IsHeldBy(context.HttpContext)) context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
