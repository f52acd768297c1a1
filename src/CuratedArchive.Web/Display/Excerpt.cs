namespace CuratedArchive.Web.Display;

/// <summary>A place of a text with the words around it.</summary>
/// <param name="Before">The words before, from the beginning of a word.</param>
/// <param name="Marked">The place itself.</param>
/// <param name="After">The words behind, to the end of a word.</param>
public sealed record Excerpt(string Before, string Marked, string After)
{
    private const int Reach = 240;

    /// <summary>Cuts around a place, not beyond the paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    public static Excerpt Around(string text, TextSpan place)
    {
        var start = Math.Max(0, place.Start - Reach);
        var line = place.Start == 0 ? -1 : text.LastIndexOf('\n', place.Start - 1, place.Start - start);
        var before = line >= 0 ? text[(line + 1)..place.Start] : start == 0 ? text[..place.Start] : "… " + text[AfterSpace(text, start, place.Start)..place.Start];
        var end = Math.Min(text.Length, place.End + Reach);
        var stop = text.IndexOf('\n', place.End, end - place.End);
        var after = stop >= 0 ? text[place.End..stop] : end == text.Length ? text[place.End..] : text[place.End..BeforeSpace(text, place.End, end)] + " …";
        return new(before.TrimStart(), place.In(text), after.TrimEnd());
    }

    private static int AfterSpace(string text, int from, int to)
    {
        var space = text.IndexOf(' ', from, to - from);
        return space < 0 ? from : space + 1;
    }

    private static int BeforeSpace(string text, int from, int to)
    {
        var space = text.LastIndexOf(' ', to - 1, to - from);
        return space < 0 ? to : space;
    }
}
