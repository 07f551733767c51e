using ContractRules.Agreements;
using ContractRules.Rules;
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

/// <summary>Minimum guarantees and take-or-pay, with the excess credited forward.</summary>
public class GuaranteesTests
{
    private static readonly Term<Quantity> Credit = Term.Quantity("credit", "Minutes credited", Minute);
    private static readonly Fact<Quantity> Minimum = Fact.Quantity("minimum", Minute, "1", "Minutes to take");
    private static readonly Definition Crediting = Credit.Means(Credit.CreditedForward(Minutes, Minimum));
    private static readonly Rule<Quantity> Short = Minutes.ShortOf(Minimum, Credit);

    [Fact]
    public void What_falls_short_after_the_credit_is_made_up()
    {
        // A minimum of 100: 115 taken leave a credit of 15; with it, 80 taken are 5 short.
        Assert.Equal("0 5", InOneLine(Short, Taken(115, 80), Crediting));
        Assert.Equal("15 0", InOneLine(Credit, Taken(115, 80), Crediting));
    }

    [Fact]
    public void What_of_the_credit_is_not_needed_goes_on() => Assert.Equal("30 20 0 0", InOneLine(Credit, Taken(130, 90, 80, 100), Crediting));

    [Fact]
    public void At_the_minimum_exactly_nothing_is_short_and_nothing_credited()
    {
        Assert.Equal("0", InOneLine(Short, Taken(100), Crediting));
        Assert.Equal("0", InOneLine(Credit, Taken(100), Crediting));
    }

    [Fact]
    public void A_credit_may_count_for_the_next_period_alone() =>
        // 130 leave 30; 90 with it are enough and leave nothing, for the 30 are gone.
        Assert.Equal("0 0 20", InOneLine(Short, Taken(130, 90, 80), Credit.Means(Minutes.ExcessOver(Minimum))));

    [Fact]
    public void What_was_taken_and_is_unknown_leaves_the_shortfall_undetermined() => Assert.Equal(
        "undetermined: minutes was not given for 2002-01", Once(Short, Month(1).With(Minimum, Minute.Of(1)), Crediting).ToString());

    [Fact]
    public void A_guarantee_for_a_year_falls_due_with_its_end_and_its_credit_stands_until_then()
    {
        var year = AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: Dated);
        var taken = Term.Quantity("this-year", "Minutes taken this year", Minute);
        Definition[] definitions =
        [
            taken.Means(taken.Accumulating(Minutes, startingAnew: year.StartsInThePeriod)),
            Credit.Means(Credit.CreditedYearly(taken, Minimum, year)),
        ];

        // A hundred a year: 115 in the first leave 15; 80 in the second are then 5 short.
        var months = Enumerable.Range(1, 24).Select(number => Given(number, number switch { 3 => 115, 15 => 80, _ => 0 }, 100)).ToList();
        var credit = Course(Credit, months, definitions).Select(NumberIn).ToList();
        var shortfall = Course(taken.ShortOfYearly(Minimum, year, Credit), months, definitions).Select(NumberIn).ToList();

        Assert.Equal([0, 15, 15, 0], [credit[10], credit[11], credit[22], credit[23]]);
        Assert.Equal(5, shortfall[23]);
        Assert.Equal(5, Numbers.Sum(shortfall));
    }

    [Law]
    public void Taken_and_made_up_are_all_minimums_and_the_credit_that_is_left(Monthly<FewMinutes> taken, Monthly<FewMinutes> minimums)
    {
        var made = SumsToDate(taken).Zip(SumsToDate(NumbersOf(Short, Months(taken, minimums))), (took, paid) => took + paid);
        Assert.Equal(SumsToDate(minimums).Zip(NumbersOf(Credit, Months(taken, minimums)), (guaranteed, credit) => guaranteed + credit), made);
    }

    [Law]
    public void A_credit_is_never_below_zero_and_there_is_none_where_something_is_short(Monthly<FewMinutes> taken, Monthly<FewMinutes> minimums) =>
        Assert.All(NumbersOf(Credit, Months(taken, minimums)).Zip(NumbersOf(Short, Months(taken, minimums))), month =>
            Assert.True(month.First >= 0 && month.Second >= 0 && (month.First * month.Second).IsZero));

    [Fact]
    public void What_is_short_can_be_paid_for()
    {
        var price = new Price(0.05m, Usd, Minute);

        // 20 minutes short at 5 cents each.
        Assert.Equal("1", Paid(Short * (Rule<Price>)price, Taken(80), Crediting));
    }

    [Fact]
    public void A_guarantee_reads_as_it_is_drafted() => Assert.Equal(
        ["(minimum − (minutes + credit of the prior period)), not below 0", "the part of (minutes + credit of the prior period) above minimum"],
        new[] { Short.ToString(), Credit.CreditedForward(Minutes, Minimum).ToString() });

    private static IReadOnlyList<Rational> NumbersOf(Rule<Quantity> rule, PeriodFacts[] months) =>
        [.. Course(rule, months, Crediting).Select(NumberIn)];

    private static PeriodFacts[] Taken(params int[] minutes) => [.. minutes.Select((taken, index) => Given(index + 1, taken, 100))];

    private static PeriodFacts Given(int month, Rational taken, Rational minimum) =>
        Month(month).With(Minutes, Minute.Of(taken)).With(Minimum, Minute.Of(minimum));

    private static PeriodFacts[] Months(IReadOnlyList<Rational> taken, IReadOnlyList<Rational> minimums) =>
        [.. taken.Select((took, index) => Given(index + 1, took, minimums[index]))];

    /// <summary>So few that what is taken often is just what was guaranteed.</summary>
    public readonly record struct FewMinutes(Rational Amount) : IFigure<FewMinutes>
    {
        public static Gen<FewMinutes> Drawn => Gen.Choose(0, 30).Select(minutes => new FewMinutes(minutes));

        public static implicit operator Rational(FewMinutes drawn) => drawn.Amount;
    }
}
