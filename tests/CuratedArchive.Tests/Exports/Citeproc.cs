using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CuratedArchive.Citations;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>Citations as pandoc's citeproc makes them of our CSL-JSON, italics between asterisks.</summary>
internal static partial class Citeproc
{
    /// <summary>Where Debian has the official styles.</summary>
    public const string Styles = "/usr/share/citation-style-language/styles";

    /// <summary>The full note of each source in a style of notes, in one run.</summary>
    public static IReadOnlyList<string> Notes(IReadOnlyList<Source> sources, string style)
    {
        var page = Run(sources, style, string.Join("\n\n", Items(sources).Select(i => $"[@{i!["id"]}]")));
        return [.. Note().Matches(page).Select(m => Plain(m.Groups[1].Value))];
    }

    /// <summary>The entry of each source in a reference list, without the letters that tell two of a year apart.</summary>
    public static IReadOnlyList<string> Entries(IReadOnlyList<Source> sources, string style)
    {
        var entries = Entry().Matches(Run(sources, style, "---\nnocite: |\n  @*\n---\n")).ToDictionary(m => m.Groups[1].Value, m => Plain(m.Groups[2].Value));
        return [.. Items(sources).Select(i => YearLetter().Replace(entries[(string)i!["id"]!], "$1"))];
    }

    private static string Run(IReadOnlyList<Source> sources, string style, string text)
    {
        using var folder = new Cli.TemporaryFolder();
        var items = folder.Write("items.json", Items(sources).ToJsonString());
        return Client.Read("in.md", Encoding.UTF8.GetBytes(text), "pandoc", "-f", "markdown", "-t", "html", "--wrap=none", "--citeproc", "--bibliography", items, "--csl", Path.Combine(Styles, style), "in.md").Output;
    }

    /// <summary>
    /// Our CSL-JSON, without the titles that it says are the archive's own. The styles for notes are older than the name <c>event-title</c> and ask for <c>event</c>,
    /// which CSL has given up: they get both.
    /// </summary>
    private static JsonArray Items(IReadOnlyList<Source> sources)
    {
        var items = JsonNode.Parse(Exported.Bytes(new CslJsonExport(), sources))!.AsArray();
        foreach (var item in items.Where(i => i!["custom"]!["title-supplied"] is not null)) item!.AsObject().Remove("title");
        foreach (var item in items) if (item!["event-title"] is { } meeting) item["event"] = meeting.DeepClone();
        return items;
    }

    private static string Plain(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Emphasis().Replace(html, "*"), "")).Replace('\u00A0', ' ').Trim();

    [GeneratedRegex("<li id=\"fn\\d+\"[^>]*><p>(.*?)<a href=\"#fnref")]
    private static partial Regex Note();

    [GeneratedRegex("<div id=\"ref-([^\"]+)\"[^>]*>\\s*(.*?)\\s*</div>", RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?<=\()(\d{4}|n\.d\.)-?[a-z]{1,2}(?=[,)])")]
    private static partial Regex YearLetter();

    [GeneratedRegex("</?(?:em|i)>")]
    private static partial Regex Emphasis();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
