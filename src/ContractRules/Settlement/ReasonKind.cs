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
}
