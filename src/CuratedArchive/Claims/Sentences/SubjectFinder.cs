using CuratedArchive.Registers;

namespace CuratedArchive.Claims;

/// <summary>Finds the subject to the left of an act.</summary>
/// <param name="s">The sentence.</param>
/// <param name="discourse">Whom the sentences before spoke of.</param>
internal sealed class SubjectFinder(SentenceChunks s, Discourse discourse)
{
    private const int Reach = 200;

    private static readonly HashSet<string> Light =
    [
        "which", "who", "that", "also", "however", "both", "all", "then", "itself", "alone", "meanwhile", "there", "the", "had", "has", "have", "on", "in", "by",
        "since", "until", "of", "respectively", "too", "thereafter", "subsequently",
    ];

    private static readonly HashSet<string> General =
    [
        "states", "countries", "nations", "governments", "members", "those", "others", "parties", "signatories", "non-signatories", "nonsignatories",
        "ones", "powers", "participants", "delegations", "state", "country", "most", "many", "several",
    ];

    private static readonly HashSet<string> Pronouns = ["it", "they", "he", "she"];

    /// <summary>Who acts for a State, so that what they did the State did.</summary>
    private static readonly HashSet<string> Bodies =
    [
        "government", "authorities", "minister", "delegation", "president", "ministry", "representative", "ambassador", "officials",
        "ministers", "presidents", "representatives", "ambassadors", "administration", "secretary", "king", "queen", "premier", "republic", "kingdom",
        "mission", "diplomats", "official",
    ];

    /// <summary>Who does not act for a State: a law is not yet a ratification.</summary>
    private static readonly HashSet<string> Chambers =
    [
        "parliament", "parliaments", "legislatures", "cabinets", "senate", "assembly", "congress", "cabinet", "house", "chamber", "legislature", "duma", "bundestag", "lawmakers",
        "parliamentarians", "deputies", "bill", "law",
    ];

    /// <summary>The subject of an act that begins at <paramref name="at"/>.</summary>
    /// <param name="at">The first chunk of the act.</param>
    /// <param name="previous">The subject of the act before it in the sentence, or null.</param>
    /// <param name="since">Behind the act before it.</param>
    public Subject? Left(int at, Subject? previous, int since)
    {
        if (s[at - 1].Word is "that" or "which" or "who" && s[at - 2].Kind == ChunkKind.Word && !General.Contains(s[at - 2].Word)) return Antecedents(at - 2);
        for (var j = at - 1; j >= Math.Max(since, at - Reach); j--)
        {
            var c = s[j];
            if (c.Kind == ChunkKind.States && c.States.Count == 1 && IsLed(j) && IsSaidOfMany(at)) return Antecedents(j - 1);
            if (c.Kind == ChunkKind.States && Examples(j) is { } head) return Named(j) with { From = head.From, Value = head.Value };
            if (c.Kind == ChunkKind.States) return IsLed(j) && s[at - 1].Word is not ("which" or "who") ? Far(at, j, previous, since) : Named(j);
            if (c.Kind == ChunkKind.Mark && c.Word is ")" or "]" && Opening(j) is { } open) { j = open; continue; }
            if (c.Kind == ChunkKind.Date || Light.Contains(c.Word) || s.IsMark(j, ",–—\"“”") || c.Word.EndsWith("ly", StringComparison.Ordinal)) continue;
            if (Chambers.Contains(c.Word)) return null;
            if (c.States.Count > 0 && !IsLed(j)) return Seated(j);
            if (c.Word == "following" && s[j - 1].Word == "the") return new([], j, j + 1);
            if (Bodies.Contains(c.Word)) return OfBody(j) ?? Far(at, j, previous, since);
            if (Pronouns.Contains(c.Word) || (c.Word is "country" or "nation" && s[j - 1].Word is "the" or "that" or "this")) return Antecedent(j);
            if (c.Word is "country" or "nation" && s[j - 1].Word is "his" or "her" or "its") return SpokenFor(j) ?? Antecedent(j);
            if (j == at - 1 && Others(j) is { } others) return others;
            if (c.Kind == ChunkKind.Number || General.Contains(c.Word)) return Predicated(Group(j), previous, since);
            return Far(at, j, previous, since);
        }
        return Far(at, since, previous, since);
    }

