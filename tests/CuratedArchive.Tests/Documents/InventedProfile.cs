namespace CuratedArchive.Tests.Documents;

/// <summary>A profile of a State as it might be written: sections, a table and a note of nearly every kind. Markers stand in it as <c>[n]</c>.</summary>
internal static class InventedProfile
{
    public const string Title = "Finland: Cluster Munition Ban Policy";

    public const string Caption = "Stocks declared by Finland[12]";

    public static IReadOnlyList<(string Heading, string[] Paragraphs)> Body { get; } =
    [
        ("Policy",
        [
            "The Republic of Finland has not signed the Convention on Cluster Munitions. It is party to the Mine Ban Treaty.[1]",
            "In May 2012, Ambassador Aino Virta told the editors that “the army will keep what it has for now.”[2] Finland abstained from voting on the resolution on the convention in December 2015.[3]",
            "Sweden, which ratified the convention on 23 April 2012, has asked Finland to join.[4] A parliamentary committee said in 2013 that accession was too costly.[5]",
        ]),
        ("Production and Transfer",
        [
            "No company in Finland makes the weapon.[6] A book of 2009 lists imports from two countries.[7] A tweet by the ministry denied further imports.[8]",
            "Norway, a State Party, stopped its exports long before.[9] Russia has not acceded to the convention.[10] The same report names three depots.[11]",
        ]),
        ("Stockpiling", ["The figures below were given by the government itself."]),
    ];

    public static IReadOnlyList<string[]> Rows { get; } =
    [
        ["Type", "Munition", "Quantity"],
        ["Rocket", "KB-1", "140"],
        ["Shell", "DM-4", "2,380"],
        ["Bomb", "RK-9", "17"],
    ];

    public static IReadOnlyList<string> Notes { get; } =
    [
        "Statement of Finland, Third Review Conference of the Mine Ban Treaty, Maputo, 24 June 2014.",
        "Letter from Ambassador Aino Virta, Permanent Representative of Finland to the UN in Geneva, to the editors, 3 May 2012.",
        "“Implementation of the Convention on Cluster Munitions,” UNGA Resolution 70/54, 7 December 2015.",
        "See, for example, Karin Berg, “Neighbours urge Helsinki to sign,” Northern Herald (Stockholm), 25 April 2012.",
        "Committee on Defence, “The cost of joining,” Report 4/2013, Helsinki, June 2013, p. 12.",
        "Email from Jussi Laine, Director, Ministry of Defence of Finland, 9 February 2011.",
        "Olof Strand, Arms of the North (Oslo: Fjord Press, 2009), pp. 40–44.",
        "Ministry of Defence of Finland (@defence_fi), “No imports since 1991,” Tweet, 12:40pm, 5 June 2014.",
        "Response to Monitor questionnaire by Per Holm, Ministry of Foreign Affairs of Norway, 2 March 2010.",
        "UN General Assembly, “Verbatim record of the 24th meeting,” A/C.1/70/PV.24, 4 November 2015.",
        "Ibid.",
        "Finland, Article 7 Report, Form B, 30 April 2015.",
    ];
}
