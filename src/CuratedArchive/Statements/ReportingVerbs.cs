namespace CuratedArchive.Statements;

/// <summary>What must follow a verb for it to report what somebody said.</summary>
internal enum Complement
{
    /// <summary>Whatever follows.</summary>
    Any,

    /// <summary>An object: a preposition may not follow at once.</summary>
    Object,

    /// <summary>What was said: a clause with "that", a quotation.</summary>
    Clause,

    /// <summary>A noun for something said, such as a statement, as the verb's object.</summary>
    Saying,
}

/// <summary>The form a verb stands in.</summary>
internal enum VerbForm
{
    Base,
    Present,
    Past,
    Gerund,
}

/// <summary>A verb of reporting in one of its forms.</summary>
/// <param name="Lemma">The verb as a dictionary lists it.</param>
/// <param name="Kind">What sort of statement it makes.</param>
/// <param name="Needs">What must follow it.</param>
/// <param name="Form">The form.</param>
/// <param name="IsNoun">Whether the form is a noun as well: <c>claims</c>, <c>reports</c>.</param>
internal sealed record ReportingVerb(string Lemma, StatementKind Kind, Complement Needs, VerbForm Form, bool IsNoun);

/// <summary>The verbs by which English reports speech, in all their forms.</summary>
internal static class ReportingVerbs
{
    /// <summary>
    /// A line: the kind, what must follow, and the verbs. <c>say/said</c> gives an irregular past; <c>+</c> doubles the last consonant, <c>=</c> marks forms that are nouns as well.
    /// </summary>
    private const string Table = """
        Said Any say/said tell/told stress emphasize emphasise underscore underline= allege argue assert insist reiterate reaffirm warn urge criticize criticise accuse
        Said Any explain clarify remark= announce inform appeal= describe= characterize characterise elaborate call= caution= lament= echo welcome= regret+= pledge= vow= protest=
        Said Any complain plead reply= respond retort comment= advise claim= state= testify ask request= demand= lambast decry voice= thank commend applaud hail= praise=
        Said Any object= advocate= exhort implore contend affirm blame= reassure joke quip tweet= remind term= slam laud brand= label= dub
        Said Object oppose express highlight= outline= report= disclose reveal dispute= dismiss deplore cite
        Said Clause add note= observe declare conclude maintain agree indicate suggest recall= believe consider hope= expect find/found propose mention= promise= recommend
        Said Clause hold/held feel/felt predict estimate= point= specify guarantee boast= signal= assure proclaim
        Wrote Any write/wrote/written document= tweet=
        Denial Any deny reject refute repudiate
        Condemnation Any condemn denounce
        Acknowledgement Any acknowledge admit+ confirm concede
        Said Saying make/made issue= deliver give/gave/given release= send/sent submit+ circulate publish raise= voice= draw/drew/drawn compile present= provide read/read post= lodge= launch=
        """;

    private static readonly Dictionary<string, ReportingVerb> Forms = Build();

    /// <summary>The verb that a word in lower case is a form of, or null.</summary>
    public static ReportingVerb? Find(string word) => Forms.GetValueOrDefault(word);

    private static Dictionary<string, ReportingVerb> Build()
    {
        var forms = new Dictionary<string, ReportingVerb>();
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var (kind, needs) = (Enum.Parse<StatementKind>(words[0]), Enum.Parse<Complement>(words[1]));
            foreach (var entry in words.Skip(2).Where(w => !w.Contains('_')))
                foreach (var (form, word) in Inflect(entry))
                    forms.TryAdd(word, new(entry.Split('/')[0].TrimEnd('=', '+'), kind, needs, form, entry.EndsWith('=') && form is VerbForm.Base or VerbForm.Present));
        }
        return forms;
    }

    private static IEnumerable<(VerbForm Form, string Word)> Inflect(string entry)
    {
        var parts = entry.TrimEnd('=').Split('/');
        var (lemma, doubled) = (parts[0].TrimEnd('+'), parts[0].EndsWith('+'));
        var stem = doubled ? lemma + lemma[^1] : lemma.TrimEnd('e');
        yield return (VerbForm.Base, lemma);
        yield return (VerbForm.Present, EndsInConsonantY(lemma) ? lemma[..^1] + "ies" : lemma.EndsWith('s') || lemma.EndsWith("sh") || lemma.EndsWith("ch") ? lemma + "es" : lemma + "s");
        foreach (var past in parts.Length > 1 ? parts[1..] : [EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : stem + "ed"]) yield return (VerbForm.Past, past);
        yield return (VerbForm.Gerund, (lemma.EndsWith("ee") ? lemma : stem) + "ing");
    }

    private static bool EndsInConsonantY(string lemma) => lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2]);
}
