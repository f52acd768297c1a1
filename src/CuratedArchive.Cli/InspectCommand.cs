using System.CommandLine;
using System.Text.Json;
using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Cli;

/// <summary><c>inspect FILE</c>: reads one document and prints what the importer saw; writes nothing.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The document to read." };
        var data = new Option<string>("--data") { Description = "The folder with the registers.", DefaultValueFactory = _ => DataFolder.Find() };
        var format = new Option<string>("--format") { Description = "How to print it.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("inspect", "Read one document and print what the importer saw. Nothing is written.") { file, data, format };
        command.SetAction(call => Run(call.GetValue(file)!, call.GetValue(data)!));
        return command;
    }

    private static int Run(string file, string data)
    {
        var found = new DiagnosticBag();
        var register = Register.Read(data, found);
        var contents = DocumentReader.Read(new SourceFile(file, Path.GetFileName(file)), register, found);
        if (contents is not null)
        {
            SourceResolver.Resolve(contents.Citations, found);
            Console.Out.WriteLine(JsonSerializer.Serialize(InspectionJson.Of(contents, [.. found]), InspectionJson.Options));
        }
        foreach (var diagnostic in found) Console.Error.WriteLine(diagnostic);
        return found.HasErrors ? 1 : 0;
    }
}
