using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CuratedArchive.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CuratedArchive.Tests.Site;

/// <summary>The real site on a free port of this machine, over a small archive of two invented documents and the real registers.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("archive-site").FullName;
    private WebApplication _site = null!;

    public string Archive => Path.Combine(_folder, "archive.db");

    public string Address { get; private set; } = "";

    /// <summary>Follows no redirect.</summary>
    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _site.Services;

    public async Task InitializeAsync()
    {
        Import(Archive);
        _site = Web.Site.Build(new SiteOptions(Archive, Repository.Data, "http://127.0.0.1:0"));
        await _site.StartAsync();
        Address = AddressOf(_site);
        Client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(Address) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Builds the small archive.</summary>
    public static void Import(string archive) =>
        Assert.True(new Importer(new([Path.Combine(Repository.Tests, "Site", "documents")], Repository.Data, archive)).Run().Written);

    /// <summary>Another site over a copy of the archive, whose file stops being one once the site runs.</summary>
    /// <param name="name">The name of the copy.</param>
    public async Task<WebApplication> StartBreakingAsync(string name)
    {
        var file = Path.Combine(Path.GetDirectoryName(Archive)!, name);
        File.Copy(Archive, file);
        var breaking = Web.Site.Build(new SiteOptions(file, Repository.Data, "http://127.0.0.1:0"));
        await breaking.StartAsync();
        await File.WriteAllTextAsync(file, "This is no archive any more.");
        SqliteConnection.ClearAllPools();
        return breaking;
    }

    /// <summary>Where a started site listens.</summary>
    public static string AddressOf(WebApplication site) =>
        site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>A page as a browser would read it.</summary>
    public async Task<IHtmlDocument> GetPageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(path);
        Assert.True(response.StatusCode == expected, $"{path} answers {(int)response.StatusCode}");
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    /// <summary>The addresses of the documents, as the list of documents has them.</summary>
    public async Task<string> FindDocumentAsync(string part) =>
        (await GetPageAsync("/documents")).Links.Select(l => l.GetAttribute("href")!).First(h => h.StartsWith("/documents/", StringComparison.Ordinal) && h.Contains(part, StringComparison.Ordinal));
}

/// <summary>Every test of the running site shares one server.</summary>
[CollectionDefinition("Site")]
public sealed class SiteGroup : ICollectionFixture<SiteFixture>;
