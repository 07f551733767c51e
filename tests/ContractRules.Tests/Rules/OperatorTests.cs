using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Rules;

/// <summary>The typed operators build the nodes that they stand for.</summary>
public class OperatorTests
{
    private static Rule<Quantity> TwoMinutes => Minute.Of(2);

    private static Rule<Ratio> Half => new Ratio(0.5m);

    private static Rule<Rate> BarrelsAMinute => Barrel.Of(3, per: Minute);

    [Fact]
    public void Amounts_add_and_subtract_in_one_run()
    {
        Assert.Equal(new Sum([Sales.Node, Costs.Node]), (Sales + Costs).Node);
        Assert.Equal(new Sum([Sales.Node, new Negation(Costs.Node)]), (Sales - Costs).Node);
        Assert.Equal(new Sum([Sales.Node, new Negation(Costs.Node), Profit.Node]), (Sales - Costs + Profit).Node);
        Assert.Equal(new Sum([Sales.Node, new Negation(Costs.Node), new Negation(Profit.Node)]), (Sales - Costs - Profit).Node);
        Assert.Equal(new Sum([Sales.Node, new Negation(new Sum([Costs.Node, Profit.Node]))]), (Sales - (Costs + Profit)).Node);
        Assert.Equal(new Sum([Sales.Node, new Sum([Costs.Node, Profit.Node])]), (Sales + (Costs + Profit)).Node);
        Assert.Equal(new Negation(Sales.Node), (-Sales).Node);
    }

    [Fact]
    public void Amounts_compare()
    {
        Assert.Equal(new Compared(Sales.Node, Relation.Below, Costs.Node), (Sales < Costs).Node);
        Assert.Equal(new Compared(Sales.Node, Relation.AtMost, Costs.Node), (Sales <= Costs).Node);
        Assert.Equal(new Compared(Sales.Node, Relation.Above, Costs.Node), (Sales > Costs).Node);
        Assert.Equal(new Compared(Sales.Node, Relation.AtLeast, Costs.Node), (Sales >= Costs).Node);
        Assert.Equal(new Compared(Sales.Node, Relation.EqualTo, Costs.Node), Sales.IsEqualTo(Costs).Node);
    }

    [Fact]
    public void Units_meet_in_products()
    {
        Rule<Money> expense = Minutes * MinutePrice;
        Rule<Money> turned = MinutePrice * Minutes;

        Assert.Equal(new Product(Minutes.Node, MinutePrice.Node), expense.Node);
        Assert.Equal(new Product(MinutePrice.Node, Minutes.Node), turned.Node);
    }

    [Fact]
    public void Rates_turn_one_unit_into_another()
    {
        Rule<Quantity> barrels = BarrelsAMinute * Minutes;
        Rule<Quantity> turned = Minutes * BarrelsAMinute;
        Rule<Quantity> minutes = barrels / BarrelsAMinute;
        Rule<Price> aMinute = (Rule<Price>)Usd.Of(60, per: Barrel) * BarrelsAMinute;
        Rule<Price> likewise = BarrelsAMinute * (Rule<Price>)Usd.Of(60, per: Barrel);
        Rule<Price> aBarrel = MinutePrice / BarrelsAMinute;
        Rule<Rate> aDay = BarrelsAMinute * (Rule<Rate>)Minute.Of(1_440, per: Unit.Day);

        Assert.All([barrels, turned], rule => Assert.Equal(Measure.Of(Barrel), Measuring.Of(rule.Node)));
        Assert.Equal(Measure.Of(Minute), Measuring.Of(minutes.Node));
        Assert.All([aMinute, likewise], rule => Assert.Equal(Measure.Of(Usd, Minute), Measuring.Of(rule.Node)));
        Assert.Equal(Measure.Of(Usd, Barrel), Measuring.Of(aBarrel.Node));
        Assert.Equal(Measure.Of(Barrel, Unit.Day), Measuring.Of(aDay.Node));
    }

    [Fact]
    public void Shares_are_taken_from_either_side()
    {
        Assert.Equal(new Product(Sales.Node, Share.Node), (Sales * Share).Node);
        Assert.Equal(new Product(Share.Node, Sales.Node), (Share * Sales).Node);
        Assert.Equal(new Product(Minutes.Node, Share.Node), (Minutes * Share).Node);
        Assert.Equal(new Product(Share.Node, Minutes.Node), (Share * Minutes).Node);
        Assert.Equal(new Product(MinutePrice.Node, Share.Node), (MinutePrice * Share).Node);
        Assert.Equal(new Product(Share.Node, MinutePrice.Node), (Share * MinutePrice).Node);
        Assert.Equal(new Product(BarrelsAMinute.Node, Share.Node), (BarrelsAMinute * Share).Node);
        Assert.Equal(new Product(Share.Node, BarrelsAMinute.Node), (Share * BarrelsAMinute).Node);
        Assert.Equal(new Product(Share.Node, Half.Node), (Share * Half).Node);
    }

