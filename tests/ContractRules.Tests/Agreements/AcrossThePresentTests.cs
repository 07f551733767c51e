using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What an amendment of March cannot reach any more: a date that has passed, an opening that is used up.</summary>
public class AcrossThePresentTests
{
    private static readonly LocalDate March = new(2002, 3, 1);
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);

    // 10 fall due on 31 January, 20 on 30 April.
    private static readonly Clause Listed = Clause("1", Profit.Means(
        Schedule.Of(Scheduled.On(new LocalDate(2002, 1, 31), Usd.Of(10)), Scheduled.On(new LocalDate(2002, 4, 30), Usd.Of(20))).InThePeriod));

    [Fact]
    public void A_date_moved_back_to_a_period_that_is_settled_would_never_fall_due() =>
        AssertRefused(AgreementFaultKind.DateInNoPeriod, Listed, Moving(new(2002, 4, 30), new(2002, 2, 28)));

    [Fact]
    public void A_date_that_has_passed_and_is_moved_on_would_fall_due_once_more() =>
        AssertRefused(AgreementFaultKind.DueOnceMore, Listed, Moving(new(2002, 1, 31), new(2002, 5, 31)));

    [Fact]
    public void A_date_to_come_is_moved_to_another_to_come_also_in_the_period_of_the_change()
    {
        var agreement = Amended([Listed], Letter(Moving(new(2002, 4, 30), new(2002, 3, 31))));

        Assert.Equal(
            [10, 0, 20, 0], agreement.Settle([Month(1), Month(2), Month(3), Month(4)]).Statements.Select(statement => (decimal)statement.Of(Profit).Value.Amount));
    }

    [Fact]
    public void The_first_day_of_the_change_is_still_to_come()
    {
        Assert.NotNull(Amended([Listed], Letter(Moving(new(2002, 4, 30), March))));
        AssertRefused(AgreementFaultKind.DueOnceMore, Listed, Moving(new(2002, 1, 31), March));
        Assert.NotNull(Amended([Clause("1", Profit.Means(Schedule.Of(Scheduled.On(March, Usd.Of(10))).InThePeriod))], Letter(Moving(March, new(2002, 5, 31)))));
    }

    [Theory]
    [InlineData(1, PeriodOfChange.AsAtItsStart, false)]
    [InlineData(15, PeriodOfChange.AsAtItsEnd, false)]
    [InlineData(15, PeriodOfChange.AsAtItsStart, true)]
    public void A_letter_that_counts_from_the_next_month_on_moves_no_date_into_its_own(int day, PeriodOfChange settled, bool isRefused)
    {
        var letter = new Amendment("Letter", new(2002, 3, day), new LocalDate(2002, 2, 1), Moving(new(2002, 4, 30), new(2002, 3, 31))).SettlingThePeriodOfChange(settled);
        var error = Record.Exception(() => Amended([Listed], letter));

        Assert.Equal(
            isRefused ? "clause 1: 2002-03-31 lies before 2002-04-01, from which Letter counts, so that nothing would fall due for it; expected a date from then on" : null,
            (error as AgreementFaultsException)?.Faults.Single().ToString());
    }

    [Fact]
    public void A_date_for_which_nothing_is_listed_is_moved_on()
    {
        var paid = Clause("1", Profit.Means(Schedule.Of(Scheduled.On(new LocalDate(2002, 4, 30), Usd.Of(20))).InThePeriod), Seller.Pays(Buyer, Profit, due: new LocalDate(2002, 1, 15)));

        Assert.NotNull(Amended([paid], Letter(Moving(new(2002, 1, 15), new(2002, 5, 15)))));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    public void An_opening_that_is_used_up_is_amended_no_more(int opening)
    {
        Clause Opened(Money with) => Clause("1", Balance.Means(Balance.CarriedForward(adding: Sales, opening: with)));

        AssertRefused(AgreementFaultKind.InitialsDiffer, Opened(Usd.Of(opening)), Edit.Replace(Opened(Usd.Of(150))));
        Assert.NotNull(Amended([Opened(Usd.Of(opening))], new Amendment("Letter", new(2002, 1, 15), new LocalDate(2002, 1, 15), Edit.Replace(Opened(Usd.Of(150))))
            .SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd)));
    }

    [Fact]
    public void A_rule_that_recalls_a_balance_anew_need_not_open_it_again()
    {
        var opened = Clause("1", Balance.Means(Balance.CarriedForward(adding: Sales, opening: Usd.Of(100))));

        Assert.NotNull(Amended([opened], Letter(Edit.Replace(Clause("1", Balance.Means(Balance.Prior() + Sales))))));
        Assert.NotNull(Amended([Clause("1", Balance.Means(Sales))], Letter(Edit.Replace(opened))));
    }

    // The agreement is of January; its first period begins on 10 February.
    [Fact]
    public void An_opening_is_used_up_with_a_first_period_that_begins_after_the_agreement()
    {
        Clause Opened(int with) => Clause("1", Balance.Means(Balance.CarriedForward(adding: Sales, opening: Usd.Of(with))));
        Agreement Late(Amendment letter) => new(
            "late", "Late", Dated, Cadence.Months, [Seller, Buyer], [Opened(100)], [letter], firstPeriod: SettlementPeriod.Between(new(2002, 2, 10), new(2002, 3, 31)));

        Assert.Equal(
            "clause 1: balance has begun with 100.00 USD, and Letter comes too late for it to begin with 150.00 USD; expected the same opening, and the change as an amount of its period",
            Assert.Single(FaultTests.Faults(() => Late(new Amendment("Letter", new(2002, 4, 1), March, Edit.Replace(Opened(150)))))).ToString());
        Assert.NotNull(Late(new Amendment("Letter", new(2002, 2, 10), new LocalDate(2002, 2, 1), Edit.Replace(Opened(150)))));
    }

    private static Edit Moving(LocalDate day, LocalDate to) => Edit.Substitute<LocalDate>(day, to, "1");

    private static Amendment Letter(Edit edit) => new("Letter", March, new LocalDate(2002, 2, 1), edit);

    private static void AssertRefused(AgreementFaultKind kind, Clause clause, Edit edit) =>
        Assert.Equal(kind, Assert.Single(FaultTests.Faults(() => Amended([clause], Letter(edit)))).Kind);
}
