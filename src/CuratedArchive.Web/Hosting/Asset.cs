using System.Security.Cryptography;

namespace CuratedArchive.Web.Hosting;

/// <summary>A file of the site itself, kept inside the program and served under an address that holds the hash of its content.</summary>
public sealed class Asset
{
    private readonly byte[] _content;
    private readonly string _mediaType;

    private Asset(string name, string mediaType)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        _content = new byte[stream.Length];
        stream.ReadExactly(_content);
        _mediaType = mediaType;
        Address = $"/{Path.GetFileNameWithoutExtension(name)}.{Convert.ToHexStringLower(SHA256.HashData(_content))[..12]}{Path.GetExtension(name)}";
    }

    /// <summary>The one stylesheet.</summary>
    public static Asset Stylesheet { get; } = new("site.css", "text/css; charset=utf-8");

    /// <summary>The sign in the browser's tab.</summary>
    public static Asset Icon { get; } = new("icon.svg", "image/svg+xml");

    /// <summary>The address, which changes with the content.</summary>
    public string Address { get; }

    /// <summary>Adds the routes of all of them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var asset in (Asset[])[Stylesheet, Icon]) routes.MapRead(asset.Address, asset.Serve);
    }

    private IResult Serve(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(_content, _mediaType);
    }
}
