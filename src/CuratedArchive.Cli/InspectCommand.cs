using System.CommandLine;
using System.Text.Json;
using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Exports;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Cli;

/// <summary><c>inspect FILE</c>: reads one document and prints what the importer saw; writes nothing.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The document." };
        var (data, format) = (CommonOptions.Data(), CommonOptions.Format("text", "json"));
        var command = new Command("inspect", "Read one document and print what the importer saw: head, sections, tables, notes with what they cite, claims, statements, holdings. Nothing is written.")
        {
            file, data, format,
        };
        command.SetAction(call => Run(call.GetValue(file)!, call.GetValue(data)!, call.GetValue(format) == "json"));
        return command;
    }

    private static int Run(string file, string data, bool json)
    {
        var found = new DiagnosticBag();
        var register = Register.Read(data, found);
        var contents = DocumentReader.Read(new SourceFile(file, Path.GetFileName(file)), register, found);
        if (contents is not null)
        {
            SourceResolver.Resolve(contents.Citations, found);
            if (json) Console.Out.WriteLine(JsonSerializer.Serialize(InspectionJson.Of(contents, [.. found]), FieldJson.Options));
            else InspectionText.Write(contents, Console.Out);
        }
        Findings.Print(found);
        return found.HasErrors ? CommandLine.Failed : CommandLine.Done;
    }
}
