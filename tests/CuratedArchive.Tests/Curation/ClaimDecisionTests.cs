using CuratedArchive.Claims;

namespace CuratedArchive.Tests.Curation;

/// <summary>A curator strikes claims that the document does not make and adds those it makes.</summary>
public sealed class ClaimDecisionTests : IDisposable
{
    private const string Norway = CuratedText.Slug + "-nor-ccm-not-party-da66dbf5";
    private const string Quote = "Norway has not joined the Convention on Cluster Munitions";

    private readonly CuratedText _text = new();

    public void Dispose() => _text.Dispose();

    [Fact]
    public void A_struck_claim_keeps_its_row_and_says_why()
    {
        var curated = _text.With("claims.csv", Strike(Norway, Quote)).Read();
        Assert.Equal((true, "said with irony"), (curated.Claim("NOR").Struck, curated.Claim("NOR").StruckReason));
        Assert.False(curated.Claim("DNK").Struck);
        Assert.Equal(("struck", Quote, null), (curated.Correction.Field, curated.Correction.Machine, curated.Correction.Curated));
    }

    [Fact]
    public void An_added_claim_stands_on_words_of_the_document()
    {
        var curated = _text.With("claims.csv", Add("p-3", "the stocks were gone")).Read();
        var claim = curated.Contents.Claims[^1];
        Assert.Equal(("DNK", "CCM", ClaimAction.Party, new PartialDate(2012), true), (claim.State, claim.Treaty, claim.Action, claim.Date!.Value, claim.Added));
        Assert.Equal("the stocks were gone", claim.Span.In(curated.Contents.Document.Text));
        Assert.Equal(claim.Slug, curated.Correction.Key);
        Assert.Distinct(curated.Contents.Claims.Select(c => c.Slug));
    }

    [Theory]
    [InlineData("p-3", "the stocks were full", "ARC653: this row no longer fits and changes nothing: denmark-2012-06-03#p-3 does not say “the stocks were full”")]
    [InlineData("p-4", "the stocks were gone", "ARC653: this row no longer fits and changes nothing: denmark-2012-06-03#p-4 does not say “the stocks were gone”")]
    [InlineData("p-99", "the stocks were gone", "ARC651: this row no longer fits and changes nothing: denmark-2012-06-03 has no passage p-99")]
    public void Words_the_document_does_not_say_make_no_claim(string anchor, string quote, string finding) =>
        Assert.Equal("warning " + finding, _text.With("claims.csv", Add(anchor, quote)).Read().Refusal());

    [Fact]
    public void A_claim_the_importer_reads_itself_is_not_added() =>
        Assert.Contains("ARC654", _text.With("claims.csv", $"{CuratedText.Slug},p-4,add,,NOR,CCM,not-party,,,,{Quote},a reason,2026-01-15").Read().Refusal());

    [Theory]
    [InlineData("gone", Quote, "ARC651")]
    [InlineData(Norway, "Norway has joined", "ARC652")]
    public void A_claim_that_changed_is_not_struck(string claim, string quote, string rule) =>
        Assert.Contains(rule, _text.With("claims.csv", Strike(claim, quote)).Read().Refusal());

    private static string Strike(string claim, string quote) => $"{CuratedText.Slug},p-4,strike,{claim},,,,,,,{quote},said with irony,2026-01-15";

    private static string Add(string anchor, string quote) => $"{CuratedText.Slug},{anchor},add,,DNK,CCM,party,2012,,,{quote},only a party destroys,2026-01-15";
}
