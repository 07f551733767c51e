using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Agreements;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using static ContractRules.Vocabulary.Sharing;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Reserves withheld now and released later.</summary>
public class ReservesTests
{
    private static readonly Term<Money> Withheld = Term.Money("withheld", "Reserve withheld", Usd);

    private static readonly Term<Money> Released = Term.Money("released", "Reserve released", Usd);

    private static readonly Fact<Money> NeverBelowZero = Sales.InRange(0);

    // To the cent, so that what is released can be paid as it is.
    private static readonly Definition Withholding = Withheld.Means((Percent(20) * Sales).Rounded(Rounding.ToTheCent));

    [Fact]
    public void What_is_withheld_comes_back_so_many_periods_later() =>
        Assert.Equal("0 0 0 0 20 0", InOneLine(Withheld.ReleasedAfter(4), Given(100, 0, 0, 0, 0, 0), Withholding));

    [Fact]
    public void Held_is_all_that_was_not_yet_released() =>
        // 20, 30 and 40 withheld for 2 periods each; the third month releases the first 20.
        Assert.Equal("20 50 70 40 0", InOneLine(Withheld.HeldFor(2), Given(100, 150, 200, 0, 0), Withholding));

    [Fact]
    public void For_one_period_it_comes_back_in_the_next() =>
        Assert.Equal("0 20 30", InOneLine(Withheld.ReleasedAfter(1), Given(100, 150, 0), Withholding));

    [Fact]
    public void What_is_held_for_no_period_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Withheld.ReleasedAfter(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Withheld.HeldFor(0));
    }

    [Fact]
    public void What_was_unknown_when_withheld_is_unknown_when_released()
    {
        var months = new[] { Month(1), Month(2).With(Sales, Usd.Of(100)), Month(3).With(Sales, Usd.Of(0)) };

        Assert.Equal(
            ["0", "undetermined: sales was not given for 2002-01", "20"],
            Course(Withheld.ReleasedAfter(1), months, Withholding).Select(outcome => outcome.ToString()));
    }

    [Law]
    public void All_that_was_withheld_is_released_or_still_held(Monthly<Cents> sales, FewPeriods periods)
    {
        var withheld = Of(Withheld, sales);
        var released = Of(Withheld.ReleasedAfter(periods), sales);
        var held = Of(Withheld.HeldFor(periods), sales);

        Assert.Equal(SumsToDate(withheld), SumsToDate(released).Zip(held, (back, kept) => back + kept));
        Assert.Equal(withheld.SkipLast(periods), released.Skip(periods));
    }

    [Fact]
    public void What_is_not_withheld_and_what_is_released_can_be_paid() =>
        // 100.05 less 20.01; then 50 less 10 and the 20.01.
        Assert.Equal("80.04 60.01", Paid(Sales - Withheld + Withheld.ReleasedAfter(1), Given(100.05m, 50), Withholding));

    [Law]
    public void Without_an_amendment_a_reserve_is_released_period_by_period(Monthly<CentsFromZero> sales, FewPeriods periods) => Assert.Equal(
        Of(Withheld.ReleasedAfter(periods), sales),
        Course(Released, Given(sales), Withheld.Means((Percent(20) * NeverBelowZero).Rounded(Rounding.ToTheCent)), Released.Means(Released.OfReserve(Withheld, periods))).Select(NumberIn));

    [Theory]
    [InlineData(2, 4, "0 0 1 2 0 0 3 4")] // 3 and 4 wait for two months more
    [InlineData(4, 2, "0 0 0 0 6 4 5 6")] // 1 and 2 are overdue with the 3
    public void An_amended_time_releases_everything_once(int before, int after, string released)
    {
        var agreement = Amended(
            [Clause("1", Withheld.Means(NeverBelowZero)), Clause("2", Released.Means(Released.OfReserve(Withheld, before)))],
            new Amendment("Letter", Month(5).Period.Start, Month(5).Period.Start, Edit.Replace(Clause("2", Released.Means(Released.OfReserve(Withheld, after))))));
        var statements = agreement.Settle(Months(Sales, Enumerable.Range(1, 8).Select(amount => Usd.Of(amount)))).Statements;

        Assert.Equal(released, string.Join(' ', statements.Select(statement => statement.Of(Released).Value.Amount)));
    }

    [Fact]
    public void What_is_below_zero_is_not_withheld_without_a_word() => Assert.Equal(
        AgreementFaultKind.CreditLost, Assert.Single(FaultTests.Faults(() => SmallAgreement.Of(Clause("1", Released.Means(Released.OfReserve(Sales, 1)))))).Kind);

    // Of 100 withheld in January and 200 in February, what was held for three months would come twice or never when it is held for one.
    [Theory]
    [InlineData(3, 1)]
    [InlineData(1, 3)]
    public void An_amendment_of_how_long_a_part_is_held_is_refused(int before, int after) => Assert.Equal(
        AgreementFaultKind.InstalmentsLost,
        Assert.Single(FaultTests.Faults(() => Amended(
            [Clause("1", Released.Means(Sales.ReleasedAfter(before)))],
            new Amendment("Letter", new(2002, 3, 1), new NodaTime.LocalDate(2002, 2, 1), Edit.Replace(Clause("1", Released.Means(Sales.ReleasedAfter(after)))))))).Kind);

    // 300 withheld in January are to come back in March; deleted in February, nobody would owe them.
    [Fact]
    public void An_amendment_that_leaves_a_reserve_behind_is_refused_until_it_says_what_becomes_of_it()
    {
        Agreement Amending(Edit edit) => Amended(
            [Clause("0", Withheld.Means(NeverBelowZero)), Clause("1", Released.Means(Released.OfReserve(Withheld, 2)))],
            new Amendment("Letter", new(2002, 2, 1), new NodaTime.LocalDate(2002, 1, 5), edit));

        Assert.Equal(AgreementFaultKind.InstalmentsLost, Assert.Single(FaultTests.Faults(() => Amending(Edit.Delete("1")))).Kind);
        Assert.NotNull(Amending(Edit.Replace(Clause("1", Released.Means(Usd.Of(0))))));
    }

    [Fact]
    public void What_is_held_reads_as_it_is_counted() =>
        Assert.Equal("withheld over the last 4 periods", Withheld.HeldFor(4).ToString());

    private static IReadOnlyList<Rational> Of(Rule<Money> rule, IReadOnlyList<Rational> sales) => [.. Course(rule, Given(sales), Withholding).Select(NumberIn)];

    private static PeriodFacts[] Given(params IReadOnlyList<Rational> sales) => Months(Sales, sales.Select(amount => Usd.Of(amount)));
}
