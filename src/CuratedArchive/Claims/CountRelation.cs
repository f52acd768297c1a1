namespace CuratedArchive.Claims;

/// <summary>How a count stands to its figure where the text does not give it as exact.</summary>
public enum CountRelation
{
    /// <summary><c>More than 100</c>, <c>over 100</c>: the figure is passed.</summary>
    MoreThan,

    /// <summary><c>At least 100</c>, <c>no fewer than 100</c>: the figure is reached or passed.</summary>
    AtLeast,

    /// <summary><c>Fewer than 120</c>, <c>under 120</c>: the figure is not reached.</summary>
    FewerThan,

    /// <summary><c>Up to 120</c>, <c>no more than 120</c>: the figure is not passed.</summary>
    AtMost,

    /// <summary><c>About 110</c>, <c>some 110</c>, <c>110 or so</c>: the figure is near.</summary>
    About,

    /// <summary><c>Just over 110</c>: the figure is passed by little.</summary>
    JustOver,

    /// <summary><c>Nearly 120</c>, <c>almost 120</c>, <c>just under 120</c>: little is missing to the figure.</summary>
    Nearly,
}
