namespace CuratedArchive.Cli;

/// <summary>A call that names something the archive does not hold: it is the call that is wrong, and it ends with <see cref="CommandLine.WrongCall"/>.</summary>
/// <param name="message">What there is not.</param>
internal sealed class WrongNameException(string message) : Exception(message);
