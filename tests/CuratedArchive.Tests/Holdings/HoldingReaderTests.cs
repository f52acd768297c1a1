using CuratedArchive.Documents;
using CuratedArchive.Holdings;
using CuratedArchive.Texts;

namespace CuratedArchive.Tests.Holdings;

/// <summary>Tables as the formats hand them on, and the holdings in them.</summary>
public sealed class HoldingReaderTests
{
    [Fact]
    public void States_in_a_cell_hold_the_figure_in_their_brackets() => Assert.Equal(
        ["CHL DeclaredStockpile 120 MK-7 B-1 Bomb [4]", "PER DeclaredStockpile 3086 MK-7 B-1 Bomb [4]"],
        Read("Stocks declared by States Parties", ["Type", "Submunition", "Cluster munition", "States declaring stockpiles (quantity)"], ["Bomb", "B-1", "MK-7", "Chile (120), Peru (3,086), Austria (n/a)"]));

    [Fact]
    public void Columns_are_known_by_their_headers_in_any_order() => Assert.Equal(
        ["GEO SubmunitionsPerMunition 72 XR-9 Fragmentation Rocket [4]"],
        Read("Cluster munitions of Georgia", ["Number of submunitions", "Carrier name", "Caliber", "Type", "Submunition type"], ["72", "XR-9", "300mm", "Rocket", "Fragmentation"]));

    [Fact]
    public void A_row_for_a_State_holds_what_its_column_counts() => Assert.Equal(
        ["CHL Stockpile 249    [4]", "PER Stockpile 2012    [4]"],
        Read("Stockpiles", ["State Party", "Cluster munitions", "Submunitions", "Date of completion"], ["Chile", "249", "25,896", "2013"], ["Peru", "2 012", "162,417", "2023"], ["Total", "2,261", "188,313", ""]));

    [Fact]
    public void A_row_for_a_State_may_name_its_munitions_with_their_figures() => Assert.Equal(
        ["CHL DeclaredStockpile 488 XR-9 B-1   [4]", "CHL DeclaredStockpile 20 MK-7   [4]"],
        Read("Stocks", ["State", "Cluster munitions still to be destroyed (quantity)"], ["Chile", "XR-9 B-1 (488), MK-7 (20), KB-2 (unknown)"]));

    [Theory]
    [InlineData("~500")]
    [InlineData("unknown")]
    [InlineData("10–20")]
    [InlineData("")]
    public void What_is_no_figure_is_no_holding(string cell) =>
        Assert.Empty(Read("Munitions of Georgia", ["Type", "Carrier name", "Number of submunitions"], ["Rocket", "XR-9", cell]));

    [Fact]
    public void A_table_of_votes_holds_nothing() =>
        Assert.Empty(Read("Votes of Georgia", ["Year", "In favour", "Against"], ["2015", "139", "2"]));

    /// <summary>Reads a table whose words stand in a text cell by cell.</summary>
    private static string[] Read(string caption, string[] columns, params string[][] rows)
    {
        var text = string.Join('\n', rows.SelectMany(r => r).Prepend(caption));
        var at = caption.Length + 1;
        Cell Next(string words)
        {
            var cell = new Cell(new TextSpan(at, words.Length), words);
            at += words.Length + 1;
            return cell;
        }
        List<IReadOnlyList<Cell>> cells = [.. rows.Select(r => r.Select(Next).ToList())];
        var table = new Table(TextSpan.Between(caption.Length + 1, text.Length), new TextSpan(0, caption.Length), columns, cells, "4");
        var reading = new Reading { Source = new SourceText("table.txt", text), Format = "text", Text = text, Blocks = [table], Markers = [], Notes = [] };
        var holdings = HoldingReader.Read(DocumentHead.Read(reading, "table.txt", Some.Register), reading, Some.Register);
        Assert.All(holdings, h => Assert.Equal("p-1", h.Anchor));
        return [.. holdings.Select(h => $"{h.State} {h.Relation} {h.Quantity} {h.Munition} {h.Submunition} {h.Type} [{h.NoteLabel}]")];
    }
}
