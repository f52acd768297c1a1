using System.CommandLine;
using CuratedArchive.Registers;

namespace CuratedArchive.Web;

/// <summary>What the site serves, and where.</summary>
/// <param name="Archive">The archive file; built from <paramref name="Data"/> when it does not exist.</param>
/// <param name="Data">The folder with registers, record and documents.</param>
/// <param name="Urls">The addresses to listen on, separated by semicolons.</param>
public sealed record SiteOptions(string Archive, string Data, string Urls)
{
    /// <summary>The address readers know the site by, as behind a proxy; null for the address each request came in on.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>What harvesters are told.</summary>
    public OaiOptions Oai { get; init; } = new();

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The words behind the program's name.</param>
    /// <returns>The options; or null, with the exit code, when there is nothing to serve (<c>--help</c>) or the call was wrong (2).</returns>
    public static (SiteOptions? Options, int ExitCode) Read(string[] args)
    {
        var archive = new Option<string>("--archive") { Description = "The archive file; built from the data folder if there is none.", DefaultValueFactory = _ => "archive.db" };
        var data = new Option<string>("--data") { Description = "The folder with registers, record and documents.", DefaultValueFactory = _ => DataFolder.Find() };
        var urls = new Option<string>("--urls") { Description = "Where to listen; several addresses are separated by semicolons.", DefaultValueFactory = _ => "http://localhost:5080" };
        urls.Validators.Add(result =>
        {
            if (!AreAddresses(result.GetValueOrDefault<string>())) result.AddError("--urls must be addresses such as http://localhost:5080");
        });
        var publicUrl = new Option<string>("--public-url") { Description = "The address readers know the site by, where it is not the one it listens on: https://archive.example." };
        publicUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } url && !IsPublic(url)) result.AddError("--public-url must be an address such as https://archive.example");
        });
        SiteOptions? options = null;
        var command = new RootCommand("Serves an archive as a website, read-only.") { archive, data, urls, publicUrl };
        foreach (var option in OaiOptions.All) command.Add(option);
        command.SetAction(call =>
        {
            var known = call.GetValue(publicUrl) is { } url ? new Uri(url) : null;
            options = new(call.GetValue(archive)!, call.GetValue(data)!, call.GetValue(urls)!) { PublicUrl = known, Oai = OaiOptions.Of(call, known) };
        });
        var call = command.Parse(args);
        foreach (var error in call.Errors) Console.Error.WriteLine(error.Message);
        if (call.Errors.Count > 0) return (null, 2);
        var exitCode = call.Invoke();
        return (options, exitCode);
    }

    private static bool IsPublic(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Query: "", Fragment: "" };

    private static bool AreAddresses(string? urls) => urls?.Split(';') is { Length: > 0 } all
        && all.All(u => Uri.TryCreate(u.Replace("//+", "//any", StringComparison.Ordinal).Replace("//*", "//any", StringComparison.Ordinal), UriKind.Absolute, out var address) && address is { Scheme: "http", PathAndQuery: "/" });
}
