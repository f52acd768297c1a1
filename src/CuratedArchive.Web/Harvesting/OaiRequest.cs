using System.Globalization;

namespace CuratedArchive.Web.Harvesting;

/// <summary>A request as it was asked, checked against what its verb takes.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Arguments">Its arguments, each once.</param>
internal sealed record OaiRequest(string Verb, IReadOnlyDictionary<string, string> Arguments)
{
    private static readonly Dictionary<string, (string[] Needs, string[] Takes)> Verbs = new()
    {
        ["Identify"] = ([], []),
        ["ListMetadataFormats"] = ([], ["identifier"]),
        ["ListSets"] = ([], ["resumptionToken"]),
        ["ListIdentifiers"] = (["metadataPrefix"], ["from", "until", "set", "resumptionToken"]),
        ["ListRecords"] = (["metadataPrefix"], ["from", "until", "set", "resumptionToken"]),
        ["GetRecord"] = (["identifier", "metadataPrefix"], []),
    };

    /// <summary>Reads a query.</summary>
    /// <exception cref="OaiRefusal">The verb is missing, repeated or unknown; an argument is missing, repeated or not taken.</exception>
    public static OaiRequest Read(IQueryCollection query)
    {
        var verb = query["verb"] is [{ Length: > 0 } only] ? only : throw OaiRefusal.BadVerb("give one verb");
        if (!Verbs.TryGetValue(verb, out var rule)) throw OaiRefusal.BadVerb($"“{verb}” is none of {string.Join(", ", Verbs.Keys)}");
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in query.Where(q => q.Key != "verb"))
        {
            if (!rule.Needs.Contains(name) && !rule.Takes.Contains(name)) throw OaiRefusal.BadArgument($"{verb} takes no “{name}”");
            if (values is not [{ Length: > 0 } value]) throw OaiRefusal.BadArgument($"“{name}” must have one value");
            arguments.Add(name, value);
        }
        Check(verb, rule.Needs, arguments);
        return new(verb, arguments);
    }

    /// <summary>An argument, or null when it is not given.</summary>
    public string? this[string name] => Arguments.GetValueOrDefault(name);

    /// <summary>A day, to which the archive's datestamps are exact.</summary>
    /// <exception cref="OaiRefusal">It is no day; a time of day is finer than what Identify offers.</exception>
    public DateOnly? Day(string name) => this[name] is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw OaiRefusal.BadArgument($"“{name}” must be a day such as 2026-02-03: datestamps here are days");

    private static void Check(string verb, string[] needs, Dictionary<string, string> arguments)
    {
        if (arguments.ContainsKey("resumptionToken"))
        {
            if (arguments.Count > 1) throw OaiRefusal.BadArgument("a resumption token stands alone");
            return;
        }
        if (needs.FirstOrDefault(n => !arguments.ContainsKey(n)) is { } missing) throw OaiRefusal.BadArgument($"{verb} needs “{missing}”");
    }
}
