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
/// a reader who is not the first to ask for it. A page made anew is asked for under an address nobody has asked for before.
/// </summary>
[ShortRunJob]
public class PageBenchmarks
{
    private readonly string _folder = Directory.CreateTempSubdirectory("archive-pages").FullName;
    private readonly HttpClient _client = new();
    private WebApplication _site = null!;
    private int _asked;

    [Params("/", "/treaties/ccm", "/states/russia")]
    public string Path { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var archive = System.IO.Path.Combine(_folder, "archive.db");
        new Importer(new([], DataFolder.Find(), archive)).Run();
        _site = Site.Build(new SiteOptions(archive, DataFolder.Find(), "http://127.0.0.1:0"));
        _site.Start();
        _client.BaseAddress = new(_site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public Task<byte[]> Stylesheet() => _client.GetByteArrayAsync(Asset.Stylesheet.Address);

    [Benchmark]
    public Task<byte[]> Page() => _client.GetByteArrayAsync(Path);

    [Benchmark]
    public Task<byte[]> PageMadeAnew() => _client.GetByteArrayAsync($"{Path}?asked={_asked++}");
}
