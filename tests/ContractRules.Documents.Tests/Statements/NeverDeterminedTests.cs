using ContractRules.Agreements;
using ContractRules.Documents.Statements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>What can never be determined needs no facts.</summary>
public sealed class NeverDeterminedTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales");
    private static readonly Fact<Money> Costs = Fact.Money("costs", Currency.Usd, "1", "Costs");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);

    [Fact]
    public void Beside_a_division_by_zero_that_stands_no_fact_is_named_that_would_not_help()
    {
        var agreement = new Agreement(
            "small", "Small agreement", new LocalDate(2002, 1, 1), Cadence.Months, [new Party("Seller", "The Seller Limited")], [new Clause("1", "Fee", "In our own words", Fee.Means((Sales * (Sales / Sales)) + Costs))]);
        var none = PeriodFacts.For(SettlementPeriod.Month(2002, 1)).With(Sales, Currency.Usd.Of(0));
        var open = PeriodFacts.For(SettlementPeriod.Month(2002, 1)).With(Sales, Currency.Usd.Of(1));

        Assert.All(UndeterminedIn(none), one => Assert.Empty(one.Needs));
        Assert.Equal(["costs"], Assert.Single(UndeterminedIn(open)).Needs);

        EquatableArray<UndeterminedDocument> UndeterminedIn(PeriodFacts facts) => UndeterminedDocument.AllOf(agreement.Settle(facts).Statements[0]);
    }
}
