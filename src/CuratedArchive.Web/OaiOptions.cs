using System.CommandLine;
using System.Text.RegularExpressions;

namespace CuratedArchive.Web;

/// <summary>What harvesters are told that the archive itself cannot know.</summary>
public sealed partial record OaiOptions
{
    /// <summary>A name no one can own (RFC 2606): the same for every host, until somebody gives one of theirs.</summary>
    private const string Nobody = "curated-archive.invalid";

    private static readonly Option<string> EmailOption = new("--admin-email")
    {
        Description = "Whom harvesters write to. Without it webmaster at the host of --public-url, else an address that takes no mail.",
    };

    private static readonly Option<string> NamespaceOption = new("--oai-namespace")
    {
        Description = "The domain name in the identifiers of harvested records: archive.example. Never change it once they are harvested.",
    };

    static OaiOptions()
    {
        EmailOption.Validators.Add(result =>
        {
            if (!EmailForm().IsMatch(result.GetValueOrDefault<string>() ?? "")) result.AddError("--admin-email must be an address such as archivist@archive.example");
        });
        NamespaceOption.Validators.Add(result =>
        {
            if (!NamespaceForm().IsMatch(result.GetValueOrDefault<string>() ?? "")) result.AddError("--oai-namespace must be a domain name such as archive.example");
        });
    }

    /// <summary>Whom harvesters write to.</summary>
    public string AdminEmail { get; init; } = $"nobody@{Nobody}";

    /// <summary>The domain name in the identifiers of records, which never changes whatever host serves them.</summary>
    public string Namespace { get; init; } = Nobody;

    /// <summary>The options themselves.</summary>
    internal static IEnumerable<Option> All => [EmailOption, NamespaceOption];

    /// <summary>What a call gives.</summary>
    /// <param name="call">The call, without errors.</param>
    /// <param name="publicUrl">The address the site is known by, or null.</param>
    internal static OaiOptions Of(ParseResult call, Uri? publicUrl)
    {
        var webmaster = publicUrl is { HostNameType: UriHostNameType.Dns } && publicUrl.Host.Contains('.') ? $"webmaster@{publicUrl.Host}" : null; // RFC 2142, 5
        var unknown = new OaiOptions();
        return new() { AdminEmail = call.GetValue(EmailOption) ?? webmaster ?? unknown.AdminEmail, Namespace = call.GetValue(NamespaceOption) ?? unknown.Namespace };
    }

    [GeneratedRegex(@"^[^\s@]+@([^\s@.]+\.)+[^\s@.]+$", RegexOptions.NonBacktracking)]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+$", RegexOptions.NonBacktracking)]
    private static partial Regex NamespaceForm();
}
