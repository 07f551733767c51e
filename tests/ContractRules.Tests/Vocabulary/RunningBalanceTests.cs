using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Tests.Agreements;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Balances that are carried forward, and what of them expires.</summary>
public class RunningBalanceTests
{
    private static readonly Fact<Money> Losses = Fact.Money("losses", Usd, "1", "What was lost");
    private static readonly Fact<Money> Incurred = Losses.InRange(0);
    private static readonly Fact<Money> Profits = Fact.Money("profits", Usd, "1", "What can use a loss up");
    private static readonly Term<Money> Used = Term.Money("used", "Losses used", Usd);
    private static readonly Term<Money> Balance = Term.Money("balance", "Losses carried forward", Usd);

    [Fact]
    public void A_balance_takes_in_what_is_added_and_gives_out_what_goes()
    {
        Assert.Equal("70 80", InOneLine(Balance, Given([100, 50], [30, 40]), Balance.Means(Balance.CarriedForward(Losses, Profits))));
        Assert.Equal("80 90", InOneLine(
            Balance, Given([100, 50], [30, 40]), Balance.Means(Balance.CarriedForward(Losses, Profits, opening: Usd.Of(10)))));
    }

    [Fact]
    public void What_is_left_out_is_nothing()
    {
        Assert.Equal("100 150", InOneLine(Balance, Given([100, 50], [0, 0]), Balance.Means(Balance.CarriedForward(adding: Losses))));
        Assert.Equal("400 350", InOneLine(
            Balance, Given([100, 50], [0, 0]), Balance.Means(Balance.CarriedForward(less: Losses, opening: Usd.Of(500)))));
        Assert.Equal("500 500", InOneLine(Balance, [Month(1), Month(2)], Balance.Means(Balance.CarriedForward(opening: Usd.Of(500)))));
    }

    [Fact]
    public void A_balance_falls_below_zero_where_more_goes_out_than_is_there() =>
        Assert.Equal("-30", InOneLine(Balance, Given([0], [30]), Balance.Means(Balance.CarriedForward(Losses, Profits))));

    [Fact]
    public void What_is_unknown_once_leaves_the_balance_undetermined_from_there_on()
    {
        var months = new[] { Month(1).With(Losses, Usd.Of(5)), Month(2), Month(3).With(Losses, Usd.Of(5)) };

        Assert.Equal(
            ["5", "undetermined: losses was not given for 2002-02", "undetermined: losses was not given for 2002-02"],
            Course(Balance, months, Balance.Means(Balance.CarriedForward(adding: Losses))).Select(outcome => outcome.ToString()));
    }

    [Fact]
    public void A_balance_lapses_at_an_event()
    {
        var months = Enumerable.Range(1, 3).Select(month => Month(month).With(Closed, month == 2).With(Losses, Usd.Of(10))).ToList();

        Assert.Equal("10 0 10", InOneLine(Balance, months, Balance.Means(Balance.CarriedForward(adding: Losses).Unless(Closed))));
    }

    [Fact]
    public void An_addition_is_carried_for_so_many_periods_and_then_no_more()
    {
        Assert.Equal("100 100 0 0", Expired(2, [100, 0, 0, 0], [0, 0, 0, 0]));
        Assert.Equal("100 0", Expired(1, [100, 0], [0, 0]));
    }

    [Fact]
    public void The_oldest_is_used_first_so_that_the_younger_lives_on() =>
        // 100 and 50; the third month uses 60 of the first 100, whose last 40 then expire; the 50 expire a month later.
        Assert.Equal("100 150 50 0", Expired(2, [100, 50, 0, 0], [0, 0, 60, 0]));

    [Fact]
    public void What_is_used_up_in_time_does_not_expire() =>
        // All 100 of the first and 20 of the second are used before the first would expire.
        Assert.Equal("100 150 30 0", Expired(2, [100, 50, 0, 0], [0, 0, 120, 0]));

