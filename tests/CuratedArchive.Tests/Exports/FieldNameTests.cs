using CuratedArchive.Exports;

namespace CuratedArchive.Tests.Exports;

/// <summary>A field has one name, in a table as in an object.</summary>
public sealed class FieldNameTests
{
    [Fact]
    public void A_status_has_the_columns_of_its_table() =>
        Assert.Equal(DataTables.Status.Columns.Select(c => c.Name).Order(), NamesOf<StateStatusFields>().Order());

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_the_fields_of_its_rows(string table, IReadOnlyList<string> columns, IReadOnlyList<string> fields) =>
        Assert.True(fields.All(columns.Contains), $"{table} lacks {string.Join(", ", fields.Except(columns))}");

    public static TheoryData<string, IReadOnlyList<string>, IReadOnlyList<string>> Tables => new()
    {
        { "claims", [.. DataTables.Claims.Columns.Select(c => c.Name)], [.. NamesOf<ClaimFields>().Except(["span"])] },
        { "statements", [.. DataTables.Statements.Columns.Select(c => c.Name)], [.. NamesOf<StatementFields>().Except(["span"])] },
        { "citations", [.. DataTables.Citations.Columns.Select(c => c.Name)], [.. NamesOf<CitationFields>().Except(["span", "same_source_as"])] },
    };

    private static IEnumerable<string> NamesOf<T>() => typeof(T).GetProperties().Select(p => FieldJson.Options.PropertyNamingPolicy!.ConvertName(p.Name));
}
