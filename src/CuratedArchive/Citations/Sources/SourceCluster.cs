namespace CuratedArchive.Citations;

/// <summary>Citations that turned out to be of one work.</summary>
internal sealed class SourceCluster(List<Citation> citations)
{
    /// <summary>The work that citations are of, back references among them, whoever found out that they are.</summary>
    /// <param name="citations">The citations, one at least.</param>
    public static SourceCluster Of(IReadOnlyList<Citation> citations)
    {
        var own = citations.Where(c => c.Target is null).ToList();
        var work = new SourceCluster(own.Count > 0 ? own : [.. citations]);
        if (own.Count > 0) work.References.AddRange(citations.Except(own));
        return work;
    }

    /// <summary>One citation of each cluster that was joined.</summary>
    private readonly List<Citation> _joined = [];

    /// <summary>The citations that name the work themselves.</summary>
    public List<Citation> Citations { get; } = citations;

    /// <summary>The back references to it.</summary>
    public List<Citation> References { get; } = [];

    /// <summary>The citation the cluster began with, one of the fullest.</summary>
    public Citation First { get; } = citations[0];

    /// <summary>The words of the first citation, folded: what decides between equals.</summary>
    public string Key { get; } = SourceKey.Exact(citations[0]);

    /// <summary>How many fields the first citation gives.</summary>
    public int Fullness { get; } = FullnessOf(citations[0]);

    /// <summary>How many fields a citation gives.</summary>
    public static int FullnessOf(Citation citation) => Fields(citation).Count(f => f is not null);

    /// <summary>Whether the other can be of the same work: it agrees with the first citation, and speaks of the same day and recipient as all of them.</summary>
    public bool Agrees(SourceCluster other) => SourceMatch.Agree(First, other.First) && _joined.All(c => SourceMatch.CanBeOne(c, other.First));

    /// <summary>Takes over the citations of the other.</summary>
    public void Join(SourceCluster other)
    {
        Citations.AddRange(other.Citations);
        _joined.Add(other.First);
    }

    /// <summary>Puts the citations into the order of the documents.</summary>
    public void Sort(Dictionary<Citation, int> place)
    {
        Citations.Sort((a, b) => place[a].CompareTo(place[b]));
        References.Sort((a, b) => place[a].CompareTo(place[b]));
    }

    /// <summary>The longest value that the citations give for a field; of equally long ones the first by code points.</summary>
    public string? Fullest(Func<Citation, string?> field) =>
        Citations.Select(field).Where(v => v is not null).OrderByDescending(v => v!.Length).ThenBy(v => v, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The most precise date.</summary>
    public PartialDate? Date() =>
        Citations.Select(c => c.Date).Where(d => d is not null).OrderByDescending(d => d!.Value.ToString().Length).ThenBy(d => d!.Value).FirstOrDefault();

    /// <summary>The kind most citations have, the unknown left out.</summary>
    public SourceKind Kind() =>
        Citations.GroupBy(c => c.Kind).OrderByDescending(g => g.Key != SourceKind.Unknown).ThenByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;

    private static IEnumerable<object?> Fields(Citation c) =>
        [c.Author, c.Title, c.Container, c.Publisher, c.Place, c.Date, c.Date?.Month, c.Date?.Day, c.Symbol, c.Url, c.Title is { } t && t.Contains(':') ? t : null];
}
