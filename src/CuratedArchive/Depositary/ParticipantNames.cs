using CuratedArchive.Registers;

namespace CuratedArchive.Depositary;

/// <summary>The States by the names the depositary prints: those of the register, former names among them, and those its acts were printed with before. Never by likeness.</summary>
internal sealed class ParticipantNames(Register register)
{
    private readonly Dictionary<string, State> _printed = register.Actions.DistinctBy(a => a.Participant).ToDictionary(a => a.Participant, a => a.State);

    /// <summary>The State of a name, or null when none goes by it.</summary>
    public State? Find(string name) => register.StateNames.Find(name) ?? _printed.GetValueOrDefault(name);
}
