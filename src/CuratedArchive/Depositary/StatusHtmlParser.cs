using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Texts;

namespace CuratedArchive.Depositary;

/// <summary>The web page of a treaty's status, as a browser saves it.</summary>
/// <remarks>
/// The address in the form is looked at last: it stays that of the page first asked for when a reader goes on to another treaty by the lists at the top.
/// </remarks>
internal static class StatusHtmlParser
{
    private const int MostCells = 20;

    /// <summary>The largest page of these treaties has some 8,000; a page of many more, one in another, would be read for minutes.</summary>
    private const int MostTags = 40_000;

    private static readonly string[] Closed = ["under maintenance", "currently unavailable", "temporarily unavailable"];

    /// <summary>Reads a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="found">Takes ARC801 and ARC804.</param>
    /// <returns>The table with what its head says, or null with the reason in <paramref name="found"/>.</returns>
    public static StatusSheet? Parse(SourceText source, DiagnosticBag found)
    {
        if (source.Content.Count(c => c == '<') is > MostTags and var tags) return Refuse(found, Rules.NoStatusTable, source, $"it has {tags} tags, and no page of the depositary has more than {MostTags}");
        var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(source.Content);
        var tables = page.GetElementsByTagName("table").Select(TableOf).OfType<SheetTable>().ToList();
        if (tables.Find(HasActs) is not { } acts) return Refuse(found, Rules.NoStatusTable, source, WhyNone(Words(page.Body)));
        if (!source.Content.TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase)) return Refuse(found, Rules.PageCut, source, "it has no closing tag");
        var head = page.QuerySelector("[id$='_mainTable']") ?? page.Body;
        var status = Words(page.QuerySelector("[id*='_rptStatus_'][id$='_tcText']") ?? head);
        var numbered = Words(page.QuerySelector("[id$='_tcTreaty']"));
        return new()
        {
            References = References(page, numbered),
            Title = StatusFacts.TitleIn(numbered),
            AsAt = StatusFacts.AsAt(Words(head)),
            Signatories = StatusFacts.Signatories(status),
            Parties = StatusFacts.Parties(status),
            Acts = acts,
            Protocols = tables.Find(t => t != acts && t.Columns.Skip(1).Any(ProtocolTicks.IsColumn)),
            Notes = NotesOf(page),
        };
    }

    private static IReadOnlyList<string> References(IDocument page, string numbered) =>
    [
        .. new[]
        {
            StatusFacts.ReferenceOf(Words(page.QuerySelector("[id$='_tcHead']")), numbered),
            StatusFacts.ReferenceIn(page.QuerySelector("a[href$='.en.xml']")?.GetAttribute("href")),
            StatusFacts.ReferenceIn(page.QuerySelector("a[href$='.en.pdf'][id$='_lnkPdfFile']")?.GetAttribute("href")),
            StatusFacts.ReferenceIn(page.QuerySelector("form[action*='mtdsg_no']")?.GetAttribute("action")),
        }.OfType<string>().Distinct(),
    ];

    private static bool HasActs(SheetTable table) => table.Columns.Select(ActColumn.Of).OfType<ActColumn>().Any(c => c.IsConsent);

    private static SheetTable? TableOf(IElement table)
    {
        var rows = table.Children.SelectMany(c => c.LocalName == "tr" ? [c] : c.Children.Where(r => r.LocalName == "tr")).ToList();
        if (rows.Count == 0 || rows[0].Children.Length is < 2 or > MostCells || rows[0].Children[0].QuerySelector("table") is not null || !StatusColumns.IsParticipant(Words(rows[0].Children[0]))) return null;
        return new([.. rows[0].Children.Select(Words)], [.. rows.Skip(1).Select(r => new SheetRow(r.SourceReference?.Position.Line ?? 0, [.. r.Children.Select(CellOf)]))]);
    }

    private static SheetCell CellOf(IElement cell) => new(
        Words(cell, IsMark),
        [.. cell.GetElementsByTagName("sup").SelectMany(s => Words(s).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))]);

    private static bool IsMark(IElement element) => element.LocalName == "sup";

    private static Dictionary<string, string> NotesOf(IDocument page)
    {
        var notes = new Dictionary<string, string>();
        foreach (var note in page.GetElementsByClassName("divNotesAll"))
            if (note.Children.FirstOrDefault(c => c.LocalName == "a" && c.HasAttribute("name")) is { } label) notes.TryAdd(Words(label), Words(note, e => e == label));
        return notes;
    }

    private static string WhyNone(string words) => Closed.FirstOrDefault(c => words.Contains(c, StringComparison.OrdinalIgnoreCase)) is { } closed
        ? $"the page says “{closed}”" : "no table has a column of participants and one of ratifications, accessions or consents to be bound";

    private static string Words(IElement? element) => Words(element, _ => false);

    /// <summary>The words in an element, folded; a loop and no recursion, so that no depth of a page is too deep.</summary>
    private static string Words(IElement? element, Predicate<IElement> leftOut)
    {
        var words = new System.Text.StringBuilder();
        for (INode? node = element?.FirstChild; node is not null; node = Next(node, element!, leftOut))
        {
            if (node is IText text && node.ParentElement is not { LocalName: "script" or "style" }) words.Append(text.Data);
            else if (node is IElement { LocalName: "br" or "p" or "div" or "td" or "tr" }) words.Append(' ');
        }
        return Blanks.Fold(words.ToString());
    }

    private static INode? Next(INode node, INode root, Predicate<IElement> leftOut)
    {
        if (node.FirstChild is { } child && !(node is IElement element && leftOut(element))) return child;
        for (INode? at = node; at is not null && at != root; at = at.Parent)
            if (at.NextSibling is { } next) return next;
        return null;
    }

    private static StatusSheet? Refuse(DiagnosticBag found, Rule rule, SourceText source, string why)
    {
        found.Add(rule, new(source.Name), why);
        return null;
    }
}
