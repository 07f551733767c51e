using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Generators.SampleStreams;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Parts rounded so that together they are the whole, rounded once.</summary>
public class RoundingTogetherTests
{
    private static readonly Rational Third = new(100, 3);
    private static readonly Money Cent = Usd.Of(0.01m);

    [Fact]
    public void Thirds_of_100_by_largest_remainder() =>
        // 3 × 33.33 leaves one cent of 100; the remainders are equal, so the first takes it.
        Assert.Equal([33.34m, 33.33m, 33.33m], ByLargestRemainder(Third, Third, Third));

    [Fact]
    public void The_units_left_over_go_to_the_largest_remainders() =>
        // Down: 0.10, 0.20, 0.30, in all 0.60 of 0.62; the remainders are 0.3, 0.9 and 0.8 of a cent.
        Assert.Equal([0.10m, 0.21m, 0.31m], ByLargestRemainder(0.103m, 0.209m, 0.308m));

    [Fact]
    public void Of_equal_remainders_the_earlier_take_the_units() =>
        // Four times half a cent: in all 2 cents.
        Assert.Equal([0.01m, 0.01m, 0, 0], ByLargestRemainder(0.005m, 0.005m, 0.005m, 0.005m));

    [Fact]
    public void A_part_by_itself_is_rounded_half_away_from_zero() =>
        Assert.Equal([0.13m, -0.13m, 0.12m], new[] { 0.125m, -0.125m, 0.1249m }.Select(part => Assert.Single(ByLargestRemainder(part))));

    [Fact]
    public void Whole_units_stay_as_they_are_below_zero_too() =>
        Assert.Equal([-5, 0, 7.25m], ByLargestRemainder(-5, 0, 7.25m));

    [Fact]
    public void Shares_are_allotted_in_lots()
    {
        var share = new Unit("share", "shares");
        var lots = SampleStreams.Of(250, 150, 100).Each(part => part / (Rule<Price>)Usd.Of(1, per: share)).RoundedByLargestRemainder(share.Of(100));

        // In lots of 100: 2.5, 1.5 and 1, in all 5; one lot is left, and of equal remainders the first comes first.
        Assert.Equal([300, 100, 100], Each(lots));
    }

