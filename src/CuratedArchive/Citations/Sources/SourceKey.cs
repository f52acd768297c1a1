using System.Globalization;
using System.Text;

namespace CuratedArchive.Citations;

/// <summary>What works are compared by: words without case, accents and punctuation.</summary>
internal static class SourceKey
{
    /// <summary>The words of a text in lower case, without accents, quotation marks and stops, a space between two words.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in Letters.WithoutMarks(text ?? ""))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '‘' or '.') && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>All that two citations of one work in the same words share; pages, relation and place in the note are left out.</summary>
    public static string Exact(Citation c) =>
        string.Join('|', Fold(c.Author), Fold(c.Title), Fold(c.Container), Fold(c.Publisher), Fold(c.Place), c.Date?.ToString(), c.Symbol, c.Url, c.Kind.Word(), Fold(c.Recipient));

    /// <summary>The symbol a citation gives, in its words or in its address.</summary>
    public static string? Symbol(Citation c) => c.Symbol ?? UnAliases.SymbolOf(c.Url);

    /// <summary>
    /// What works must have in common to be compared at all: the symbol, the title without its subtitle, or kind and date of a work without a title;
    /// null when it can equal no other.
    /// </summary>
    public static string? Block(Citation c) =>
        Symbol(c) is { } symbol ? "symbol " + symbol
        : MainTitle(c) is { Length: > 0 } title ? "title " + title
        : c.Date is { } date && c.Author is not null ? $"untitled {c.Kind.Word()} {date}"
        : c.Url is { } url ? "url " + url : null;

    /// <summary>The title up to its subtitle, folded; empty for a title that only names the kind and author ("Statement of Norway").</summary>
    public static string MainTitle(Citation c)
    {
        if (c.Title is not { } title || IsGeneric(c)) return "";
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        return Fold(colon > 0 ? title[..colon] : title);
    }

    private static bool IsGeneric(Citation c) =>
        c.Kind == SourceKind.Statement && c.Date is not null && c.Title is { Length: < 60 } title && Openings.Find(title + " ") is { Preposition: "of" or "by" };
}
