using AngleSharp.Dom;

namespace CuratedArchive.Documents;

/// <summary>The notes of a page, by the links that lead to them.</summary>
/// <remarks>A link whose words are a label and that leads further down the page is a marker; what it leads to is the note. A link that leads up is a back-link.</remarks>
internal sealed class HtmlNotes
{
    private readonly Dictionary<IElement, string> _notes = [];
    private readonly Dictionary<IElement, string> _markers = [];
    private readonly HashSet<IElement> _back = [];

    /// <summary>The elements that are notes.</summary>
    public IReadOnlyCollection<IElement> Elements => _notes.Keys;

    /// <summary>The label of a note, or null for an element that is none.</summary>
    public string? NoteLabelOf(IElement element) => _notes.GetValueOrDefault(element);

    /// <summary>The label of a marker, or null for an element that is none.</summary>
    public string? MarkerLabelOf(IElement element) => _markers.GetValueOrDefault(element);

    /// <summary>Whether a link leads back from a note to its marker.</summary>
    public bool IsBackLink(IElement element) => _back.Contains(element);

    /// <summary>Reads the links of a page.</summary>
    public static HtmlNotes Of(IElement body)
    {
        var (notes, places, targets) = (new HtmlNotes(), new Dictionary<IElement, int>(), new Dictionary<string, IElement>(StringComparer.Ordinal));
        foreach (var element in body.QuerySelectorAll("*"))
        {
            places[element] = places.Count;
            if (element.Id is { Length: > 0 } id) targets.TryAdd(id, element);
            if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name) targets.TryAdd(name, element);
        }
        var links = body.QuerySelectorAll("a[href*='#']").Select(a => (Link: a, Target: TargetOf(a, targets))).Where(l => l.Target is not null && l.Target != l.Link).ToList();
        var wanted = links.Where(l => places[l.Target!] > places[l.Link] && LabelOf(l.Link) is not null).ToList();
        var ends = wanted.Select(l => l.Target!).ToHashSet();
        foreach (var (link, target) in wanted) notes.Add(link, target!, ends);
        foreach (var (link, target) in links)
            if (places[target!] < places[link] && (LabelOf(link) is not null || BackLinks.IsArrow(link.TextContent))) notes._back.Add(link);
        return notes;
    }

    private void Add(IElement link, IElement target, HashSet<IElement> targets)
    {
        var label = LabelOf(link)!;
        _markers[link] = label;
        _notes.TryAdd(Whole(target, link, targets), label);
    }

    /// <summary>The element that holds the whole note: the block around the target, and what holds nothing else.</summary>
    private static IElement Whole(IElement target, IElement link, HashSet<IElement> targets)
    {
        var note = target;
        while (note.ParentElement is { LocalName: not ("body" or "ol" or "ul" or "table" or "tbody" or "section" or "article" or "main" or "dl") } parent
            && !parent.Contains(link) && parent.QuerySelector("h1, h2, h3, h4, h5, h6, hr") is null && parent.QuerySelectorAll("*").Count(targets.Contains) <= 1) note = parent;
        return note;
    }

    private static IElement? TargetOf(IElement link, Dictionary<string, IElement> targets)
    {
        var address = link.GetAttribute("href")!;
        var fragment = address[(address.IndexOf('#') + 1)..];
        return fragment.Length > 0 ? targets.GetValueOrDefault(fragment) ?? targets.GetValueOrDefault(Uri.UnescapeDataString(fragment)) : null;
    }

    /// <summary>The label a link's words are: <c>12</c>, <c>[12]</c>, <c>note 3</c>; null for other words.</summary>
    private static string? LabelOf(IElement link)
    {
        var words = Blanks.Fold(link.TextContent).Trim('[', ']', '(', ')', '^', ' ');
        if (NoteLabel.IsLabel(words)) return words;
        return words.Length <= 12 && words.Split(' ') is [var kind, var number] && kind.ToLowerInvariant() is "note" or "nb" or "n" or "fn" && NoteLabel.IsLabel(number) ? words : null;
    }
}
