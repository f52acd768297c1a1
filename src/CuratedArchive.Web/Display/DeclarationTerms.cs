using CuratedArchive.Registers;

namespace CuratedArchive.Web.Display;

/// <summary>Declarations as a reader says them.</summary>
public static class DeclarationTerms
{
    /// <summary>“declaration on ratification”; the occasion is named where it is one.</summary>
    public static string What(this Declaration declaration) =>
        declaration.Kind.TermInside() + (declaration.Occasion is DeclarationOccasion.AsListed or DeclarationOccasion.Later ? "" : $" on {declaration.Occasion.TermInside()}");
}
