using System.Text;
using CuratedArchive.Depositary;
using CuratedArchive.Diagnostics;

namespace CuratedArchive.Tests.Depositary;

/// <summary>Holds a file that exists only in a test against the record.</summary>
internal static class Proposal
{
    public static (ActionProposal? Proposal, DiagnosticBag Found) Of(string file, string name = "page.html") => Of(Encoding.UTF8.GetBytes(file), name);

    public static (ActionProposal? Proposal, DiagnosticBag Found) Of(byte[] file, string name = "page.html")
    {
        var found = new DiagnosticBag();
        return (StatusPageReader.Read(file, name, Some.Register, found) is { } page ? ActionProposal.Of(page, Some.Register) : null, found);
    }
}
