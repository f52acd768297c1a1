namespace CuratedArchive.Diagnostics;

/// <summary>Every kind of finding. Ids are only added, never changed; the hundreds figure is the room.</summary>
public static class Rules
{
    // 1xx Texts
    /// <summary>ARC101: a file is not there, may not be read, or the disk refuses. Stops the import.</summary>
    public static readonly Rule FileUnreadable = Stopping("ARC101", "cannot be read: {0}");

    /// <summary>ARC102: a file has no bytes. Stops the import.</summary>
    public static readonly Rule FileEmpty = Stopping("ARC102", "is empty");

    /// <summary>ARC103: a file that should be text holds a zero byte. Stops the import.</summary>
    public static readonly Rule FileBinary = Stopping("ARC103", "is not text: it holds a zero byte at offset {0}");

    /// <summary>ARC104: a file has more bytes than are read. Stops the import.</summary>
    public static readonly Rule FileTooLarge = Stopping("ARC104", "has {0} bytes; at most {1} are read");

    /// <summary>ARC105: a line has more characters than are read. Stops the import.</summary>
    public static readonly Rule LineTooLong = Stopping("ARC105", "has a line of {0} characters; at most {1} are read");

    /// <summary>ARC106: a file is not valid UTF-8, and another encoding was taken for it.</summary>
    public static readonly Rule EncodingGuessed = Warning("ARC106", "is not valid UTF-8 (first bad byte at offset {0}); read as {1}");

    /// <summary>ARC107: no format reads files with this ending, and the file was named itself. Stops the import.</summary>
    public static readonly Rule NoFormat = Stopping("ARC107", "is of no format this archive reads; known are {0}");

    /// <summary>ARC108: no document is where documents were looked for. Stops the import.</summary>
    public static readonly Rule NothingToImport = Stopping("ARC108", "holds no document to import");

    /// <summary>ARC109: a document is byte for byte another one of the same import; it goes in once.</summary>
    public static readonly Rule DocumentTwice = Warning("ARC109", "is the same file as {0} and is left out");

    /// <summary>ARC110: two documents share State, title and date but not the text; the second gets an address with the beginning of its hash.</summary>
    public static readonly Rule SlugTaken = Warning("ARC110", "has the same State, title and date as {0}; its address is {1}");

    // 2xx Registers
    /// <summary>ARC201: a file of the data folder lacks a column. Stops the import.</summary>
    public static readonly Rule HeaderWrong = Stopping("ARC201", "lacks the column {0}; the header must be {1}");

    /// <summary>ARC202: a row has more or fewer fields than the header; it is left out.</summary>
    public static readonly Rule RowUnreadable = Error("ARC202", "this row is left out: {0}");

    /// <summary>ARC203: a field holds what it cannot hold; the row is left out.</summary>
    public static readonly Rule ValueWrong = Error("ARC203", "this row is left out: {0} “{1}” is not {2}");

    /// <summary>ARC204: a row says again what an earlier one says; it is left out.</summary>
    public static readonly Rule RowTwice = Error("ARC204", "this row is left out: {0} stands already in line {1}");

    /// <summary>ARC205: two States go by one name; it stays with the first.</summary>
    public static readonly Rule NameTaken = Warning("ARC205", "the name “{0}” belongs to {1} already and is not used for {2}");

    /// <summary>ARC208: the geometry of the map is no TopoJSON of countries; pages show no map.</summary>
    public static readonly Rule MapUnreadable = Warning("ARC208", "is no TopoJSON with an object of countries, and there is no map: {0}");

    // 3xx Documents
    /// <summary>ARC301: front matter or a sidecar is no YAML; the text is read without it.</summary>
    public static readonly Rule MatterUnreadable = Error("ARC301", "the metadata cannot be read as YAML: {0}");

    /// <summary>ARC302: front matter or a sidecar gives a value that cannot be one; the field is left open.</summary>
    public static readonly Rule MatterValueWrong = Warning("ARC302", "the metadata say {0} “{1}”, which is not {2}; it is left open");

    /// <summary>ARC303: short lines look like the cells of a table, but no number of columns explains them; they stay lines.</summary>
    public static readonly Rule TableUnclear = Warning("ARC303", "these lines look like the cells of a table, but no rows can be made of them; they stay lines");

    /// <summary>ARC304: a <c>.docx</c> file cannot be opened as a Word document. Stops the import.</summary>
    public static readonly Rule PackageUnreadable = Stopping("ARC304", "cannot be read as a Word document: {0}");

