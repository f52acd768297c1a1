using System.CommandLine;
using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Exports;
using CuratedArchive.Links;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Cli;

/// <summary><c>links list|check</c>: the addresses of the sources, and what they answer.</summary>
internal static class LinksCommand
{
    public static Command Create() => new("links", "The addresses sources can be read at: which there are, and what they answer when they are asked.") { List(), Check() };

    private static Command List()
    {
        var (archive, kind) = (CommonOptions.Archive(), Kind());
        var command = new Command("list", "Every address with its source, as CSV: source, address, kind (given, curated, derived or archived) and what it is. Asks nobody.") { kind, archive };
        command.SetAction(async (call, cancel) =>
        {
            using var context = ArchiveFile.Open(call.GetValue(archive)!);
            await using var output = Console.OpenStandardOutput();
            await DataTables.Addresses.WriteCsvAsync(Addresses(context, call.GetValue(kind)), output, cancel);
            return CommandLine.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var (archive, data, kind) = (CommonOptions.Archive(), CommonOptions.Data(), Kind());
        var replay = new Option<string?>("--replay") { Description = "Take the answers from this recording, an HTTP Archive (HAR 1.2) as browsers save it.", HelpName = "FILE" };
        var online = new Option<bool>("--online") { Description = "Ask the network: public addresses only, one request at a time of a host." };
        var output = new Option<string?>("--output") { Description = $"The table to bring up to date. Without it, {LinkTable.Name} in the data folder.", HelpName = "FILE" };
        var command = new Command("check",
            "Ask every address what it answers and keep that in a table: verdict, day, status, hash of the body, where redirections led. Asks nobody unless told to by --online or --replay.")
        {
            replay, online, kind, output, archive, data,
        };
        command.Validators.Add(call =>
        {
            if (call.GetValue(online) && call.GetValue(replay) is not null) call.AddError("--online and --replay exclude each other");
        });
        command.SetAction(async (call, cancel) =>
        {
            var urls = await UrlsAsync(call.GetValue(archive)!, call.GetValue(kind), cancel);
            var table = call.GetValue(output) ?? Path.Combine(call.GetValue(data)!, LinkTable.Name);
            if (call.GetValue(replay) is { } recording) return await LinkChecking.ReplayAsync(urls, recording, table, cancel);
            return call.GetValue(online) ? await LinkChecking.OnlineAsync(urls, table, cancel) : LinkChecking.Announce(urls);
        });
        return command;
    }

    private static Option<string?> Kind()
    {
        var kind = new Option<string?>("--kind") { Description = "Only addresses of this kind: given in a note, found by a curator, derived from a symbol, or of an archived copy.", HelpName = "given|curated|derived|archived" };
        kind.AcceptOnlyFromAmong([.. Enum.GetValues<AddressKind>().Select(k => k.Word())]);
        return kind;
    }

    private static async IAsyncEnumerable<(Source, ReadingAddress)> Addresses(ArchiveContext context, string? kind)
    {
        await foreach (var source in context.Sources.OrderBy(s => s.Slug).AsAsyncEnumerable())
            foreach (var address in source.Addresses.Where(a => kind is null || a.Kind.Word() == kind)) yield return (source, address);
    }

    /// <summary>The addresses to ask, each once, in order.</summary>
    private static async Task<IReadOnlyList<string>> UrlsAsync(string archive, string? kind, CancellationToken cancel)
    {
        using var context = ArchiveFile.Open(archive);
        var urls = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var (_, address) in Addresses(context, kind).WithCancellation(cancel)) urls.Add(address.Url);
        return [.. urls];
    }
}
