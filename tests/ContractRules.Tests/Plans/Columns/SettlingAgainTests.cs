using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.RowMemory;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>Rows much like those that a plan has settled take nothing anew: making a program for them would take many times the memory that settling does.</summary>
public sealed class SettlingAgainTests
{
    private static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open");
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "A day");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Total = Term.Money("total", "Fees so far", Usd);

    // What making a program takes is a good deal more.
    private const int Slack = 3_000;

    private static readonly Agreement Small = Of(Clause(
        "1",
        Fee.Means(Limits.GreaterOf(Amount, Usd.Of(1)).ProvidedThat(Open, otherwise: Usd.Of(2)).ProvidedThat(Day <= ThePeriod.End)),
        Total.Means(Fee.ToDate() + Amount.Rounded(new Rounding(-2, RoundingMode.Up)))));

    // The fewest and the most binary digits that are much alike.
    private static readonly (int Fewest, int Most)[] Alike = [(1, 1), (2, 4), (5, 8), (29, 32), (57, 60), (61, 63), (64, 80), (97, 112), (113, 127), (129, 192)];

    public static TheoryData<int, int> Rows => new()
    {
        { 10, Alike.Length },
        { 70, Alike.Length },
        { 1_100, 6 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Numbers_of_about_as_many_digits(int rows, int sizes)
    {
        foreach (var (fewest, most) in Alike.Take(sizes))
        {
            var (few, many) = (BigInteger.One << (fewest - 1), (BigInteger.One << most) - 1);
            TakeNothingAnewAfterTheFirst(Amounts(rows, -few - 1, few), Amounts(rows, -many - 1, many), Amounts(rows, -few - 1, many), Amounts(rows, -many - 1, few));
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(70)]
    [InlineData(1_100)]
    public void Rows_of_which_others_are_given(int rows)
    {
        FactColumns Given(Func<int, bool> isGiven) => January(rows)
            .With(Amount, [.. Enumerable.Range(0, rows).Select(row => isGiven(row) ? row % 16 : (decimal?)null)])
            .With(Open, [.. Enumerable.Range(0, rows).Select(row => isGiven(row) ? row % 3 == 0 : (bool?)null)])
            .With(Day, [.. Enumerable.Range(0, rows).Select(row => isGiven(row) ? new LocalDate(2002, 1, 1).PlusDays(row % 50) : (LocalDate?)null)]);

        TakeNothingAnewAfterTheFirst(Given(row => row % 2 == 0), Given(row => row > 1), Given(row => row % 5 != 3));
    }

    // What is made for rows of which some are not given does for those of which all are.
    [Fact]
    public void Rows_of_which_all_are_given()
    {
        FactColumns Given(Func<int, bool> isGiven) => January(10)
            .With(Amount, [.. Enumerable.Range(0, 10).Select(row => isGiven(row) ? row : (decimal?)null)])
            .With(Open, [.. Enumerable.Range(0, 10).Select(row => isGiven(row) ? row % 3 == 0 : (bool?)null)]);

        TakeNothingAnewAfterTheFirst(Given(row => row % 2 == 0 || row > 6), Given(_ => true));
    }

    // Far below zero first, and then far above: what is made for the second does for the first again.
    [Theory]
    [InlineData(10)]
    [InlineData(70)]
    public void Numbers_far_below_zero_and_far_above_in_turn(int rows)
    {
        FactColumns below = Amounts(rows, -(BigInteger.One << 40), 5), above = Amounts(rows, -5, BigInteger.One << 40);
        var plan = Plan.Of(Small);
        Assert.True(Taken(plan, below) > 3 * Slack);
        Assert.True(Taken(plan, above) > 3 * Slack);

        TakeNothingAnew(plan, below, above);
    }

    // Of as many kinds as there are numbers that are alike in all rows, beside rows of which nothing is given: sooner or later all of them have been seen.
    [Fact]
    public void Rows_of_more_kinds_than_are_told_apart()
    {
        FactColumns[] kinds = [January(70), .. Enumerable.Range(0, 30).Select(number => Amounts(70, number * number, number * number)), January(70).With(Open, [.. Enumerable.Repeat((bool?)true, 70)])];
        var plan = Plan.Of(Small);
        Assert.All(kinds.Concat(kinds).Concat(kinds), kind => Taken(plan, kind));

        TakeNothingAnew(plan, kinds);
    }

    private static void TakeNothingAnewAfterTheFirst(params FactColumns[] batches)
    {
        var plan = Plan.Of(Small);
        var first = Taken(plan, batches[0]);
        Assert.True(first > Taken(plan, batches[0]) + Slack);
        TakeNothingAnew(plan, batches);
    }

    private static void TakeNothingAnew(Plan plan, params FactColumns[] batches)
    {
        Taken(plan, batches[0]);
        var before = Taken(plan, batches[0]);
        Assert.All(batches, batch => Assert.InRange(Taken(plan, batch), 0, before + Slack));
    }

    // The one and the other from row to row.
    private static FactColumns Amounts(int rows, BigInteger one, BigInteger other) => one >= long.MinValue && other <= long.MaxValue
        ? January(rows).With(Amount, (ReadOnlySpan<long>)[.. Enumerable.Range(0, rows).Select(row => (long)(row % 2 == 0 ? one : other))])
        : FactColumns.Of(Small, [.. Enumerable.Range(0, rows).Select(row => Month(1).With(Amount, Usd.Of(new Rational(row % 2 == 0 ? one : other, 100))))]);

    private static FactColumns January(int rows) => FactColumns.For(SettlementPeriod.Month(2002, 1), rows);
}
