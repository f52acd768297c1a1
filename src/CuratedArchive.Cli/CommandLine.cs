using System.CommandLine;
using System.CommandLine.Parsing;
using CuratedArchive.Archive;

namespace CuratedArchive.Cli;

/// <summary>The verbs, the options they share, and what a failure looks like: one line on standard error and exit code 1, or 2 when the call was wrong.</summary>
internal static class CommandLine
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done but with errors in the input, or a check that failed, or nothing could be done.</summary>
    public const int Failed = 1;

    /// <summary>The call was wrong.</summary>
    public const int WrongCall = 2;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The verb and its arguments.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        var call = Root().Parse(args.Length == 0 ? ["--help"] : args);
        if (call.Errors.Count > 0)
        {
            foreach (var error in call.Errors) Console.Error.WriteLine($"curated-archive: {error.Message}");
            Console.Error.WriteLine($"curated-archive: “curated-archive {VerbOf(call.CommandResult)}--help” tells how to call it");
            return WrongCall;
        }
        try
        {
            return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (WrongNameException e)
        {
            Console.Error.WriteLine($"curated-archive: {e.Message}");
            return WrongCall;
        }
        catch (Exception e) when (e is ArchiveException or IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            Console.Error.WriteLine($"curated-archive: {e.Message}");
            return Failed;
        }
    }

    /// <summary>The verb a call has come to, and the one above it: <c>links check</c>.</summary>
    private static string VerbOf(CommandResult result) => result.Command is RootCommand ? "" : $"{(result.Parent is CommandResult above ? VerbOf(above) : "")}{result.Command.Name} ";

    private static RootCommand Root() => new(
        """
        An archive of news and policy records on the status of the cluster munition treaties.

        “import” reads documents and the depositary's record into one file, the archive; the other verbs read that file.
        Findings go to standard error as FILE(LINE,COLUMN): warning ARC203: sentence; results go to standard output.
        Exit codes: 0 done, 1 done but with errors in the input or a check that failed, 2 the call was wrong.
        """)
    {
        ImportCommand.Create(),
        InspectCommand.Create(),
        StatusCommand.Create(),
        ClaimsCommand.Create(),
        ExportCommand.Create(),
        VerifyCommand.Create(),
        LinksCommand.Create(),
    };
}
