using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Plans.PlannableRules;
using static ContractRules.Tests.Plans.PlanWidths;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>What is taken times a number of about 64 bits is as exact as all else.</summary>
public sealed class LinearStepTests
{
    private static readonly BigInteger[] Factors = [Most - 1, Most, Most + 1, Most + 2, 1 - Most, -Most, -Most - 1, -Most - 2, (Most * 2) + 3, (Most * Most) + 5];

    [Theory]
    [InlineData("few digits")]
    [InlineData("64 bits")]
    public void Factors_at_the_edge_of_64_bits(string size) => Assert.Empty(SizedRows.Differences(
        size, Factors.SelectMany(factor => (Rule<Money>[])[Plain(factor) * Amount, (Plain(factor) * Amount) + (Plain(3) * Credit), Credit - (Plain(factor) * Amount)])));

    private static Rule<Ratio> Plain(BigInteger number) => new Ratio(new Rational(number, 1));
}
