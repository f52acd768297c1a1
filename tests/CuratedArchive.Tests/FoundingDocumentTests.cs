using System.Diagnostics;
using CuratedArchive.Tests.Cli;
using Xunit.Abstractions;

namespace CuratedArchive.Tests;

/// <summary>What is read in the founding documents, held against the labels made by hand.</summary>
public sealed class FoundingDocumentTests(ITestOutputHelper output)
{
    private const string Profile = "document=1 sections=1 markers=1 footnotes=1 same-source=1 table-rows=1 holdings=1 citations=0.97 claims=0.97 statements=0.93 statement-fields=0.90";

    [SharedTheory]
    [InlineData("seeds/004_79df11d0e17258d7.txt", "004_79df11d0e17258d7.json", Profile)]
    [InlineData("seeds/000_7803c70fe8e8ffa3.txt", "000_7803c70fe8e8ffa3.json", "document=1 claims=0.97 statements=0.93 statement-fields=0.90")]
    public void A_founding_document_is_read_as_its_labels_say(string document, string labels, string floors) =>
        Score(Path.Combine(Repository.Shared, document), labels, floors);

    [SharedTheory]
    [InlineData("russia-policy-profile-2017-08-04.md", "004_79df11d0e17258d7.json", "markers=1 holdings=0.97 citations=0.90 claims=0.85")]
    [InlineData("japan-appeal-2023-07-24.md", "000_7803c70fe8e8ffa3.json", "claims=0.85")]
    public void A_retold_document_holds_what_the_founding_one_holds(string document, string labels, string floors) =>
        Score(Path.Combine(Repository.Data, "documents", document), labels, floors);

    private void Score(string document, string labels, string floors)
    {
        var inspected = Path.GetTempFileName();
        File.WriteAllText(inspected, TheProgram.Run("inspect", document, "--format", "json").Output);
        using var python = Process.Start(new ProcessStartInfo("python3",
            [Path.Combine(Repository.Shared, "tools", "score.py"), Path.Combine(Repository.Shared, "gold", labels), inspected, .. floors.Split(' ').SelectMany(f => new[] { "--min", f })])
        { RedirectStandardOutput = true })!;
        var table = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        File.Delete(inspected);
        output.WriteLine($"{Path.GetFileName(document)}\n{table}");
        Assert.True(python.ExitCode == 0, table);
    }
}
