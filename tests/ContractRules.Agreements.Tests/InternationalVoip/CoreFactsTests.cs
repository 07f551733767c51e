using ContractRules.Agreements.InternationalVoip;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What a first user has to supply for an ordinary month of the VoIP agreement.</summary>
public class CoreFactsTests
{
    private static readonly Agreement Agreement = InternationalVoipAgreement.Agreement;

    [Fact]
    public void The_core_facts_are_revenue_minutes_and_the_costs_of_an_ordinary_month() => Assert.Equal(
        [
            "budgeted-expenses", "connectivity-and-service-costs", "customer-credits", "equipment-costs", "gross-revenue", "minutes-sold",
            "paid-to-thil", "terminated-minutes", "terrestrial-facility-charges", "undersea-fiber-charges",
        ],
        Agreement.CoreFacts.Select(fact => fact.Key).Order(StringComparer.Ordinal));

    [Law]
    public void With_all_core_facts_and_nothing_else_every_payment_of_ordinary_months_is_determined(OrdinaryMonths months)
    {
        var timeline = Agreement.Settle(months.Facts);

        Assert.Empty(timeline.Faults);
        Assert.Empty(timeline.Statements.SelectMany(statement => statement.OpenPayments));
    }

    [Fact]
    public void Without_any_of_those_that_are_not_just_said_to_be_ordinary_a_payment_is_open() => Assert.All(
        Agreement.CoreFacts.Where(fact => !fact.IsOrdinary),
        left => Assert.NotEmpty(Agreement.Settle(Agreement.CoreFacts.Where(fact => fact != left).Aggregate(
            PeriodFacts.For(MonthAfter(0)), (facts, fact) => facts.With(fact.Key, NumberValue.Zero))).Statements[0].OpenPayments));

    [Fact]
    public void What_happens_out_of_the_ordinary_is_none_of_them() => Assert.DoesNotContain(
        Agreement.CoreFacts,
        fact => fact.IsAgreedByParties || fact.IsStanding || fact == VoipFacts.DisputedItems.Declaration || fact == VoipFacts.AuditAdjustment.Declaration);

    private static SettlementPeriod MonthAfter(int months) => SettlementPeriod.Month(2002 + ((3 + months) / 12), ((3 + months) % 12) + 1);

    /// <summary>Two years and a half from the first month on, up to 3,000,000 minutes, above which the parties have still to agree.</summary>
    public sealed record OrdinaryMonths(EquatableArray<PeriodFacts> Facts) : IDrawn<OrdinaryMonths>
    {
        public static Gen<OrdinaryMonths> Drawn =>
            from numbers in Gen.Choose(0, 3_000_000).ArrayOf(Agreement.CoreFacts.Count).ArrayOf(30)
            select new OrdinaryMonths([.. numbers.Select((given, month) => Agreement.CoreFacts.Zip(given).Aggregate(
                PeriodFacts.For(MonthAfter(month)),
                (facts, core) => facts.With(core.First.Key, new NumberValue(core.Second))))]);
    }
}
