using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Ranges.FewNumbers;

namespace ContractRules.Tests.Ranges;

/// <summary>By how much rules can differ that have something in common: exactly as much as for some numbers.</summary>
public sealed class DifferencesTests
{
    private static readonly Fact<Money> Receipts = Fact.Money("receipts", Usd, "1", "What came in").InRange(0);
    private static readonly Fact<Money> Rent = Fact.Money("rent", Usd, "1", "The rent").InRange(100, 500);

    [Law(MaxTest = 2 * LawAttribute.Draws)]
    public void What_is_in_both_is_known_to_be_the_same(FewNumbers one, FewNumbers other)
    {
        var (left, right) = (one.Among("left"), other.Among("right"));

        Makes(left - left.NotExceeding(right), (a, b) => a - Math.Min(a, b));
        Makes(left.NotExceeding(right) - left, (a, b) => Math.Min(a, b) - a);
        Makes(left - left.AtLeast(right), (a, b) => a - Math.Max(a, b));
        Makes(left.AtLeast(right) - left, (a, b) => Math.Max(a, b) - a);
        Makes(left + right - left, (_, b) => b);
        Makes(left - (left + right), (_, b) => -b);
        Makes(left - left * right, (a, b) => a - (a * b));
        Makes(left - right * left, (a, b) => a - (a * b));
        Makes(-right - -left, (a, b) => a - b);
        Makes(left.Called($"as it is") - left.NotExceeding(right).Called($"{left} up to {right}"), (a, b) => a - Math.Min(a, b));
        Makes(left.NotExceeding(right) - left.AtLeast(right), (a, b) => Math.Min(a, b) - Math.Max(a, b));
        Makes(left - left.NotExceeding(right) - right, (a, b) => a - Math.Min(a, b) - b);
        Makes(left.LessDeductions(left.NotExceeding(right), right), (a, b) => a - Math.Min(a, b) - b);
        Makes(-left - right, (a, b) => -a - b);

        void Makes(Rule<Ratio> rule, Func<int, int, int> made)
        {
            var all = one.Numbers.SelectMany(_ => other.Numbers, made).ToList();
            var (found, range) = (new NumberRange(all.Min(), all.Max()), RangeOf(rule));
            Assert.True(found == range, $"{rule} makes {found}, and not {range}, of {one} and {other}");
        }
    }

    // Receipts are nothing or more, the rent is 100 to 500.
    [Fact]
    public void Caps_of_caps_sums_of_sums_and_what_is_rounded_alike()
    {
        AssertRange("from 0 to 100", Receipts.NotExceeding(Rent) - Receipts.NotExceeding(Rent - Usd.Of(100)));
        AssertRange("from 0 to 100", Receipts.AtLeast(Rent) - Receipts.AtLeast(Rent - Usd.Of(100)));
        AssertRange("at least 0", Receipts + Sales.AtLeast(Rent) - (Receipts.NotExceeding(Usd.Of(50)) + Sales));
        AssertRange("at least 0", Receipts.Rounded(Rounding.ToTheCent) - Receipts.NotExceeding(Rent).Rounded(Rounding.ToTheCent));
        AssertRange("at most 0", Receipts.NotExceeding(Rent).Rounded(Rounding.ToTheCent) - Receipts.Rounded(Rounding.ToTheCent));
        AssertRange("at least -500", Receipts.Rounded(new Rounding(0, RoundingMode.Down)) - Receipts.NotExceeding(Rent).Rounded(Rounding.ToTheCent));
    }

    [Fact]
    public void A_part_is_no_more_than_the_whole_and_the_whole_no_less_than_the_part()
    {
        AssertRange("from 0 to 1", Receipts / (Receipts + Rent));
        AssertRange("at least 1", (Receipts + Rent) / Rent);
        AssertRange("at least 0", Receipts / Rent);
    }

    private static void AssertRange<T>(string words, Rule<T> rule)
        where T : struct => Assert.Equal(words, $"{RangeOf(rule)}");
}
