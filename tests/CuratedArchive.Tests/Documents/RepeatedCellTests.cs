using System.Text.RegularExpressions;

namespace CuratedArchive.Tests.Documents;

public sealed class RepeatedCellTests
{
    [Fact]
    public void A_marker_in_a_cell_of_several_rows_has_its_id_once()
    {
        var (contents, _) = Some.Document("<table><tr><th>Class<th>Name<tr><td rowspan=2>Shell<sup><a href='#n1' id=r1>1</a></sup><td>M-17<tr><td>M-18</table><ol><li id=n1>As declared. <a href='#r1'>↑</a></ol>", "a.html");
        var ids = Regex.Matches(contents.Document.Html, @" id=""([^""]+)""").Select(m => m.Groups[1].Value).ToList();
        Assert.Contains("fnref-1", ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.True(Regex.Count(contents.Document.Html, "Shell<sup") > 1);
    }
}
