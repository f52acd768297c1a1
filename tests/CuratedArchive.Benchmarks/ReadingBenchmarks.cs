using System.Text;
using BenchmarkDotNet.Attributes;
using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Benchmarks;

/// <summary>
/// A policy profile as plain text, once and many times over in one file, read through every room. The yardstick is splitting the same text into its words,
/// which touches every character once: the ratio to it is what to compare between runs, and it should stay the same as the text grows.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Register _register = null!;
    private string _text = "";

    [Params(1, 10, 100)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _register = Register.Read(DataFolder.Find(), []);
        var profile = Profile();
        _text = string.Concat(Enumerable.Repeat(profile + "\n\n", Copies));
        Console.WriteLine($"// {Encoding.UTF8.GetByteCount(_text)} bytes");
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => _text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [Benchmark]
    public int ReadThroughEveryRoom() => DocumentReader.Read(new SourceText("profile.txt", _text), "profile.txt", _register, new DiagnosticBag())!.Citations.Count;

    /// <summary>The Markdown profile of the data folder with its notes in square brackets.</summary>
    private static string Profile()
    {
        var text = File.ReadAllText(Path.Combine(DataFolder.Find(), "documents", "russia-policy-profile-2017-08-04.md"));
        var body = text[(text.IndexOf("\n---", StringComparison.Ordinal) + 5)..];
        return body.Replace("[^", "[", StringComparison.Ordinal).Replace("]:", "]", StringComparison.Ordinal).Replace("## ", "", StringComparison.Ordinal);
    }
}
