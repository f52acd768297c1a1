using CuratedArchive.Citations;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;

namespace CuratedArchive.Tests.Citations;

/// <summary>Italics and links, where a format has them, set titles and containers off as quotation marks do.</summary>
public sealed class NoteStylesTests
{
    [Fact]
    public void A_title_in_italics_needs_no_marks()
    {
        var citation = Read("Anna Miller, The Long Shadow of War, 2011, p. 4.", new("The Long Shadow of War", StyleKind.Emphasis));
        Assert.Equal(("Anna Miller", "The Long Shadow of War", "4"), (citation.Author, citation.Title, citation.Pages));
    }

    [Fact]
    public void Italics_behind_a_quoted_title_are_the_newspaper()
    {
        var citation = Read("Peter Hart, “New rockets,” The Harbour Post, Lisbon, 9 March 2013.", new("The Harbour Post", StyleKind.Emphasis));
        Assert.Equal(("New rockets", "The Harbour Post", "Lisbon"), (citation.Title, citation.Container, citation.Place));
    }

    [Fact]
    public void A_linked_title_may_be_a_sentence_and_gives_the_address()
    {
        var citation = Read("HRW, Bombs were used again. They will be banned, 3 May 2012.", new("Bombs were used again. They will be banned", StyleKind.Link, "https://example.org/again"));
        Assert.Equal(("HRW", "Bombs were used again. They will be banned", "https://example.org/again"), (citation.Author, citation.Title, citation.Url));
    }

    [Fact]
    public void A_note_that_is_a_link_cites_the_page()
    {
        var citation = Read("What bombs are made of", new("What bombs are made of", StyleKind.Link, "https://example.org/made"));
        Assert.Equal((SourceKind.WebPage, "What bombs are made of", "https://example.org/made"), (citation.Kind, citation.Title, citation.Url));
    }

    private sealed record Styled(string Words, StyleKind Kind, string? Address = null);

    private static Citation Read(string note, Styled styled)
    {
        var (contents, _) = Some.Document($"A sentence that is long enough to be a paragraph.[1]\n\n[1] {note}\n");
        var plain = contents.Reading;
        var at = plain.Text.IndexOf(styled.Words, plain.Text.IndexOf("[1] ", StringComparison.Ordinal), StringComparison.Ordinal);
        var reading = new Reading
        {
            Source = plain.Source,
            Format = plain.Format,
            Text = plain.Text,
            Blocks = plain.Blocks,
            Markers = plain.Markers,
            Notes = plain.Notes,
            Styles = [new(new(at, styled.Words.Length), styled.Kind, styled.Address)],
        };
        return Assert.Single(CitationReader.Read(reading, contents.Footnotes, Some.Register, new DiagnosticBag()));
    }
}
