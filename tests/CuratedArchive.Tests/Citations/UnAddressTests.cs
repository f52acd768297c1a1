using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Citations;

/// <summary>Where the documents of the United Nations would be read: one table, from the symbol.</summary>
public sealed class UnAddressTests
{
    private static readonly PartialDate Day = new(2014, 5, 27);

    [Theory]
    [InlineData("A/RES/70/54", "https://docs.un.org/en/A/RES/70/54")]
    [InlineData("A/RES/491(V)", "https://docs.un.org/en/A/RES/491(V)")]
    [InlineData("A/RES/31/16A", "https://docs.un.org/en/A/RES/31/16A")]
    [InlineData("A/RES/S-8/1", "https://docs.un.org/en/A/RES/S-8/1")]
    [InlineData("A/RES/ES-11/1", "https://docs.un.org/en/A/RES/ES-11/1")]
    [InlineData("S/RES/2155(2014)", "https://docs.un.org/en/S/RES/2155(2014)")]
    [InlineData("A/C.1/70/PV.24", "https://docs.un.org/en/A/C.1/70/PV.24")]
    [InlineData("S/PV.3745 (Resumption 1)", "https://docs.un.org/en/S/PV.3745(Resumption1)")]
    [InlineData("A/C.1/70/L.49/Rev.1", "https://docs.un.org/en/A/C.1/70/L.49/Rev.1")]
    [InlineData("CCM/MSP/2016/9", "https://docs.un.org/en/CCM/MSP/2016/9")]
    [InlineData("SC/11414", "https://press.un.org/en/2014/sc11414.doc.htm")]
    [InlineData("GA/DIS/3557", "https://press.un.org/en/2014/gadis3557.doc.htm")]
    [InlineData("SG/SM/22136", "https://press.un.org/en/2014/sgsm22136.doc.htm")]
    [InlineData("DSG/SM/701", "https://press.un.org/en/2014/dsgsm701.doc.htm")]
    [InlineData("ECOSOC/6500", "https://press.un.org/en/2014/ecosoc6500.doc.htm")]
    [InlineData("HR/CT/702", "https://press.un.org/en/2014/hrct702.doc.htm")]
    [InlineData("C.N.776.2008.TREATIES-2", "https://treaties.un.org/doc/Publication/CN/2008/CN.776.2008-Eng.pdf")]
    public void The_likeliest_address_comes_first(string symbol, string address) => Assert.Equal(address, UnSymbol.Addresses(symbol, Day)[0].Url);

    [Fact]
    public void A_document_has_a_viewer_a_short_address_a_file_and_a_search() =>
        Assert.Equal(
            [
                "https://docs.un.org/en/S/RES/2155(2014)", "https://undocs.org/S/RES/2155(2014)",
                "https://documents.un.org/api/symbol/access?s=S%2FRES%2F2155%282014%29&l=en&t=pdf", "https://digitallibrary.un.org/search?ln=en&p=S%2FRES%2F2155%282014%29",
            ],
            UnSymbol.Addresses("S/RES/2155(2014)", Day).Select(a => a.Url));

    [Theory]
    [InlineData("A/RES/70/54")]
    [InlineData("S/PV.3745 (Resumption 1)")]
    [InlineData("SC/11414")]
    [InlineData("C.N.776.2008.TREATIES-2")]
    public void Every_address_says_that_it_is_derived_and_not_given(string symbol) =>
        Assert.All(UnSymbol.Addresses(symbol, Day), a => Assert.True(a.Kind == AddressKind.Derived && (a.What.Contains("derived from", StringComparison.Ordinal) || a.What.StartsWith("a search", StringComparison.Ordinal)), a.What));

    [Theory]
    [InlineData("S/RES/2155(2014)")]
    [InlineData("A/C.1/71/L.22/Rev.1")]
    [InlineData("A/RES/491(V)")]
    public void No_symbol_of_a_document_is_put_into_small_letters(string symbol) =>
        Assert.All(UnSymbol.Addresses(symbol, Day), a => Assert.Contains(symbol, Uri.UnescapeDataString(a.Url)));

    [Fact]
    public void A_notification_that_names_its_treaty_leads_to_the_page_of_the_depositary() =>
        Assert.Contains("https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-6&chapter=26&clang=_en", UnSymbol.Addresses("C.N.347.2018.TREATIES-XXVI.6", null).Select(a => a.Url));

    [Theory]
    [InlineData("SC/6200", "1995-09-12")]
    [InlineData("SC/6200", "--09-12")]
    [InlineData("SC/11414", null)]
    public void A_press_release_without_a_year_or_from_before_the_web_has_only_a_search(string symbol, string? date) =>
        Assert.StartsWith("https://digitallibrary.un.org/search?", Assert.Single(UnSymbol.Addresses(symbol, PartialDate.Parse(date))).Url);

    [Theory]
    [InlineData("https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/RES/63/71&Lang=E", "A/RES/63/71")]
    [InlineData("http://daccess-ods.un.org/access.nsf/GetFile?Open&DS=S/2015/138&Lang=E&Type=PDF", "S/2015/138")]
    [InlineData("https://undocs.org/Home/Mobile?FinalSymbol=S%2FRES%2F2155(2014)&Language=E&DeviceType=Desktop", "S/RES/2155(2014)")]
    [InlineData("https://undocs.org/en/A/C.1/70/PV.24", "A/C.1/70/PV.24")]
    [InlineData("http://www.undocs.org/A/RES/491(V)", "A/RES/491(V)")]
    [InlineData("https://undocs.org/pdf?symbol=en/A/RES/63/71", null)]
    [InlineData("https://undocs.org/pdf?symbol=A/RES/63/71", "A/RES/63/71")]
    [InlineData("https://docs.un.org/fr/S/RES/2725(2024)", "S/RES/2725(2024)")]
    [InlineData("https://undocs.org/S/RES/11%2007(1997)", "S/RES/1107(1997)")]
    [InlineData("https://documents.un.org/api/symbol/access?s=CCM%2FMSP%2F2016%2F9&l=en&t=pdf", "CCM/MSP/2016/9")]
    [InlineData("http://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/70/54", "A/RES/70/54")]
    [InlineData("http://www.un.org/press/en/2014/sc11414.doc.htm", "SC/11414")]
    [InlineData("https://press.un.org/en/2016/gadis3557.doc.htm", "GA/DIS/3557")]
    [InlineData("http://www.un.org/News/Press/docs/2008/sgsm11854.doc.htm", "SG/SM/11854")]
    [InlineData("https://web.archive.org/web/20160101000000/http://www.un.org/press/en/2014/sc11414.doc.htm", "SC/11414")]
    [InlineData("https://www.un.org/disarmament", null)]
    [InlineData("https://undocs.example/A/RES/63/71", null)]
    [InlineData("https://www.un.org/press/en/2014/zz11414.doc.htm", null)]
    public void An_address_of_the_United_Nations_is_another_name_of_a_symbol(string address, string? symbol) => Assert.Equal(symbol, UnAliases.SymbolOf(address));
}
