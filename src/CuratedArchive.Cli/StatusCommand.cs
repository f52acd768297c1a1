using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;
using CuratedArchive.Exports;
using CuratedArchive.Record;
using CuratedArchive.Registers;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace CuratedArchive.Cli;

/// <summary><c>status [TREATY] [--on DATE]</c>: parties, signatories and withdrawn states on a date.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var treaty = new Argument<string?>("TREATY") { Description = "The treaty's code: ccm, mbt, ccw, att … Without it, the numbers of every treaty.", Arity = ArgumentArity.ZeroOrOne };
        var on = CommonOptions.Day("--on", "The day, as yyyy-MM-dd. Without it, the day the depositary's record was read.");
        var archive = CommonOptions.Archive();
        archive.Description = "Take the record from this archive instead of the data folder.";
        var (data, format) = (CommonOptions.Data(), CommonOptions.Format("table", "csv", "json"));
        var command = new Command("status", "Parties, signatories and withdrawn states of a treaty on a date, as the depositary's record has it.") { treaty, on, archive, data, format };
        command.SetAction(async (call, cancel) =>
        {
            var given = call.GetResult(archive) is { Implicit: false } ? call.GetValue(archive) : null;
            return await RunAsync(DepositaryRecord.Read(given, call.GetValue(data)!), call.GetValue(treaty), call.GetValue(on), call.GetValue(format)!, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(DepositaryRecord record, string? code, DateOnly? on, string format, CancellationToken cancel)
    {
        var treaties = record.Treaties.Where(t => code is null || t.Code.Equals(code, StringComparison.OrdinalIgnoreCase)).ToList();
        if (treaties.Count == 0)
        {
            Console.Error.WriteLine($"curated-archive: there is no treaty “{code}”; known are {string.Join(", ", record.Treaties.Select(t => t.Code))}");
            return CommandLine.WrongCall;
        }
        var statuses = treaties.Select(t => TreatyStatus.Of(t, record.States, record.Actions, on ?? t.RecordDate)).ToList();
        foreach (var s in statuses.Where(s => s.Caveat is not null && (s.HasActs || format != "table"))) Console.Error.WriteLine($"curated-archive: {s.Treaty.Code}: {s.Caveat}");
        if (format == "json") PrintJson(statuses, single: code is not null);
        else if (format == "csv") await PrintCsvAsync(statuses, cancel);
        else statuses.ForEach(s => PrintTable(s, withStates: code is not null));
        return record.Faulty ? CommandLine.Failed : CommandLine.Done;
    }

    private static void PrintJson(List<TreatyStatus> statuses, bool single)
    {
        var objects = statuses.Select(StatusFields.Of);
        Console.Out.WriteLine(single ? JsonSerializer.Serialize(objects.Single(), FieldJson.Options) : JsonSerializer.Serialize(objects, FieldJson.Options));
    }

    private static async Task PrintCsvAsync(List<TreatyStatus> statuses, CancellationToken cancel)
    {
        var table = new DataTable<(TreatyStatus Treaty, StateStatus State)>(
        [
            new("treaty", r => r.Treaty.Treaty.Code), new("on", r => Day(r.Treaty.On)),
            .. DataTables.Status.Columns.Select(c => new DataColumn<(TreatyStatus Treaty, StateStatus State)>(c.Name, r => c.Value(r.State))),
            new("caveat", r => r.Treaty.Caveat),
        ]);
        await using var output = Console.OpenStandardOutput();
        await table.WriteCsvAsync(statuses.SelectMany(t => t.States.Select(s => (t, s))).ToAsyncEnumerable(), output, cancel);
    }

    private static void PrintTable(TreatyStatus status, bool withStates)
    {
        if (!status.HasActs) Console.Out.WriteLine($"{status.Treaty.ShortTitle}: {status.Caveat}");
        else Console.Out.WriteLine($"{status.Treaty.ShortTitle} on {status.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {status.Counts.Parties} parties, {status.Counts.Signatories} signatories, {status.Counts.Withdrawn} withdrawn");
        if (!withStates || !status.HasActs) return;
        var table = new Table { Border = TableBorder.Simple }.AddColumns("state", "status", "signed", "consent", "deposited", "in force", "applied provisionally");
        foreach (var s in status.States.Where(s => s.Standing > Standing.NotSigned))
            table.AddRow(new[] { NameOf(s), s.Standing.Word(), Day(s.Signed?.Date), s.Consent?.Kind.Word(), Day(s.Consent?.Date), ForceOf(s), ProvisionalOf(s) }.Select(t => Markup.Escape(t ?? "")).ToArray());
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected) console.Profile.Width = 160;
        console.Write(table);
        PrintNotYetIndependent(status);
    }

    private static void PrintNotYetIndependent(TreatyStatus status)
    {
        foreach (var s in status.States.Where(s => s.Standing == Standing.NotIndependent))
            Console.Out.WriteLine($"{s.State.CommonName}: not yet independent ({(s.NameThen is { } then ? $"until {then.Until}: {then.Name}{(then.Until == s.State.Independent ? "" : $"; independent from {s.State.Independent}")}" : $"until {s.State.Independent}")})");
    }

    private static string NameOf(StateStatus status) => status.NameThen is { } then ? $"{then.Name}, today {status.State.CommonName}" : status.State.CommonName;

    private static string? ForceOf(StateStatus status) => status.InForce is { } force ? $"{Day(force.Day)}{(force.IsComputed ? " (computed)" : "")}" : null;

    private static string? ProvisionalOf(StateStatus status) => status.AppliesProvisionally ? $"{Day(status.Provisional!.Date)}, {status.Provisional.Treaty.ProvisionalArticle}" : null;

    private static string? Day(DateOnly? day) => day is { } d ? PartialDate.Of(d).ToString() : null;

    private sealed record DepositaryRecord(IReadOnlyList<State> States, IReadOnlyList<Treaty> Treaties, IReadOnlyList<TreatyAction> Actions, bool Faulty)
    {
        public static DepositaryRecord Read(string? archive, string data)
        {
            if (archive is not null)
            {
                using var context = ArchiveFile.Open(archive);
                return new([.. context.States], [.. context.Treaties.OrderBy(t => t.Id)],
                    [.. context.TreatyActions.Include(a => a.State).Include(a => a.Treaty)], false);
            }
            var found = new DiagnosticBag();
            var register = Register.Read(data, found);
            Findings.Print(found);
            return new(register.States, register.Treaties, register.Actions, found.HasErrors);
        }
    }
}
