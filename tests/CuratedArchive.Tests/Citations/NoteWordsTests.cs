using System.Text.RegularExpressions;
using CuratedArchive.Citations;
using CuratedArchive.Footnotes;

namespace CuratedArchive.Tests.Citations;

/// <summary>Nothing of a note is lost, whatever is cut out of it.</summary>
public sealed partial class NoteWordsTests
{
    /// <summary>Notes of all styles; every one of them is also read with its end and its beginning cut off.</summary>
    public static TheoryData<string> Notes() =>
    [
        "The ministry confirmed the sale. See, “Bomblets sold abroad,” Harbour Post (Lisbon), 4 May 2009; and letter from Ana Prado, Ministry of Defense, to the CMC, 6 June 2009.",
        "Ibid.; and Miller and Stone, Small Bombs: A History (London: Field Press, March 2010), pp. 12–14, and 20. Notes by the observers.",
        "The table draws on the following sources: Field Press, “Catalogue of Arms; Volume 2,” 1999, p. 4; and UN, “Record of the 3rd meeting,” A/C.1/64/PV.3, 8 October 2009.",
        "Miller, Anna (2010). Bombs are not toys. Field Press. p. 23. ISBN 978-0-00-000000-2. Retrieved 3 June 2011.",
        "Lost opening of a title,” Harbour Post, 4 May 2009; “unclosed title, Harbour Post, 5 May 2009 (a bracket, too.",
        "A May 2004 report to parliament by the Ministry of Defence listed “two types.” See also https://example.org/a;b?c=(d).",
        "Statement of Chile, CCM Third Meeting of States Parties, Oslo, 12 September 2012, cited in “Oslo notes,” Harbour Post, 13 September 2012.",
        "Chad, Fiji, Mali, and Palau.",
    ];

    [Theory]
    [MemberData(nameof(Notes))]
    public void Every_word_is_in_a_citation_or_in_the_comment(string note)
    {
        for (var cut = 0; cut < note.Length; cut += 3)
        {
            AssertNothingLost(note[cut..]);
            AssertNothingLost(note[..^cut]);
        }
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_citation_stands_where_its_span_says(string note)
    {
        var (contents, _) = Some.Document($"A sentence that is long enough to be a paragraph.[1]\n\n[1] {note}\n");
        foreach (var citation in contents.Citations) Assert.Equal(citation.Text, citation.Span.In(contents.Reading.Text));
    }

    [Fact]
    public void Reading_time_grows_with_the_length_of_a_note_and_not_with_its_square()
    {
        TimeSpan Time(int times)
        {
            var note = string.Concat(Enumerable.Repeat("Chile, “Title (a” and Peru, 3 May 2010, and see Mali ", times));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            Read(note);
            return watch.Elapsed;
        }
        Time(100);
        var (small, large) = (Time(500), Time(4000));
        Assert.True(large < small * 40 + TimeSpan.FromSeconds(1), $"8 times the words took {large} instead of {small}");
    }

    private static void AssertNothingLost(string note)
    {
        var (footnote, citations) = Read(note);
        if (footnote is null) return;
        var kept = string.Join(' ', citations.Select(c => c.Text).Append(footnote.Comment));
        var left = Word().Matches(kept).GroupBy(m => m.Value).ToDictionary(g => g.Key, g => g.Count());
        var lost = Word().Matches(footnote.Text).GroupBy(m => m.Value).Where(g => g.Key != "and" && left.GetValueOrDefault(g.Key) < g.Count()).Select(g => g.Key);
        Assert.True(!lost.Any(), $"lost “{string.Join(' ', lost)}” of: {footnote.Text}");
    }

    private static (Footnote? Note, IReadOnlyList<Citation> Citations) Read(string note)
    {
        var (contents, _) = Some.Document($"A sentence that is long enough to be a paragraph.[1]\n\n[1] {note}\n");
        return (contents.Footnotes.FirstOrDefault(f => !f.Missing), contents.Citations);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
