namespace CuratedArchive.Claims;

/// <summary>Seats of government that stand for the government in the language of newspapers: <c>Moscow has not signed</c>.</summary>
internal static class Capitals
{
    private static readonly Dictionary<string, string> Seats = new()
    {
        ["Ankara"] = "TUR", ["Athens"] = "GRC", ["Baghdad"] = "IRQ", ["Baku"] = "AZE", ["Bangkok"] = "THA", ["Beijing"] = "CHN", ["Belgrade"] = "SRB", ["Berlin"] = "DEU",
        ["Bern"] = "CHE", ["Bogotá"] = "COL", ["Bratislava"] = "SVK", ["Bucharest"] = "ROU", ["Budapest"] = "HUN", ["Cairo"] = "EGY", ["Canberra"] = "AUS",
        ["Caracas"] = "VEN", ["Copenhagen"] = "DNK", ["Damascus"] = "SYR", ["Hanoi"] = "VNM", ["Harare"] = "ZWE", ["Havana"] = "CUB", ["Helsinki"] = "FIN",
        ["Islamabad"] = "PAK", ["Jakarta"] = "IDN", ["Kabul"] = "AFG", ["Khartoum"] = "SDN", ["Kiev"] = "UKR", ["Kyiv"] = "UKR", ["Lisbon"] = "PRT", ["London"] = "GBR",
        ["Madrid"] = "ESP", ["Manila"] = "PHL", ["Minsk"] = "BLR", ["Moscow"] = "RUS", ["Nairobi"] = "KEN", ["Oslo"] = "NOR", ["Ottawa"] = "CAN", ["Paris"] = "FRA",
        ["Prague"] = "CZE", ["Pretoria"] = "ZAF", ["Pyongyang"] = "PRK", ["Riga"] = "LVA", ["Riyadh"] = "SAU", ["Rome"] = "ITA", ["Seoul"] = "KOR", ["Sofia"] = "BGR",
        ["Stockholm"] = "SWE", ["Tallinn"] = "EST", ["Tbilisi"] = "GEO", ["Tehran"] = "IRN", ["Tokyo"] = "JPN", ["Vienna"] = "AUT", ["Vilnius"] = "LTU",
        ["Warsaw"] = "POL", ["Washington"] = "USA", ["Yerevan"] = "ARM", ["Zagreb"] = "HRV",
    };

    /// <summary>Alpha-3 code of the State whose government sits there, or null.</summary>
    /// <param name="word">One word as the text writes it.</param>
    public static string? Find(string word) => Seats.GetValueOrDefault(word);
}
