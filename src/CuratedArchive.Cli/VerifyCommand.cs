using System.CommandLine;
using CuratedArchive.Archive;

namespace CuratedArchive.Cli;

/// <summary><c>verify</c>: checks the file, its hashes and that every passage still says what is stored.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var (archive, data) = (CommonOptions.Archive(), CommonOptions.Data());
        var command = new Command("verify", "Check the archive: the file, that every passage still says what is stored, and the hashes of the files it was built from where they are at hand.") { archive, data };
        command.SetAction(call => Run(call.GetValue(archive)!, call.GetValue(data)!));
        return command;
    }

    private static int Run(string archive, string data)
    {
        using var context = ArchiveFile.Open(archive);
        var faults = ArchiveVerifier.Verify(context).ToList();
        var (changed, compared) = ArchiveVerifier.VerifyFiles(context, name => name.StartsWith("data/", StringComparison.Ordinal) ? Path.Combine(data, name["data/".Length..]) : null);
        foreach (var fault in faults.Concat(changed)) Console.Error.WriteLine($"{archive}: {fault}");
        Console.Out.WriteLine($"{archive}: {(faults.Count == 0 ? "sound" : $"{faults.Count} faults")}; {compared} of {context.InputFiles.Count()} files compared, {changed.Count} changed");
        return faults.Count + changed.Count == 0 ? CommandLine.Done : CommandLine.Failed;
    }
}
