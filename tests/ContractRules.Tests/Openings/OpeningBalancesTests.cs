using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Openings;

/// <summary>Settling that begins in the middle of an agreement's life, from balances that a person gives.</summary>
public class OpeningBalancesTests
{
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance carried", Usd);
    private static readonly Term<Money> Old = Term.Money("old", "Old balance", Usd);
    private static readonly Fact<Ratio> Standing = Share.Standing();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "3", "Notice").Standing();
    private static readonly Power Ending = Buyer.May("end it", PowerEffect.Terminate, ground: true, from: Dated, exercised: Notice).UponNotice(months: 2);
    private static readonly SettlementPeriod March = Month(3).Period;

    // Recalls a value, a sum, windows, what was settled, a standing share, a power and lots; and from April on a term that no clause defines any more.
    private static readonly Agreement Rich = Amended(
        [
            Clause("1", Profit.Means(Sales - Costs.NothingUnlessGiven()), Ended.Means(Sales.OverTrailing(3, lag: 1) > Sales), Old.Means(Old.Prior() + Sales)),
            Clause("2", Balance.Means(Balance.Prior() + (Standing * Profit)), Seller.Pays(Buyer, Balance.GrowthRounded(Rounding.ToTheCent), due: ThePeriod.End)),
            Clause("3", Ending, PeriodOfTheEnd.CountsWhole),
            Clause("4", SampleLots.Debts.MovedBy(SampleLots.Debts.Adding(SampleLots.Fee).With(SampleLots.Due, ThePeriod.End), SampleLots.Debts.Applying(SampleLots.Paid))),
        ],
        new Amendment("Letter", new LocalDate(2002, 4, 1), new LocalDate(2002, 4, 1), Edit.Replace(
            Clause("1", Profit.Means(Sales - Costs.NothingUnlessGiven() + (Old.Prior() * 0.01m)), Ended.Means(Sales.OverTrailing(3, lag: 1) > Sales.ToDate())))));

    /// <summary>The balances that an agreement asks for which recalls something of every kind, a power among them.</summary>
    internal static (OpeningBalances Blank, Power Ending, Fact<Ratio> Standing) Asked => (OpeningBalances.After(Rich, March), Ending, Standing);

    [Law]
    public void Going_on_from_the_balances_of_a_state_gives_what_settling_all_gives(HalfAYear drawn)
    {
        PeriodFacts[] months = [.. drawn.Months];
        var all = Rich.Settle(months);
        Assert.Empty(all.Faults);
        for (var split = 1; split < months.Length; split++)
        {
            var state = Rich.Settle(months[..split]).Carried;
            var opening = OpeningBalances.In(state, Rich);
            var rest = Rich.Settle(months[split..], opening.ToCarried());

            Assert.True(opening.IsComplete);
            Assert.Empty(rest.Faults);
            Assert.Equal(
                all.Statements.Skip(split).Select(statement => (statement.Terms, statement.Payments, statement.End)),
                rest.Statements.Select(statement => (statement.Terms, statement.Payments, statement.End)));
        }
    }

    [Fact]
    public void What_is_asked_is_all_that_the_rules_recall_and_nothing_else() => Assert.Equal(
        [
            "balance before-1", "old before-1", "sales to-date", "sales before-1", "sales before-2", "sales before-3", "share standing", "notice standing",
        ],
        OpeningBalances.After(Rich, March).Balances.Select(balance => $"{balance.Name} {balance.Asked}"));

    [Fact]
    public void Given_balances_are_gone_on_from()
    {
        var opening = OpeningBalances.After(Rich, March)
            .WithStanding(Standing, Ratio.Percent(50)).With(Balance, Usd.Of(100)).With(Old, Usd.Of(900)).WithTotal(Sales, Usd.Of(600))
            .With(Sales, Usd.Of(300)).With(Sales, Usd.Of(200), ago: 2).With(Sales, Usd.Of(100), ago: 3);
        var april = Rich.Settle(Month(4).With(Sales, Usd.Of(40)), opening.ToCarried()).Statements[0];

        // Half of 40 and a hundredth of the 900 with which the old balance was left.
        Assert.Equal(Usd.Of(49), april.Of(Profit).Value);
        Assert.Equal(Usd.Of(100 + 24.5m), april.Of(Balance).Value);
        Assert.False(april.Of(Ended).Value);
        Assert.Equal(Usd.Of(24.5m), Assert.Single(april.Payments).Amount);
        Assert.Equal(March, april.OpenedAfter);
    }

    [Fact]
    public void What_is_left_blank_is_undetermined_and_says_so_and_nothing_is_taken_for_zero()
    {
        var april = Rich.Settle(Month(4).With(Sales, Usd.Of(40)).With(Standing, Ratio.Percent(50)), OpeningBalances.After(Rich, March).ToCarried()).Statements[0];
        var reasons = april.Find("balance")!.Outcome.Reasons;

        Assert.Equal(["the opening balance balance before-1 was not given after 2002-03", "the opening balance old before-1 was not given after 2002-03"], reasons.Select(reason => $"{reason}").Order(StringComparer.Ordinal));
        Assert.Null(reasons[0].Needs);
        Assert.Empty(april.Payments);
        Assert.NotEmpty(april.OpenPayments);
        Assert.False(april.Find("debt-open")!.Outcome.IsDetermined);
    }

    [Fact]
    public void That_there_was_none_is_an_answer_of_its_own()
    {
        var blank = OpeningBalances.After(Rich, March);
        var none = blank.With(blank.Balances.Single(balance => balance.Name.Key == "balance"), null);

        Assert.Equal("balance before-1: none", $"{none.Balances.Single(balance => balance.Name.Key == "balance")}");
        // Then the balance begins with nothing, as the rule has it.
        Assert.Null(none.ToCarried().Of(Balance.Declaration).Ago(1));
    }

    [Fact]
    public void A_power_exercised_before_ends_the_agreement_on_its_day()
    {
        var opening = OpeningBalances.After(Rich, March).Exercising(Ending, on: new LocalDate(2002, 2, 10), takesEffect: new LocalDate(2002, 4, 10));
        var april = Rich.Settle(Month(4), opening.ToCarried()).Statements[0];

        Assert.Equal((new LocalDate(2002, 4, 10), true), (april.End!.On, april.HasEnded));
    }

    [Fact]
    public void Lots_are_given_all_together_or_as_none()
    {
        var opening = OpeningBalances.After(Rich, March);
        var lots = Rich.Lots[0];
        var given = opening.WithLots(lots, Item.Of("2002-02").With("due", new DateValue(new LocalDate(2002, 2, 28))).With("remaining", new NumberValue(5)));

        Assert.Equal(Usd.Of(7), Face(given, "debt-open"));
        Assert.Equal("debt: not given", $"{opening.Lots[0]}");
        Assert.Equal("debt: none", $"{opening.WithLots(lots).Lots[0]}");

        static Money Face(OpeningBalances balances, string term) => Usd.Of(((NumberValue)Rich
            .Settle(Month(4).With(SampleLots.Fee, Usd.Of(2)).With(SampleLots.Paid, Usd.Of(0)), balances.ToCarried()).Statements[0].Find(term)!.Outcome.Value!).Number);
    }

    [Fact]
    public void Fewer_periods_than_could_have_been_are_said_and_fewer_values_are_asked_then()
    {
        var two = OpeningBalances.After(Rich, March, periods: 2);

        Assert.Equal((3, 2), (OpeningBalances.After(Rich, March).Periods, two.Periods));
        Assert.DoesNotContain(two.Balances, balance => balance.Asked == "before-3");
        Assert.Throws<ArgumentOutOfRangeException>(() => OpeningBalances.After(Rich, March, periods: 4));
    }

    [Fact]
    public void What_nobody_asks_for_is_refused()
    {
        var blank = OpeningBalances.After(Rich, March);

        Assert.Throws<ArgumentException>(() => blank.With(Profit, Usd.Of(1)));
        Assert.Throws<ArgumentException>(() => blank.With(Sales, Usd.Of(1), ago: 4));
        Assert.Throws<ArgumentException>(() => blank.With(Balance, Inr.Of(1)));
        Assert.Throws<ArgumentException>(() => OpeningBalances.After(Rich, SettlementPeriod.Month(2001, 12)));
        Assert.Throws<ArgumentException>(() => OpeningBalances.After(Rich, SettlementPeriod.Year(2002)));
        Assert.Throws<ArgumentException>(() => OpeningBalances.In(CarriedState.None, Rich));
    }

    [Fact]
    public void A_state_made_from_balances_says_so_through_JSON_and_through_the_periods_that_follow()
    {
        var carried = OpeningBalances.After(Rich, March).ToCarried();

        Assert.True(CarriedStateJson.TryParse(carried.ToJson(), out var read, out _));
        Assert.Equal(carried, read);
        Assert.Equal(March, Rich.Settle([Month(4), Month(5)], read).Carried.OpenedAfter);
        Assert.Null(Rich.Settle(Month(1)).Carried.OpenedAfter);
    }

    /// <summary>Six months, in which costs and shares may be missing, and in one of which notice may be given.</summary>
    public sealed record HalfAYear(EquatableArray<PeriodFacts> Months) : IDrawn<HalfAYear>
    {
        public static Gen<HalfAYear> Drawn =>
            from sales in Numbers.Cents.ArrayOf(6)
            from costs in Numbers.Cents.OrNull().ArrayOf(6)
            from shares in Gen.Choose(0, 100).Select(percent => (Rational)percent / 100).OrNull().ArrayOf(6)
            from fees in Numbers.CentsFromZero.ArrayOf(6)
            from paid in Numbers.CentsFromZero.ArrayOf(6)
            from ends in Gen.Choose(1, 10)
            select new HalfAYear([.. Enumerable.Range(0, 6).Select(month => Month(month + 1)
                .With(Sales, Usd.Of(sales[month])).Given(Costs, costs[month], Usd.Of).Given(Standing, month == 0 ? shares[0] ?? 0 : shares[month], share => new Ratio(share))
                .With(SampleLots.Fee, Usd.Of(fees[month])).With(SampleLots.Paid, Usd.Of(paid[month]))
                is var facts && month + 1 == ends ? facts.With(Notice, facts.Period.Start) : facts)]);
    }
}
