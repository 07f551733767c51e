using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>Fractions over whatever is given come, in every form, to what the reference makes of them: however their integers are counted, and whether they have one divisor or several.</summary>
public sealed class NumbersTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "What it cost");
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share");
    private static readonly Fact<Ratio> Count = Fact.Ratio("count", "1", "How many").WithDecimals(0);

    // Over a count what is sold is counted in cents, over a share in ones, over three in thirds of a cent.
    private static readonly Rule<Money>[] Fractions =
        [Sales / Count, Sales / Share, Costs / Count, Costs / Share, (Rule<Money>)Sales / 3, Sales, -(Costs / (Share * Count)), Usd.Of(0), Usd.Of(0.07m) / Count];

    private static readonly PeriodFacts[] Rows =
    [
        .. from sales in (decimal?[])[0, 12.34m, -5, null]
           from count in (decimal?[])[1, -3, 0, null]
           from share in (decimal?[])[0.25m, -0.000003m, 0]
           let row = Given(Given(Month(1).With(Share, new Ratio(share!.Value)), Count, count), Sales, sales)
           select count == 1 ? row : row.With(Costs, Usd.Of((sales ?? 1) * (count ?? 2))),
    ];

    [Fact]
    public void Two_added_up() => Settles(Pairs((one, other) => one + other));

    [Fact]
    public void Three_added_up_in_any_order() => Settles([
        .. from one in Fractions.Take(3) from other in Fractions[2..5] select one + Fractions[5] + other,
        .. from one in Fractions.Take(3) from other in Fractions[2..5] select one + other - Fractions[5],
    ]);

    [Fact]
    public void The_greater_or_the_lesser_of_two() => Settles([.. Pairs((one, other) => Limits.GreaterOf(one, other)), .. Pairs((one, other) => Limits.LesserOf(one, other))]);

    [Fact]
    public void One_where_it_is_more_than_the_other() => Settles(Pairs((one, other) => one.ProvidedThat(one > other, otherwise: other)));

    [Fact]
    public void One_in_relation_to_the_other() => Settles([
        .. Pairs((one, other) => Usd.Of(1).ProvidedThat(one >= other, otherwise: Usd.Of(2))),
        .. Pairs((one, other) => Usd.Of(1).ProvidedThat(Rule<bool>.Of(new Compared(one.Node, Relation.EqualTo, other.Node)), otherwise: Usd.Of(2))),
    ]);

    [Fact]
    public void Each_rounded_to_cents_to_tens_and_to_eighths() => Settles(
        from fraction in Fractions
        from rounding in (Rounding[])[Rounding.ToTheCent, new Rounding(-1, RoundingMode.HalfEven), new Rounding(0, RoundingMode.Up)]
        select fraction.Rounded(rounding));

    [Fact]
    public void One_divided_by_the_other() => Settles(Pairs((one, other) => Usd.Of(1) * (one / other)));

    [Fact]
    public void The_place_of_one_among_others() => Settles(
        from ranked in Enumerable.Range(0, 3)
        from first in Enumerable.Range(0, 4)
        select Usd.Of(1) * Rule<Ratio>.Of(new Rank([.. Fractions[first..(first + 3)].Select(fraction => fraction.Node)], ranked)));

    private static IEnumerable<Rule<Money>> Pairs(Func<Rule<Money>, Rule<Money>, Rule<Money>> together) =>
        from one in Fractions from other in Fractions select together(one, other);

    private static void Settles(params IEnumerable<Rule<Money>> rules)
    {
        var agreement = Of(Clause("1", [.. rules.Select(Definition (rule, index) => Term.Money($"amount-of-{index}", $"{rule}", Usd).Means(rule))]));

        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), [[.. Rows.Select(row => AskedFor(agreement, row))]]));
    }

    private static PeriodFacts Given(PeriodFacts row, Fact<Ratio> fact, decimal? number) => number is { } given ? row.With(fact, new Ratio(given)) : row;

    private static PeriodFacts Given(PeriodFacts row, Fact<Money> fact, decimal? number) => number is { } given ? row.With(fact, Usd.Of(given)) : row;
}
