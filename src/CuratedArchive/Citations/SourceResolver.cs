using CuratedArchive.Diagnostics;

namespace CuratedArchive.Citations;

/// <summary>Citations of the same work, in one document or many, become one source.</summary>
public static class SourceResolver
{
    /// <summary>Makes the sources and sets <see cref="Citation.Source"/>.</summary>
    /// <param name="citations">All citations of all documents, in their order.</param>
    /// <param name="found">Takes findings of the series ARC5xx.</param>
    /// <returns>The sources, in the order of their first citation.</returns>
    public static IReadOnlyList<Source> Resolve(IReadOnlyList<Citation> citations, DiagnosticBag found) => [];
}
