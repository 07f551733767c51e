using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.InternationalVoip.VoipUnits;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>Clause 6(12) to (15): taxes, warranty, and how far a party is liable.</summary>
internal static class Clause6Liability
{
    public static EquatableArray<Clause> AsSigned =>
    [
        new Clause(
            "6(12)",
            "Taxes",
            "Payments are in US dollars. Whoever pays bears the taxes and duties on the payment, but not those on the other's net income.",
            TaxesBorneByPayer.Means((TaxesOnPayments - OfWhichOnNetIncome).NotBelowZero()))
            .Reviewed(QuestionKind.UnusedTerm, TaxesBorneByPayer, "taxes go to the authorities, and not from one party to the other")
            .Reviewed(QuestionKind.NegativeDropped, TaxesBorneByPayer, "those on net income are a part of all taxes, so that there is no less than nothing"),
        Clause.ComputingNothing(
            "6(13)",
            "No warranty",
            "Services come as they are; Fusion warrants that equipment for Pakistan is new, unless the Committee agrees otherwise.",
            because: "it is a statement of quality without an amount or a date"),
        new Clause(
            "6(14)",
            "No indirect loss",
            "Neither party answers to the other for indirect or consequential loss, lost profit or goodwill.",
            DirectClaimAgainstFusion.Means((OnFusion.Claimed - OnFusion.OfWhichIndirect).NotBelowZero()),
            DirectClaimAgainstThil.Means((OnThil.Claimed - OnThil.OfWhichIndirect).NotBelowZero())),
        new Clause(
            "6(15)",
            "Limit of liability",
            "A party is liable for no more than the fees it has paid under the agreement, save for indemnity and confidentiality; THIL is not liable for a breach that is substantially Fusion's.",
            LiabilityOfFusion.Means(Limited(DirectClaimAgainstFusion, OnFusion, FeesPaid.Decides(("all-payments", PaidToThil.ToDate()), ("fees-only", FeesPaidByFusion.ToDate())))),
            LiabilityOfThil.Means(Limited(DirectClaimAgainstThil, OnThil, FeesPaid.Decides(("all-payments", PaidToFusion.ToDate()), ("fees-only", FeesPaidByThil.ToDate()))).Unless(BreachIsFusions)))
            .Reviewed(QuestionKind.UnusedTerm, "it says how far a claim reaches; what is paid upon a claim is settled between the parties or by a court")
            .Reviewed(QuestionKind.ExcessDropped, "what goes beyond the fees paid cannot be claimed at all"),
    ];

    // Without a claim within the limit, nobody needs to know what fees were paid.
    private static Rule<Money> Limited(Term<Money> claim, Claim facts, Rule<Money> feesPaid)
    {
        var unlimited = claim.NotExceeding(facts.OfWhichUnlimited);
        var limited = claim - unlimited;
        return unlimited + limited.NotExceeding(feesPaid).ProvidedThat(limited > Usd(0));
    }
}
