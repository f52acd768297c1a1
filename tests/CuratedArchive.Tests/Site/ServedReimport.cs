using System.Xml.Linq;
using CuratedArchive.Tests.History;
using CuratedArchive.Web;
using Microsoft.AspNetCore.Builder;

namespace CuratedArchive.Tests.Site;

/// <summary>A site over an archive that is imported again while it is served.</summary>
internal sealed class ServedReimport : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private WebApplication? _site;

    public Reimported Archive { get; } = new();

    /// <summary>Reads XML from the site.</summary>
    public async Task<XElement> GetAsync(string path) => XElement.Parse(await (await ClientAsync()).GetStringAsync(path));

    /// <summary>A client of the site, which is started when it is first asked.</summary>
    public async Task<HttpClient> ClientAsync()
    {
        if (_site is not null) return _client;
        _site = Web.Site.Build(new SiteOptions(Archive.Path, Archive.Data, "http://127.0.0.1:0"));
        await _site.StartAsync();
        _client.BaseAddress = new(SiteFixture.AddressOf(_site));
        return _client;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_site is not null) await _site.DisposeAsync();
        Archive.Dispose();
    }
}
