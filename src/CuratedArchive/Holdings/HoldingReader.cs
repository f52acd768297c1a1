using CuratedArchive.Documents;
using CuratedArchive.Registers;

namespace CuratedArchive.Holdings;

/// <summary>Figures about munitions are read out of a document's tables.</summary>
public static class HoldingReader
{
    /// <summary>Reads the tables of one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">Its tables.</param>
    /// <param name="register">The States, for names in cells.</param>
    public static IReadOnlyList<Holding> Read(Document document, Reading reading, Register register) => [];
}
