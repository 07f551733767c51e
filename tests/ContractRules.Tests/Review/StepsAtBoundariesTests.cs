using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>What is a step in a figure, and what is only its slope or its rounding, at a boundary of 1,000 minutes.</summary>
public sealed class StepsAtBoundariesTests
{
    private static readonly Rule<bool> IsPassed = Minutes > Minute.Of(1_000);

    // Below the boundary, then above it; by the minute, or whatever the minutes.
    [Theory]
    [InlineData("100", "50", "falls")]
    [InlineData("100", "49.90 + 0.05", "falls")] // 100, then 99.95, 100.00 and on
    [InlineData("100", "20 + 0.05", "falls")] // 100, then 70.05, 70.10 and on
    [InlineData("0.10", "50", "falls")]
    [InlineData("0.10", "99.95", "falls")] // up to 100, then 99.95: however little, more comes to less
    [InlineData("5.02", "5.01", "")] // two cents or less are rounding
    [InlineData("5.02", "5.00", "")]
    [InlineData("5.00", "5.02", "")]
    [InlineData("5.00", "5.03", "jumps")]
    [InlineData("5.03", "5.00", "falls")]
    public void It_falls_or_jumps(string below, string above, string how)
    {
        var found = Asked(Amount(below).Unless(IsPassed, then: Amount(above)));

        Assert.Equal(how, string.Join(", ", found.Select(finding => finding.Kind == QuestionKind.MoreComesToLess ? "falls" : "jumps")));
    }

    // 0 up to 1,000 minutes, 5 for each one more; and 5 for each of 1,000, none for more.
    [Fact]
    public void A_slope_that_begins_or_ends_is_no_step_however_steep()
    {
        Assert.Empty(Asked(Amount("0").Unless(IsPassed, then: Amount("-5000 + 5"))));
        Assert.Empty(Asked(Amount("0 + 5").Unless(Minutes >= Minute.Of(1_000), then: Amount("5000"))));
    }

    // 5.00 for 1,000 minutes, 5.0051 for 1,001: rounded, a cent more.
    [Fact]
    public void Rounding_is_no_step() => Assert.Empty(Asked(Amount("0 + 0.005").Unless(IsPassed, then: Amount("-0.10 + 0.0051")).Rounded(Rounding.ToTheCent)));

    [Theory]
    [InlineData(Boundary.InLowerTier, "Fee jumps where Minutes passes 1,000 minutes: is the step meant, and that 1,000 minutes itself counts below it? So also at 2,000 minutes.")]
    [InlineData(Boundary.InHigherTier, "Fee jumps where Minutes passes 1,000 minutes: is the step meant, and that 1,000 minutes itself counts above it? So also at 2,000 minutes.")]
    public void The_greatest_step_is_told_first_and_on_which_side_its_figure_counts(Boundary boundary, string question)
    {
        // 50, then 500; 1,000, then 1,020.
        var tiers = Tiers.Of(
            boundary,
            Tier.UpTo(Minute.Of(1_000), Usd.Of(0.05m, Minute)),
            Tier.Between(Minute.Of(1_000), Minute.Of(2_000), Usd.Of(0.50m, Minute)),
            Tier.Above(Minute.Of(2_000), Usd.Of(0.51m, Minute)));

        Assert.Equal(question, Assert.Single(Asked(Minutes.ByBand(tiers))).Question);
    }

    [Fact]
    public void A_payment_is_called_by_who_pays_whom()
    {
        var agreement = SmallAgreement.Of(Clause("1", Seller.Pays(Buyer, ((Rule<Money>)Usd.Of(100)).Unless(IsPassed, then: Usd.Of(50)), InTime)));

        var question = Assert.Single(Of(QuestionKind.MoreComesToLess, agreement)).Question;
        Assert.StartsWith("Seller pays Buyer ", question, StringComparison.Ordinal);
        Assert.EndsWith(" falls where Minutes passes 1,000 minutes: is more to come to less?", question, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "At 999.99 USD it is 0.00 USD, at 1,000.00 USD it is 100.00 USD")]
    [InlineData(false, "At 1,000.00 USD it is 0.00 USD, at 1,000.01 USD it is 100.001 USD")]
    public void A_figure_may_stand_before_what_passes_it(bool counts, string example)
    {
        Rule<Money> figure = Usd.Of(1_000);

        Assert.Equal(example, Assert.Single(Asked((Percent(10) * Sales).ProvidedThat(counts ? figure <= Sales : figure < Sales))).Example);
    }

    [Fact]
    public void A_sum_to_date_passes_a_figure_as_its_fact_does_in_a_first_period() => Assert.StartsWith(
        "Fee jumps where Sales passes 1,000.00 USD", Assert.Single(Asked(((Rule<Money>)Usd.Of(100)).ProvidedThat(Sales.ToDate() > Usd.Of(1_000)))).Question, StringComparison.Ordinal);

    private static Rule<Money> Amount(string words) => words.Split(" + ") switch
    {
        [var slope] when slope.StartsWith("0.", StringComparison.Ordinal) => Minutes * Usd.Of(Parsed(slope), Minute),
        [var alone] => Usd.Of(Parsed(alone)),
        var both => Usd.Of(Parsed(both[0])) + (Minutes * Usd.Of(Parsed(both[1]), Minute)),
    };

    private static decimal Parsed(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<ContractRules.Review.Finding> Asked(Rule<Money> fee) =>
        [.. Of(QuestionKind.MoreComesToLess, Fee.Means(fee)), .. Of(QuestionKind.Jump, Fee.Means(fee))];
}
