using System.CommandLine;
using System.Text.Json;
using CuratedArchive.Diagnostics;
using CuratedArchive.Exports;
using Spectre.Console;

namespace CuratedArchive.Cli;

/// <summary><c>import [PATH…]</c>: reads documents and writes the archive.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Documents: files or folders. Without any, the documents of the data folder.", Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(call =>
        {
            foreach (var token in call.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal))) call.AddError($"there is no option “{token.Value}”");
        });
        var (archive, data, format) = (CommonOptions.Archive(), CommonOptions.Data(), CommonOptions.Format("text", "json"));
        var strict = new Option<bool>("--strict") { Description = "Leave the archive as it was when there is any warning, and end with 1." };
        var dry = new Option<bool>("--dry-run") { Description = "Print what would change and write nothing." };
        var (day, page) = (ImportDay.Option(), ProposedActions.Option());
        var command = new Command("import",
            "Read documents and write the archive. It is built beside the target, checked, and renamed over it; an import that fails leaves the old file as it was.")
        {
            paths, archive, data, strict, dry, day, page, format,
        };
        command.Validators.Add(call => ProposedActions.Validate(call, page, paths, archive, strict, day));
        command.SetAction(call => call.GetValue(page) is { } file ? ProposedActions.Run(file, call.GetValue(data)!, call.GetValue(format) == "json") : Run(
            new ImportOrder(call.GetValue(paths)!, call.GetValue(data)!, call.GetValue(archive)!, call.GetValue(strict), call.GetValue(dry)).On(call.GetValue(day)), call.GetValue(format) == "json"));
        return command;
    }

    private static int Run(ImportOrder order, bool json)
    {
        var result = WithProgress(progress => new Importer(order, progress).Run());
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(JsonOf(order, result), FieldJson.Options));
        else Print(order, result);
        if (result.HistoryLost is { } lost) Console.Error.WriteLine($"curated-archive: the history of what was added and changed starts anew: {lost}");
        Findings.Print(result.Diagnostics);
        return result.Diagnostics.Any(d => d.Severity == Severity.Error) || (!result.Written && !order.DryRun) ? CommandLine.Failed : CommandLine.Done;
    }

    private static ImportResult WithProgress(Func<IProgress<ImportProgress>?, ImportResult> import)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected || !console.Profile.Capabilities.Interactive) return import(null);
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => import(new Bar(context.AddTask("import"))));
    }

    private static void Print(ImportOrder order, ImportResult result)
    {
        foreach (var (table, rows) in result.Counts) Console.Out.WriteLine($"{rows,7} {table}");
        foreach (var change in result.Changes) Console.Out.WriteLine($"{change.Kind.Word()} {change.Table} {change.Key}");
        foreach (var line in ChangedVerdictsText.Lines(result.ChangedVerdicts).Concat(ChangedVerdictsText.ReasonLines(result.ChangedReasons))) Console.Out.WriteLine(line);
        Console.Out.WriteLine(result.Written ? $"written to {order.Archive}" : order.DryRun ? "nothing written (dry run)" : $"nothing written; {order.Archive} is as it was");
    }

    private static object JsonOf(ImportOrder order, ImportResult result) => new
    {
        archive = order.Archive,
        written = result.Written,
        counts = result.Counts.ToDictionary(c => c.Table, c => c.Rows),
        changes = result.Changes.Select(c => new { change = c.Kind.Word(), table = c.Table, key = c.Key }),
        verdicts = result.ChangedVerdicts.Select(c => new { claim = c.Claim, before = c.Before.Word(), after = c.After.Value.Word(), reason = c.After.Reason, stale = c.IsStale, document = c.After.Claim.Document.Slug, line = c.After.Claim.Line, quote = c.After.Claim.Quote }),
        reasons = result.ChangedReasons.Select(c => new { claim = c.Claim, verdict = c.Before.Word(), before = c.Former.Reason, after = c.After.Reason, document = c.After.Claim.Document.Slug, line = c.After.Claim.Line, quote = c.After.Claim.Quote }),
        diagnostics = Findings.Json(result.Diagnostics),
    };

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.MaxValue = value.All;
            task.Value = value.Done;
            task.Description = Markup.Escape(value.Step);
        }
    }
}
