using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.RowMemory;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>What settling takes for one more row is what its figures take, as narrow as the numbers given allow.</summary>
public sealed class FigureMemoryTests
{
    private static readonly long?[] UpTo255 = [1, 17, 255];

    [Fact]
    public void A_figure_takes_8_bytes_a_row_and_one_that_may_need_more_than_64_bits_16()
    {
        Assert.Equal(8, OfARow(UpTo255, Fee.Means((Rule<Money>)Amount + Usd.Of(1))));
        Assert.Equal(16, OfARow(UpTo255, Fee.Means((Rule<Money>)Amount + Usd.Of(1)), Total.Means(Amount + Usd.Of(2))));
        Assert.Equal(16, OfARow(UpTo255, Fee.Means(Plain(long.MaxValue) * Amount)));
        Assert.Equal(0.125, OfARow(UpTo255, Holds.Means(Amount > Usd.Of(0.1m))));
        Assert.Equal(8.125, OfARow([1, null, 255], Fee.Means((Rule<Money>)Amount + Usd.Of(1))));
    }

    [Fact]
    public void What_is_alike_in_all_rows_or_as_it_was_given_takes_none()
    {
        Assert.Equal(0, OfARow([7], Fee.Means((Rule<Money>)Amount + Usd.Of(1))));
        Assert.Equal(0, OfARow([null], Fee.Means((Rule<Money>)Amount + Usd.Of(1))));
        Assert.Equal(0, OfARow(UpTo255, Fee.Means((Rule<Money>)Amount)));
    }

    // Numbers of up to 60 bits, such as 1 and 2^60 − 1, take 63 eight times over, and more nine times over; one of 61 bits may be of 63.
    [Theory]
    [InlineData(4)]
    [InlineData(32)]
    [InlineData(60)]
    public void What_numbers_can_come_to_is_told_by_how_many_bits_the_greatest_takes(int bits)
    {
        var most = (1L << bits) - 1;

        Assert.Equal(8, OfARow([1, most], Times(long.MaxValue / most)));
        Assert.Equal(16, OfARow([1, most], Times((long.MaxValue / most) + 1)));
        Assert.Equal(8, OfARow([1, -most - 1], Times(long.MaxValue / (most + 1))));
        Assert.Equal(16, OfARow([1, -most - 1], Times((long.MaxValue / (most + 1)) + 1)));
        Assert.Equal(16, OfARow([1, most + 1], Times(long.MaxValue / most)));
        Assert.Equal(16, OfARow([1, -most - 2], Times(long.MaxValue / (most + 1))));

        static Provision Times(long factor) => Fee.Means(Plain(factor) * Amount);
    }

    // A cent or more is greater than nothing; less than that may not be.
    [Fact]
    public void Numbers_above_or_below_zero_are_known_to_be()
    {
        Assert.Equal(0, OfARow([1, 255], Holds.Means(Amount > Usd.Of(0))));
        Assert.Equal(0.125, OfARow([0, 255], Holds.Means(Amount > Usd.Of(0))));
        Assert.Equal(0, OfARow([0, 255], Holds.Means(Amount >= Usd.Of(0))));
        Assert.Equal(0.125, OfARow([-1, 255], Holds.Means(Amount >= Usd.Of(0))));
        Assert.Equal(0, OfARow([-1, -255], Holds.Means(Amount < Usd.Of(0))));
        Assert.Equal(0.125, OfARow([0, -255], Holds.Means(Amount < Usd.Of(0))));
        Assert.Equal(0, OfARow([0, -255], Holds.Means(Amount <= Usd.Of(0))));
    }

    [Fact]
    public void The_greater_of_two_of_which_one_always_is_takes_no_room_of_its_own()
    {
        Assert.Equal(0, OfARow(UpTo255, Fee.Means(Limits.GreaterOf(Amount, Usd.Of(2.55m)))));
        Assert.Equal(8, OfARow(UpTo255, Fee.Means(Limits.GreaterOf(Amount, Usd.Of(2.54m)))));
        Assert.Equal(0, OfARow(UpTo255, Fee.Means(Limits.LesserOf(Amount, Usd.Of(0.01m)))));
        Assert.Equal(8, OfARow(UpTo255, Fee.Means(Limits.LesserOf(Amount, Usd.Of(0.02m)))));
        Assert.Equal(8.125, OfARow([1, null, 255], Fee.Means(Limits.GreaterOf(Amount, Usd.Of(2.55m)))));
    }

    // However many blocks they stand in; of each there is a little beside.
    [Fact]
    public void Rows_of_many_blocks_take_what_those_of_one_take()
    {
        var plan = Plan.Of(SmallAgreement.Of(SmallAgreement.Clause("1", Fee.Means((Rule<Money>)Amount + Usd.Of(1)), Total.Means((Rule<Money>)Amount + Usd.Of(2)))));
        FactColumns few = Rows([1, null, 255], 5_000), many = Rows([1, null, 255], 12_000);
        Taken(plan, many);
        Taken(plan, few);

        Assert.InRange((Taken(plan, many) - Taken(plan, few)) / 7_000.0, 16.25, 17.5);
    }
}
