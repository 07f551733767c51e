using ContractRules.Agreements.FusionLdts;
using ContractRules.Rules;
using ContractRules.Settlement;
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

    [Law]
    public bool Interests_add_to_one(Timeline<Acquisition> periods) =>
        Settled(periods).All(month => month.Of(FusionInterest).Value + month.Of(MinorityInterest).Value == Ratio.One);

    [Law]
    public bool Attributable_profits_add_to_the_profit_exactly(Timeline<Acquisition> periods) =>
        Months(periods).All(month => month.Facts.Values.TryGet(LdtsFacts.LdtsProfit.Declaration.Key, out var given)
            ? month.Statement.Of(FusionAttributableProfit).Value + month.Statement.Of(MinorityAttributableProfit).Value == Currency.Usd.Of(((NumberValue)given).Number)
            : !month.Statement.Of(FusionAttributableProfit).IsDetermined && !month.Statement.Of(MinorityAttributableProfit).IsDetermined);

    [Law]
    public bool What_is_attributed_to_Fusion_lies_within_half_a_cent_of_its_interest(Timeline<Acquisition> periods) =>
        Months(periods).All(month => !month.Facts.Values.TryGet(LdtsFacts.LdtsProfit.Declaration.Key, out var given)
            || Rational.Abs(month.Statement.Of(FusionAttributableProfit).Value.Amount - (((NumberValue)given).Number * month.Statement.Of(FusionInterest).Value.Value))
                <= new Rational(1, 200));

    [Law]
    public bool The_interest_is_three_quarters_once_closed_and_nothing_before(Timeline<Acquisition> periods) =>
        Settled(periods).All(month => month.Of(FusionInterest).Value == (month.Of(Closed).Value ? ThreeQuarters : Ratio.Zero));

    [Law]
    public bool Closed_and_the_interests_are_always_determined(Timeline<Acquisition> periods) =>
        Settled(periods).All(month => month.Of(Closed).IsDetermined && month.Of(FusionInterest).IsDetermined && month.Of(MinorityInterest).IsDetermined);

    [Law]
    public bool Once_approved_a_month_is_closed_exactly_if_the_approval_lies_no_later_than_its_end(Approval drawn)
    {
        var approval = new LocalDate(2005, 3, 1).PlusDays(drawn.ApprovedAfter);
        var months = Enumerable.Range(0, drawn.Months).Select(number => PeriodFacts.For(MonthAt(number))).ToArray();
        months[0] = months[0].With(LdtsFacts.AuthorityApprovalDate, approval);
        return LdtsMonths.Settle(months).All(month => month.Of(Closed).Value == (approval <= month.Period.End));
    }

    private static SettlementPeriod MonthAt(int number)
    {
        var start = new LocalDate(2005, 3, 1).PlusMonths(number);
        return SettlementPeriod.Month(start.Year, start.Month);
    }

    private static IEnumerable<(PeriodFacts Facts, Statement Statement)> Months(EquatableArray<PeriodFacts> periods) => periods.Zip(Settled(periods));

    private static EquatableArray<Statement> Settled(EquatableArray<PeriodFacts> periods)
    {
        var timeline = LdtsMonths.Agreement.Settle(periods);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements];
    }

    public sealed class Acquisition : IContract
    {
        public static Agreement Agreement => LdtsMonths.Agreement;
    }

    /// <summary>After how many days the authority approves, and how many months are settled.</summary>
    public sealed record Approval(int ApprovedAfter, int Months) : IDrawn<Approval>
    {
        public static Gen<Approval> Drawn =>
            from days in Gen.Choose(0, 600)
            from count in Gen.Choose(1, 18)
            select new Approval(days, count);
    }
}
