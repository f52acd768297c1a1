using System.Diagnostics;
using System.Text;
using CuratedArchive.Tests.Cli;

namespace CuratedArchive.Tests.Exports;

/// <summary>A program that reads citations, run over a file of ours.</summary>
internal static class Client
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where a program stands, or a file that a program needs; null where there is none.</summary>
    public static string? Find(string name) => Path.IsPathRooted(name)
        ? File.Exists(name) ? name : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, name)).FirstOrDefault(File.Exists);

    /// <summary>What a program writes about a file.</summary>
    /// <param name="file">The name the file has.</param>
    /// <param name="contents">What stands in it.</param>
    /// <param name="program">The program; it runs in the folder of the file.</param>
    /// <param name="args">Its arguments.</param>
    /// <returns>Standard output and standard error.</returns>
    public static (string Output, string Error) Read(string file, byte[] contents, string program, params string[] args)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo(Find(program)!, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            WorkingDirectory = Path.GetDirectoryName(folder.Write(file, contents)),
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), $"{program} does not end");
        return (output.Result.TrimStart('\uFEFF'), error.Result);
    }
}
