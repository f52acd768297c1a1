using System.Collections;

namespace CuratedArchive.Diagnostics;

/// <summary>Collects what the rooms notice, in the order they notice it.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _found = [];

    /// <inheritdoc/>
    public int Count => _found.Count;

    /// <summary>Whether something was found that leaves the archive as it was.</summary>
    public bool Stops => _found.Exists(d => Rules.All[d.Rule].Stops);

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => _found.Exists(d => d.Severity == Severity.Error);

    /// <summary>Notes a finding.</summary>
    /// <param name="rule">What kind of finding it is.</param>
    /// <param name="at">Where it was found.</param>
    /// <param name="values">What the rule's sentence has gaps for.</param>
    public void Add(Rule rule, Location at, params object?[] values) => _found.Add(new Diagnostic
    {
        Rule = rule.Id,
        Severity = rule.Severity,
        Message = string.Format(rule.Format, values),
        File = at.File,
        Line = at.Line,
        Column = at.Column,
    });

    /// <summary>Takes back what a curator has settled.</summary>
    /// <param name="settled">Which findings.</param>
    public void Withdraw(Predicate<Diagnostic> settled) => _found.RemoveAll(settled);

    /// <summary>Takes over the findings of another bag, in their order.</summary>
    public void AddRange(IEnumerable<Diagnostic> found) => _found.AddRange(found);

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => _found.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
