namespace ContractRules.Settlement;

/// <summary>Why something cannot be determined.</summary>
public enum ReasonKind
{
    /// <summary>A fact was not given.</summary>
    NotGiven,

    /// <summary>The parties have still to agree.</summary>
    NotAgreed,

    /// <summary>A divisor is zero.</summary>
    DivisionByZero,

    /// <summary>A negative number is raised to a power that is not whole.</summary>
    NegativeBase,

    /// <summary>A power has more digits than are computed.</summary>
    BeyondBounds,
}
