using System.Text.Json.Serialization;

namespace ContractRules.Agreements;

/// <summary>What follows when a power is exercised.</summary>
[JsonConverter(typeof(Json.EnumConverter<PowerEffect>))]
public enum PowerEffect
{
    /// <summary>The agreement ends; what falls due upon termination does, and clauses that survive go on.</summary>
    Terminate,

    /// <summary>Performance stops until it is taken up again.</summary>
    Suspend,

    /// <summary>The agreement goes on for another term.</summary>
    Renew,

    /// <summary>The agreement ends as by termination, and the party is freed from liability, or from the other's costs, for ending it.</summary>
    Discharge,

    /// <summary>The term goes on for longer, at the option of the party.</summary>
    Extend,

    /// <summary>Services stop for good, while the agreement itself goes on.</summary>
    Cease,

    /// <summary>The party buys what it has an option to buy; rules tell what falls due for it.</summary>
    Buy,
}
