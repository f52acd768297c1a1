namespace CuratedArchive.Statements;

/// <summary>The words by which English names those who speak for a State or an organisation, and the works they speak in.</summary>
internal static class Lexicon
{
    /// <summary>Persons by what they do.</summary>
    public static readonly IReadOnlySet<string> Offices = Set("""
        minister ministers president premier chancellor secretary secretary-general undersecretary under-secretary under-secretary-general undersecretary-general
        ambassador ambassadors representative representatives spokesman spokeswoman spokesperson spokespersons spokespeople official officials delegate delegates
        diplomat diplomats envoy envoys commissioner attaché consul commander commanders general generals lieutenant colonel major captain admiral marshal brigadier
        chief chiefs head director director-general chair chairman chairwoman chairperson chairs co-chair coordinator rapporteur senator senators congressman congresswoman
        lawmaker lawmakers parliamentarian parliamentarians legislator legislators mp mps deputy governor mayor king queen prince pope leader leaders officer officers
        adviser advisor advisers researcher researchers expert experts investigator investigators campaigner campaigners activist activists analyst analysts editor
        author authors authorities speaker judge prosecutor prosecutors inspector manager founder president-elect vice-president counsellor counselor delegation-leader
        specialist counterpart counterparts consultant professor heads archbishop bishop negotiator negotiators personnel
        """);

    /// <summary>Bodies: an organisation's name has one of these words, or is its initials.</summary>
    public static readonly IReadOnlySet<string> Bodies = Set("""
        ministry ministries department government governments cabinet parliament senate congress assembly council committee commission office agency bureau directorate
        administration authority army navy force forces military staff command police militia republic party alliance secretariat mission delegation delegations embassy
        court tribunal organization organisation organizations organisations association institute center centre foundation fund union league network coalition campaign
        group groups society federation watch international monitor aid action observatory front movement company corporation church service headquarters university
        presidency chancellery treasury structures coordinator-office bloc troika rights-group ngo ngos initiative programme program subcommittee board panel
        conference media newspaper newspapers outlet outlets bundestag duma knesset nations crescent cross amnesty unicef interpol junta coast-guard airforce manufacturer charity charities implementers
        """);

    /// <summary>Words of bodies' names that are common words when written small: no action and no programme speaks.</summary>
    public static readonly IReadOnlySet<string> CommonWords = Set("action aid watch front structures monitor initiative programme program cross");

    /// <summary>Works in which somebody speaks.</summary>
    public static readonly IReadOnlySet<string> Papers = Set("""
        paper letter report statement resolution declaration communiqué communique press-release release article speech memorandum note response reply email e-mail
        questionnaire explanation remarks testimony announcement submission brief briefing study tweet editorial op-ed document interview factsheet message decree
        """);

    /// <summary>States or persons taken together.</summary>
    public static readonly IReadOnlySet<string> Groups = Set("""
        states countries nations parties signatories members governments delegations participants capitals allies
        """);

    /// <summary>Words that name what a body or office deals with.</summary>
    public static readonly IReadOnlySet<string> Topics = Set("""
        foreign affairs defense defence security disarmament interior justice internal external relations emergency emergencies situations health peace arms control
        humanitarian human rights first second third fourth fifth national united people people’s european international permanent high special deputy prime vice
        armed air joint state cooperation co-operation development refugees mines mine cluster munition munitions landmine landmines red unit division advisory
        convention conventional weapons nuclear test ban federal supreme assistant acting senior former official chief opposition the law policy political
        """);

    /// <summary>Articles, pronouns, prepositions, conjunctions and auxiliaries.</summary>
    public static readonly IReadOnlySet<string> FunctionWords = Set("""
        a an the this that these those its his her their our my your such some any no all both each every many several most more other others another
        he she it they we i you who whom whose which what of in on at by for from to with without about against between during under over after before since until into
        upon within through across near and or but nor yet so if when while although though because as than whereas where once has have had do does did is are was were be been
        being will would can could may might must shall should not never also further however meanwhile moreover furthermore additionally previously later then earlier
        still again too according there here now today yesterday tomorrow instead rather similarly likewise finally subsequently nevertheless nonetheless indeed thus hence
        therefore prior following despite regarding concerning speaking responding addressing asked turning one two three unlike like
        """);

    /// <summary>The prepositions and adverbs that can open a part of a sentence in front of its subject.</summary>
    public static readonly IReadOnlySet<string> Openers = Set("""
        in on at by for from to with without about against between during under over after before since until into upon within through across near as when while although
        though because if where once despite regarding concerning speaking responding addressing asked turning following prior according citing noting referring using including
        having being given unlike like earlier later previously however meanwhile moreover furthermore additionally similarly likewise finally subsequently nevertheless nonetheless
        indeed thus hence therefore instead rather then today yesterday recently also still yet again first second third lastly separately consequently accordingly initially
        amid ahead along among alongside throughout late early last next that
        """);

    /// <summary>Words that tell when.</summary>
    public static readonly IReadOnlySet<string> Times = Set("""
        january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
        day days week weeks month months year years morning evening afternoon night eve next last same
        """);

    /// <summary>Small words inside the names of persons.</summary>
    public static readonly IReadOnlySet<string> Particles = Set("de del della di da dos du van von der den bin ibn al el la le ter zu y");

    /// <summary>Forms of address in front of a person's name.</summary>
    public static readonly IReadOnlySet<string> Honorifics = Set(
        "mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. adm. amb. sen. rep. gov. hon. brig. sgt. mr mrs ms dr sir lord lady dame baroness baron h.e.");

    private static HashSet<string> Set(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
