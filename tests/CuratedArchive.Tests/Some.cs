using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;
using CuratedArchive.Texts;

namespace CuratedArchive.Tests;

/// <summary>Things tests need some of.</summary>
internal static class Some
{
    private static readonly Lazy<Register> Read = new(() => Register.Read(Repository.Data, new DiagnosticBag()));

    /// <summary>The register of the repository's data folder, read once.</summary>
    public static Register Register => Read.Value;

    /// <summary>Reads a text as if it were a file of that name.</summary>
    public static (DocumentContents Contents, DiagnosticBag Found) Document(string text, string name = "document.txt")
    {
        var found = new DiagnosticBag();
        var source = new SourceText(name, text, SourceTextReader.Hash(System.Text.Encoding.UTF8.GetBytes(text)));
        return (DocumentReader.Read(source, name, Register, found)!, found);
    }
}
