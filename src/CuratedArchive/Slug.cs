using System.Text;

namespace CuratedArchive;

/// <summary>Names in addresses: ASCII letters, figures and hyphens.</summary>
public static class Slug
{
    /// <summary>Joins the parts and folds them to a slug of at most <paramref name="longest"/> characters, cut at a hyphen where possible.</summary>
    /// <param name="longest">The greatest length in characters.</param>
    /// <param name="parts">Texts in any script; null and empty parts are left out. A text without ASCII letters or figures gives an empty slug.</param>
    public static string Of(int longest, params string?[] parts)
    {
        var slug = new StringBuilder();
        foreach (var c in Letters.WithoutMarks(string.Join(" ", parts.Where(p => !string.IsNullOrWhiteSpace(p)))))
        {
            if (c is '\'' or '’') continue;
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var whole = slug.ToString().Trim('-');
        if (whole.Length <= longest) return whole;
        var cut = whole.LastIndexOf('-', longest);
        return whole[..(cut > longest / 2 ? cut : longest)].Trim('-');
    }
}
