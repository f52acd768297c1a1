namespace CuratedArchive.Documents;

/// <summary>The names that sections commonly bear.</summary>
internal static class SectionNames
{
    private static readonly HashSet<string> First = new(StringComparer.OrdinalIgnoreCase)
    {
        "introduction", "summary", "executive summary", "background", "overview", "abstract", "contents", "key points", "key findings", "preface", "foreword", "preamble",
    };

    private static readonly HashSet<string> Profile = new(StringComparer.OrdinalIgnoreCase)
    {
        "policy", "production", "transfer", "stockpiling", "use", "production and transfer", "production, transfer, and stockpiling", "stockpiling and destruction",
        "stockpile destruction", "use, production, transfer, and stockpiling", "use, production, and transfer", "retention", "interpretive issues", "universalization",
        "foreign stockpiling and transit", "disinvestment", "compliance",
    };

    /// <summary>Whether a title is one of the sections that country profiles have.</summary>
    public static bool IsOfProfile(string title) => Profile.Contains(title) || title.Equals("convention on cluster munitions", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a heading announces a part of a text and can be no title: a section's usual name, or one with a number.</summary>
    public static bool IsSection(string title) => First.Contains(title) || Profile.Contains(title) || HeadingNumber.Length(title) > 0;
}
