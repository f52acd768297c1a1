using System.Diagnostics;

namespace CuratedArchive.Tests.Cli;

/// <summary>What a run of the program gave.</summary>
internal sealed record Run(int Exit, string Output, string Error);

/// <summary>The program itself, run as a person would run it.</summary>
internal static class TheProgram
{
    /// <summary>The program as it was built with these tests.</summary>
    public static string File { get; } = Path.Combine(
        Repository.Root, "src", "CuratedArchive.Cli", "bin", Path.GetRelativePath(Path.Combine(Repository.Tests, "bin"), AppContext.BaseDirectory), "curated-archive.dll");

    /// <summary>Starts the program and waits until it ends.</summary>
    public static Run Run(params string[] args)
    {
        using var process = Start(args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return new(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [File, .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Path.GetTempPath(),
    })!;
}
