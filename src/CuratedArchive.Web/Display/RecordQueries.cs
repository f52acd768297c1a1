using CuratedArchive.Archive;
using CuratedArchive.Registers;
using Microsoft.EntityFrameworkCore;

namespace CuratedArchive.Web.Display;

/// <summary>Questions to the depositary's record that several pages ask.</summary>
internal static class RecordQueries
{
    /// <summary>The acts on one treaty, with their States.</summary>
    public static IQueryable<TreatyAction> ActionsOn(this ArchiveContext archive, Treaty treaty) =>
        archive.TreatyActions.Include(a => a.Treaty).Include(a => a.State).Where(a => a.Treaty.Code == treaty.Code);

    /// <summary>The treaties of their own, without protocols and amendments, in the order of the register.</summary>
    public static IQueryable<Treaty> MainTreaties(this ArchiveContext archive) => archive.Treaties.Where(t => t.Parent == "").OrderBy(t => t.Id);
}