    /// <summary>Whose a noun is: <c>Japan’s ratification</c>, <c>its ratification</c>.</summary>
    public Subject? Owner(int noun, Subject? previous)
    {
        for (var j = noun - 1; j >= 0 && j > noun - 6; j--)
        {
            if (s[j].Kind is ChunkKind.States or ChunkKind.Demonym) return Named(j);
            if (s[j].Word is "its" or "their" or "his" or "her") return Possessor(j) ?? previous ?? First(j) ?? Last(j) ?? Antecedent(j);
        }
        return previous ?? First(noun) ?? Opening();
    }

    /// <summary>“A’s ratification follows B’s deposit of its instrument”: “its” is of the nearer, as it is in <c>for B, its accession</c>.</summary>
    private Subject? Possessor(int its)
    {
        if (s.IsMark(its - 1, ",") && s[its - 2].Kind == ChunkKind.States && s[its - 3].Word == "for") return Named(its - 2);
        for (var j = its - 1; j > 0 && j > its - 6 && !s.IsMark(j, ",;"); j--)
            if (s[j].Kind == ChunkKind.States && IsPossessive(j)) return Named(j);
        return null;
    }

    /// <summary>“All allies bordering A who have not joined”: the verb is plural, so that the one State before it is not meant.</summary>
    private bool IsSaidOfMany(int at) => s[at - 1].Word is "which" or "who" or "that" && s[at].Word is "have" or "are" or "were" or "haven't" or "aren't";

    /// <summary>Governments called by their seats, and those listed before them: <c>neither Washington nor Kyiv</c>.</summary>
    private Subject Seated(int j)
    {
        var (first, states) = (j, new List<State>(s[j].States));
        for (var k = j - 1; s[k].Word is "and" or "or" or "nor" or ","; k--)
            if (s[k - 1].States.Count > 0)
            {
                states.InsertRange(0, s[k - 1].States);
                first = --k;
            }
        return new(states, first, j + 1);
    }

    /// <summary>“30 former stockpilers have ratified”: others than States, or some of them; nothing is asserted of those named before.</summary>
    private Subject? Others(int noun)
    {
        if (s[noun].Kind != ChunkKind.Word || !s[noun].Word.EndsWith('s') || General.Contains(s[noun].Word) || s[noun].Capital) return null;
        for (var k = noun - 1; k > noun - 4 && s[k].Kind is ChunkKind.Word or ChunkKind.Number or ChunkKind.Demonym; k--)
            if (s[k].Kind == ChunkKind.Number) return new([], k, noun + 1);
        return null;
    }

    /// <summary>The States at a place as a subject.</summary>
    public Subject Named(int j) => new(s[j].States, j, j + 1);

    /// <summary>Whom an apposition is about: <c>A, a signatory,</c> or <c>her country, a party to …</c>; null where a comma closes something else.</summary>
    /// <param name="j">The place before the comma.</param>
    public Subject? Apposed(int j)
    {
        if (s[j].Kind == ChunkKind.States) return Named(j);
        return s[j].Word is "country" or "government" or "nation" && s[j - 1].Word is "his" or "her" or "its" or "the" or "their" ? Antecedent(j) : null;
    }

    /// <summary>The first States of the sentence before a place that nothing leads in.</summary>
    public Subject? First(int before)
    {
        for (var j = 0; j < before; j++)
            if (s[j].Kind == ChunkKind.States && !IsLed(j)) return Named(j);
        return null;
    }

    /// <summary>The last States of the sentence before a place, whatever leads them in: <c>congratulations to A on its ratification</c>.</summary>
    private Subject? Last(int before)
    {
        for (var j = before - 1; j >= 0; j--)
            if (s[j].Kind == ChunkKind.States) return Named(j);
        return null;
    }

