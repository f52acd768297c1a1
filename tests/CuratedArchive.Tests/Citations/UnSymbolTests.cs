using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Citations;

/// <summary>One spelling for the symbols of the United Nations, and where their documents are read.</summary>
public sealed class UnSymbolTests
{
    [Theory]
    [InlineData("UNGA Resolution 70/54", "A/RES/70/54")]
    [InlineData("General Assembly resolution 31/16 A", "A/RES/31/16A")]
    [InlineData("A/RES/63/71", "A/RES/63/71")]
    [InlineData("A/ RES/ 63/71", "A/RES/63/71")]
    [InlineData("resolution 491 (V)", "A/RES/491(V)")]
    [InlineData("resolution S-8/1", "A/RES/S-8/1")]
    [InlineData("Resolution 2155 (2014)", "S/RES/2155(2014)")]
    [InlineData("UN Security Council Resolution 2155 (2014)", "S/RES/2155(2014)")]
    [InlineData("S/RES/11 07(1997)", "S/RES/1107(1997)")]
    [InlineData("Human Rights Council resolution 36/5", "A/HRC/RES/36/5")]
    [InlineData("A/C.1/70/PV.24", "A/C.1/70/PV.24")]
    [InlineData("S/PV.7021", "S/PV.7021")]
    [InlineData("A/C.1/71/L.22/Rev.1", "A/C.1/71/L.22/Rev.1")]
    [InlineData("UN Doc. S/2015/138/Add.1", "S/2015/138/Add.1")]
    [InlineData("CCM/MSP/2016/9", "CCM/MSP/2016/9")]
    [InlineData("CCW/CONF.III/11", "CCW/CONF.III/11")]
    [InlineData("SC11414", "SC/11414")]
    [InlineData("SC/11414", "SC/11414")]
    [InlineData("GA/DIS/3557", "GA/DIS/3557")]
    [InlineData("C.N.776.2008.TREATIES-2", "C.N.776.2008.TREATIES-2")]
    [InlineData("C.N.347.2018.TREATIES-XXVI.6", "C.N.347.2018.TREATIES-XXVI.6")]
    [InlineData("General Assembly resolution ES-11/1", "A/RES/ES-11/1")]
    [InlineData("resolution 3367 A (XXX)", "A/RES/3367 A (XXX)")]
    [InlineData("S/PV.3745 (Resumption 1)", "S/PV.3745 (Resumption 1)")]
    [InlineData("A/C.1/70/L.49/Rev.1/Corr.1", "A/C.1/70/L.49/Rev.1/Corr.1")]
    [InlineData("CCW/CONF.III/SR.5", "CCW/CONF.III/SR.5")]
    [InlineData("SG/SM/22136", "SG/SM/22136")]
    [InlineData("DSG/SM/701", "DSG/SM/701")]
    [InlineData("GA/SPD/500", "GA/SPD/500")]
    public void A_spelling_has_one_canonical_symbol(string written, string canonical) =>
        Assert.Equal(canonical, Assert.Single(UnSymbol.Find($"see {written}, of that day")).Canonical);

    [Theory]
    [InlineData("on 3 May 2012 and/or later")]
    [InlineData("https://example.org/A/RES/63/71")]
    [InlineData("S/he said so")]
    [InlineData("a yield of A/B 12")]
    public void Words_that_only_look_like_a_symbol_are_none(string text) => Assert.Empty(UnSymbol.Find(text));

    [Fact]
    public void The_span_of_a_resolution_holds_its_organ()
    {
        const string text = "under UN Security Council resolution 2139 (2014).";
        var mention = Assert.Single(UnSymbol.Find(text));
        Assert.Equal("UN Security Council resolution 2139 (2014)", mention.Span.In(text));
        Assert.Equal("UN Security Council", mention.Organ);
    }

    [Theory]
    [InlineData("A/RES/63/71", SourceKind.Resolution)]
    [InlineData("A/C.1/70/PV.24", SourceKind.MeetingRecord)]
    [InlineData("CCW/CONF.III/SR.5", SourceKind.MeetingRecord)]
    [InlineData("SC/11414", SourceKind.PressRelease)]
    [InlineData("CCM/MSP/2016/9", SourceKind.UnDocument)]
    public void The_form_of_a_symbol_tells_the_kind(string symbol, SourceKind kind) => Assert.Equal(kind, UnSymbol.KindOf(symbol));
}