    [Fact]
    public void A_unit_that_is_not_above_zero_is_refused() => Assert.StartsWith(
        "Expected a unit above zero; found 0 USD.",
        Assert.Throws<ArgumentException>(() => SampleStreams.Of(1).RoundedByLargestRemainder(Usd.Of(0))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Thirds_of_100_with_the_rest_to_the_first_or_the_last()
    {
        // Each third is 33.33 by itself; the whole is 100.00.
        Assert.Equal([33.34m, 33.33m, 33.33m], Each(SampleStreams.Of(Third, Third, Third).RoundedWithRestToFirst(Rounding.ToTheCent)));
        Assert.Equal([33.33m, 33.33m, 33.34m], Each(SampleStreams.Of(Third, Third, Third).RoundedWithRestToLast(Rounding.ToTheCent)));
    }

    [Fact]
    public void The_rest_can_be_less_than_the_part() =>
        // 0.005 three times is 0.01 by itself each, and 0.015 in all: 0.02. The last gets 0.02 − 0.01 − 0.01.
        Assert.Equal([0.01m, 0.01m, 0], Each(SampleStreams.Of(0.005m, 0.005m, 0.005m).RoundedWithRestToLast(Rounding.ToTheCent)));

    [Fact]
    public void What_is_unknown_of_one_leaves_undetermined_who_is_rounded_together_with_it()
    {
        var month = Month(1).With(Receipts, 1, 2);

        Assert.Equal([false, false, false], Each(Receipts.RoundedByLargestRemainder(Cent), month).Select(part => part.IsDetermined));
        Assert.Equal([false, true, false], Each(Receipts.RoundedWithRestToFirst(Rounding.ToTheCent), month).Select(part => part.IsDetermined));
    }

    [Law]
    public void Rounded_by_largest_remainder_the_parts_add_up_to_the_whole_rounded_once(Parts parts) =>
        Assert.Equal(Rounding.ToTheCent.Apply(Numbers.Sum(parts)), Numbers.Sum(ByLargestRemainder(parts)));

    [Law]
    public void Rounded_by_largest_remainder_each_part_is_of_whole_units_less_than_one_from_exact(Parts parts) =>
        Assert.All(ByLargestRemainder(parts).Zip(parts), pair =>
        {
            Assert.True((pair.First * 100).IsInteger);
            Assert.True(Rational.Abs(pair.First - pair.Second) < Cent.Amount);
        });

    [Law]
    public void Rounded_by_largest_remainder_a_larger_part_never_gets_less_and_of_equal_ones_the_earlier_takes_what_is_left_over(Parts parts)
    {
        var rounded = ByLargestRemainder(parts);
        var pairs =
            from earlier in Enumerable.Range(0, parts.Count)
            from later in Enumerable.Range(earlier + 1, parts.Count - earlier - 1)
            select (earlier, later);
        Assert.All(pairs, pair =>
        {
            Assert.True(parts[pair.earlier] <= parts[pair.later] || rounded[pair.earlier] >= rounded[pair.later]);
            Assert.True(parts[pair.earlier] >= parts[pair.later] || rounded[pair.earlier] <= rounded[pair.later]);
            Assert.True(parts[pair.earlier] != parts[pair.later] || (rounded[pair.earlier] - rounded[pair.later]) * LeftOver(parts).Sign >= 0);
        });
    }

    [Law]
    public void Rounded_by_largest_remainder_the_parts_of_the_opposite_are_the_opposites(Parts parts) =>
        Assert.Equal(ByLargestRemainder(parts).Select(part => -part), ByLargestRemainder([.. parts.Select(part => -part)]));

    [Fact]
    public void Thirds_of_100_and_then_of_minus_100_leave_nothing_with_anybody() =>
        Assert.Equal([-33.34m, -33.33m, -33.33m], ByLargestRemainder(-Third, -Third, -Third));

    [Law]
    public void Rounded_by_largest_remainder_is_giving_out_the_units_one_by_one(Parts parts) =>
        Assert.Equal(GivenOut(parts), ByLargestRemainder(parts));

    [Law]
    public void With_the_rest_to_one_the_parts_add_up_to_the_whole_rounded_once_and_the_others_are_rounded_by_themselves(Parts parts, Rounding rounding)
    {
        var first = Each(SampleStreams.Of(parts).RoundedWithRestToFirst(rounding));
        var last = Each(SampleStreams.Of(parts).RoundedWithRestToLast(rounding));

        Assert.Equal(rounding.Apply(Numbers.Sum(parts)), Numbers.Sum(first));
        Assert.Equal(rounding.Apply(Numbers.Sum(parts)), Numbers.Sum(last));
        Assert.Equal(parts.Skip(1).Select(rounding.Apply), first.Skip(1));
        Assert.Equal(parts.SkipLast(1).Select(rounding.Apply), last.SkipLast(1));
    }

    [Fact]
    public void Rounded_parts_can_be_paid_as_they_are()
    {
        var halves = Receipts.Each(received => received / 7);
        EquatableArray<Stream<Rule<Money>>> rounded =
        [
            halves.RoundedByLargestRemainder(Cent),
            halves.RoundedWithRestToFirst(Rounding.ToTheCent),
            halves.RoundedWithRestToLast(Rounding.ToTheCent),
        ];

        Assert.All(rounded, parts => Assert.NotNull(Of(Clause("1", [.. Products.Keys.Select(product => Seller.Pays(Buyer, parts[product]))]))));
    }

    // Cents that are left over once each part is cut to whole ones.
    private static Rational LeftOver(IReadOnlyList<Rational> parts) => Rounding.ToTheCent.Apply(Numbers.Sum(parts))
        - Numbers.Sum(parts.Select(new Rounding(2, RoundingMode.TowardsZero).Apply));

    [Fact]
    public void In_words()
    {
        var two = SampleStreams.Of(1, 2);

        var first = two.RoundedByLargestRemainder(Cent)["part-1"];
        Assert.Equal("1.00 USD rounded with the other parts by largest remainder", $"{first}");
        Assert.Equal(
            "(1.00 USD cut to 0.01 USD) + ((a unit either way) if ((what goes before (the remainder of 1.00 USD)) < (how much is left over)), otherwise 0.00 USD)",
            $"{first.Node.Operands()[0]}");
        Assert.Equal(
            "1.00 USD with what rounding leaves of all parts",
            $"{two.RoundedWithRestToFirst(Rounding.ToTheCent)["part-1"]}");
    }

    private static IReadOnlyList<Rational> ByLargestRemainder(params IReadOnlyList<Rational> parts) => Each(SampleStreams.Of(parts).RoundedByLargestRemainder(Cent));

    // Down to cents, then a cent at a time to whoever has lost most, until the whole is reached.
    private static IReadOnlyList<Rational> GivenOut(IReadOnlyList<Rational> parts)
    {
        var given = parts.Select(part => new Rounding(2, RoundingMode.TowardsZero).Apply(part)).ToArray();
        var whole = Rounding.ToTheCent.Apply(Numbers.Sum(parts));
        var side = (whole - Numbers.Sum(given)).Sign;
        while (Numbers.Sum(given) != whole)
        {
            var next = Enumerable.Range(0, parts.Count).OrderByDescending(index => (parts[index] - given[index]) * side).First();
            given[next] += Cent.Amount * side;
        }

        return given;
    }
}
