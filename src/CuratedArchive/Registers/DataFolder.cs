namespace CuratedArchive.Registers;

/// <summary>Where the project's own data folder is.</summary>
public static class DataFolder
{
    /// <summary>The nearest folder <c>data</c> with a <c>states.csv</c>, beside the program or above it; else <c>data</c> below the working folder.</summary>
    public static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "data", "states.csv"))) return Path.Combine(at.FullName, "data");
        return "data";
    }
}
