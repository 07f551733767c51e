using ContractRules.Values;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6(19) to (29): the closing clauses.</summary>
internal static class Clause6Closing
{
    public static EquatableArray<Clause> AsSigned =>
    [
        Clause.ComputingNothing("6(19)", "Entire agreement", "The agreement replaces all earlier ones, and is amended or waived in signed writing only.", Construction),
        Clause.ComputingNothing("6(20)", "Severability", "A provision that is invalid leaves the others standing, and is replaced by the nearest valid one.", Construction),
        Clause.ComputingNothing("6(21)", "Waiver", "A breach is waived in writing only, and a waiver of one is no waiver of the next.", Construction),
        Clause.ComputingNothing("6(22)", "Notices", "Notices are in English and in writing, and are received when delivered.", "the dates of notices come in with the facts"),
        Clause.ComputingNothing("6(23)", "Headings", "Headings carry no meaning.", Construction),
        Clause.ComputingNothing("6(24)", "Assignment", "Neither party assigns the agreement without the other's consent, save to affiliates or successors, who stay bound.", Conduct),
        Clause.ComputingNothing("6(25)", "Counterparts", "Several signed copies are one agreement.", Construction),
        Clause.ComputingNothing("6(26)", "Relationship", "Neither party binds the other; there is no agency, employment or franchise.", Construction),
        Clause.ComputingNothing("6(27)", "Publicity", "Neither party makes public statements on the agreement without the other's consent.", Conduct),
        Clause.ComputingNothing("6(28)", "Governing law", "The law of England and Wales governs; the parties comply with all laws that apply to them.", Construction).Surviving(),
        Clause.ComputingNothing("6(29)", "Arbitration", "Disputes are resolved by three arbitrators in London, in English, under the rules of the International Chamber of Commerce.", "how a dispute ends comes in with the facts").Surviving(),
    ];

    private static string Construction => "it is a rule of construction";

    private static string Conduct => "it is a duty of conduct without an amount or a date";
}
