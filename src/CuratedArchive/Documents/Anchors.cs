namespace CuratedArchive.Documents;

/// <summary>Fragments of one document, each given out once.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The wanted fragment, or with a number behind it when it is taken: <c>s-use-2</c>.</summary>
    public string Take(string wanted)
    {
        var anchor = wanted.TrimEnd('-');
        while (!_taken.TryAdd(anchor, 1)) anchor = $"{wanted.TrimEnd('-')}-{++_taken[wanted.TrimEnd('-')]}";
        return anchor;
    }
}
