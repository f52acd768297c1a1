using CuratedArchive.Archive;
using CuratedArchive.Diagnostics;

namespace CuratedArchive.Web.Hosting;

/// <summary>The import that builds the archive when the site is started without one.</summary>
internal static class FirstImport
{
    /// <summary>Does nothing when the archive exists.</summary>
    /// <exception cref="ArchiveException">The input has errors that stop an import.</exception>
    public static void Run(SiteOptions options)
    {
        if (Path.Exists(options.Archive)) return;
        Console.Error.WriteLine($"Building {options.Archive} from {options.Data} …");
        var result = new Importer(new([], options.Data, options.Archive)).Run();
        foreach (var error in result.Diagnostics.Where(d => d.Severity == Severity.Error)) Console.Error.WriteLine(error);
        if (!result.Written) throw new ArchiveException($"{options.Archive}: was not built; the errors above stop an import");
        Console.Error.WriteLine(string.Join(", ", result.Counts.Select(c => $"{c.Rows} {c.Table}")));
    }
}
