using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanWidths;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>Of numbers so great that nothing is known of how great they are, nothing is told that is not so.</summary>
public sealed class GreatNumbersTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly BigInteger Great = BigInteger.One << 1_024;
    private static readonly BigInteger[] Numbers = [.. new[] { Great - 1, Great, Great << 5, Great << 6 }.SelectMany(number => (BigInteger[])[number, -number])];

    // Alike in all rows, and another in each; as it is, with 5 dollars more, and an eighth of it.
    [Fact]
    public void They_are_compared_as_what_they_are()
    {
        foreach (var other in Numbers)
        {
            var agreement = Of(Clause("1", [.. Enum.GetValues<Relation>().SelectMany(relation => Compared(relation, other))]));
            var plan = Plan.Of(agreement);
            foreach (var rows in Numbers.Select(number => Enumerable.Repeat(number, 64).ToArray()).Append(Numbers).Append([.. Numbers.Reverse(), 0]))
            {
                var settled = plan.Settle([FactColumns.Of(agreement, [.. rows.Select(cents => Month(1).With(Sales, Usd.Of(Cents(cents))))])])!.Periods[0];
                foreach (var row in new[] { 0, rows.Length - 1 })
                {
                    Assert.Equal(Enum.GetValues<Relation>().SelectMany(relation => Expected(rows[row], relation, other)), settled.Figures.Select(figure => figure[row]));
                }
            }
        }
    }

    // 2^63 − 1 and −2^63 are 64 bits beside what takes more.
    [Fact]
    public void In_steps_they_are_told_where_64_bits_hold_them()
    {
        var agreement = Of(Clause("1", Term.Money("fee", "Fee", Usd).Means((Rule<Money>)Sales)));
        BigInteger[] cents = [Most, Most + 1, -Most - 1, -Most - 2, 5, Most << 80];
        var fee = Plan.Of(agreement).Settle([FactColumns.Of(agreement, [.. cents.Select(cent => Month(1).With(Sales, Usd.Of(Cents(cent))))])])!.Periods[0].Term("fee")!;

        Assert.Equal([long.MaxValue, null, long.MinValue, null, 5, null], cents.Select((_, row) => fee.TryGetSteps(row, out var steps, out var decimals) && decimals == 2 ? steps : (long?)null));
    }

    private static IEnumerable<Provision> Compared(Relation relation, BigInteger other)
    {
        Rule<Money>[] rules = [Sales, Sales + Usd.Of(5), (Sales / 8).Rounded(Rounding.ToTheCent)];
        return rules.Select((rule, index) => Term.Truth($"{relation.ToString().ToLowerInvariant()}-{index}", $"{relation} {index}")
            .Means(Rule<bool>.Of(new Compared(rule.Node, relation, ((Rule<Money>)Usd.Of(Cents(other))).Node))));
    }

    private static IEnumerable<TruthValue> Expected(BigInteger cents, Relation relation, BigInteger other) =>
        from number in new[] { cents, cents + 500, new Rounding(0, RoundingMode.HalfAwayFromZero).Apply(new Rational(cents, 8)).Numerator }
        let order = number.CompareTo(other)
        select TruthValue.Of(relation switch
        {
            Relation.Below => order < 0,
            Relation.AtMost => order <= 0,
            Relation.EqualTo => order == 0,
            Relation.AtLeast => order >= 0,
            _ => order > 0,
        });
}
