using CuratedArchive.Exports;
using CuratedArchive.Tests.Golden;

namespace CuratedArchive.Tests.Exports;

public sealed class GoldenTests
{
    public static TheoryData<string> Names() => [.. ExportFormats.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_invented_sources_are_written_as_the_golden_file_has_them(string name)
    {
        var format = ExportFormats.Named(name)!;
        GoldenFile.Matches($"exports/sources.{format.Suffix}", Exported.Bytes(format, InventedSources.All));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_source_is_written_the_same_wherever_it_stands(string name)
    {
        var format = ExportFormats.Named(name)!;
        var forwards = Records(Exported.Bytes(format, InventedSources.All));
        Assert.Equal(forwards, Records(Exported.Bytes(format, InventedSources.All.Reverse())));
    }

    [Fact]
    public void There_is_a_source_of_every_kind() =>
        Assert.Equal(Enum.GetValues<CuratedArchive.Citations.SourceKind>(), InventedSources.All.Select(s => s.Kind).Distinct().Order());

    private static IEnumerable<string> Records(byte[] bytes) =>
        System.Text.Encoding.UTF8.GetString(bytes).Split('\n').Select(l => l.Trim(' ', '\r', ',')).Order(StringComparer.Ordinal);
}
