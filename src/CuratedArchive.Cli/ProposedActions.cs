using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using CuratedArchive.Depositary;
using CuratedArchive.Diagnostics;
using CuratedArchive.Exports;
using CuratedArchive.Registers;

namespace CuratedArchive.Cli;

/// <summary><c>import --propose-actions FILE</c>: holds the depositary's page against the record and prints what differs. Nothing is written.</summary>
internal static class ProposedActions
{
    public static Option<string?> Option() => new("--propose-actions")
    {
        Description = "Read no documents: hold the depositary's status table of a treaty against the record and print what differs, with the rows to write. FILE is the saved page "
            + "(treaties.un.org, “Status of Treaties”, in English), its XML or a CSV of it. Nothing is changed.",
        HelpName = "FILE",
    };

    /// <summary>Says what means nothing beside the option: documents, and whatever is about the archive.</summary>
    public static void Validate(CommandResult call, Option<string?> page, Argument paths, params Option[] others)
    {
        if (call.GetResult(page) is null) return;
        if (call.GetResult(paths) is { Tokens.Count: > 0 }) call.AddError($"“{page.Name}” reads the one file it names; documents cannot be imported by the same call");
        foreach (var other in others.Where(o => call.GetResult(o) is { Implicit: false }))
            call.AddError($"“{page.Name}” writes nothing, so “{other.Name}” means nothing with it");
    }

    public static int Run(string file, string data, bool json)
    {
        var found = new DiagnosticBag();
        var register = Register.Read(data, found);
        var proposal = found.Stops || StatusPageReader.Read(file, register, found) is not { } page ? null : ActionProposal.Of(page, register);
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(ProposalJson.Of(file, proposal, found), FieldJson.Options));
        else if (proposal is not null) ProposalText.Write(proposal, Console.Out);
        Findings.Print(found);
        if (proposal is null) Console.Error.WriteLine($"curated-archive: {file}: nothing is proposed");
        return proposal is null || found.HasErrors ? CommandLine.Failed : CommandLine.Done;
    }
}