    [Fact]
    public void Quotients_give_ratios_prices_and_quantities()
    {
        Rule<Ratio> ofMoney = Sales / Costs;
        Rule<Ratio> ofQuantities = Minutes / TwoMinutes;
        Rule<Ratio> ofRates = MinutePrice / MinutePrice;
        Rule<Ratio> ofRatios = Share / Half;
        Rule<Price> price = Sales / Minutes;
        Rule<Quantity> bought = Sales / MinutePrice;

        Assert.Equal(new Quotient(Sales.Node, Costs.Node), ofMoney.Node);
        Assert.Equal(new Quotient(Minutes.Node, TwoMinutes.Node), ofQuantities.Node);
        Assert.Equal(new Quotient(MinutePrice.Node, MinutePrice.Node), ofRates.Node);
        Assert.Equal(new Quotient(Share.Node, Half.Node), ofRatios.Node);
        Assert.Equal(new Quotient(Sales.Node, Share.Node), (Sales / Share).Node);
        Assert.Equal(new Quotient(Minutes.Node, Share.Node), (Minutes / Share).Node);
        Assert.Equal(new Quotient(MinutePrice.Node, Share.Node), (MinutePrice / Share).Node);
        Assert.Equal(new Quotient(Sales.Node, Minutes.Node), price.Node);
        Assert.Equal(new Quotient(Sales.Node, MinutePrice.Node), bought.Node);
    }

    [Fact]
    public void Amounts_are_multiplied_and_divided_by_plain_numbers()
    {
        var twelve = new Constant(new NumberValue(12), Measure.Ratio);

        Assert.Equal(new Product(Sales.Node, twelve), (Sales * 12).Node);
        Assert.Equal(new Quotient(Sales.Node, twelve), (Sales / 12).Node);
    }

    [Fact]
    public void Truths_are_joined_and_denied()
    {
        Assert.Equal(new All([Closed.Node, Ended.Node]), (Closed & Ended).Node);
        Assert.Equal(new Any([Closed.Node, Ended.Node]), (Closed | Ended).Node);
        Assert.Equal(new Not(Closed.Node), (!Closed).Node);
        Assert.Equal(new Given(Sales.Declaration), Sales.WasGiven().Node);
    }

    [Fact]
    public void Dates_compare_and_move()
    {
        Assert.Equal(new Compared(Opening.Node, Relation.Below, ThePeriod.End.Node), (Opening < ThePeriod.End).Node);
        Assert.Equal(new Compared(Opening.Node, Relation.AtMost, ThePeriod.End.Node), (Opening <= ThePeriod.End).Node);
        Assert.Equal(new Compared(Opening.Node, Relation.Above, ThePeriod.End.Node), (Opening > ThePeriod.End).Node);
        Assert.Equal(new Compared(Opening.Node, Relation.AtLeast, ThePeriod.End.Node), (Opening >= ThePeriod.End).Node);
        Assert.Equal(new DateShift(Opening.Node, 0, 30), Opening.PlusDays(30).Node);
        Assert.Equal(new DateShift(Opening.Node, -6, 0), Opening.PlusMonths(-6).Node);
        Assert.Equal(new BusinessDayShift(Opening.Node, -3), Opening.PlusBusinessDays(-3).Node);
    }

    [Fact]
    public void Dates_are_counted_between_repeated_and_put_in_order()
    {
        Assert.Equal(new DayCount(Opening.Node, ThePeriod.End.Node), Opening.DaysUntil(ThePeriod.End).Node);
        Assert.Equal(new Recurrence(Opening.Node, 6, ThePeriod.End.Node), Opening.RecurringNotBefore(6, ThePeriod.End).Node);
        Assert.Equal(new Least([Opening.Node, ThePeriod.End.Node]), Opening.Earlier(ThePeriod.End).Node);
        Assert.Equal(new Greatest([Opening.Node, ThePeriod.End.Node]), Opening.Later(ThePeriod.End).Node);
    }

    [Fact]
    public void A_date_is_asked_for_its_year_month_and_day()
    {
        Assert.Equal(new DatePart(Opening.Node, DateComponent.Year), Opening.Year().Node);
        Assert.Equal(new DatePart(Opening.Node, DateComponent.Month), Opening.Month().Node);
        Assert.Equal(new DatePart(Opening.Node, DateComponent.Day), Opening.Day().Node);
    }

    [Fact]
    public void The_period_is_asked_for_its_number_start_and_end()
    {
        Assert.Equal(new PeriodValue(PeriodAspect.Number), ThePeriod.Number.Node);
        Assert.Equal(new PeriodValue(PeriodAspect.Start), ThePeriod.Start.Node);
        Assert.Equal(new PeriodValue(PeriodAspect.End), ThePeriod.End.Node);
    }

    [Fact]
    public void A_stated_value_is_a_constant_in_its_unit()
    {
        AssertConstant(Usd.Of(5), new NumberValue(5), Measure.Of(Usd));
        AssertConstant(Minute.Of(5), new NumberValue(5), Measure.Of(Minute));
        AssertConstant(Usd.Of(5, Minute), new NumberValue(5), Measure.Of(Usd, Minute));
        AssertConstant(Barrel.Of(5, Minute), new NumberValue(5), Measure.Of(Barrel, Minute));
        AssertConstant(Ratio.Percent(40), new NumberValue(0.4m), Measure.Ratio);
        AssertConstant(true, TruthValue.True, Measure.Truth);
        AssertConstant(new LocalDate(2002, 7, 12), new DateValue(new LocalDate(2002, 7, 12)), Measure.Date);
        Assert.Throws<NotSupportedException>(() => (Rule<int>)5);
    }

    private static void AssertConstant<T>(T stated, Value value, Measure measure)
        where T : struct => Assert.Equal(new Constant(value, measure), ((Rule<T>)stated).Node);
}
