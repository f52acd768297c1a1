namespace CuratedArchive.Claims;

/// <summary>What a column of a table of States says of them.</summary>
internal enum StatusColumn
{
    /// <summary>Something else.</summary>
    None,

    State,

    Signature,

    /// <summary>Ratification, acceptance, approval, accession: which of them, the letters of the depositary or the words in the cell may say.</summary>
    Consent,

    Accession,

    InForce,

    Withdrawal,

    /// <summary>A word for what the State is: party, signatory, non-signatory.</summary>
    Status,
}

/// <summary>Reads what a column holds from its header.</summary>
internal static class StatusColumns
{
    private static readonly string[] Consents = ["ratif", "accept", "approv", "deposit", "consent", "joined"];

    private static readonly string[] Accessions = ["acced", "accession"];

    private static readonly HashSet<string> States = ["state", "states", "country", "countries", "participant", "participants", "party", "parties", "nation", "member"];

    /// <summary>The column of a header.</summary>
    public static StatusColumn Of(string header)
    {
        var plain = header.ToLowerInvariant();
        var words = plain.Split([' ', '\u00a0', '(', ')', '/', ',', ':', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (plain.Contains("force")) return StatusColumn.InForce;
        if (plain.Contains("withdr")) return StatusColumn.Withdrawal;
        if (Consents.Any(plain.Contains)) return StatusColumn.Consent;
        if (Accessions.Any(plain.Contains)) return StatusColumn.Accession;
        if (plain.Contains("signed") || words.Contains("signature")) return StatusColumn.Signature;
        if (words.Contains("status") || words.Contains("position")) return StatusColumn.Status;
        return words.Length <= 3 && words.Any(States.Contains) ? StatusColumn.State : StatusColumn.None;
    }
}
