namespace CuratedArchive.Web.Harvesting;

/// <summary>A request that is answered with an error of the protocol (OAI-PMH 2.0, 3.6).</summary>
/// <param name="code">The protocol's code.</param>
/// <param name="message">What is wrong, in a sentence.</param>
internal sealed class OaiRefusal(string code, string message) : Exception(message)
{
    public string Code => code;

    /// <summary>Whether the request itself is not repeated in the answer, because it makes no sense.</summary>
    public bool HidesRequest => code is "badVerb" or "badArgument";

    public static OaiRefusal BadVerb(string message) => new("badVerb", message);

    public static OaiRefusal BadArgument(string message) => new("badArgument", message);

    public static OaiRefusal BadToken() => new("badResumptionToken", "this is no resumption token of this archive");

    public static OaiRefusal NoFormat(string prefix) => new("cannotDisseminateFormat", $"there is no format “{prefix}” here; ListMetadataFormats tells the formats there are");

    public static OaiRefusal NoSuchRecord(string identifier) => new("idDoesNotExist", $"there is no record “{identifier}”");

    public static OaiRefusal NothingMatches() => new("noRecordsMatch", "no record has been added, changed or removed that matches");
}
