using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CuratedArchive.Web.Pages;

/// <summary>The one page for every error.</summary>
public sealed class ErrorModel : PageModel
{
    public bool IsMissing { get; private set; }

    public string Heading { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    /// <summary>What the reader may have looked for: the last part of the address.</summary>
    public string Guess { get; private set; } = "";

    public void OnGet(int code)
    {
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        IsMissing = Response.StatusCode == StatusCodes.Status404NotFound;
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        Guess = path[(path.LastIndexOf('/') + 1)..].Split('.')[0].Replace('-', ' ');
        (Heading, Sentence) = IsMissing ? ("This page is not in the archive", "Nothing stands at this address. Names in addresses never change here, so the address may have been copied incompletely.")
            : Response.StatusCode >= 500 ? ("Something went wrong here", "The archive could not answer. The fault is on this side and has been written to its log; the archive itself cannot have been changed.")
            : ("This request was not understood", "The archive could not make sense of the address or of something in the request.");
    }
}
