using CuratedArchive.Registers;

namespace CuratedArchive.Maps;

/// <summary>What is drawn for a State on the map of the world, ready to be drawn: SVG path data in the frame of <see cref="WorldMap"/>.</summary>
public sealed class Shape
{
    /// <summary>The number of the row, given by the store; another import may give another.</summary>
    public int Id { get; private init; }

    /// <summary>The State; null for land that is no State's of the register.</summary>
    public State? State { get; init; }

    /// <summary>The outline, in whole numbers and relative commands (W3C, <em>Scalable Vector Graphics 2</em>, section 9.3).</summary>
    public required string Path { get; init; }

    /// <summary>Whether it is a dot for a State too small to be seen.</summary>
    public required bool IsDot { get; init; }
}