    /// <summary>ARC305: a file of comma-separated values has no row that names a column of participants and one of acts; nothing is claimed of it.</summary>
    public static readonly Rule NoParticipants = Warning("ARC305", "has no row that names a column of participants and one of acts; it is kept as a table, and nothing is claimed of it");

    /// <summary>ARC306: the elements of a web page are nested too deeply to build the page; its words are read like text, without tables, links and styles.</summary>
    public static readonly Rule PageTooDeep = Warning("ARC306", "nests its elements {0} deep; its words are read like text");

    /// <summary>ARC307: lists, quotations, emphasis or links of a Markdown file are nested too deeply; what lies too deep is read like text.</summary>
    public static readonly Rule MarkdownTooDeep = Warning("ARC307", "nests lists, quotations, emphasis or links more than {0} deep; what lies deeper is read like text");

    // 4xx Footnotes
    /// <summary>ARC401: a marker stands in the text, and no note has its label.</summary>
    public static readonly Rule NoteMissing = Warning("ARC401", "footnote {0} is marked here, but its note is missing");

    /// <summary>ARC402: a note has no marker that points at it.</summary>
    public static readonly Rule NoteOrphaned = Warning("ARC402", "note {0} has no marker in the text");

    /// <summary>ARC403: two notes have one label; the markers point at the first.</summary>
    public static readonly Rule NoteDoubled = Warning("ARC403", "note {0} stands twice; the first is in line {1}");

    /// <summary>ARC404: the numbers of the markers do not ascend.</summary>
    public static readonly Rule MarkerOutOfOrder = Warning("ARC404", "marker {0} comes after marker {1}");

    /// <summary>ARC405: a marker has no note, and the metadata of the document say that it is lost.</summary>
    public static readonly Rule NoteLost = Warning("ARC405", "footnote {0} is marked here; its note is lost, as the document's metadata say");

    // 5xx Citations
    /// <summary>ARC501: a back reference could not be resolved; its citation has no source and says why.</summary>
    public static readonly Rule BackReferenceOpen = Warning("ARC501", "a back reference in note {0} is left open: {1}");

    /// <summary>ARC502: a note has words that only a citation has, but no work could be read out of it.</summary>
    public static readonly Rule NothingCited = Warning("ARC502", "note {0} looks like a citation, but none was recognised in it");

    /// <summary>ARC503: a double quotation mark in a note has no partner.</summary>
    public static readonly Rule QuotationUnbalanced = Warning("ARC503", "a quotation mark in note {0} has no partner; the title was read up to the mark that is there");

    /// <summary>ARC504: a work was recognised, but nothing tells what sort of work it is.</summary>
    public static readonly Rule KindUnknown = Warning("ARC504", "note {0} cites a work whose kind could not be told");

    // 6xx Holdings, Claims and Statements
    /// <summary>ARC601: the text says how many States it names, and its list has more or fewer.</summary>
    public static readonly Rule ListLength = Warning("ARC601", "the text says {0} and names {1}");

    /// <summary>ARC602: the text gives a total and parts that do not make it.</summary>
    public static readonly Rule SumOfParts = Warning("ARC602", "the text says {0}, but its parts {1} make {2}");

    /// <summary>ARC603: a row of a status table begins with a name that no State has; nothing is claimed of it.</summary>
    public static readonly Rule ParticipantUnknown = Warning("ARC603", "the participant “{0}” of this row is no State the archive knows; nothing is claimed of it");

    /// <summary>ARC641: a sentence reports that something was said, but nobody can be named who said it.</summary>
    public static readonly Rule StatementUnattributed = Warning("ARC641", "this sentence reports a statement, but not who made it");

    // 65x Curation
    /// <summary>ARC651: the document, note, citation, source or claim of a curator's row is not there; the row changes nothing.</summary>
    public static readonly Rule DecisionUnplaced = Warning("ARC651", "this row no longer fits and changes nothing: {0}");

    /// <summary>ARC652: the importer reads something else than a curator's row says it did; the row changes nothing.</summary>
    public static readonly Rule DecisionOverruled = Warning("ARC652", "this row no longer fits and changes nothing: {0} was “{1}” and is “{2}” now");

    /// <summary>ARC653: a claim is to be added by words that do not stand in the passage named; the row changes nothing.</summary>
    public static readonly Rule DecisionUnquoted = Warning("ARC653", "this row no longer fits and changes nothing: {0} does not say “{1}”");

