namespace CuratedArchive.Documents;

/// <summary>A text and its markers: words without them.</summary>
internal sealed class MarkedText(string text, IReadOnlyList<Marker> markers)
{
    /// <summary>The words of a span without markers, white space folded.</summary>
    public string Words(TextSpan span)
    {
        var words = span.In(text).ToCharArray();
        foreach (var marker in In(span)) Array.Fill(words, ' ', marker.Span.Start - span.Start, Math.Min(marker.Span.End, span.End) - marker.Span.Start);
        return Blanks.Fold(new string(words));
    }

    /// <summary>A span without the markers at its end.</summary>
    public TextSpan Unmarked(TextSpan span)
    {
        var end = In(span).Reverse().Aggregate(span.End, (e, m) => m.Span.End >= e && m.Span.Start > span.Start ? m.Span.Start : e);
        return Blanks.Trim(text, TextSpan.Between(span.Start, end));
    }

    /// <summary>The label of the last marker in a span, or null.</summary>
    public string? LabelIn(TextSpan span) => In(span).LastOrDefault()?.Label;

    /// <summary>The markers of a span, in order.</summary>
    public IEnumerable<Marker> In(TextSpan span)
    {
        var (low, high) = (0, markers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (markers[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }
        for (; low < markers.Count && markers[low].Span.Start < span.End; low++) yield return markers[low];
    }
}
