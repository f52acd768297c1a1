namespace CuratedArchive.Tests.Site;

/// <summary>A test in a real browser; skipped, and said so, on a machine without Chromium.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium is null) Skip = "No Chromium was found on this machine.";
    }

    /// <summary>The browser, or null.</summary>
    public static string? Chromium { get; } =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
}
