using System.Globalization;

namespace CuratedArchive.Web.Display;

/// <summary>What a reader asks for in the query of an address. What cannot be understood is said on the page, with status 400.</summary>
public sealed class Asked(HttpContext context)
{
    private const int LongestEcho = 60;

    /// <summary>What could not be understood, a sentence each.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The value as it was typed; null for none or an empty one.</summary>
    public string? Text(string name) => context.Request.Query[name] is [{ } first, ..] && !string.IsNullOrWhiteSpace(first) ? first.Trim() : null;

    /// <summary>A member of a closed set, by its word.</summary>
    public T? Word<T>(string name) where T : struct, Enum =>
        Text(name) is { } text ? Words.Parse<T>(text) ?? Complain<T>(name, text, $"one of {string.Join(", ", Enum.GetValues<T>().Select(m => m.Word()))}") : null;

    /// <summary>One of the given words.</summary>
    public string? OneOf(string name, params IReadOnlyList<string> words) =>
        Text(name) is { } text && words.FirstOrDefault(w => w.Equals(text, StringComparison.OrdinalIgnoreCase)) is var found
            ? found ?? Refuse(name, text, $"one of {string.Join(", ", words.Take(30))}") : null;

    /// <summary>A day in the form 2023-07-24.</summary>
    public DateOnly? Day(string name) => Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Complain<DateOnly>(name, text, "a day such as 2023-07-24");

    /// <summary>A year.</summary>
    public int? Year(string name) => Number(name, 1, 9998, "a year such as 2016");

    /// <summary>The year as dates: from the first that lies in it to the first that no longer does; null for none.</summary>
    public (PartialDate From, PartialDate To)? YearSpan() => Year("year") is { } year ? (new(year), new(year + 1)) : null;

    /// <summary>The pages cited, as in 12-14 or iv, 7–9.</summary>
    public string? Pages(string name) => Text(name) is not { } text ? null
        : text.Length <= 40 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or ';' or '.' or '-' or '–' or '§') ? text.Replace('-', '–')
        : Refuse(name, text, "pages such as 12-14");

    /// <summary>The number of a page, from 1.</summary>
    public int Page() => Number("page", 1, 100_000, "the number of a page") ?? 1;

    /// <summary>The alpha-3 code of a State, asked for by code or by the name in its address.</summary>
    public string? State(IReadOnlyDictionary<string, StateLink> states)
    {
        if (Text("state") is not { } text) return null;
        if (states.ContainsKey(text.ToUpperInvariant())) return text.ToUpperInvariant();
        return states.FirstOrDefault(s => s.Value.Slug.Equals(text, StringComparison.OrdinalIgnoreCase)).Key
            ?? Refuse("state", text, "a State of this archive, by its code such as JPN or the name in its address");
    }

    /// <summary>A whole number.</summary>
    /// <param name="name">The name in the query.</param>
    /// <param name="least">The least it can be.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="what">What it must be, in words.</param>
    public int? Number(string name, int least, int most, string what) => Text(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : Complain<int>(name, text, what);

    private T? Complain<T>(string name, string text, string what) where T : struct
    {
        Refuse(name, text, what);
        return null;
    }

    /// <summary>Says that a value cannot be used.</summary>
    /// <returns>Null.</returns>
    public string? Refuse(string name, string text, string what)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        Complaints.Add($"“{(text.Length > LongestEcho ? text[..LongestEcho] + "…" : text)}” cannot be used for “{name}”: it must be {what}.");
        return null;
    }
}