    /// <summary>Nearest words that stand apart from the act: the States since the act before, its subject, the sentence's first States, whoever opens the sentence.</summary>
    private Subject? Far(int at, int from, Subject? previous, int since)
    {
        for (var j = from; j >= Math.Max(since, at - Reach); j--)
        {
            if (Chambers.Contains(s[j].Word) && previous is null) return null;
            if (s[j].Kind == ChunkKind.States && !IsLed(j) && !IsPossessive(j) && IsFirst(j, since)) return Named(j);
            if (Bodies.Contains(s[j].Word) && OfBody(j) is { IsGeneral: false } body) return body;
        }
        return PartOf(from, since) ?? previous ?? First(at) ?? Opening() ?? Head(from, since);
    }

    /// <summary>“108 had signed and 38 of those had taken the next step and ratified”: the second figure is the subject.</summary>
    private Subject? PartOf(int from, int since)
    {
        for (var j = from; j > since; j--)
            if (s[j].Word is "those" or "them" or "whom" or "which" && s[j - 1].Word == "of" && s[j - 2].Kind == ChunkKind.Number) return new([], j - 2, j + 1) { Value = s[j - 2].Value };
        return null;
    }

    /// <summary>The last general noun before the act: <c>the members of the council voted</c>.</summary>
    private Subject? Head(int from, int since)
    {
        for (var j = from; j >= Math.Max(since, from - Reach); j--)
            if (General.Contains(s[j].Word) && s[j].Word.EndsWith('s')) return Group(j);
        return null;
    }

    private bool IsFirst(int j, int since)
    {
        for (var k = since; k < j; k++)
            if (s[k].Kind == ChunkKind.States && !IsLed(k) && !IsPossessive(k)) return false;
        return true;
    }

    /// <summary>Whether the sentence speaks of States it does not name: <c>Many countries took part</c>.</summary>
    public bool OpensGeneral() => Enumerable.Range(0, 4).Any(i => General.Contains(s[i].Word) && s[i].Word.EndsWith('s')) && !Enumerable.Range(0, 5).Any(i => s[i].Kind == ChunkKind.States);

    /// <summary>A sentence that begins with “It” or “The country” speaks of whom the one before spoke of.</summary>
    private Subject? Opening()
    {
        if (Pronouns.Contains(s[0].Word)) return Antecedent(0);
        return s[0].Word is "the" or "this" or "its" && (Bodies.Contains(s[1].Word) || s[1].Word is "country" or "nation") ? Antecedent(1) : null;
    }

    /// <summary>Whom a pronoun or “the country” means; “they” are several.</summary>
    private Subject? Antecedent(int j) => First(j) is { } named ? named with { From = j, To = j + 1 }
        : discourse.States.Count > (s[j].Word == "they" ? 1 : 0) ? new(discourse.States, j, j + 1) : null;

    /// <summary>“The Minister of Foreign Affairs of A.”</summary>
    private Subject? OfOffice(int j)
    {
        var at = j + 2;
        while (s[j + 1].Word is "of" or "for" && at < j + 7 && s[at].Kind == ChunkKind.Word && (s[at].Capital || s[at].Word == "and")) at++;
        if (at == j + 2 || s[at].Word != "of") return null;
        var state = s[at + 1].Word == "the" ? at + 2 : at + 1;
        return s[state].Kind == ChunkKind.States ? Named(state) with { From = j } : null;
    }

    /// <summary>“The representative of A said that his country …”.</summary>
    private Subject? SpokenFor(int country)
    {
        for (var j = country - 2; j >= 0; j--)
            if (Bodies.Contains(s[j].Word) && OfBody(j) is { IsGeneral: false } body) return body;
        return null;
    }

    private Subject? OfBody(int j)
    {
        if (s[j + 1].Word == "of" && s[j + 2].Word == "the" && s[j + 3].Kind == ChunkKind.States) return Named(j + 3) with { From = j };
        if (s[j + 1].Word == "of" && s[j + 2].Kind == ChunkKind.States) return Named(j + 2) with { From = j };
        if (OfOffice(j) is { } office) return office;
        for (var k = j - 1; k >= 0 && k > j - 5; k--)
            if (s[k].Kind is ChunkKind.Demonym || (s[k].Kind == ChunkKind.States && (IsPossessive(k) || k == j - 1 || s[k + 1].Kind == ChunkKind.Word))) return Named(k);
            else if (Chambers.Contains(s[k].Word)) return null;
        return s[j - 1].Word is "the" or "its" or "this" ? Antecedent(j) : null;
    }

