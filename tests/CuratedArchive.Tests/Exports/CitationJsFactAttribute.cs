namespace CuratedArchive.Tests.Exports;

/// <summary>A test with Citation.js; skipped, and said so, where it is not installed.</summary>
public sealed class CitationJsFactAttribute : FactAttribute
{
    /// <summary>The folder with its packages: what <c>CITATION_JS</c> names, else <c>~/.cache/citation-js</c>.</summary>
    public static readonly string Folder = Environment.GetEnvironmentVariable("CITATION_JS")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "citation-js");

    public CitationJsFactAttribute()
    {
        if (Client.Find("node") is null) Skip = "node was not found on this machine.";
        else if (!Directory.Exists(Path.Combine(Folder, "node_modules", "@citation-js", "core"))) Skip = $"Citation.js was not found in {Folder}; CITATION_JS names another folder.";
    }
}
