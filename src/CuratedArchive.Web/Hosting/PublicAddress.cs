namespace CuratedArchive.Web.Hosting;

/// <summary>The site's absolute addresses: what canonical links, feeds and exports call it.</summary>
/// <param name="publicUrl">The address the site is known by (<c>--public-url</c>); null for the one each request came in on.</param>
public sealed class PublicAddress(Uri? publicUrl)
{
    /// <summary>The absolute address of a path of the site.</summary>
    /// <param name="request">The request that is being answered.</param>
    /// <param name="path">A path with its leading slash, escaped, with its query if any.</param>
    public string Of(HttpRequest request, string path) => Root(request) + path;

    /// <summary>The site's address without a slash at its end.</summary>
    public string Root(HttpRequest request) => publicUrl?.AbsoluteUri.TrimEnd('/') ?? $"{request.Scheme}://{request.Host.ToUriComponent()}";
}
