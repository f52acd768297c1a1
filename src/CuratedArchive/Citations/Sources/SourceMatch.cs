namespace CuratedArchive.Citations;

/// <summary>Whether two citations can be of one work: nothing that both say may disagree.</summary>
internal static class SourceMatch
{
    /// <summary>Compares two citations of one block (see <see cref="SourceKey.Block"/>).</summary>
    public static bool Agree(Citation a, Citation b)
    {
        if (SourceKey.Symbol(a) is { } one && SourceKey.Symbol(b) is { } other) return one == other;
        if (a.Kind != b.Kind && (a.Kind == SourceKind.Treaty || b.Kind == SourceKind.Treaty)) return false;
        if (!AgreeDates(a, b) || !AgreeNames(a.Recipient, b.Recipient) || !AgreeAuthors(a.Author, b.Author)) return false;
        var titled = SourceKey.MainTitle(a).Length > 0;
        if (titled) return AgreeTitles(a.Title!, b.Title!) && (AgreeNames(a.Container, b.Container) || a.Url is not null && a.Url == b.Url);
        return a.Kind == b.Kind && a.Author is not null && b.Author is not null
            && AgreeNames(a.Container, b.Container) && AgreeNames(a.Place, b.Place);
    }

    /// <summary>Whether nothing that only one work can have speaks against two citations being of it: the day, the recipient, the symbol.</summary>
    public static bool CanBeOne(Citation a, Citation b) => CanBeOne(a.Date, b.Date) && AgreeNames(a.Recipient, b.Recipient) && (a.Symbol is null || b.Symbol is null || a.Symbol == b.Symbol);

    /// <inheritdoc cref="CanBeOne(Citation, Citation)"/>
    public static bool CanBeOne(Source a, Source b) => CanBeOne(a.Date, b.Date) && AgreeNames(a.Recipient, b.Recipient) && (a.Symbol is null || b.Symbol is null || a.Symbol == b.Symbol);

    private static bool CanBeOne(PartialDate? a, PartialDate? b) => a is not { } x || b is not { } y || x.Covers(y) || y.Covers(x);

    /// <summary>Equal dates, or one less precise; two works without titles need the same day or month.</summary>
    private static bool AgreeDates(Citation a, Citation b) =>
        a.Date is not { } x || b.Date is not { } y ? a.Kind is not SourceKind.ReferenceWork && b.Kind is not SourceKind.ReferenceWork || a.Date == b.Date : x == y || x.Covers(y) || y.Covers(x);

    /// <summary>Two full titles are the same words, or one lacks its subtitle.</summary>
    private static bool AgreeTitles(string a, string b)
    {
        var (x, y) = (SourceKey.Fold(a), SourceKey.Fold(b));
        return x == y || x.StartsWith(y + " ", StringComparison.Ordinal) || y.StartsWith(x + " ", StringComparison.Ordinal);
    }

    private static bool AgreeNames(string? a, string? b)
    {
        if (a is null || b is null) return true;
        var (x, y) = (SourceKey.Fold(a), SourceKey.Fold(b));
        return x == y || x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal);
    }

    /// <summary>The same name, a name and its surname, a body and its acronym, a State and its longer name.</summary>
    private static bool AgreeAuthors(string? a, string? b)
    {
        if (a is null || b is null) return true;
        var (x, y) = (SourceKey.Fold(a).Split(' '), SourceKey.Fold(b).Split(' '));
        if (x.Length > y.Length) (x, y) = (y, x);
        return x[^1] == y[^1] && Bodies.IsPerson(a) == Bodies.IsPerson(b) || x.All(y.Contains) || IsAcronym(x, y)
            || x is [var only] && only.Length >= 5 && y[0].StartsWith(only[..5], StringComparison.Ordinal);
    }

    private static bool IsAcronym(string[] one, string[] many) =>
        one is [var acronym] && many.Length > 1 && (acronym == Initials(many) || acronym == Initials(many.Where(w => w is not ("of" or "the" or "for" or "and"))));

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(w => w[..Math.Min(1, w.Length)]));
}
