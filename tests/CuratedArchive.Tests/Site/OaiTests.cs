using System.Net;
using System.Xml.Linq;
using CuratedArchive.Archive;
using CuratedArchive.Tests.History;

namespace CuratedArchive.Tests.Site;

[Collection("Site")]
public sealed class OaiTests(SiteFixture site)
{
    private const string Namespace = "oai:curated-archive.invalid:";

    [Theory]
    [InlineData("", "badVerb")]
    [InlineData("verb=Harvest", "badVerb")]
    [InlineData("verb=Identify&verb=Identify", "badVerb")]
    [InlineData("verb=Identify&set=type", "badArgument")]
    [InlineData("verb=Identify&<x>=%01", "badArgument")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=GetRecord&identifier=oai:x:y", "badArgument")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x:y", "idDoesNotExist")]
    [InlineData("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:curated-archive.invalid:actions/ccm-isl-signature-2008-12-03", "idDoesNotExist")]
    [InlineData("verb=ListMetadataFormats&identifier=oai:curated-archive.invalid:documents/none", "idDoesNotExist")]
    [InlineData("verb=ListRecords", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=mods", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat")]
    [InlineData("verb=ListRecords&metadataPrefix=marc%2021", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&set=kind/letter", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-03T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-02-03T00:00:00Z", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-04&until=2026-02-03", "badArgument")]
    [InlineData("verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01", "noRecordsMatch")]
    [InlineData("verb=ListIdentifiers&metadataPrefix=oai_dc&set=kind:novel", "noRecordsMatch")]
    [InlineData("verb=ListIdentifiers&resumptionToken=!", "badResumptionToken")]
    [InlineData("verb=ListIdentifiers&resumptionToken=b2FpX2Rj", "badResumptionToken")]
    [InlineData("verb=ListIdentifiers&resumptionToken=b2FpX2Rj&metadataPrefix=oai_dc", "badArgument")]
    [InlineData("verb=ListSets&resumptionToken=x", "badResumptionToken")]
    public async Task What_cannot_be_answered_has_the_error_of_the_protocol(string query, string code)
    {
        var answer = await OaiAnswer.GetAsync(site.Client, query);
        Assert.Equal(code, answer.Find("error").Single().Attribute("code")!.Value);
        Assert.Equal(code is "badVerb" or "badArgument" ? 0 : query.Split('&').Length, answer.Find("request").Single().Attributes().Count());
    }

    [Fact]
    public async Task Identify_says_what_the_protocol_asks_for()
    {
        var answer = await OaiAnswer.GetAsync(site.Client, "verb=Identify");
        Assert.Equal(["repositoryName", "baseURL", "protocolVersion", "adminEmail", "earliestDatestamp", "deletedRecord", "granularity", "description"],
            answer.Find("Identify").Single().Elements().Select(e => e.Name.LocalName));
        Assert.Equal((site.Address + "/oai", "2026-02-03", "persistent", "YYYY-MM-DD"), (answer.Value("baseURL"), answer.Value("earliestDatestamp"), answer.Value("deletedRecord"), answer.Value("granularity")));
        Assert.Contains("@", answer.Value("adminEmail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_comes_in_every_format_listed_under_the_namespace_listed()
    {
        var identifier = (await OaiAnswer.GetAsync(site.Client, "verb=ListIdentifiers&metadataPrefix=oai_dc&set=type:source")).Values("identifier")[0];
        foreach (var format in (await OaiAnswer.GetAsync(site.Client, $"verb=ListMetadataFormats&identifier={identifier}")).Find("metadataFormat"))
        {
            var parts = format.Elements().Select(e => e.Value).ToList();
            var record = (await OaiAnswer.GetAsync(site.Client, $"verb=GetRecord&identifier={identifier}&metadataPrefix={parts[0]}")).Find("metadata").Single().Elements().Single();
            Assert.Equal(parts[2], record.Name.NamespaceName);
            Assert.Equal($"{parts[2]} {parts[1]}", record.Attribute(XName.Get("schemaLocation", "http://www.w3.org/2001/XMLSchema-instance"))!.Value);
            Assert.Contains(site.Address + "/sources/", record.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_set_has_records_and_a_wider_set_has_those_of_its_parts()
    {
        var sets = (await OaiAnswer.GetAsync(site.Client, "verb=ListSets")).Values("setSpec");
        Assert.Equal(sets.Distinct().Count(), sets.Count);
        var sizes = new Dictionary<string, int>();
        foreach (var set in sets) sizes[set] = (await OaiAnswer.HarvestAsync(site.Client, "ListIdentifiers", $"metadataPrefix=oai_dc&set={set}")).Count;
        Assert.DoesNotContain(0, sizes.Values);
        Assert.Equal(sizes["type"], sizes["type:source"] + sizes["type:document"]);
        Assert.Equal(sizes["type"], sizes["kind"]);
    }

    [Fact]
    public async Task The_verbs_answer_HEAD_as_well_and_nothing_else()
    {
        using var head = await site.Client.SendAsync(new(HttpMethod.Head, "/oai?verb=Identify"));
        Assert.Equal("text/xml", head.Content.Headers.ContentType?.MediaType);
        using var post = await site.Client.PostAsync("/oai", new FormUrlEncodedContent([new("verb", "Identify")]));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task What_an_import_changed_is_told_by_day_and_what_is_gone_is_told_as_gone()
    {
        await using var served = new ServedReimport();
        served.Archive.Put("denmark", Reimported.Denmark);
        served.Archive.Put("malta", Reimported.Malta);
        served.Archive.Import();
        await served.GetAsync("/oai?verb=Identify");
        served.Archive.Put("denmark", Reimported.Denmark.Replace("2012", "2012, again", StringComparison.Ordinal));
        served.Archive.Put("malta", null);
        served.Archive.Put("peru", Reimported.Peru);
        served.Archive.Import("2030-01-01");
        var records = new OaiAnswer(await served.GetAsync("/oai?verb=ListRecords&metadataPrefix=oai_dc&set=type:document&from=2030-01-01")).Find("record");
        Assert.Equal(["denmark-speaks-2019-05-04 ", "malta-speaks-2019-05-05 deleted", "peru-speaks-2019-05-06 "],
            records.Select(r => $"{OaiAnswer.In(r, "identifier").Single().Value.Replace($"{Namespace}documents/", "", StringComparison.Ordinal)} {OaiAnswer.In(r, "header").Single().Attribute("status")?.Value}"));
        Assert.Equal(2, records.Count(r => OaiAnswer.In(r, "metadata").Any()));
        var gone = new OaiAnswer(await served.GetAsync($"/oai?verb=GetRecord&metadataPrefix=mods&identifier={Namespace}documents/malta-speaks-2019-05-05"));
        Assert.Equal(("2030-01-01", 0), (gone.Value("datestamp"), gone.Find("metadata").Count));
        Assert.Contains("state:MLT", gone.Values("setSpec"));
    }
}

/// <summary>Harvesting all of the shipped corpus.</summary>
public sealed class OaiHarvestTests
{
    [Fact]
    public async Task Harvesting_page_by_page_gives_every_document_and_source_once()
    {
        await using var served = new ServedReimport();
        served.Archive.ImportCorpus();
        var (documents, sources) = served.Archive.Read(a => (a.Documents.Select(d => d.Slug).ToList(), a.Sources.Select(s => s.Slug).ToList()));
        var expected = documents.Select(d => $"oai:curated-archive.invalid:documents/{d}").Concat(sources.Select(s => $"oai:curated-archive.invalid:sources/{s}")).Order(StringComparer.Ordinal).ToList();
        Assert.True(expected.Count > 200, "there is no second page to go on to");
        foreach (var list in (string[])["ListIdentifiers&metadataPrefix=mods", "ListRecords&metadataPrefix=oai_dc", "ListRecords&metadataPrefix=mods"])
        {
            var (verb, rest) = (list.Split('&')[0], list[(list.IndexOf('&', StringComparison.Ordinal) + 1)..]);
            var found = await OaiAnswer.HarvestAsync(await served.ClientAsync(), verb, rest, expected.Count);
            Assert.Equal(expected, found.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_list_that_is_carried_on_over_an_import_misses_nothing()
    {
        await using var served = new ServedReimport();
        served.Archive.ImportCorpus();
        var client = await served.ClientAsync();
        var first = await OaiAnswer.GetAsync(client, "verb=ListIdentifiers&metadataPrefix=oai_dc");
        served.Archive.Put("peru", Reimported.Peru);
        served.Archive.ImportCorpus("2030-01-01");
        var spoilt = await client.GetStringAsync($"/oai?verb=ListIdentifiers&resumptionToken={first.Value("resumptionToken")}x");
        Assert.Contains("badResumptionToken", spoilt);
        var rest = await OaiAnswer.HarvestAsync(client, "ListIdentifiers", $"resumptionToken={first.Value("resumptionToken")}");
        var all = served.Archive.Read(a => a.Stamps.Where(s => s.Kind == StampedKind.Document || s.Kind == StampedKind.Source).Select(s => s.Path).ToList());
        Assert.Empty(all.Select(path => "oai:curated-archive.invalid:" + path).Except(first.Values("identifier").Concat(rest)));
    }
}
