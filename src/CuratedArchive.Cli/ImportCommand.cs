using System.CommandLine;
using CuratedArchive.Registers;

namespace CuratedArchive.Cli;

internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore };
        var archive = new Option<string>("--archive") { DefaultValueFactory = _ => "archive.db" };
        var command = new Command("import", "Read documents and write the archive.") { paths, archive };
        command.SetAction(call =>
        {
            var result = new Importer(new(call.GetValue(paths)!, DataFolder.Find(), call.GetValue(archive)!)).Run();
            foreach (var (table, rows) in result.Counts) Console.WriteLine($"{rows,6} {table}");
            foreach (var d in result.Diagnostics) Console.Error.WriteLine(d);
        });
        return command;
    }
}