    /// <summary>ARC654: what a curator's row asks for is already so.</summary>
    public static readonly Rule DecisionNeedless = Warning("ARC654", "this row is no longer needed: {0}");

    /// <summary>ARC655: a file in <c>data/curation</c> has a name that no curator's file has; it is not read.</summary>
    public static readonly Rule CurationUnknown = Warning("ARC655", "is none of the files a curator writes, and is not read; they are {0}");

    // 7xx Archive
    /// <summary>ARC701: an old address is to lead to one that nothing has; it is lost.</summary>
    public static readonly Rule MoveNowhere = Warning("ARC701", "this row changes nothing: nothing has the address {0}");

    /// <summary>ARC702: an old address is in use, so that it leads nowhere else.</summary>
    public static readonly Rule MoveNeedless = Warning("ARC702", "this row changes nothing: the address {0} is in use");

    /// <summary>The ids of the rules on figures that the text itself does not bear out: a count beside its list, a total beside its parts.</summary>
    public static IReadOnlyList<string> OnFigures { get; } = [ListLength.Id, SumOfParts.Id];
    // 8xx Depositary
    /// <summary>ARC801: a file that should be a treaty's status has no table of participants with their acts. Nothing is proposed.</summary>
    public static readonly Rule NoStatusTable = Stopping("ARC801", "holds no status table: {0}");

    /// <summary>ARC802: a status table is that of no treaty in the register, or does not say of which. Nothing is proposed.</summary>
    public static readonly Rule PageOfNoTreaty = Stopping("ARC802", "is the status of no treaty this archive keeps: {0}");

    /// <summary>ARC803: a total in the head of a status table is not what its rows make. Nothing is proposed.</summary>
    public static readonly Rule TotalsDiffer = Stopping("ARC803", "its head says {0} {1}, its rows make {2}: a part is missing or was changed");

    /// <summary>ARC804: a status table ends too early. Nothing is proposed.</summary>
    public static readonly Rule PageCut = Stopping("ARC804", "is cut short: {0}");

    /// <summary>ARC805: a row of a status table cannot be read. Nothing is proposed.</summary>
    public static readonly Rule StatusRowUnreadable = Stopping("ARC805", "row {0} cannot be read: {1}");

    /// <summary>ARC806: an XML file is not well formed, declares a document type, or is nested too deeply. Nothing is proposed.</summary>
    public static readonly Rule XmlUnreadable = Stopping("ARC806", "cannot be read as XML: {0}");

    /// <summary>ARC807: the letters of a status table were spoilt on the way. Nothing is proposed.</summary>
    public static readonly Rule LettersSpoilt = Stopping("ARC807", "its letters are spoilt: {0}");

    /// <summary>ARC811: a status table does not say of which day it is; its latest act stands in.</summary>
    public static readonly Rule PageUndated = Warning("ARC811", "does not say of which day it is; its latest act is of {0}, and what the record has later is not looked for");

    /// <summary>ARC812: a status table is older than the record; acts after its day are not looked for.</summary>
    public static readonly Rule PageOlder = Warning("ARC812", "is of {0} and OLDER than the record, which is of {1}: what the record has after the day of the page is not looked for, and a change may be one back to what was");

    /// <summary>ARC813: a status table names a participant that no State goes by; its acts are not compared.</summary>
    public static readonly Rule ParticipantUncompared = Warning("ARC813", "the participant “{0}” is no State the archive knows; its acts are not compared");

    /// <summary>ARC814: a status table gives no totals, so that a missing row would not be noticed.</summary>
    public static readonly Rule TotalsMissing = Warning("ARC814", "gives no total of {0}; that no row is missing cannot be checked");

    /// <summary>ARC815: all acts of a participant stand in brackets, and no note tells the day of its withdrawal.</summary>
    public static readonly Rule WithdrawalUndated = Warning("ARC815", "{0} stands in brackets, so it has withdrawn; no note of the file tells the day");

    /// <summary>ARC816: a column of a status table is none the depositary has; it is passed over.</summary>
    public static readonly Rule ColumnPassedOver = Warning("ARC816", "the column “{0}” is not one of acts and is passed over");

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyDictionary<string, Rule> All { get; } = typeof(Rules).GetFields()
        .Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!)
        .OrderBy(r => r.Id, StringComparer.Ordinal).ToDictionary(r => r.Id);

    private static Rule Warning(string id, string format) => new(id, Severity.Warning, format);
    private static Rule Error(string id, string format) => new(id, Severity.Error, format);
    private static Rule Stopping(string id, string format) => new(id, Severity.Error, format, Stops: true);
}
