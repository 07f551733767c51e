using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>A lease that the buyer may terminate while there is a breach: what is paid goes from the buyer to the seller.</summary>
internal static class Lease
{
    public static readonly Fact<bool> Breach = Fact.Truth("breach", "2", "Whether the house is unfit").NothingUnlessGiven();
    public static readonly Fact<LocalDate> Notice = Fact.Date("notice", "2", "When notice was given").Standing();
    public static readonly Term<Money> Rent = Term.Money("rent", "Rent", Usd);
    public static readonly Term<Money> Deposit = Term.Money("deposit", "Deposit given back", Usd);
    public static readonly Term<Money> Storage = Term.Money("storage", "Storage of what was left", Usd);
    public static readonly Term<bool> HasEnded = Term.Truth("has-ended", "Ended");

    public static Power Termination { get; } = Buyer.May("terminate for breach", PowerEffect.Terminate, Breach, ThePeriod.Start, Notice);

    /// <summary>The lease, under this power to end it, its last month counting so.</summary>
    public static Agreement Of(PeriodOfTheEnd last, Power? power = null) => SmallAgreement.Of(
        Clause(
            "1",
            Rent.Means(Usd.Of(3_000)),
            Buyer.Pays(Seller, Rent),
            Seller.Shall("insure the house", toward: Buyer, due: ThePeriod.End, keptOn: Notice)),
        Clause(
            "2",
            last,
            power ?? Termination,
            HasEnded.Means((power ?? Termination).HasTakenEffect)),
        Clause("3", Deposit.Means(Deposit.OnceUpon(HasEnded, Usd.Of(500))), Seller.Pays(Buyer, Deposit)).UponTheEnd(),
        Clause("4", Storage.Means(Usd.Of(7)), Buyer.Pays(Seller, Storage)).Surviving());

    /// <summary>What the buyer pays month after month by each clause: <c>1: 3000, 4: 7</c>; what it is paid below zero.</summary>
    public static IReadOnlyList<string> Paid(Agreement agreement, params PeriodFacts[] months)
    {
        var timeline = agreement.Settle(months);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements.Select(statement => string.Join(", ", statement.Payments.Select(payment =>
            $"{payment.Clause}: {(payment.Payer == Buyer ? payment.Amount.Amount : -payment.Amount.Amount)}")))];
    }
}
