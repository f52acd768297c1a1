using CuratedArchive.Texts;

namespace CuratedArchive.Documents;

/// <summary>The line that says where a text was spoken or issued, printed above its date and its title: <c>Geneva</c>, <c>3 May 2012</c>, <c>Message to the meeting of …</c></summary>
internal static class PlaceLine
{
    private const int MostWords = 3;
    private const int FewestOfTitle = 5;

    /// <summary>The line of a text without markup: its first, short, with a date below it and a longer line below that; or null.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="words">Gives the words of a span without markers.</param>
    public static Heading? Of(Reading reading, Func<TextSpan, string> words) =>
        reading.Format is "text" && reading.Blocks is [Heading place, Paragraph date, Heading title, ..] && Count(words(place.Span)) <= MostWords && !Imprint.Is(words(place.Span))
            && HeadLines.Is(words(date.Span)) && DatePhrase.Find(words(date.Span)).Any() && Count(words(title.Span)) >= FewestOfTitle ? place : null;

    private static int Count(string words) => words.Count(c => c == ' ') + 1;
}
