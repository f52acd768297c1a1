using System.Security.Cryptography;
using System.Text;

namespace CuratedArchive;

/// <summary>Names in addresses: ASCII letters, figures and hyphens.</summary>
public static class Slug
{
    /// <summary>A name that stays its own whatever stands beside it: with eight figures of a hash of what it names.</summary>
    /// <param name="name">What can be read in it.</param>
    /// <param name="named">What it names; white space between words counts as one space.</param>
    public static string Hashed(string name, params string[] named)
    {
        var words = string.Join(' ', named).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words))))[..8]}";
    }

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
