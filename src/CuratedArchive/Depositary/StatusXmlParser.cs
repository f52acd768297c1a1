using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CuratedArchive.Diagnostics;
using CuratedArchive.Documents;
using CuratedArchive.Texts;

namespace CuratedArchive.Depositary;

/// <summary>The XML form of a treaty's status, which the depositary publishes beside the web page. It says in its declaration how it is encoded, and names no day.</summary>
internal static partial class StatusXmlParser
{
    private const int Deepest = 200;

    /// <summary>Reads a file. Document type declarations are forbidden, so no entity can grow and nothing is fetched.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="found">Takes ARC801 and ARC806.</param>
    /// <returns>The table with what its head says, or null with the reason in <paramref name="found"/>.</returns>
    public static StatusSheet? Parse(byte[] bytes, string name, DiagnosticBag found)
    {
        if (Load(bytes, name, found)?.Root is not { } root) return null;
        if (TableOf(First(root, "Participants")) is not { } acts)
        {
            found.Add(Rules.NoStatusTable, new(name), First(root, "Header") is null ? "it is XML of another kind" : "it is the head of a record without its participants");
            return null;
        }
        var (external, status) = (First(root, "ExternalData"), First(root, "Status"));
        return new()
        {
            References = [.. new[] { StatusFacts.ReferenceOf(Words(First(First(root, "Chapter"), "Header")), $"{Words(First(external, "Numsect"))}. {Words(First(external, "Subnumsect"))} ") }.OfType<string>()],
            Title = Words(First(external, "Subtitlesect") ?? First(external, "Titlesect")),
            AsAt = StatusFacts.AsAt(Words(First(root, "Header"))),
            Signatories = Number(First(status, "Signatories")),
            Parties = Number(First(status, "Parties")),
            Acts = acts,
            Protocols = SpecialTableOf(First(root, "SpecialTables")),
            Notes = NotesOf(First(root, "EndNotes")),
        };
    }

    private static XDocument? Load(byte[] bytes, string name, DiagnosticBag found)
    {
        try
        {
            using var reader = Open(bytes);
            if (DepthOf(bytes) <= Deepest) return XDocument.Load(reader, LoadOptions.SetLineInfo);
            found.Add(Rules.XmlUnreadable, new(name), $"its elements are nested more than {Deepest} deep");
        }
        catch (Exception e) when (e is XmlException or ArgumentException or NotSupportedException)
        {
            found.Add(Rules.XmlUnreadable, e is XmlException { LineNumber: > 0 } at ? new(name, at.LineNumber, at.LinePosition) : new(name), e.Message);
        }
        return null;
    }

    private static int DepthOf(byte[] bytes)
    {
        using var reader = Open(bytes);
        var deepest = 0;
        while (deepest <= Deepest && reader.Read()) deepest = Math.Max(deepest, reader.Depth);
        return deepest;
    }

    private static XmlReader Open(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes),
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = SourceTextReader.MaxBytes, CloseInput = true });

    private static SheetTable? TableOf(XElement? participants)
    {
        var (head, body) = (First(First(participants, "Thead"), "Row"), First(participants, "Tbody"));
        if (head is null || body is null) return null;
        var columns = Entries(head).Select(e => CellOf(e).Text).ToList();
        return columns.Count > 1 && StatusColumns.IsParticipant(columns[0]) ? new(columns, [.. body.Descendants("Row").Select(RowOf)]) : null;
    }

    private static SheetTable? SpecialTableOf(XElement? tables)
    {
        var columns = First(tables, "TableHeader")?.Descendants("Title").Select(t => CellOf(t).Text).ToList() ?? [];
        return columns.Skip(1).Any(ProtocolTicks.IsColumn) ? new(columns, [.. tables!.Descendants("Row").Select(RowOf)]) : null;
    }

    private static SheetRow RowOf(XElement row) => new(((IXmlLineInfo)row).LineNumber, [.. Entries(row).Select(CellOf)]);

    private static IEnumerable<XElement> Entries(XElement row) => row.Elements().Where(e => e.Name.LocalName is "Entry" or "Column");

    /// <summary>The words of an element. Markup inside is written as text: <c>Lithuania&amp;lt;superscript&amp;gt;3&amp;lt;/superscript&amp;gt;</c>.</summary>
    private static SheetCell CellOf(XElement element)
    {
        var inner = element.HasElements ? string.Concat(element.Nodes().Select(n => n is XText text ? text.Value : n.ToString(SaveOptions.DisableFormatting))) : element.Value;
        var marks = Superscript().Matches(inner).SelectMany(m => m.Groups[1].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));
        return new(Plain(Superscript().Replace(inner, "")), [.. marks]);
    }

    private static Dictionary<string, string> NotesOf(XElement? notes)
    {
        var found = new Dictionary<string, string>();
        foreach (var note in notes?.Elements() ?? [])
        {
            var words = string.Join(' ', note.DescendantNodesAndSelf().OfType<XText>().Select(t => Plain(t.Value)));
            var label = words[..words.TakeWhile(char.IsAsciiDigit).Count()];
            if (label.Length > 0) found.TryAdd(label, words[label.Length..].Trim());
        }
        return found;
    }

    private static string Plain(string inner) => Blanks.Fold(WebUtility.HtmlDecode(Tag().Replace(inner, " ")));

    private static string Words(XElement? element) => element is null ? "" : Plain(element.Value);

    private static int? Number(XElement? element) => int.TryParse(element?.Value.Trim(), out var number) ? number : null;

    private static XElement? First(XElement? within, string name) => within?.Descendants(name).FirstOrDefault();

    [GeneratedRegex("<superscript>([^<]*)</superscript>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Superscript();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
