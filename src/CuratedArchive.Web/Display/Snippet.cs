using System.Text.RegularExpressions;

namespace CuratedArchive.Web.Display;

/// <summary>The words around what a search found.</summary>
public static partial class Snippet
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

    /// <summary>The snippet with the date of a cited work, which is kept as 2016-12-09, as a reader says it.</summary>
    public static string WithDateInWords(string snippet) => DateAtTheEnd().Replace(snippet, found => PartialDate.Parse(found.Value)?.Words() ?? found.Value);

    [GeneratedRegex(@"(?<=, )\d{4}-\d{2}(?:-\d{2})?$")]
    private static partial Regex DateAtTheEnd();
}
