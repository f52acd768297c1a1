namespace CuratedArchive.Holdings;

/// <summary>What a column of a table on munitions holds.</summary>
internal enum ColumnRole
{
    /// <summary>Something else: a calibre, a country of origin, a date.</summary>
    None,

    /// <summary>The group: bomb, rocket.</summary>
    Type,

    /// <summary>The munition, its carrier, or the names of munitions without more.</summary>
    Munition,

    Submunition,

    /// <summary>The State a row is about.</summary>
    State,

    /// <summary>The States that hold the munition, each with its quantity in brackets.</summary>
    Holders,

    /// <summary>How many submunitions one munition carries.</summary>
    PerMunition,

    /// <summary>How many munitions there are.</summary>
    Quantity,
}

/// <summary>Reads what a column holds from its header, wherever in the table it stands.</summary>
internal static class ColumnRoles
{
    private static readonly string[] Figures = ["number", "quantity", "quantities", "no.", "total", "amount", "#"];

    private static readonly string[] Holders = ["declaring", "holding", "possessing", "stockpiling", "stockpiles", "stocks", "stockpilers", "holders"];

    private static readonly string[] Gone = ["destruction", "date", "year", "deadline", "source", "retained", "transferred", "used", "consumed", "note", "remark"];

    /// <summary>The role of a header.</summary>
    public static ColumnRole Of(string header)
    {
        var words = header.ToLowerInvariant().Split([' ', '\u00a0', '(', ')', '/', '-', ',', ':'], StringSplitOptions.RemoveEmptyEntries);
        bool Any(params string[] any) => words.Any(any.Contains);
        var submunitions = Any("submunition", "submunitions", "bomblet", "bomblets", "payload");
        if (Any("state", "states", "country", "countries", "party", "parties"))
            return Any(Holders) || Any("quantity", "quantities") ? ColumnRole.Holders : words.Length <= 3 ? ColumnRole.State : ColumnRole.None;
        if (Any(Gone) || (Any("destroyed") && !Any("be"))) return ColumnRole.None;
        if (submunitions && (Any(Figures) || Any("per"))) return Any("total") ? ColumnRole.None : ColumnRole.PerMunition;
        if (submunitions) return ColumnRole.Submunition;
        if (Any(Figures) && !Any("type", "calibre", "caliber")) return ColumnRole.Quantity;
        if (Any("carrier", "model", "name", "designation", "weapon", "system")) return ColumnRole.Munition;
        if (words is ["type", ..] or ["category", ..] or ["class", ..] or ["delivery", "system"]) return ColumnRole.Type;
        return Any("munition", "munitions", "cluster", "container") ? ColumnRole.Munition : ColumnRole.None;
    }
}
