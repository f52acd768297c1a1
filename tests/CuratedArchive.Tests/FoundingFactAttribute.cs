namespace CuratedArchive.Tests;

/// <summary>A test over the founding documents, which stand beside the repository and not in it; skipped, and said so, where they are missing.</summary>
public sealed class FoundingFactAttribute : FactAttribute
{
    public FoundingFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Repository.Shared, "gold"))) Skip = "The founding documents and their labels are not beside the repository.";
    }
}
