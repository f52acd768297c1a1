using CuratedArchive.Archive;

namespace CuratedArchive.Web.Harvesting;

/// <summary>Identifiers of records: <c>oai:NAMESPACE:documents/iceland-2018</c> (OAI Identifier Format 2.0).</summary>
/// <param name="repository">The domain name that stands for the archive, whatever host serves it.</param>
internal sealed class OaiIdentifier(string repository)
{
    private readonly string _start = $"oai:{repository}:";

    public string Namespace => repository;

    public string Of(Stamp stamp) => Of(stamp.Path);

    public string Of(string path) => _start + path;

    /// <summary>The path of the record an identifier names.</summary>
    /// <exception cref="OaiRefusal">It is no identifier of this archive.</exception>
    public string PathOf(string identifier) =>
        identifier.StartsWith(_start, StringComparison.Ordinal) ? identifier[_start.Length..] : throw OaiRefusal.NoSuchRecord(identifier);
}
