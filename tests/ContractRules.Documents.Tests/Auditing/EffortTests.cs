using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>How much computing is counted for an operation: the square of its words of 64 bits, two a number at least.</summary>
public sealed class EffortTests
{
    [Fact]
    public void Two_small_numbers_take_the_square_of_four_words() => Handmade.AssertCosts(4 * 4, effort => effort.Allows(7, new Rational(3, 7)));

    [Fact]
    public void Both_sides_of_a_fraction_count()
    {
        // Of 129 and 257 bits: two and four words beyond the two that each number has.
        var long129 = BigInteger.One << 128;
        Handmade.AssertCosts(6 * 6, effort => effort.Allows(new Rational(long129, 1), 1));
        Handmade.AssertCosts(10 * 10, effort => effort.Allows(1, new Rational(long129, (BigInteger.One << 256) + 1)));
    }

    [Fact]
    public void What_was_exceeded_once_stays_so()
    {
        var effort = Handmade.Spent();
        Assert.False(effort.IsLeft);
        Assert.False(effort.Allows(0));
    }
}
