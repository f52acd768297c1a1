namespace CuratedArchive.Web.Api;

/// <summary>What a route can be asked with: checked in requests, described in the OpenAPI document, listed on the page <c>/api</c>.</summary>
/// <param name="Name">The name in the query, or in the path.</param>
/// <param name="Description">What it does, in a sentence.</param>
internal sealed record ApiParameter(string Name, string Description)
{
    /// <summary>How many characters a value may have.</summary>
    public const int Longest = 500;

    /// <summary>The State a list is narrowed to.</summary>
    public static ApiParameter State { get; } = new("state", "Only what is about this State: its alpha-3 code, or the name in its address.") { Like = "JPN" };

    /// <summary>The treaty a list is narrowed to.</summary>
    public static ApiParameter Treaty { get; } = new("treaty", "Only what is about this treaty, by its code.") { Like = "CCM" };

    /// <summary>The document a list is narrowed to.</summary>
    public static ApiParameter Document { get; } = new("document", "Only what stands in this document, by its slug.");

    /// <summary>The words a list is narrowed to.</summary>
    public static ApiParameter Search { get; } = new("q", "Only rows with all these words, phrases in double quotation marks, as the site’s search finds them.") { Like = "\"cluster munitions\"" };

    /// <summary>The name of one row, in the path.</summary>
    public static ApiParameter Slug { get; } = new("slug", "The name in its address.") { InPath = true };

    /// <summary>How many rows an answer has at most.</summary>
    public static ApiParameter Limit { get; } = new("limit", "At most this many rows.") { Between = (1, 500), Otherwise = 100 };

    /// <summary>Where an answer begins.</summary>
    public static ApiParameter After { get; } = new("after", "The row to go on behind, as the link to the next rows has it. It holds for this archive only: after a rebuild the answer is 410, and its header Link with rel=\"first\" leads to the beginning.");

    /// <summary>The words it can be, or null for any value.</summary>
    public IReadOnlyList<string>? Words { get; init; }

    /// <summary>The least and the greatest number it can be; null where it is no number.</summary>
    public (int Least, int Most)? Between { get; init; }

    /// <summary>The number it is when it is not given.</summary>
    public int? Otherwise { get; init; }

    /// <summary>Whether it is a day.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether it stands in the path.</summary>
    public bool InPath { get; init; }

    /// <summary>What a value looks like.</summary>
    public string? Like { get; init; }

    /// <summary>The year a list is narrowed to.</summary>
    public static ApiParameter Year(string description) => new("year", description) { Between = (1, 9998) };

    /// <summary>A day.</summary>
    public static ApiParameter Day(string name, string description) => new(name, description) { IsDay = true, Like = "2023-07-24" };

    /// <summary>One of the words of a closed set.</summary>
    public static ApiParameter Of<T>(string name, string description) where T : struct, Enum => new(name, description) { Words = [.. Enum.GetValues<T>().Select(m => m.Word())] };

    /// <summary>What a value must be, in a few words.</summary>
    public string Form => Words is { } words ? string.Join(", ", words)
        : Between is var (least, most) ? $"{least} to {most}{(Otherwise is { } otherwise ? $"; {otherwise} when it is not given" : "")}"
        : IsDay ? "a day such as 2023-07-24" : Like is { } like ? $"such as {like}" : Name == "after" ? "as the link to the next rows has it" : "a name in an address";
}
