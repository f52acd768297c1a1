namespace CuratedArchive.Web.Display;

/// <summary>The words around what a search found.</summary>
public static class Snippet
{
    /// <summary>The parts of a snippet, in order, each found or not; what was found stands between U+0002 and U+0003.</summary>
    public static IEnumerable<(bool Found, string Words)> Parts(string snippet)
    {
        var start = 0;
        for (var i = 0; i <= snippet.Length; i++)
        {
            if (i < snippet.Length && snippet[i] is not ('\u0002' or '\u0003')) continue;
            if (i > start) yield return (i < snippet.Length && snippet[i] == '\u0003', snippet[start..i]);
            start = i + 1;
        }
    }
}
