namespace CuratedArchive.Tests;

/// <summary>A test that needs the founding documents beside the repository, and python3 to score what was read in them; skipped, with the reason, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (!Directory.Exists(Path.Combine(Repository.Shared, "seeds"))) Skip = "the founding documents are not beside the repository";
        else if (!HasPython()) Skip = "python3 is not installed";
    }

    private static bool HasPython() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