    /// <summary>General words with their figure: <c>only 110</c>, <c>123 countries</c>, <c>20 that</c>; behind named States those: <c>A and 110 other countries</c>.</summary>
    private Subject Group(int j)
    {
        var and = s[j].Word == "others" ? j - 1 : s[j - 1].Word is "other" or "more" ? j - 2 : -1;
        if (s[and].Kind == ChunkKind.Number) and--;
        if (s[and].Word == "and" && s[and - 1].Kind == ChunkKind.States) return Named(and - 1);
        for (var k = j; k >= 0 && k > j - 5 && s[k].Kind is ChunkKind.Number or ChunkKind.Word or ChunkKind.Demonym; k--)
            if (s[k].Kind == ChunkKind.Number) return new([], k, j + 1) { Value = s[k].Value };
        return new([], j, j + 1);
    }

    /// <summary>What a relative clause is said of: the general noun before it (<c>countries with stocks that have not joined</c>); of other nouns nothing is asserted.</summary>
    private Subject? Antecedents(int noun)
    {
        for (var j = noun; j >= 0 && j > noun - 5 && s[j].Kind is ChunkKind.Word or ChunkKind.Number; j--)
            if (s[j].Kind == ChunkKind.Number || General.Contains(s[j].Word)) return Group(j);
        return Bodies.Contains(s[noun].Word) ? OfBody(noun) : null;
    }

    /// <summary>“More than 100 countries, including A and B,” speaks of A and B and of the hundred.</summary>
    private Subject? Examples(int j)
    {
        var k = s[j - 1].Word == "the" ? j - 2 : j - 1;
        if (!(s[k].Word == "including" || s.Reads(k - 1, "such", "as") || s.Reads(k - 1, "among", "them"))) return null;
        for (var head = k - 1; head >= 0 && head > k - 6; head--)
            if (General.Contains(s[head].Word)) return Group(head);
        return null;
    }

    /// <summary>“A was one of two states that abstained” says of A what it says of the two.</summary>
    private Subject? Predicated(Subject group, Subject? previous, int since)
    {
        var from = VerbActs.Nominal(s, group.From);
        var said = Enumerable.Range(from, group.From - from).ToList();
        if (Inverted(from) is { } inverted) return inverted with { Value = group.Value };
        if (s[from - 1].Word == "there" || from <= since || !said.Exists(i => Auxiliaries.IsCopula(s[i].Word)) || !said.Exists(i => s[i].Word is "one" or "among" or "only" or "the")) return group;
        if (!said.Exists(i => s[i].Word is "not" or "never")) return Left(from, previous, since);
        return Left(from, previous, since) is { } denied ? denied with { IsDenied = true, Value = group.Value } : null;
    }

    /// <summary>“Nor is it one of the 104 …” turns subject and verb around.</summary>
    private Subject? Inverted(int from)
    {
        if (!Auxiliaries.IsCopula(s[from - 2].Word) || s[from - 3].Word is not ("nor" or "neither")) return null;
        var subject = s[from - 1].Kind == ChunkKind.States ? Named(from - 1) : Pronouns.Contains(s[from - 1].Word) ? Antecedent(from - 1) : null;
        return subject is null ? null : subject with { IsDenied = true };
    }

    private bool IsPossessive(int j) => s[j + 1].Word is "'s" or "'" or "’";

    private bool IsLed(int j)
    {
        var k = j - 1;
        while (k > j - 4 && k >= 0 && (s[k].Word is "the" or "both" or "neighboring" or "neighbouring" || s.IsMark(k, "(“\""))) k--;
        if (s[k].Word == "of" && Bodies.Contains(s[k - 1].Word)) return false;
        return k >= 0 && Prepositions.Lead(s[k].Word);
    }

    private int? Opening(int closing)
    {
        for (var j = closing - 1; j >= 0 && j > closing - Reach; j--)
            if (s[j].Kind == ChunkKind.Mark && s[j].Word is "(" or "[") return j;
        return null;
    }
}
