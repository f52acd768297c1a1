using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Exports;

/// <summary>A source of every kind; none of them exists.</summary>
internal static class InventedSources
{
    /// <summary>The sources, in the order of their kinds.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        new()
        {
            Slug = "minister-letter-2011-04-02", Key = "saarinen2011letter", OtherKeys = ["saarinen2011letter-qckk3", "openskiesforum2011letter"], Kind = SourceKind.Letter, Author = "Ilmari K. Saarinen", Recipient = "Open Skies Forum",
            Place = "Helsinki", Date = new(2011, 4, 2), Label = "Letter from Ilmari K. Saarinen, 2 April 2011",
        },
        new()
        {
            Slug = "borduria-statement-2014", Kind = SourceKind.Statement, Author = "Republic of Borduria", Title = "Statement of the Republic of Borduria",
            Container = "Second Intersessional Meeting", Place = "Geneva", Date = new(2014, 6), Label = "Statement of the Republic of Borduria",
        },
        new()
        {
            Slug = "a-res-77-901", Key = "ungeneralassembly2022clearance-hhuag", Kind = SourceKind.Resolution, Author = "UN General Assembly", Title = "Clearance of remnants & assistance to victims",
            Symbol = "A/RES/77/901", Date = new(2022, 12, 7), Label = "A/RES/77/901", Addresses = [new("https://docs.un.org/en/A/RES/77/901", "the resolution")],
        },
        new()
        {
            Slug = "ccm-msp-2019-88", Kind = SourceKind.UnDocument, Title = "Draft final report, 100% of items agreed", Symbol = "CCM/MSP/2019/88",
            Date = new(2019, 9, 4), Place = "Geneva", Pages = ["3–4"], Label = "CCM/MSP/2019/88",
        },
        new()
        {
            Slug = "treaty-quiet-skies", Kind = SourceKind.Treaty, Title = "Convention on Quiet Skies", Container = "United Nations Treaty Series",
            Symbol = "I-99471", Place = "Bergen", Date = new(2008, 11, 30), Label = "Convention on Quiet Skies",
        },
        new()
        {
            Slug = "evening-herald-2007-02-23", Kind = SourceKind.NewsArticle, Author = "CJ Harrow and Mette van der Meer", Title = "Talks open in the snow",
            Container = "Evening Herald – Notebook blog", Place = "Oslo", Date = new(2007, 2, 23), Pages = ["A4"],
            Url = "https://herald.example/2007/talks_open%20now?id=1&x=#top", Label = "Talks open in the snow",
        },
        new()
        {
            Slug = "sc-99114", Kind = SourceKind.PressRelease, Author = "UN Security Council", Title = "Council Extends Mandate of Observer Mission",
            Symbol = "SC/99114", Place = "New York", Date = new(2014, 5, 27), Label = "SC/99114",
        },
        new()
        {
            Slug = "ministry-communique-2015-12-23", Kind = SourceKind.PressRelease, Author = "Ministry of Defence, Borduria",
            Title = "Minister comments on the briefing", Date = new(2015, 12, 23), Url = "https://mod.example/news/1", Label = "Minister comments on the briefing",
        },
        new()
        {
            Slug = "forbidding-the-shower-2009", Kind = SourceKind.Book, Author = "HRW and Landmine Action", Title = "Forbidding the Shower: Law {and} Practice",
            Publisher = "Northlight Press", Place = "Ottawa", Date = new(2009, 5), Pages = ["230–235", "232–233"], Label = "Forbidding the Shower",
        },
        new()
        {
            Slug = "shells-to-remember-2000", Kind = SourceKind.Report, Author = "Plains Relief Committee", Title = "Shells to Remember: a $5 problem",
            Publisher = "Plains Relief Committee", Place = "Akron", Date = new(2000, 7), Pages = ["Ch. 3"], Label = "Shells to Remember",
        },
        new()
        {
            Slug = "state-works-site", Kind = SourceKind.WebPage, Author = "Borduria State Research and Production Enterprise", Title = "Our products",
            Container = "bsrpe.example", Date = new(2012), Url = "https://bsrpe.example/products", Label = "Our products",
        },
        new()
        {
            Slug = "new-army-tweet-2016-06-19", Kind = SourceKind.Tweet, Author = "The Quiet Army (@QA_Official)", Title = "We hold the pass. More on our page #QA #لسنا_وحدنا",
            Date = new(2016, 6, 19), Url = "https://x.com/QA_Official/status/1", Label = "We hold the pass",
        },
        new()
        {
            Slug = "interview-dimitrova-2013", Kind = SourceKind.Interview, Author = "Людмила Димитрова", Title = "Interview with Людмила Димитрова", Place = "Sofia",
            Date = new(null, 7, 24), Label = "Interview with Людмила Димитрова",
        },
        new()
        {
            Slug = "email-okafor-2014-05", Kind = SourceKind.Email, Author = "Ban Ki-hoon", Recipient = "Cluster Munition Coalition", Date = new(2014, 5),
            Label = "Email from Ban Ki-hoon, May 2014",
        },
        new()
        {
            Slug = "questionnaire-syldavia-2009", Kind = SourceKind.Questionnaire, Author = "Syldavian Ministry of Defence",
            Container = "response to CMC questionnaire", Date = new(2009, 2, 12), Label = "Response of the Syldavian Ministry of Defence",
        },
        new()
        {
            Slug = "a-c-1-70-pv-99", Kind = SourceKind.MeetingRecord, Author = "UN", Title = "Record of First Committee 99th meeting",
            Container = "UNGA First Committee", Symbol = "A/C.1/70/PV.99", Place = "New York", Date = new(2015, 11, 4), Pages = ["12"],
            Label = "A/C.1/70/PV.99", Addresses = [new("https://docs.un.org/en/A/C.1/70/PV.99", "the record")],
        },
        new()
        {
            Slug = "presentation-syldavia-2011", Kind = SourceKind.Presentation, Author = "Bosnia and Herzegovina", Title = "Stocks and their ends",
            Container = "Group of Governmental Experts", Place = "Geneva", Date = new(2011, 3, 30), Label = "Stocks and their ends",
        },
        new()
        {
            Slug = "borduria-position-2016", Kind = SourceKind.PositionPaper, Author = "Ana Maria de la Cruz", Title = "Borduria’s Position on Quiet Skies",
            Container = "letter to HRW", Date = new(2016, 12, 9), Label = "Borduria’s Position on Quiet Skies",
        },
        new()
        {
            Slug = "arms-catalog-1997", Kind = SourceKind.Catalog, Title = "Arms Catalog: Volume IX, 1996–1997", Publisher = "Drill & Parade", Place = "Szohôd",
            Date = new(1997), Pages = ["138–139, 148–152, and 515–516"], Label = "Arms Catalog",
        },
        new()
        {
            Slug = "ordnance-handbook-2004", Kind = SourceKind.ReferenceWork, Author = "Leonard S. Nash, Agatha G. Willow, and Robert Hewitt et al.",
            Title = "Ordnance Handbook", Publisher = "Harbour Information Group Limited", Place = "Surrey, UK", Date = new(2004), Label = "Ordnance Handbook",
        },
        new()
        {
            Slug = "footage-pass-2016", Kind = SourceKind.Footage, Author = "RT", Title = "Footage of loaded aircraft", Date = new(2016, 6, 18),
            Url = "https://video.example/watch?v=a_b", Label = "Footage of loaded aircraft",
        },
        new()
        {
            Slug = "publishing-house-item", Kind = SourceKind.Other, Author = "Centre of Harbour Technologies and Safety", Publisher = "Publishing House “Arms”",
            Label = "Centre of Harbour Technologies and Safety, undated",
        },
        new() { Slug = "unknown-1", Kind = SourceKind.Unknown, Title = "Untold ~ half_told", Label = "Untold", Url = "https://unknown.example/{1}" },
    ];
}
