using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>What a figure comes to is told row by row, in steps, and copied out.</summary>
public sealed class FigureColumnTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<bool> IsMore = Term.Truth("is-more", "Whether it is more");

    private static readonly Plan OfSales = Plan.Of(Of(Clause("1", Fee.Means(Sales), IsMore.Means(Open))));

    // 12.34 in cents and in tenths of a cent; in dimes it is no whole number.
    [Fact]
    public void Values_are_copied_in_the_steps_asked_for()
    {
        var fees = Fees(Sales, 1_234, -5, 0);

        Assert.Equal([1_234, -5, 0], Copied(fees, 100));
        Assert.Equal([12_340, -50, 0], Copied(fees, 1_000));
        Assert.Equal(
            "fee is 12.34 in row 0, which is no whole number of 1/10 that 64 bits hold.",
            Assert.Throws<InvalidOperationException>(() => Copied(fees, 10)).Message);
    }

    [Fact]
    public void Rows_that_are_not_determined_are_told_and_copied_as_nothing()
    {
        var facts = FactColumns.For(Month(1).Period, rows: 3).With(Sales, [100, 7, 300], [true, false, true]);
        var fees = OfSales.Settle([facts])!.Periods[0].Term("fee")!;
        long[] cents = [9, 9, 9];
        bool[] determined = [false, true, false];

        fees.CopyTo(cents, step: 100, determined);

        Assert.Equal([100, 0, 300], cents);
        Assert.Equal([true, false, true], determined);
    }

    [Fact]
    public void Of_rows_that_all_are_determined_it_is_told_too()
    {
        var fees = Fees(Sales, [.. Enumerable.Range(0, PlanSettling.RowsABlock + 2).Select(row => (long)row)]);
        var (cents, determined) = (new long[fees.Rows], new bool[fees.Rows]);

        fees.CopyTo(cents, step: 100, determined);

        Assert.Equal(Enumerable.Range(0, fees.Rows).Select(row => (long)row), cents);
        Assert.DoesNotContain(false, determined);
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void What_64_bits_hold_is_copied(long cents)
    {
        Assert.Equal([cents, 0], Copied(Fees(Sales, cents, 0), 100));
        Assert.Equal([cents, 0], Copied(Fees(Sales + Sales - Sales, cents, 0), 100));
    }

    // Ten times as many steps of a tenth are one too many above 2^63 − 1 and below −2^63.
    [Theory]
    [InlineData(922_337_203_685_477_580, true)]
    [InlineData(922_337_203_685_477_581, false)]
    [InlineData(-922_337_203_685_477_580, true)]
    [InlineData(-922_337_203_685_477_581, false)]
    public void What_64_bits_dont_hold_is_refused(long cents, bool fits)
    {
        var fees = Fees(Sales, cents, 0);

        if (fits)
        {
            Assert.Equal(10 * cents, Copied(fees, 1_000)[0]);
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => Copied(fees, 1_000));
        }
    }

    [Fact]
    public void There_are_as_many_places_as_rows_and_a_step_is_one_or_more()
    {
        var fees = Fees(Sales, 1, 2);

        Assert.StartsWith("Expected 1 or more.", Assert.Throws<ArgumentOutOfRangeException>("step", () => fees.CopyTo(new long[2], step: 0)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Expected 2 places, one for each row.", Assert.Throws<ArgumentException>("target", () => fees.CopyTo(new long[3], step: 100)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("determined", () => fees.CopyTo(new long[2], step: 100, new bool[1]));
        Assert.Throws<ArgumentException>("determined", () => fees.CopyTo(new long[2], step: 100, new bool[3]));
    }

    [Fact]
    public void Truths_are_no_numbers_to_copy()
    {
        var facts = FactColumns.For(Month(1).Period, rows: 2).With(Open, [true, null]);
        var isMore = OfSales.Settle([facts])!.Periods[0].Term("is-more")!;

        Assert.Equal(["true", "?"], InRows.Of(isMore));
        Assert.False(isMore.TryGetSteps(0, out _, out _));
        Assert.Throws<InvalidOperationException>(() => Copied(isMore, 1));
    }

    // A third of 12 is 4; of 0.09 it is 0.03, and of 0.10 it does not end. An eighth has five decimals.
    [Fact]
    public void Steps_are_told_where_the_value_ends()
    {
        Assert.Equal(["400:2", "3:2", "-", "-3:2"], Steps(Sales / (Rule<Ratio>)new Ratio(3), 1_200, 9, 10, -9));
        Assert.Equal(["1500000:5", "1125:5"], Steps(Sales / (Rule<Ratio>)new Ratio(8), 12_000, 9));
        Assert.Equal([$"{long.MaxValue}:2", $"{long.MinValue}:2"], Steps(Sales, long.MaxValue, long.MinValue));
    }

    // 5 × (2^63 − 1) ÷ 5 × 2: what is counted in fifths is twice as many tenths, and so more than 64 bits hold.
    [Fact]
    public void Steps_are_told_where_64_bits_hold_them()
    {
        var (most, least) = ((long.MaxValue - 1) / 2, long.MinValue / 2);

        Assert.Equal([$"{2 * most}:3", "-", $"{2 * least}:3", "-"], Steps(Sales / (Rule<Ratio>)new Ratio(5), most, most + 1, least, least - 1));
    }

    // 2^63 − 1 cents ÷ (2^63 − 1) are one; what is divided by more than 64 bits hold is told by its value alone.
    [Fact]
    public void Steps_are_told_where_64_bits_hold_what_is_divided_by()
    {
        Assert.Equal(["1:2", "-", "-1:2"], Steps(Sales / (Rule<Ratio>)new Ratio(new Rational(long.MaxValue, 1)), long.MaxValue, 1, -long.MaxValue));
        Assert.Equal(["-"], Steps(Sales / (Rule<Ratio>)new Ratio(new Rational(ulong.MaxValue, 1)), long.MaxValue));
        Assert.Equal(["1:18", "-"], [.. Steps(Sales / (Rule<Ratio>)new Ratio(10_000_000_000_000_000), 1), .. Steps(Sales / (Rule<Ratio>)new Ratio(100_000_000_000_000_000), 1)]);
    }

    [Fact]
    public void There_is_no_row_before_the_first_and_after_the_last()
    {
        var fees = Fees(Sales, 1, 2);

        Assert.Throws<ArgumentOutOfRangeException>("row", () => fees[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => fees[2]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => fees.TryGetSteps(2, out _, out _));
        Assert.Equal("fee, 2 rows", fees.ToString());
    }

    private static FigureColumn Fees(Rule<Money> fee, params long[] cents) =>
        Plan.Of(Of(Clause("1", Fee.Means(fee)))).Settle([FactColumns.For(Month(1).Period, cents.Length).With(Sales, (ReadOnlySpan<long>)cents)])!.Periods[0].Term("fee")!;

    private static string[] Steps(Rule<Money> fee, params long[] cents)
    {
        var fees = Fees(fee, cents);
        return [.. cents.Select((_, row) => fees.TryGetSteps(row, out var steps, out var decimals) ? $"{steps}:{decimals}" : "-")];
    }

    private static long[] Copied(FigureColumn column, long step)
    {
        var target = new long[column.Rows];
        column.CopyTo(target, step);
        return target;
    }
}
