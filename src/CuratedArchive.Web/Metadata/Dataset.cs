using CuratedArchive.Record;
using CuratedArchive.Web.Exporting;

namespace CuratedArchive.Web.Metadata;

/// <summary>The archive as a dataset, for catalogues of data.</summary>
internal static class Dataset
{
    /// <summary>The dataset, as of the day the depositary's record was read.</summary>
    public static Thing Of(TreatyStatus status) => new("Dataset", "CuratedArchive")
    {
        Properties =
        [
            ("description", Summary.OfArchive(status)),
            ("dateModified", status.On.ToString("yyyy-MM-dd")),
            ("isAccessibleForFree", true),
            ("keywords", new[] { "cluster munitions", "disarmament", "treaty status", "footnotes" }),
            ("variableMeasured", new[] { "treaty actions", "votes", "claims", "statements", "citations" }),
        ],
        Downloads = [("/statements.csv", "text/csv"), ("/claims.csv", "text/csv"), ($"/treaties/{status.Treaty.Slug}.csv", "text/csv"), .. CitationExports.Formats.Select(f => ($"/sources.{f.Suffix}", f.MediaType))],
    };
}
