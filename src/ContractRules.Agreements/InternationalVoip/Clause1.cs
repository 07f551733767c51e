using ContractRules.Values;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 1: general.</summary>
internal static class Clause1
{
    public static EquatableArray<Clause> AsSigned =>
    [
        Clause.ComputingNothing(
            "1(1)", "Recitals", "The recitals are a part of the agreement.", because: "it is a rule of construction"),
        Clause.ComputingNothing(
            "1(2)", "Authority", "Each party states that it has the authority and capacity to enter into the agreement.",
            because: "it is a statement of fact without an amount or a date"),
    ];
}
