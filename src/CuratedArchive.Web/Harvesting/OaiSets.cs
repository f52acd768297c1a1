using System.Xml.Linq;
using CuratedArchive.Archive;
using CuratedArchive.Citations;
using CuratedArchive.Documents;
using CuratedArchive.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Harvesting;

/// <summary>The verb ListSets: the sets that have records, each below the wider one it is part of.</summary>
internal static class OaiSets
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["type"] = "Documents and the works they cite",
        ["type:document"] = "Documents the archive holds",
        ["type:source"] = "Works that documents cite",
        ["kind"] = "By kind of text",
        ["state"] = "About a state, or cited by a document about it",
    };

    public static async Task<XElement> ReadAsync(OaiRequest request, ArchiveContext archive, CancellationToken cancel)
    {
        if (request["resumptionToken"] is not null) throw OaiRefusal.BadToken();
        var sets = await archive.HarvestedStamps().SelectMany(s => s.Sets).Select(s => s.Name).Distinct().ToListAsync(cancel);
        var states = await StateLink.ReadAsync(archive, cancel);
        return OaiXml.Element("ListSets", sets.Concat(sets.Select(s => s.Split(':')[0])).Distinct().Order(StringComparer.Ordinal)
            .Select(s => OaiXml.Element("set", OaiXml.Element("setSpec", s), OaiXml.Element("setName", NameOf(s, states)))));
    }

    private static string NameOf(string set, IReadOnlyDictionary<string, StateLink> states) => Names.TryGetValue(set, out var name) ? name : set.Split(':') switch
    {
        ["state", var code] when states.TryGetValue(code, out var state) => state.Name,
        ["kind", var word] => (Words.Parse<DocumentKind>(word) as Enum ?? Words.Parse<SourceKind>(word))?.Term() ?? word,
        [.., var last] => last,
        _ => set,
    };
}
