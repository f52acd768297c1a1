using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>What Zotero is told a work is. The names are those of its schema; a field that a type does not have would be lost in silence.</summary>
public sealed class ZoteroItemTests
{
    [Fact]
    public void A_treaty_is_a_statute_that_says_it_is_a_treaty()
    {
        var item = ZoteroItem.Of(Some.Register.Treaties.Single(t => t.Code == "CCM"));
        Assert.Equal(("statute", "Convention on Cluster Munitions", "2008-05-30"), (item.Type, item.Title, item.Date));
        Assert.Contains("Type: treaty", item.Extra);
        Assert.Equal(["code: United Nations Treaty Series", "codeNumber: 2688", "pages: 39", "publicLawNumber: 47713"], Lines(item));
    }

    [Fact]
    public void Every_treaty_of_the_register_has_its_series_volume_page_and_number() =>
        Assert.All(Some.Register.Treaties, t => Assert.Equal(4, ZoteroItem.Of(t).Fields.Count));

    [Fact]
    public void A_resolution_is_a_statute_of_its_organ()
    {
        var item = ZoteroItem.Of(Some.Register.Resolutions.Single(r => r.Symbol == "A/RES/70/54"));
        Assert.Equal(("statute", "2015-12-07", "https://docs.un.org/en/A/RES/70/54"), (item.Type, item.Date, item.Url));
        Assert.Equal([new ZoteroCreator("author", "UN General Assembly", null)], item.Creators);
        Assert.Equal(["publicLawNumber: A/RES/70/54", "session: 70"], Lines(item));
    }

    [Theory]
    [InlineData(DocumentKind.PolicyProfile, "webpage", "websiteType: Country policy profile")]
    [InlineData(DocumentKind.StatusTable, "webpage", "websiteType: Status table")]
    [InlineData(DocumentKind.PressRelease, "webpage", "websiteType: Press release")]
    [InlineData(DocumentKind.News, "newspaperArticle", "publicationTitle: Harbour Post")]
    [InlineData(DocumentKind.Report, "report", "institution: Harbour Post")]
    [InlineData(DocumentKind.Other, "webpage", "websiteTitle: Harbour Post")]
    public void A_document_is_what_its_kind_says(DocumentKind kind, string type, string field)
    {
        var item = ZoteroItem.Of(Document(kind), "https://archive.example/documents/d");
        Assert.Equal((type, "de", "https://archive.example/documents/d"), (item.Type, item.Language, item.Url));
        Assert.Contains(field, Lines(item));
    }

    [Theory]
    [InlineData(SourceKind.Statement, "presenter")]
    [InlineData(SourceKind.Presentation, "presenter")]
    [InlineData(SourceKind.Interview, "interviewee")]
    [InlineData(SourceKind.Footage, "director")]
    [InlineData(SourceKind.Letter, "author")]
    public void Who_made_a_work_has_a_role_its_type_knows(SourceKind kind, string role)
    {
        var item = ZoteroItem.Of(new Source { Slug = "s", Kind = kind, Author = "Ana Cruz", Label = "Work" });
        Assert.Equal([new ZoteroCreator(role, "Cruz", "Ana")], item.Creators);
    }

    [Fact]
    public void A_body_is_never_divided_and_a_recipient_keeps_its_role()
    {
        var item = ZoteroItem.Of(new Source { Slug = "s", Kind = SourceKind.Letter, Author = "Ministry of Defence, Borduria", Recipient = "Ana Cruz", Label = "Letter" });
        Assert.Equal([new("author", "Ministry of Defence, Borduria", null), new("recipient", "Cruz", "Ana")], item.Creators);
    }

    [Fact]
    public void What_a_type_has_no_field_for_stands_in_Extra()
    {
        var letter = new Source { Slug = "s", Kind = SourceKind.Letter, Place = "Lima", Symbol = "12/3", Label = "Letter" };
        Assert.Equal(["Place: Lima", "Number: 12/3"], ZoteroItem.Of(letter).Extra);
        var statement = new Source { Slug = "s", Kind = SourceKind.Statement, Recipient = "Ana Cruz", Label = "Statement" };
        Assert.Equal(["To: Ana Cruz"], ZoteroItem.Of(statement).Extra);
    }

    [Fact]
    public void Nothing_is_said_that_the_source_does_not_say()
    {
        var item = ZoteroItem.Of(new Source { Slug = "s", Kind = SourceKind.Unknown, Date = new(null, 7, 24), Label = "A work" });
        Assert.Equal(("document", "A work", null, null, null), (item.Type, item.Title, item.Date, item.Url, item.Language));
        Assert.Equal(["Dated 24 July, without a year"], item.Extra);
    }

    private static IEnumerable<string> Lines(ZoteroItem item) => item.Fields.Select(f => $"{f.Name}: {f.Value}").Order(StringComparer.Ordinal);

    private static Document Document(DocumentKind kind) => new()
    {
        Slug = "d",
        Kind = kind,
        Title = "Ein Titel",
        Publisher = "Harbour Post",
        Language = "de",
        Inferred = new Dictionary<string, string>(),
        File = "d.md",
        Format = "markdown",
        Sha256 = "",
        Bytes = 0,
        Encoding = "utf-8",
        Text = "",
    };
}
