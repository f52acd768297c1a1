using System.Text;
using CuratedArchive.Citations;
using CuratedArchive.Exports;
using CuratedArchive.Tests.Exports;
using CuratedArchive.Tests.Golden;
using CuratedArchive.Web.Metadata;

namespace CuratedArchive.Tests.Site;

/// <summary>What the meta elements say of a work of every kind. Each rule is one of Zotero's reader, and breaks in silence.</summary>
public sealed class MetaTagTests
{
    [Fact]
    public void The_invented_sources_have_the_tags_of_the_golden_file()
    {
        var items = InventedSources.All.Select(ZoteroItem.Of)
            .Append(ZoteroItem.Of(Some.Register.Treaties[0])).Append(ZoteroItem.Of(Some.Register.Resolutions[0]))
            .Append(ZoteroItem.Of(Some.State("JPN"), new(2026, 2, 3), "https://archive.example/states/japan"));
        var lines = items.Select(i => $"{i.Id}\n{string.Concat(MetaTags.Of(i).Select(t => $"  {t.Name}: {t.Content.ReplaceLineEndings(" | ")}\n"))}");
        GoldenFile.Matches("metadata/sources.meta.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    [Fact]
    public void A_comma_behind_the_name_of_a_body_keeps_Zotero_from_dividing_it()
    {
        var tags = Tags(SourceKind.Report, "Human Rights Watch");
        Assert.Equal("Human Rights Watch", tags["DC.creator"].Single());
        Assert.Equal("Human Rights Watch,", tags["bib:authors"].Single());
    }

    [Fact]
    public void A_comma_inside_the_name_of_a_body_would_divide_it_and_goes() =>
        Assert.Equal("Ministry of Defence Borduria,", Tags(SourceKind.Report, "Ministry of Defence, Borduria")["bib:authors"].Single());

    [Fact]
    public void A_person_needs_no_second_name_tag() => Assert.Empty(Tags(SourceKind.Report, "Ana Cruz")["bib:authors"]);

    [Fact]
    public void Persons_beside_a_body_are_named_with_it_because_the_second_tag_outranks_the_first() =>
        Assert.Equal(["Cruz, Ana", "Landmine Action,"], Tags(SourceKind.Report, "Ana Cruz; Landmine Action")["bib:authors"]);

    [Fact]
    public void A_speaker_is_a_presenter_and_never_an_author_who_would_vanish()
    {
        var tags = Tags(SourceKind.Statement, "Republic of Borduria");
        Assert.Equal("Republic of Borduria,", tags["z:presenters"].Single());
        Assert.Empty(tags["bib:authors"]);
    }

    [Theory]
    [InlineData("DC.coverage")]
    [InlineData("DC.source")]
    [InlineData("DC.type")]
    [InlineData("DC.description")]
    [InlineData("article:published_time")]
    [InlineData("author")]
    [InlineData("og:site_name")]
    public void A_tag_that_Zotero_takes_for_something_else_is_never_sent(string name) =>
        Assert.All(InventedSources.All, s => Assert.DoesNotContain(MetaTags.Of(ZoteroItem.Of(s)), t => t.Name == name || t.Name.StartsWith("citation_", StringComparison.Ordinal)));

    [Fact]
    public void The_language_of_the_page_is_not_taken_for_that_of_the_work() => Assert.Equal("und", Tags(SourceKind.Letter, "Ana Cruz")["DC.language"].Single());

    private static ILookup<string, string> Tags(SourceKind kind, string author) =>
        MetaTags.Of(ZoteroItem.Of(new Source { Slug = "s", Kind = kind, Author = author, Label = "Work" })).ToLookup(t => t.Name, t => t.Content);
}
