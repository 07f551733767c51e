using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Values.Currency;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>The facts of claims and taxes. A claim stands until it is given anew.</summary>
public static class VoipClaims
{
    /// <summary>6(12): taxes and duties on the payments of the month.</summary>
    public static Fact<Money> TaxesOnPayments { get; } =
        Fact.Money("taxes-on-payments", Usd, "6(12)", "Taxes and duties on the payments of the month").InRange(0).NothingUnlessGiven();

    /// <summary>6(12): of these, taxes on the net income of the party that is paid.</summary>
    public static Fact<Money> OfWhichOnNetIncome { get; } =
        Fact.Money("taxes-on-payee-net-income", Usd, "6(12)", "Of these taxes, those on the net income of the party paid").InRange(0).NothingUnlessGiven();

    /// <summary>6(14), 6(15): a claim of THIL against Fusion.</summary>
    public static Claim OnFusion { get; } = new(VoipParties.Fusion);

    /// <summary>6(14), 6(15): a claim of Fusion against THIL.</summary>
    public static Claim OnThil { get; } = new(VoipParties.Thil);

    /// <summary>3(1), 6(15): what THIL paid Fusion in the month, which limits its liability.</summary>
    public static Fact<Money> PaidToFusion { get; } =
        Fact.Money("paid-to-fusion", Usd, "6(15)", "What THIL paid Fusion in the month").InRange(0);

    /// <summary>6(15): what of Fusion's payments in the month was a fee, where only fees limit its liability.</summary>
    public static Fact<Money> FeesPaidByFusion { get; } =
        Fact.Money("fees-paid-by-fusion", Usd, "6(15)", "What of Fusion's payments in the month was a fee").InRange(0).NothingUnlessGiven();

    /// <summary>6(15): what of THIL's payments in the month was a fee, where only fees limit its liability.</summary>
    public static Fact<Money> FeesPaidByThil { get; } =
        Fact.Money("fees-paid-by-thil", Usd, "6(15)", "What of THIL's payments in the month was a fee").InRange(0).NothingUnlessGiven();

    /// <summary>6(15): whether the breach behind the claim is substantially Fusion's own.</summary>
    public static Fact<bool> BreachIsFusions { get; } =
        Fact.Truth("breach-attributable-to-fusion", "6(15)", "Whether the breach behind the claim against THIL is substantially Fusion's").Standing().NothingUnlessGiven();
}
