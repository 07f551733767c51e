using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.RowMemory;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>What hangs on something that no row has takes no room, whatever is made of it; nor does what is alike in all rows.</summary>
public sealed class AbsentMemoryTests
{
    private static readonly Fact<Ratio> Count = Fact.Ratio("count", "1", "How many").WithDecimals(0);
    private static readonly Rule<Ratio> Factor = Credit / Usd.Of(1);

    [Fact]
    public void Amounts_that_hang_on_one_that_nobody_gives()
    {
        Rule<Money>[] rules =
        [
            Amount + Credit, Amount * Factor, Factor * Amount, Credit / (Amount / Usd.Of(1)), (Amount / Factor).Rounded(Rounding.ToTheCent), (Credit / (Amount / Usd.Of(1))).Rounded(Rounding.ToTheCent),
            Limits.GreaterOf(Amount, Credit), Limits.LesserOf(Credit, Amount), Credit.ProvidedThat(Amount > Usd.Of(1)),
            Credit.ProvidedThat(Amount > Credit, otherwise: Usd.Of(2)), Usd.Of(1) * Rule<Ratio>.Of(new Rank([Amount.Node, Credit.Node], 1)), Usd.Of(1) * Rule<Ratio>.Of(new Rank([Amount.Node, Credit.Node], 0)),
            (Usd.Of(1) * Rule<Ratio>.Of(new Raised((Amount / Usd.Of(3)).Node, Plain(9).Node))) + Credit,
        ];

        Assert.All(rules, rule => Assert.Equal(0, OfARow(Credits, Fee.Means(rule))));
    }

    [Fact]
    public void Truths_that_hang_on_one_that_nobody_gives()
    {
        var isMore = Amount > Credit;
        Rule<bool>[] rules = [isMore, !isMore, isMore & (Amount > Usd.Of(3)), isMore | (Amount < Usd.Of(3)), Rule<bool>.Of(new Determined(((Rule<Money>)Amount + Credit).Node)), Rule<bool>.Of(new Given(Amount.Declaration))];

        Assert.All(rules, rule => Assert.Equal(0, OfARow(Credits, Holds.Means(rule), Fee.Means((Rule<Money>)Credit))));
    }

    [Fact]
    public void Dates_that_hang_on_one_that_nobody_gives_or_that_all_rows_have()
    {
        Rule<LocalDate>[] rules =
        [
            Day.PlusDays(1), Day.PlusMonths(1), Rule<LocalDate>.Of(new BusinessDayShift(Day.Node, 3)), Rule<LocalDate>.Of(new BusinessDayShift(Day.Node, 0)), Rule<LocalDate>.Of(new Recurrence(Day.Node, 3, ThePeriod.End.Node)),
            Rule<LocalDate>.Of(new Recurrence(ThePeriod.Start.Node, 3, Day.Node)), Rule<LocalDate>.Of(new Least([Day.Node, ThePeriod.End.Node])),
        ];

        Assert.All(rules, rule => Assert.Equal(0, OfARow(rows => Days(rows, _ => null), Falls.Means(rule))));
        Assert.All(rules, rule => Assert.Equal(0, OfARow(rows => Days(rows, _ => new LocalDate(2002, 1, 5)), Falls.Means(rule))));
        Assert.Equal(0, OfARow(rows => Days(rows, row => new LocalDate(2002, 1, 5).PlusDays(row % 9)), Falls.Means(Rule<LocalDate>.Of(new BusinessDayShift(Day.Node, 0)))));
        Assert.Equal(0, OfARow(rows => Days(rows, _ => new LocalDate(2002, 1, 5)), Part.Means(Rule<Ratio>.Of(new DatePart(Day.Node, DateComponent.Day)))));
        Assert.Equal(8, OfARow(rows => Days(rows, row => new LocalDate(2002, 1, 5).PlusDays(row % 9)), Falls.Means(Day.PlusDays(1))));
    }

    // What is divided by 1, or is 1 in its power, is as it was given.
    [Fact]
    public void What_changes_nothing_takes_none()
    {
        FactColumns Counted(int rows, int count) => Rows([1, 300], rows).With(Count, (ReadOnlySpan<long>)[.. Enumerable.Repeat((long)count, rows)]);
        var divided = Fee.Means((Amount / Count).Rounded(Rounding.ToTheCent));

        Assert.Equal(0, OfARow(rows => Counted(rows, 1), divided));
        Assert.Equal(8, OfARow(rows => Counted(rows, 3), divided));
        Assert.Equal(0, OfARow(rows => Counted(rows, 0), divided));
        Assert.Equal(0, OfARow(rows => Counted(rows, 1), Fee.Means(Amount * (Rule<Ratio>)Count)));
        Assert.Equal(8, OfARow(rows => Counted(rows, -1), Fee.Means(Amount * (Rule<Ratio>)Count)));
        Assert.Equal(0, OfARow(rows => Counted(rows, 0), Fee.Means(Amount * (Rule<Ratio>)Count)));
    }

    private static FactColumns Credits(int rows) =>
        FactColumns.For(Month(1).Period, rows).With(Credit, (ReadOnlySpan<long>)[.. Enumerable.Range(0, rows).Select(row => (long)(row % 99) - 9)]);

    private static FactColumns Days(int rows, Func<int, LocalDate?> day) => FactColumns.For(Month(1).Period, rows).With(Day, [.. Enumerable.Range(0, rows).Select(day)]);
}
