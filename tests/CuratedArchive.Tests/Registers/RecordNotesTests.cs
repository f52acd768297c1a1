using CuratedArchive.Diagnostics;
using CuratedArchive.Registers;
using CuratedArchive.Tests.Cli;

namespace CuratedArchive.Tests.Registers;

public sealed class RecordNotesTests
{
    [Fact]
    public void Every_declaration_and_every_difference_of_the_data_is_there() =>
        Assert.Equal((67, 27), (Some.Register.Declarations.Count, Some.Register.Differences.Count));

    [Fact]
    public void The_cluster_munition_convention_has_no_reservation_and_no_objection() =>
        Assert.Empty(Some.Register.Declarations.Where(d => d.Treaty.Code == "CCM" && d.Kind is DeclarationKind.Reservation or DeclarationKind.Objection));

    [Fact]
    public void A_declaration_made_with_an_act_bears_the_day_of_that_act() =>
        Assert.Equal(["BEL ATT"], Some.Register.Declarations.Where(d => Enum.TryParse<ActionKind>(d.Occasion.ToString(), out var kind)
            && !Some.Register.Actions.Any(a => a.Treaty == d.Treaty && a.State == d.State && a.Kind == kind && a.Date == d.Date)).Select(d => $"{d.State.Iso3} {d.Treaty.Code}"));

    [Fact]
    public void A_withdrawal_among_the_declarations_is_an_act_of_the_record_too() =>
        Assert.All(Some.Register.Declarations.Where(d => d.Kind == DeclarationKind.Withdrawal),
            d => Assert.Single(Some.Register.Actions, a => a.Treaty == d.Treaty && a.State == d.State && a.Kind == ActionKind.Withdrawal && a.Date == d.Date));

    [Fact]
    public void A_difference_says_two_things() =>
        Assert.All(Some.Register.Differences.Where(d => !d.What.Contains("after the day of the record", StringComparison.Ordinal)), d => Assert.NotEqual(d.RecordSays, d.OtherSays));

    [Fact]
    public void A_data_folder_need_have_neither_file()
    {
        using var folder = new TemporaryFolder();
        var (data, found) = (folder.CopyOfData(), new DiagnosticBag());
        File.Delete(Path.Combine(data, "declarations.csv"));
        File.Delete(Path.Combine(data, "differences.csv"));
        var register = Register.Read(data, found);
        Assert.Empty(register.Declarations);
        Assert.Empty(register.Differences);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("declarations.csv", "LTU,CCM,promise,2011-03-24,ratification,A gist.,A source,one-source", "kind “promise”")]
    [InlineData("declarations.csv", "LTU,CCM,declaration,2011-03-24,ratification,,A source,one-source", "gist “”")]
    [InlineData("differences.csv", "XXX,CCM,day of signature,1 May 2009,2 May 2009,A source", "state “XXX”")]
    public void A_row_that_cannot_be_read_is_told_and_the_others_go_on(string file, string row, string told)
    {
        using var folder = new TemporaryFolder();
        var (data, found) = (folder.CopyOfData(), new DiagnosticBag());
        File.AppendAllText(Path.Combine(data, file), row + "\n");
        var register = Register.Read(data, found);
        Assert.Equal((67, 27), (register.Declarations.Count, register.Differences.Count));
        Assert.Contains(told, Assert.Single(found).Message, StringComparison.Ordinal);
    }
}