    [Fact]
    public void What_takes_an_addition_back_belongs_in_what_goes_out()
    {
        // A loss of 100, of which 30 turn out not to be one: as a negative addition they would leave 100, 70 and then −30.
        Assert.Equal("100 70 0", Expired(2, [100, 0, 0], [0, 30, 0]));
        Assert.Contains("of what losses over the last 2 periods falls below zero", Assert.Single(FaultTests.Faults(
            () => Of(Clause("1", Balance.Means(Balance.CarriedForward(Losses).ExpiringAfter(2, Losses)))))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Additions_of_before_an_amendment_count_too()
    {
        Clause Added(Rule<Money> amount) => Clause("1", Used.Means(amount));
        var expiring = Clause("2", Balance.Means(Balance.CarriedForward(adding: Used).ExpiringAfter(2, Used)));
        Agreement Limited(Rule<Money> before) => Amended(
            [Added(before)], new Amendment("Letter", Dated.PlusMonths(1), Dated, Edit.Replace(Added(Losses.NotBelowZero())), Edit.Insert(expiring, after: "1")));

        Assert.NotNull(Limited(Losses.NotBelowZero()));
        Assert.Equal(AgreementFaultKind.CreditLost, Assert.Single(FaultTests.Faults(() => Limited(Losses))).Kind);
    }

    [Fact]
    public void An_opening_balance_expires_at_once_unless_it_comes_in_as_an_addition()
    {
        var expiring = Balance.Means(Balance.CarriedForward(Incurred, opening: Usd.Of(100)).ExpiringAfter(2, Incurred));

        Assert.Equal("0 0", InOneLine(Balance, Given([0, 0], [0, 0]), expiring));
        Assert.Equal("100 100 0", Expired(2, [100, 0, 0], [0, 0, 0]));
    }

    [Fact]
    public void An_addition_that_lives_for_no_period_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Balance.CarriedForward(adding: Losses).ExpiringAfter(0, Losses));

    [Law]
    public void A_balance_is_what_it_opened_with_and_all_that_came_in_less_all_that_went_out(Cents opening, Monthly<Cents> added, Monthly<Cents> gone)
    {
        var balances = Course(Balance, Given(added, gone), Balance.Means(Balance.CarriedForward(Losses, Profits, Usd.Of(opening))));

        Assert.Equal(SumsToDate(added).Zip(SumsToDate(gone), (came, went) => opening.Amount + came - went), balances.Select(NumberIn));
    }

    [Law(MaxTest = 300)]
    public void What_expires_is_what_following_every_addition_one_by_one_shows_when_it_can_be_used_at_once(Vintages drawn) => Assert.Equal(
        OneByOne(drawn.Periods, drawn.Losses, drawn.Profits, usedAtOnce: true),
        Course(Balance, Given(drawn.Losses, drawn.Profits), Expiring(drawn.Periods), Used.Means(Profits.NotBelowZero().UpTo(Balance.Prior() + Incurred))).Select(NumberIn));

    [Law(MaxTest = 300)]
    public void What_expires_is_what_following_every_addition_one_by_one_shows_when_it_can_be_used_a_period_later(Vintages drawn) => Assert.Equal(
        OneByOne(drawn.Periods, drawn.Losses, drawn.Profits, usedAtOnce: false),
        Course(Balance, Given(drawn.Losses, drawn.Profits), Expiring(drawn.Periods), Used.Means(Profits.NotBelowZero().UpTo(Balance.Prior()))).Select(NumberIn));

    [Fact]
    public void A_balance_reads_as_it_is_drafted() => Assert.Equal(
        [
            "balance of the prior period + losses − used",
            "(balance of the prior period + losses − used), without what came in more than 3 periods before the next",
        ],
        new[] { Balance.CarriedForward(Losses, Used).ToString(), Balance.CarriedForward(Losses, Used).ExpiringAfter(3, Losses).ToString() });

    [Fact]
    public void An_expiring_balance_is_explained_by_what_came_in_period_by_period()
    {
        // 30 of the 100 are used; the 70 left expire with the third month, so the 50 of the second stay.
        const string Expected = """
            balance = 50.00 USD  [1]
            │ = (balance of the prior period + losses − profits), without what came in more than 2 periods before the next
            │ = the lesser of (balance of the prior period + losses − profits) and losses over the last 2 periods
            ├─ balance of the prior period + losses − profits = 120.00 USD
            │  ├─ balance of the prior period = 120.00 USD, carried from 2002-02
            │  ├─ losses = 0.00 USD, given for 2002-03
            │  └─ less profits = 0.00 USD, given for 2002-03
            └─ losses over the last 2 periods = 50.00 USD
               └─ losses = 50.00 USD, of the period before

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Explained(
            Balance, Given([100, 50, 0], [0, 30, 0]), Balance.Means(Balance.CarriedForward(Incurred, Profits).ExpiringAfter(2, Incurred))));
    }

    [Fact]
    public void What_a_balance_lets_through_can_be_paid_as_it_is() => Assert.Equal(
        "0 60.05 39.95",
        Paid(Used, Given([100, 0, 0], [0, 60.05m, 70]), Balance.Means(Balance.CarriedForward(Losses, Used)), Used.Means(Profits.NotBelowZero().UpTo(Balance.Prior()))));

    private static string Expired(int periods, IReadOnlyList<Rational> losses, IReadOnlyList<Rational> used) =>
        InOneLine(Balance, Given(losses, used), Expiring(periods), Used.Means(Profits));

    private static Definition Expiring(int periods) => Balance.Means(Balance.CarriedForward(Incurred, Used).ExpiringAfter(periods, Incurred));

    // Every loss is kept on its own: used from the oldest on, and dropped after its last period.
    private static IEnumerable<Rational> OneByOne(int periods, IReadOnlyList<Rational> losses, IReadOnlyList<Rational> profits, bool usedAtOnce)
    {
        var left = new Rational[losses.Count];
        for (var now = 0; now < losses.Count; now++)
        {
            left[now] = losses[now];
            var toUse = profits[now];
            for (var oldest = 0; oldest < (usedAtOnce ? now + 1 : now); oldest++)
            {
                var used = Rational.Min(left[oldest], toUse);
                left[oldest] -= used;
                toUse -= used;
            }

            if (now >= periods)
            {
                left[now - periods] = 0;
            }

            yield return Numbers.Sum(left.Take(now + 1));
        }
    }

    private static PeriodFacts[] Given(IReadOnlyList<Rational> losses, IReadOnlyList<Rational> profits) =>
        [.. losses.Zip(profits, (lost, won) => (lost, won)).Select((pair, index) =>
            Month(index + 1).With(Losses, Usd.Of(pair.lost)).With(Profits, Usd.Of(pair.won)))];

    /// <summary>What came in and went out in seven months, in small whole amounts, so that what is used often just uses an addition up.</summary>
    public sealed record Vintages(int Periods, EquatableArray<Rational> Losses, EquatableArray<Rational> Profits) : IDrawn<Vintages>
    {
        public static Gen<Vintages> Drawn =>
            from periods in Gen.Choose(1, 4)
            from losses in Amounts.ArrayOf(7)
            from profits in Amounts.ArrayOf(7)
            select new Vintages(periods, losses, profits);

        private static Gen<Rational> Amounts => Gen.Frequency(
            (1, Gen.Constant((Rational)0)), (3, Gen.Choose(0, 5).Select(amount => (Rational)amount)));
    }
}
