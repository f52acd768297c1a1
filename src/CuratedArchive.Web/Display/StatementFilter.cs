using CuratedArchive.Statements;

namespace CuratedArchive.Web.Display;

/// <summary>Which statements a reader wants to see.</summary>
public sealed record StatementFilter(string? State, StatementKind? Kind, int? Year)
{
    public static StatementFilter Read(Asked asked, IReadOnlyDictionary<string, StateLink> states) =>
        new(asked.State(states), asked.Word<StatementKind>("kind"), asked.Year("year"));

    /// <summary>The statements that pass.</summary>
    public IQueryable<Statement> Of(IQueryable<Statement> statements)
    {
        if (State is { } state) statements = statements.Where(s => s.State == state);
        if (Kind is { } kind) statements = statements.Where(s => s.Kind == kind);
        if (Year is not { } year) return statements;
        var (from, to) = (new PartialDate(year), new PartialDate(year + 1));
        return statements.Where(s => s.Date >= from && s.Date < to);
    }
}
