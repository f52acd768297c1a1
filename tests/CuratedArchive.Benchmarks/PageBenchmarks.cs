using BenchmarkDotNet.Attributes;
using CuratedArchive.Registers;
using CuratedArchive.Web;
using CuratedArchive.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CuratedArchive.Benchmarks;

/// <summary>
/// The site over the whole data folder, asked through one connection. The yardstick is the stylesheet, which is sent from memory: the ratio to it is what a page costs
/// a reader who is not the first to ask for it. A page made anew is asked for under an address nobody has asked for before; packed, as browsers ask for it behind TLS.
/// </summary>
public class PageBenchmarks
{
    private static readonly HttpClient Client = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("archive-pages").FullName;
    private WebApplication _site = null!;
    private string _address = "";
    private int _asked;

    [Params("/", "/treaties/ccm", "/states/japan", "/states/russia", "/states", "/claims", "/sources", "/documents/russian-federation-cluster-munition-ban-policy-2017-08-04")]
    public string Path { get; set; } = "";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var archive = System.IO.Path.Combine(_folder, "archive.db");
        new Importer(new([], DataFolder.Find(), archive)).Run();
        _site = Site.Build(new SiteOptions(archive, DataFolder.Find(), "http://127.0.0.1:0"));
        await _site.StartAsync();
        _address = _site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await _site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public Task<byte[]> Stylesheet() => Client.GetByteArrayAsync(_address + Asset.Stylesheet.Address);

    [Benchmark]
    public Task<byte[]> Page() => Client.GetByteArrayAsync(_address + Path);

    [Benchmark]
    public Task<byte[]> PageMadeAnew() => Client.GetByteArrayAsync($"{_address}{Path}?asked={_asked++}");

    [Benchmark]
    public async Task<byte[]> PageMadeAnewAndPacked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_address}{Path}?asked={_asked++}") { Headers = { { "Accept-Encoding", "br" } } };
        using var response = await Client.SendAsync(request);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
