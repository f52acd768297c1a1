using System.Text.RegularExpressions;

namespace CuratedArchive.Exports;

/// <summary>Where a treaty is published: <c>United Nations Treaty Series, vol. 2688, p. 39, No. 47713</c>.</summary>
/// <param name="Name">The name of the series.</param>
/// <param name="Volume">The volume, or null.</param>
/// <param name="Page">The first page, or null.</param>
/// <param name="Number">The registration number (Charter of the United Nations, Article 102), or null.</param>
internal sealed record TreatySeries(string Name, string? Volume, string? Page, string? Number)
{
    private static readonly Regex Form = new(@"^(?<name>[^,]+)(?:, vol\. (?<volume>\w+))?(?:, p\. (?<page>\w+))?(?:, No\. (?<number>[\w-]+))?$", RegexOptions.NonBacktracking);

    /// <summary>The parts; a text of another form is a name alone, and an empty one is null.</summary>
    public static TreatySeries? Read(string text)
    {
        if (OneLine.Of(text) is not { } line) return null;
        var match = Form.Match(line);
        return match.Success ? new(match.Groups["name"].Value, Part("volume"), Part("page"), Part("number")) : new(line, null, null, null);

        string? Part(string name) => match.Groups[name] is { Success: true } group ? group.Value : null;
    }
}
