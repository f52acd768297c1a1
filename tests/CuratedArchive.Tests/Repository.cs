namespace CuratedArchive.Tests;

/// <summary>Where the tests find the repository and, where it stands beside it, the folder of the founding documents.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Data => Path.Combine(Root, "data");

    public static string Tests => Path.Combine(Root, "tests", "CuratedArchive.Tests");

    /// <summary>The folder beside the repository with the founding documents and their labels; it need not exist.</summary>
    public static string Shared => Path.Combine(Root, "..", "shared");

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "CuratedArchive.sln"))) at = at.Parent;
        return at.FullName;
    }
}
