using ContractRules.Agreements.FusionLdts;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Agreements.FusionLdts.LdtsTerms;

namespace ContractRules.Agreements.Tests.FusionLdts;

/// <summary>What holds of the acquisition whatever the facts.</summary>
public sealed class LdtsLaws
{
    private static readonly Ratio ThreeQuarters = Ratio.Percent(75);

    [Fact]
    public void Interests_add_to_one() =>
        Holds((_, month) => month.Of(FusionInterest).Value + month.Of(MinorityInterest).Value == Ratio.One);

    [Fact]
    public void Attributable_profits_add_to_the_profit_exactly() =>
        Holds((facts, month) => facts.Values.TryGet(LdtsFacts.LdtsProfit.Declaration.Key, out var given)
            ? month.Of(FusionAttributableProfit).Value + month.Of(MinorityAttributableProfit).Value == Currency.Usd.Of(((NumberValue)given).Number)
            : !month.Of(FusionAttributableProfit).IsDetermined && !month.Of(MinorityAttributableProfit).IsDetermined);

    [Fact]
    public void What_is_attributed_to_Fusion_lies_within_half_a_cent_of_its_interest() =>
        Holds((facts, month) => !facts.Values.TryGet(LdtsFacts.LdtsProfit.Declaration.Key, out var given)
            || Rational.Abs(month.Of(FusionAttributableProfit).Value.Amount - (((NumberValue)given).Number * month.Of(FusionInterest).Value.Value))
                <= new Rational(1, 200));

    [Fact]
    public void The_interest_is_three_quarters_once_closed_and_nothing_before() =>
        Holds((_, month) => month.Of(FusionInterest).Value == (month.Of(Closed).Value ? ThreeQuarters : Ratio.Zero));

    [Fact]
    public void Closed_and_the_interests_are_always_determined() =>
        Holds((_, month) => month.Of(Closed).IsDetermined && month.Of(FusionInterest).IsDetermined && month.Of(MinorityInterest).IsDetermined);

    [Fact]
    public void Once_approved_a_month_is_closed_exactly_if_the_approval_lies_no_later_than_its_end() =>
        Prop.ForAll(Gen.Choose(0, 600).ToArbitrary(), Gen.Choose(1, 18).ToArbitrary(), (days, count) =>
        {
            var approval = new LocalDate(2005, 3, 1).PlusDays(days);
            var months = Enumerable.Range(0, count).Select(number => PeriodFacts.For(MonthAt(number))).ToArray();
            months[0] = months[0].With(LdtsFacts.AuthorityApprovalDate, approval);
            return LdtsMonths.Settle(months).All(month => month.Of(Closed).Value == (approval <= month.Period.End));
        }).QuickCheckThrowOnFailure();

    private static SettlementPeriod MonthAt(int number)
    {
        var start = new LocalDate(2005, 3, 1).PlusMonths(number);
        return SettlementPeriod.Month(start.Year, start.Month);
    }

    private static void Holds(Func<PeriodFacts, Statement, bool> law) =>
        Prop.ForAll(GeneratedFacts.Of(LdtsMonths.Agreement), periods =>
        {
            var timeline = LdtsMonths.Agreement.Settle(periods);
            return timeline.Faults.Count == 0 && periods.Zip(timeline.Statements).All(pair => law(pair.First, pair.Second));
        }).QuickCheckThrowOnFailure();
}
