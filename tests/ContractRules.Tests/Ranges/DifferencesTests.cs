using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Ranges.FewNumbers;

namespace ContractRules.Tests.Ranges;

/// <summary>By how much rules can differ that have something in common: exactly as much as for some numbers.</summary>
public sealed class DifferencesTests
{
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

        void Makes(Rule<Ratio> rule, Func<int, int, int> made)
        {
            var all = one.Numbers.SelectMany(_ => other.Numbers, made).ToList();
            var (found, range) = (new NumberRange(all.Min(), all.Max()), RangeOf(rule));
            Assert.True(found == range, $"{rule} makes {found}, and not {range}, of {one} and {other}");
        }
    }
}
