using CuratedArchive.Web.Api;

namespace CuratedArchive.Web.Hosting;

/// <summary>The headers of every response, error pages included: a page here loads its own stylesheet and icon, and nothing else.</summary>
internal static class SecurityHeaders
{
    private static readonly Dictionary<string, string> Values = new()
    {
        ["Content-Security-Policy"] = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "no-referrer",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var open = ApiAccess.Covers(context.Request.Path);
        // Set when the response starts, because the error handler clears what was set before.
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in Values) context.Response.Headers[name] = value;
            if (open) ApiAccess.Open(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    }
}
