using System.CommandLine;
using CuratedArchive.Archive;
using CuratedArchive.Exports;
using CuratedArchive.Record;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace CuratedArchive.Cli;

/// <summary><c>claims</c>: every claim with its verdict and the reason.</summary>
internal static class ClaimsCommand
{
    public static Command Create()
    {
        var document = new Option<string?>("--document") { Description = "Only the claims of this document.", HelpName = "SLUG" };
        var (archive, format) = (CommonOptions.Archive(), CommonOptions.Format("table", "csv", "json"));
        var command = new Command("claims", "What documents say about treaty positions, each held against the depositary's record as it stood on the document's date.") { document, archive, format };
        command.SetAction(async (call, cancel) =>
        {
            using var context = ArchiveFile.Open(call.GetValue(archive)!);
            return await RunAsync(context, call.GetValue(document), call.GetValue(format)!, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(ArchiveContext context, string? document, string format, CancellationToken cancel)
    {
        if (document is not null && !context.Documents.Any(d => d.Slug == document)) throw new WrongNameException($"there is no document “{document}”");
        var verdicts = context.Verdicts.Include(v => v.Claim.Document).Where(v => document == null || v.Claim.Document.Slug == document).OrderBy(v => v.Id).AsAsyncEnumerable();
        await using var output = Console.OpenStandardOutput();
        if (format == "json") await DataTables.Verdicts.WriteJsonAsync(verdicts, output, cancel);
        else if (format == "csv") await DataTables.Verdicts.WriteCsvAsync(verdicts, output, cancel);
        else await PrintAsync(verdicts, cancel);
        return CommandLine.Done;
    }

    private static async Task PrintAsync(IAsyncEnumerable<Verdict> verdicts, CancellationToken cancel)
    {
        var table = new Table { Border = TableBorder.Simple }.AddColumns("document", "claim", "verdict", "reason");
        await foreach (var verdict in verdicts.WithCancellation(cancel))
        {
            var claim = verdict.Claim;
            var what = string.Join(' ', new[] { claim.State, claim.Treaty, claim.Action.Word(), claim.Date?.ToString(), claim.Relation?.Word(), claim.Value?.ToString() }.OfType<string>());
            table.AddRow(Markup.Escape(claim.Document.Slug), Markup.Escape(what), verdict.Value.Word(), Markup.Escape(verdict.Reason));
        }
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 200;
        AnsiConsole.Write(table);
    }
}
