namespace CuratedArchive.Statements;

/// <summary>Places and buildings that reporters write for the government that sits there.</summary>
internal static class Seats
{
    private const string Table = """
        USA Washington|Pentagon|White House|State Department|Capitol Hill
        RUS Moscow|Kremlin
        UKR Kyiv|Kiev
        GBR London|Downing Street|Foreign Office|Whitehall
        FRA Paris|Quai d’Orsay|Élysée
        DEU Berlin|Bundeswehr
        CHN Beijing
        JPN Tokyo
        KOR Seoul
        PRK Pyongyang
        ISR Jerusalem|Tel Aviv|Knesset
        TUR Ankara
        SYR Damascus
        SAU Riyadh
        IRN Tehran|Teheran
        IRQ Baghdad
        EGY Cairo
        IND New Delhi|Delhi
        PAK Islamabad
        POL Warsaw
        LTU Vilnius
        LVA Riga
        EST Tallinn
        FIN Helsinki
        SWE Stockholm
        NOR Oslo
        DNK Copenhagen
        ROU Bucharest
        BGR Sofia
        GRC Athens
        SRB Belgrade
        GEO Tbilisi
        ARM Yerevan
        AZE Baku
        BLR Minsk
        AUS Canberra
        CAN Ottawa
        BRA Brasília|Itamaraty
        SDN Khartoum
        LBY Tripoli
        ETH Addis Ababa
        """;

    /// <summary>Each word of a seat's name with the State whose government sits there; a word alone is enough to be one.</summary>
    public static IReadOnlyDictionary<string, string> States { get; } = Table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(line => line.Trim()[4..].Split('|').Select(name => (Name: name.ToLowerInvariant(), State: line.Trim()[..3])))
        .ToDictionary(s => s.Name, s => s.State);
}
