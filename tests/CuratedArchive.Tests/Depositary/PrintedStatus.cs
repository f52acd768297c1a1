using System.Globalization;
using System.Net;
using System.Text;
using System.Xml.Linq;
using CuratedArchive.Depositary;
using CuratedArchive.Record;
using CuratedArchive.Registers;

namespace CuratedArchive.Tests.Depositary;

/// <summary>A row as the depositary prints it: the name, and under each column a day with its letter, or null.</summary>
internal sealed record PrintedLine(string Name, string?[] Cells, string? Note = null, string Ticks = "")
{
    public bool InBrackets { get; init; }
}

/// <summary>
/// The depositary's table of a treaty on a day, made from the record and written in the shapes it is published in: the web page as it was in February 2026, the XML beside it, a CSV taken out of it.
/// </summary>
internal sealed class PrintedStatus
{
    private const string Id = "ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage";

    private readonly Treaty _treaty;

    public PrintedStatus(string code, string on = "2026-02-03")
    {
        _treaty = Some.Register.Treaties.Single(t => t.Code == code);
        AsAt = DateOnly.Parse(on, CultureInfo.InvariantCulture);
        Columns = ColumnsOf(code);
        var acts = Some.Register.Actions.Where(a => a.Treaty == _treaty && a.Date <= AsAt).ToLookup(a => a.State);
        Lines = [.. acts.OrderBy(g => g.First().Participant, StringComparer.Ordinal).Select(g => LineOf([.. g]))];
        Signatories = Columns.Contains("Signature") ? Lines.Count(l => l.Cells[0] is not null && !l.InBrackets) : null;
        Parties = Lines.Count(l => l.Cells[^1] is not null && !l.InBrackets);
    }

    public string[] Columns { get; }

    public List<PrintedLine> Lines { get; }

    public DateOnly? AsAt { get; set; }

    public int? Signatories { get; set; }

    public int Parties { get; set; }

    public string Reference => _treaty.DepositaryReference;

    private string Numbered => $"{string.Join(". ", Reference.Split('-').Skip(1))}. ";

    private string Chapter => $"CHAPTER {Reference.Split('-')[0]}";

    /// <summary>Changes the line of a participant; null takes it out.</summary>
    public PrintedStatus With(string name, Func<PrintedLine, PrintedLine?> change)
    {
        var at = Lines.FindIndex(l => l.Name == name);
        if (change(Lines[at]) is { } line) Lines[at] = line;
        else Lines.RemoveAt(at);
        return this;
    }

