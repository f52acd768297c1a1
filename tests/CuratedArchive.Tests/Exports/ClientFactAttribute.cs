namespace CuratedArchive.Tests.Exports;

/// <summary>A test with programs that read citations; skipped, and said so, on a machine that lacks one of them.</summary>
public sealed class ClientFactAttribute : FactAttribute
{
    public ClientFactAttribute(params string[] programs)
    {
        if (programs.FirstOrDefault(p => Client.Find(p) is null) is { } missing) Skip = $"{missing} was not found on this machine.";
    }
}
