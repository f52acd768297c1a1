using System.Text.Encodings.Web;
using System.Text.Unicode;
using CuratedArchive.Archive;
using CuratedArchive.Web.Api;
using CuratedArchive.Web.Discovery;
using CuratedArchive.Web.Exporting;
using CuratedArchive.Web.Feeds;
using CuratedArchive.Web.Harvesting;
using CuratedArchive.Web.Hosting;
using CuratedArchive.Web.Metadata;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace CuratedArchive.Web;

/// <summary>The site as a table of contents: services, then what every request passes, then the routes.</summary>
public static class Site
{
    /// <summary>Builds the archive if there is none, and serves it until the program is asked to stop.</summary>
    /// <returns>The exit code: 0, or 1 with one line on standard error.</returns>
    public static async Task<int> RunAsync(SiteOptions options)
    {
        try
        {
            FirstImport.Run(options);
            await using var site = Build(options);
            await site.StartAsync();
            await FirstPages.AskAsync(site);
            await site.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception e) when (e is ArchiveException or IOException or System.Net.Sockets.SocketException)
        {
            await Console.Error.WriteLineAsync(e.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }

    /// <summary>The site over an archive, not yet started.</summary>
    /// <exception cref="ArchiveException">The archive is missing, of another shape or locked.</exception>
    public static WebApplication Build(SiteOptions options)
    {
        ArchiveFile.Check(options.Archive);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(options.Urls).ConfigureKestrel(KestrelLimits.Set);
        AddLogging(builder.Logging);
        AddServices(builder.Services, options);
        var site = builder.Build();
        AddMiddleware(site);
        AddRoutes(site);
        return site;
    }

    private static void AddLogging(ILoggingBuilder logging) => logging.ClearProviders()
        .AddSimpleConsole(console => console.SingleLine = true)
        .SetMinimumLevel(LogLevel.Warning)
        .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);

    private static void AddServices(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(new ServedArchive(options.Archive));
        services.AddSingleton(new PublicAddress(options.PublicUrl));
        services.AddSingleton(options.Oai);
        services.AddDbContextPool<ArchiveContext>(context => context.Reading(options.Archive));
        services.AddSingleton<KeptRecord>().AddHostedService<WarmUp>();
        services.AddScoped(request => request.GetRequiredService<KeptRecord>().Of(request.GetRequiredService<ArchiveContext>()));
        OpenApiDescription.AddServices(services);
        services.AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.Filters.Add<Signposts>();
            mvc.Filters.Add<ConditionalGet>();
        });
        services.AddOutputCache(KeptPages.Set);
        services.AddResponseCompression(Compression.Set).Configure<BrotliCompressionProviderOptions>(Compression.Set);
        services.Configure<RouteOptions>(route => route.ConstraintMap["slug"] = typeof(SlugConstraint));
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // Nothing is ever encrypted here, so no keys are made, in memory or on disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Remove(services.Single(s => s.ImplementationType?.Name == "DataProtectionHostedService"));
    }

    private static void AddMiddleware(WebApplication site)
    {
        site.Use(SecurityHeaders.Add);
        site.Use(Compression.Tell);
        site.UseExceptionHandler("/error/500");
        site.UseStatusCodePagesWithReExecute("/error/{0}");
        site.UseApiFailures();
        site.Use(ReadOnly.Refuse);
        site.Use(MovedPages.LeadOn);
        site.UseRouting();
        site.UseOutputCache();
        site.UseResponseCompression();
    }

    private static void AddRoutes(WebApplication site)
    {
        site.MapRazorPages().CacheOutput(pages => pages.AddPolicy<KeptPages>());
        CitationExports.Map(site);
        TableExports.Map(site);
        FeedRoutes.Map(site);
        OaiRoute.Map(site);
        Sitemap.Map(site);
        Robots.Map(site);
        OpenSearch.Map(site);
        UnApi.Map(site);
        Asset.Map(site);
        ArchiveApi.Map(site);
        OpenApiDescription.Map(site);
    }
}
