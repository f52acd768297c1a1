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
        var propose = new Option<string?>("--propose-actions")
        {
            Description = "Read no documents: hold the depositary's status table of a treaty against the record and print what differs, with the rows to write. FILE is the saved page "
                + "(treaties.un.org, “Status of treaties”, in English), its XML or a CSV of it. Nothing is changed.",
            HelpName = "FILE",
        };
        var day = ImportDay.Option();
        var command = new Command("import",
            "Read documents and write the archive. It is built beside the target, checked, and renamed over it; an import that fails leaves the old file as it was.")
        {
            paths, archive, data, strict, dry, day, propose, format,
        };
        command.Validators.Add(call =>
        {
            if (call.GetResult(propose) is null) return;
            if (call.GetResult(paths) is { Tokens.Count: > 0 }) call.AddError("“--propose-actions” reads the one file it names; documents cannot be imported by the same call");
            foreach (Option other in new Option[] { archive, strict })
                if (call.GetResult(other) is { Implicit: false }) call.AddError($"“--propose-actions” writes nothing, so “{other.Name}” means nothing with it");
        });
        command.SetAction(call => call.GetValue(propose) is { } page ? ProposedActions.Run(page, call.GetValue(data)!, call.GetValue(format) == "json") : Run(
            new ImportOrder(call.GetValue(paths)!, call.GetValue(data)!, call.GetValue(archive)!, call.GetValue(strict), call.GetValue(dry)).On(call.GetValue(day)), call.GetValue(format) == "json"));
        return command;
    }

    private static int Run(ImportOrder order, bool json)
    {
        var result = WithProgress(progress => new Importer(order, progress).Run());
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(JsonOf(order, result), FieldJson.Options));
        else Print(order, result);
        if (result.HistoryLost is { } lost) Console.Error.WriteLine($"curated-archive: the history of what was added and changed starts anew: {lost}");
        foreach (var finding in result.Diagnostics) Console.Error.WriteLine(finding);
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
        foreach (var change in result.ChangedVerdicts)
            Console.Out.WriteLine($"{(change.IsStale ? "stale sentence" : "verdict changed")}: {change.Claim}: {change.Before.Word()} is now {change.After.Value.Word()}: {change.After.Reason}");
        Console.Out.WriteLine(result.Written ? $"written to {order.Archive}" : order.DryRun ? "nothing written (dry run)" : $"nothing written; {order.Archive} is as it was");
    }

    private static object JsonOf(ImportOrder order, ImportResult result) => new
    {
        archive = order.Archive,
        written = result.Written,
        counts = result.Counts.ToDictionary(c => c.Table, c => c.Rows),
        changes = result.Changes.Select(c => new { change = c.Kind.Word(), table = c.Table, key = c.Key }),
        verdicts = result.ChangedVerdicts.Select(c => new { claim = c.Claim, before = c.Before.Word(), after = c.After.Value.Word(), reason = c.After.Reason, stale = c.IsStale }),
        diagnostics = result.Diagnostics.Select(d => new { id = d.Rule, severity = d.Severity.Word(), message = d.Message, file = d.File, line = d.Line, column = d.Column }),
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
