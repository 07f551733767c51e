namespace ContractRules.Agreements;

/// <summary>What follows when a power is exercised.</summary>
public enum PowerEffect
{
    /// <summary>The agreement ends; what falls due upon termination does, and clauses that survive go on.</summary>
    Terminate,

    /// <summary>Performance stops until it is taken up again.</summary>
    Suspend,

    /// <summary>The agreement goes on for another term.</summary>
    Renew,

    /// <summary>A party is freed from a duty or a cost.</summary>
    Discharge,
}
