using System.Text.Json;
using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Exports;
using CuratedArchive.Links;

namespace CuratedArchive.Cli;

/// <summary>Asks addresses and keeps what they answered.</summary>
internal static class LinkChecking
{
    private const int HostsAtOnce = 8;

    /// <summary>Says what would be asked, and asks nobody.</summary>
    public static int Announce(IReadOnlyList<string> urls)
    {
        foreach (var url in urls) Console.Out.WriteLine(url);
        Console.Error.WriteLine($"curated-archive: nobody was asked. “--online” asks the network for these {urls.Count} addresses, “--replay FILE” takes the answers from a recording");
        return CommandLine.Done;
    }

    /// <summary>Takes the answers from a recording.</summary>
    public static async Task<int> ReplayAsync(IReadOnlyList<string> urls, string recording, string table, CancellationToken cancel)
    {
        var answers = Read(recording);
        var walk = new LinkWalk(url => Task.FromResult(answers.GetValueOrDefault(url)));
        var checks = new List<LinkCheck>();
        foreach (var url in urls)
            if (await walk.CheckAsync(url) is { } check) checks.Add(check);
        return await KeepAsync(urls, checks, table, cancel);
    }

    /// <summary>Asks the network.</summary>
    public static async Task<int> OnlineAsync(IReadOnlyList<string> urls, string table, CancellationToken cancel)
    {
        using var answers = new OnlineAnswers(PublicHosts.Holds, cancel);
        var (walk, checks) = (new LinkWalk(answers.AskAsync), new List<LinkCheck>());
        var options = new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancel };
        await Parallel.ForEachAsync(urls.GroupBy(u => new Uri(u).Host), options, async (host, _) =>
        {
            foreach (var url in host)
                if (await walk.CheckAsync(url) is { } check)
                    lock (checks) checks.Add(check);
        });
        return await KeepAsync(urls, checks, table, cancel);
    }

    private static IReadOnlyDictionary<string, LinkAnswer> Read(string recording)
    {
        try { return HarReader.Read(File.ReadAllText(recording)); }
        catch (JsonException e) { throw new ArchiveException($"{recording} cannot be read as an HTTP Archive (HAR), as the developer tools of a browser save it: {e.Message.ReplaceLineEndings(" ")}", e); }
    }

    private static async Task<int> KeepAsync(IReadOnlyList<string> urls, List<LinkCheck> checks, string table, CancellationToken cancel)
    {
        var found = new DiagnosticBag();
        var known = LinkTable.Read(table, found);
        Findings.Print(found);
        if (found.Count > 0) throw new ArchiveException($"{table}: is not overwritten, because these rows would be lost");
        var verdicts = checks.ToDictionary(c => c.Url);
        foreach (var url in urls) Console.Out.WriteLine(Line(url, verdicts.GetValueOrDefault(url)));
        await WriteAsync(LinkTable.Merge(known, checks), table, cancel);
        var counts = urls.GroupBy(u => verdicts.GetValueOrDefault(u)?.Verdict ?? LinkVerdict.NotRecorded).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key.Word()}");
        Console.Error.WriteLine($"{urls.Count} addresses: {string.Join(", ", counts)}; kept in {table}");
        return CommandLine.Done;
    }

    private static string Line(string url, LinkCheck? check) =>
        $"{(check?.Verdict ?? LinkVerdict.NotRecorded).Word(),-12} {check?.Status,3} {url}{(check?.Final is { } final ? $" -> {final}" : "")}";

    /// <summary>Writes beside the table and renames, so that a table is old or new and never half.</summary>
    private static async Task WriteAsync(IReadOnlyList<LinkCheck> rows, string table, CancellationToken cancel)
    {
        var draft = table + ".draft";
        await using (var output = File.Create(draft)) await DataTables.Links.WriteCsvAsync(rows.ToAsyncEnumerable(), output, cancel);
        File.Move(draft, table, overwrite: true);
    }
}
