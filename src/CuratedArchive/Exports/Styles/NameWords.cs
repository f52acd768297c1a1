namespace CuratedArchive.Exports;

/// <summary>Words that tell the names of bodies and states from those of persons.</summary>
internal static class NameWords
{
    /// <summary>Nouns that say what sort of body it is: a name that ends or starts with one is whole.</summary>
    public static readonly HashSet<string> Heads = Set("""
        action administration agency aid alliance army assembly association authority bank bloc board brigade bureau call campaign center centre chamber
        clinic coalition command commission committee community company confederation conference congress corporation corps council court delegation
        department directorate division embassy enterprise federation force forces forum foundation front fund government group headquarters house initiative
        institute institution international kingdom laboratory league legion mission ministry monitor movement museum nations network news observatory office
        organisation organization parliament partnership party police post press programme program project registry republic secretariat senate service
        services society staff state states studio syndicate systems team times tribunal trust union unit university watch
        """);

    /// <summary>Words that stand in the names of bodies and never in a person's.</summary>
    public static readonly HashSet<string> Topics = Set("""
        affairs agence air american article arms atomic austrian australian belgian brazilian british canadian central chinese civil cluster danish
        defence defense democratic development disarmament dutch economic energy european explosive federal finnish first foreign france free french
        frontières general german global handicap health human humanitarian indian industries industry information intelligence iranian iraqi israeli
        italian japanese joint justice korean landmine landmines legal libyan limited ltd médecins military mine mines munition munitions national
        norwegian nuclear peace permanent polish political publishing red refugee relief research rights royal russian science secretary security
        serbian social soviet spanish special strategic supreme survivors swedish swiss syrian technologies technology turkish ukrainian united victim
        eu secretary-general uae uk un us weapons white world
        chronicle daily digest gazette globe guardian herald independent journal mail magazine newspaper online parties presidency press radio reporters
        review standard sun telegraph television today tribune tv weekly
        """);

    /// <summary>Small words inside a person's name; they go with the family name.</summary>
    public static readonly HashSet<string> Particles = Set("af al ap bin bint da das de del della den der di do dos du e el het ibn la las le los ould san ’t ten ter tot van vom von y zu zum zur");

    /// <summary>What may follow a family name.</summary>
    public static readonly HashSet<string> Suffixes = Set("jr jr. sr sr. ii iii iv");

    private static HashSet<string> Set(string words) =>
        new(words.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
