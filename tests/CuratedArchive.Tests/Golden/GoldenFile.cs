using System.Text;

namespace CuratedArchive.Tests.Golden;

/// <summary>A file beside this one that holds, byte for byte, what the program must write.</summary>
/// <remarks>With <c>UPDATE_GOLDEN=1</c> in the environment the files are written anew; the difference is then for a reader to judge.</remarks>
internal static class GoldenFile
{
    /// <summary>Compares, and says in which line the first difference is.</summary>
    /// <param name="name">The file, as in <c>exports/sources.ris</c>.</param>
    /// <param name="actual">What was written.</param>
    public static void Matches(string name, byte[] actual)
    {
        var path = Path.Combine(Repository.Tests, "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllBytes(path, actual);
        Assert.True(File.Exists(path), $"{name} is missing; UPDATE_GOLDEN=1 writes it");
        var expected = File.ReadAllBytes(path);
        if (expected.AsSpan().SequenceEqual(actual)) return;
        Assert.Equal(Lines(expected), Lines(actual));
        Assert.Fail($"{name} differs in bytes that do not show: line ends or a byte order mark");
    }

    private static string[] Lines(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n');
}