    public string Html()
    {
        var page = new StringBuilder($"""


            <!DOCTYPE html>

            <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
            <head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
            	UNTC
            </title></head>
            <body id="ctl00_ctl00_htmlBody">
                <form name="aspnetForm" method="post" action="./ViewDetails.aspx?src=TREATY&amp;mtdsg_no={Reference}&amp;chapter=26&amp;clang=_en" id="aspnetForm">
            <input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{new string('x', 5000)}" />
            <select id="{Id}_drpChapters"><option value="25">CHAPTER XXV</option><option selected="selected" value="26">CHAPTER XXVI</option></select>
            <a id="{Id}_ucicons_lnkXml" href="/doc/Publication/MTDSG/Volume%20II/Chapter%20XXVI/{Reference}.en.xml">VIEW XML</a>
            <table class="contenttable"><tr><td id="headerbox"><div id="{Id}_mainTable">
            {(AsAt is { } day ? $"<div id=\"{Id}_div3\" class=\"heading-three\">STATUS AS AT : {day:dd-MM-yyyy} 10:16:18 EDT</div>" : "")}
            <div id="{Id}_rptHead_ctl00_tcHead" style="font-weight: bold">
                {Chapter}
            </div>
            <table border="0"><tr><td><div id="{Id}_rptTreaty_ctl00_tcTreaty" class="treatyCenter">
                {Numbered}

                {WebUtility.HtmlEncode(_treaty.Title)}
            </div></td></tr></table>
            <table border="0"><tr><td class="headStatus">Status</td><td>:</td><td><div id="{Id}_rptStatus_ctl00_tcText">{(Signatories is { } s ? $"Signatories :                    {s}.                " : "")}Parties :               {Parties}</div></td></tr></table>
            </div></td></tr><tr><td><table class="tbl-mob"><tr><td id="participants">
            <table id="{Id}_tblgrid" class="table table-striped" style="background-color:#D7D7D7">

            """);
        page.Append("\t<tr class=\"thead-one\">\n\t\t<td valign=\"bottom\">Participant<br></td>\n").AppendJoin('\n', Columns.Select(c => $"\t\t<td valign=\"bottom\">{c}<br></td>")).Append("\n\t</tr>\n");
        foreach (var (line, i) in Lines.Select((l, i) => (l, i)))
        {
            page.Append($"\t<tr class=\"{(i % 2 == 0 ? "trBWhite" : "trBGGrey")}\">\n\t\t<td>{NameCell(line)}<br></td>\n");
            foreach (var cell in line.Cells) page.Append($"\t\t<td>{(cell is null ? "&nbsp;" : Printed(cell, line.InBrackets, "&nbsp;", "\t ") + "<br>")}</td>\n");
            page.Append("\t</tr>\n");
        }
        page.Append("</table></td></tr></table></td></tr>\n");
        if (Reference == "XXVI-2") page.Append(TickTable());
        page.Append($"<tr><td><table id=\"{Id}_dgNotesAll\">\n");
        foreach (var (note, number) in Notes())
            page.Append($"<tr><td><div id=\"{Id}_dgNotesAll_ctl0{number}_divNotesAll\" class=\"divNotesAll\"><a name='{number}'>{number}</a><index></index>{note.Replace("C.N.", "<a href='https://treaties.un.org/x.pdf'>C.N.", StringComparison.Ordinal).Replace(").", "</a>).", StringComparison.Ordinal)}<br><br></div></td></tr>");
        return page.Append("\n</table></td></tr></table></form>\n</body>\n</html>\n\n").ToString();
    }

    public string Xml() => "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n" + new XElement("Document", new XElement("Treaty",
        new XElement("Template", "mtdsg"),
        new XElement("Header",
            new XElement("Chapter", new XElement("Header", Chapter), new XElement("Name", "DISARMAMENT")),
            new XElement("ExternalData",
                new XElement("Numsect", Reference.Split('-')[1]), Reference.Split('-') is [_, _, var letter] ? new XElement("Subnumsect", letter) : null,
                new XElement("Titlesect", _treaty.Title),
                new XElement("Status", new XElement("Label", "Status"), new XElement("SignatoriesLabel", "Signatories"), Signatories is { } s ? new XElement("Signatories", s) : null, new XElement("PartiesLabel", "Parties"), new XElement("Parties", Parties)))),
        new XElement("Participants", new XElement("Table", new XElement("TGroup",
            new XElement("Thead", new XElement("Row", new[] { "Participant" }.Concat(Columns).Select(c => new XElement("Entry", c)))),
            new XElement("Tbody", new XElement("Rows", Lines.Select(l => new XElement("Row",
                new XElement("Entry", l.Name + (l.Note is null ? "" : $" <superscript>{NumberOf(l)}</superscript>")),
                l.Cells.Select(c => new XElement("Entry", c is null ? null : Printed(c, l.InBrackets, "", "\t "))))))))),
        new XElement("EndNotes", Notes().Select(n => new XElement("Note", new XElement("Index", n.Number), new XElement("Text", new XAttribute("type", "para"), n.Note)))))));

    public string Csv() => string.Concat(Lines.Select(l => string.Join(',', new[] { l.Name }.Concat(l.Cells.Select(c => c is null ? "" : Printed(c, l.InBrackets, "", " ").Trim()))) + "\n")
        .Prepend($"Participant,{string.Join(',', Columns.Select(c => c.Contains(',') ? $"\"{c}\"" : c))}\n"));

    public byte[] XmlBytes() => Encoding.Latin1.GetBytes(Xml());

    private IEnumerable<(string Note, int Number)> Notes() => Lines.Where(l => l.Note is not null).Select((l, i) => (l.Note!, i + 1));

    private int NumberOf(PrintedLine line) => Lines.Where(l => l.Note is not null).TakeWhile(l => l != line).Count() + 1;

    private string NameCell(PrintedLine line)
    {
        var name = line.Name.StartsWith('B') ? $"<A href='#EndDec' class='noteIndex' onclick='return ShowDeclarationsNew(getInnerText(this),\"\",\"_en\",\"26\",\"25\");'>{line.Name}</A>" : line.Name;
        return line.Note is null ? name : $"{name} <SUP><A onclick='ShowNoteAll()' href='#{NumberOf(line)}' class='noteIndex'>{NumberOf(line)}</A> </SUP>";
    }

    private string TickTable()
    {
        var table = new StringBuilder($"<tr><td><table id=\"{Id}_Table1\" class=\"table\">\n\t<tr class=\"thead-one\">\n\t\t<td>Participant<br></td>\n\t\t<td>Protocol I<br></td>\n\t\t<td>Protocol II<br></td>\n\t\t<td>Protocol III<br></td>\n\t</tr>\n");
        foreach (var line in Lines.Where(l => l.Ticks.Length > 0))
            table.Append($"\t<tr>\n\t\t<td><Column>{(line.Name == "Cabo Verde" ? "Cape Verde" : line.Name)}<br></td>\n").Append(string.Concat(new[] { "I", "II", "III" }.Select(p => $"\t\t<td><Column>{(line.Ticks.Split(", ").Contains(p) ? line.Name == "France" && p == "III" ? "x (18 July 2002)" : "x" : "")}<br></td>\n"))).Append("\t</tr>\n");
        return table.Append("</table></td></tr>\n").ToString();
    }

    /// <summary><c>3 Dec 2008 a</c> as the page has it: <c> &amp;nbsp;3 Dec⇥ 2008 a</c>, in brackets when the State has left.</summary>
    private static string Printed(string cell, bool inBrackets, string blank, string gap)
    {
        var parts = cell.Split(' ');
        var day = $"{(parts[0].Length == 1 ? $" {blank}" : "")}{parts[0]} {parts[1]}{gap}{parts[2]} {(parts.Length > 3 ? parts[3] : "")}";
        return inBrackets ? $"[{day}]" : day;
    }

    private PrintedLine LineOf(List<TreatyAction> acts)
    {
        string? Cell(Predicate<ActionKind> sort) => acts.Find(a => sort(a.Kind)) is { } act ? $"{act.Date.ToString("d MMM yyyy", CultureInfo.InvariantCulture)} {Letter(act.Kind)}".Trim() : null;
        var cells = Columns.Select(c => c == "Signature" ? Cell(k => k == ActionKind.Signature) : c.StartsWith("Provisional", StringComparison.Ordinal) ? Cell(k => k == ActionKind.ProvisionalApplication)
            : Cell(k => k is not (ActionKind.Signature or ActionKind.ProvisionalApplication or ActionKind.Withdrawal)));
        var left = acts.Find(a => a.Kind == ActionKind.Withdrawal);
        return new(acts[0].Participant, [.. cells], left is null ? null : NoteOf(left), acts.Select(ProtocolTicks.In).FirstOrDefault(p => p.Length > 0) ?? "") { InBrackets = left is not null && TreatyRules.EffectOf(left).Day <= AsAt };
    }

    private string NoteOf(TreatyAction left) => $"On {left.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, the Government of {left.Participant} deposited a notification of withdrawal (see C.N.1.{left.Date.Year}.TREATIES-{Reference} of {left.Date.AddDays(6).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}). "
        + $"The withdrawal {(left.Effective <= AsAt ? "took" : "will take")} effect for {left.Participant} on {left.Effective?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} in accordance with the Convention.";

    private static string Letter(ActionKind kind) => kind switch
    {
        ActionKind.Acceptance => "A",
        ActionKind.Approval => "AA",
        ActionKind.Accession => "a",
        ActionKind.Succession => "d",
        ActionKind.ProvisionalApplication => "n",
        ActionKind.ConsentToBeBound => "P",
        _ => "",
    };

    private static string[] ColumnsOf(string code) => code switch
    {
        "CCM" => ["Signature", "Provisional application(n)", "Approval(AA), Acceptance(A), Accession(a), Ratification"],
        "ATT" => ["Signature", "Provisional application under article 23(n)", "Approval(AA), Acceptance(A), Accession(a), Ratification"],
        "MBT" => ["Signature", "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)"],
        "CCW" => ["Signature", "Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification"],
        _ => ["Consent to be bound(P), Succession(d)"],
    };
}
