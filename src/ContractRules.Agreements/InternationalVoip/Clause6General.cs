using ContractRules.Values;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6(1) to (7): who is meant, dealing with others, secrecy.</summary>
internal static class Clause6General
{
    public static EquatableArray<Clause> AsSigned =>
    [
        Clause.ComputingNothing("6(1)", "Who Fusion is", "Fusion includes its parents, subsidiaries, affiliates, successors and assigns.", Construction),
        Clause.ComputingNothing("6(2)", "Who THIL is", "THIL includes its parents, subsidiaries, affiliates, successors and assigns.", Construction),
        Clause.ComputingNothing("6(3)", "No circumvention by THIL", "THIL does not go round Fusion in the termination arrangement that Fusion brought to it.", Conduct),
        Clause.ComputingNothing("6(4)", "No circumvention of either", "Neither party goes round the other in an opportunity disclosed in writing; business unrelated to the Venture stays free.", Conduct),
        Clause.ComputingNothing("6(5)", "What survives", "Clause 5 goes on to bind once the agreement has ended.", "it is told by clause 5, which survives").Surviving(),
        Clause.ComputingNothing("6(6)", "Confidentiality", "The parties keep the agreement and all they learn under it confidential.", Conduct).Surviving(),
        Clause.ComputingNothing("6(7)", "Company", "The parties may agree to work through a limited liability company.", "it leaves all to a later agreement"),
    ];

    private static string Construction => "it is a rule of construction";

    private static string Conduct => "it is a duty of conduct without an amount or a date";
}
