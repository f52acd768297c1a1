using System.Text.Json;
using CuratedArchive.Citations;

namespace CuratedArchive.Tests.Exports;

/// <summary>Authors as exports name them: "Family, Given" for a person, the whole name in brackets for everyone else.</summary>
public sealed class AuthorTests
{
    [Theory]
    [InlineData("Nadia Petrenko", "Petrenko, Nadia")]
    [InlineData("Rex T. Waller", "Waller, Rex T.")]
    [InlineData("CJ Harrow", "Harrow, CJ")]
    [InlineData("J.-P. Lacroix", "Lacroix, J.-P.")]
    [InlineData("Jan van der Berg", "van der Berg, Jan")]
    [InlineData("Hassan al-Omari", "al-Omari, Hassan")]
    [InlineData("Park Geun-soo", "Park, Geun-soo")]
    [InlineData("Seán O’Malley Jr.", "O’Malley Jr., Seán")]
    [InlineData("Сергей Иванов", "Иванов, Сергей")]
    [InlineData("Harrow, C. J.", "Harrow, C. J.")]
    public void A_person_is_divided(string author, string names) => Assert.Equal(names, Names(author));

    [Theory]
    [InlineData("Leonard S. Nash and Agatha G. Willow", "Nash, Leonard S. | Willow, Agatha G.")]
    [InlineData("Ana Cruz, Bo Lind, and Cem Oz", "Cruz, Ana | Lind, Bo | Oz, Cem")]
    [InlineData("HRW and Landmine Action", "[HRW] | [Landmine Action]")]
    [InlineData("Amnesty International and Human Rights Watch", "[Amnesty International] | [Human Rights Watch]")]
    [InlineData("Ken Rolf and Human Rights Watch", "Rolf, Ken | [Human Rights Watch]")]
    [InlineData("Ana Cruz et al.", "Cruz, Ana | [et al.]")]
    public void Authors_that_are_whole_by_themselves_are_parted(string author, string names) => Assert.Equal(names, Names(author));

    [Theory]
    [InlineData("Bosnia and Herzegovina")]
    [InlineData("Saudi Arabia")]
    [InlineData("Russian Federation")]
    [InlineData("Saint Kitts and Nevis")]
    [InlineData("United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("Information Centre of Defence Technologies and Safety")]
    [InlineData("Department of Foreign Affairs and International Trade")]
    [InlineData("Defence Science and Technology Laboratory")]
    [InlineData("Ministry of Foreign Affairs, Borduria")]
    [InlineData("Jane’s Information Group")]
    [InlineData("The New Syrian Army (@NSyA_Official)")]
    [InlineData("Article 36")]
    [InlineData("UNGA")]
    [InlineData("Amnesty International")]
    [InlineData("UN Secretary-General")]
    [InlineData("Evening Herald")]
    [InlineData("Kyiv")]
    public void A_body_or_a_state_stays_whole(string author) => Assert.Equal($"[{author}]", Names(author));

    private static string Names(string author)
    {
        var item = Exported.Item(new Source { Slug = "s", Kind = SourceKind.Report, Author = author, Label = "Report" });
        return string.Join(" | ", item.GetProperty("author").EnumerateArray().Select(Name));
    }

    private static string Name(JsonElement name) =>
        name.TryGetProperty("literal", out var literal) ? $"[{literal}]" : $"{name.GetProperty("family")}, {name.GetProperty("given")}";
}
