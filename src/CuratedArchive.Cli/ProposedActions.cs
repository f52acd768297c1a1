using System.Text.Json;
using CuratedArchive.Depositary;
using CuratedArchive.Diagnostics;
using CuratedArchive.Exports;
using CuratedArchive.Registers;

namespace CuratedArchive.Cli;

/// <summary><c>import --propose-actions FILE</c>: holds the depositary's page against the record and prints what differs. Nothing is written.</summary>
internal static class ProposedActions
{
    public static int Run(string file, string data, bool json)
    {
        var found = new DiagnosticBag();
        var register = Register.Read(data, found);
        var proposal = found.Stops || StatusPageReader.Read(file, register, found) is not { } page ? null : ActionProposal.Of(page, register);
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(ProposalJson.Of(file, proposal, found), FieldJson.Options));
        else if (proposal is not null) ProposalText.Write(proposal, Console.Out);
        foreach (var finding in found) Console.Error.WriteLine(finding);
        if (proposal is null) Console.Error.WriteLine($"curated-archive: {file}: nothing is proposed");
        return proposal is null || found.HasErrors ? CommandLine.Failed : CommandLine.Done;
    }
}
