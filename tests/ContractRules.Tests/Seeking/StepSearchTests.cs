using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Seeking;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Seeking;

/// <summary>Of which values a search proves that they do it, or that they don't.</summary>
public sealed class StepSearchTests
{
    private static readonly Fact<Quantity> Sold = Fact.Quantity("sold", Minute, "1", "Minutes sold").InRange(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "Costs");
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share").InRange(0, 1).WithDecimals(4);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);

    // 100 ÷ 0 is undetermined, and breaks no expectation; 100 ÷ any other number of minutes is not below nothing.
    [Fact]
    public void An_expectation_that_is_undetermined_refuses_no_value()
    {
        var agreement = Of(Clause("1", Fee.Means(Dollars(9) - (Sold * PerMinute(1))), Expectation.That("a hundredth is below nothing", Dollars(100) / (Sold / Minute.Of(1)) < Usd.Of(0))));
        var sought = agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(5)), by: Sold);

        Assert.Equal((0, 0), (Number(sought.Least), Number(sought.Reached[0].To)));
        Assert.NotEmpty(sought.Reached[0].Above!.Faults);
    }

    // It expires on 20 January: in February nothing is expected any more, and 20 minutes give 20.
    [Fact]
    public void What_a_lapsed_clause_expects_refuses_no_value()
    {
        var agreement = Of(
            Clause("1", Expectation.That("no more than ten are sold", Sold <= Minute.Of(10))),
            Clause("2", Fee.Means(Sold * PerMinute(1))).Surviving(),
            Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(new LocalDate(2002, 1, 20))));
        var sought = agreement.Seek([Month(1).With(Sold, Minute.Of(1)), Month(2)], Goal.Reaches(Fee, Usd.Of(20)), by: Sold, during: Month(2).Period);

        Assert.Equal(20, Number(sought.Least));
        Assert.True(sought.IsProved);
    }

    // Of costs below nothing the fee is not determined, however far one looks.
    [Fact]
    public void Values_with_which_the_term_is_never_determined_are_proved_not_to_do_it()
    {
        var fee = Rule<Money>.Of(new Confined((Costs >= Usd.Of(0)).Node, Costs.Node));
        var sought = Of(Clause("1", Fee.Means(fee))).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(5)), by: Costs);

        Assert.Equal((5, true), (Number(sought.Least), sought.IsProved));
        Assert.Empty(sought.Unproved);
    }

    [Fact]
    public void Least_of_all_is_proved_where_what_is_not_proved_begins_with_it()
    {
        var agreement = Of(Clause("1", Fee.Means(Dollars(350_000) * Share)));
        var (none, some) = (agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(0)), by: Share, most: 1), agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(100_000)), by: Share, most: 4));

        Assert.Equal("from 0 to 1", Assert.Single(none.Unproved).ToString());
        Assert.Equal((0, true, true), (Number(none.Least), none.IsProved, none.RanOut));
        Assert.Equal("fee reaches 0.00 USD in 2002-01 by share: from 0 to 1", none.ToString());
        Assert.Equal("fee reaches 100,000.00 USD in 2002-01 by share: from 0.2858 to 1 (not proved)", some.ToString());
    }

    private static Rule<Price> PerMinute(decimal dollars) => new Price(dollars, Usd, Minute);

    private static Rule<Money> Dollars(decimal dollars) => Usd.Of(dollars);

    private static Rational Number(TriedValue? tried) => Assert.IsType<NumberValue>(tried?.Value).Number;
}
