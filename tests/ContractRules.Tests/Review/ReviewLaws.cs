using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>What a review says is so: of generated rules, in months drawn beside it.</summary>
public sealed class ReviewLaws
{
    private static readonly Fact<Money> Bonus = Fact.Money("bonus", Usd, "1", "A bonus").InRange(-200, 800);
    private static readonly Term<bool> Holds = Term.Truth("holds", "Holds");

    [Law]
    public void A_condition_said_never_or_always_to_hold_never_or_always_does(short threshold, byte percent, short drawn)
    {
        var share = Percent(percent % 101) * Bonus;
        var agreement = SmallAgreement.Of(Clause("1", Holds.Means(share > Usd.Of(threshold % 1_000)), Fee.Means(Usd.Of(1).ProvidedThat(Holds)), Seller.Pays(Buyer, Fee, InTime)));
        var found = Of(QuestionKind.DecidedCondition, agreement);
        var isDecided = found.Count > 0;
        var always = isDecided && found[0].Question.Contains("always", StringComparison.Ordinal);

        foreach (var bonus in new[] { -200, 800, 0, drawn % 200 })
        {
            var holds = Settled(agreement, bonus).Of(Holds).Value;
            Assert.True(!isDecided || holds == always, $"{bonus}: {holds} although {string.Join("; ", found)}");
        }
    }

    [Law]
    public void A_cap_said_never_to_bind_never_does(short cap, byte percent, short drawn)
    {
        var (share, limit) = (Percent(percent % 101) * Bonus, Usd.Of(cap % 1_000));
        var agreement = SmallAgreement.Of(Clause("1", CutOff.Means(share), Fee.Means(CutOff.NotExceeding(limit).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Fee, InTime)));
        var idle = Of(QuestionKind.LimitNeverBinds, agreement).Where(finding => finding.Question.StartsWith($"{(Rule<Money>)limit} never", StringComparison.Ordinal)).ToList();

        foreach (var bonus in new[] { -200, 800, 0, drawn % 200 })
        {
            Assert.True(idle.Count == 0 || Settled(agreement, bonus).Of(CutOff).Value.Amount <= limit.Amount, $"{bonus}: {idle.FirstOrDefault()}");
        }

        // Where even the most that can be is no more than the cap, it is said.
        Assert.Equal(percent % 101 * (Rational)8 <= cap % 1_000, idle.Count > 0);
    }

    [Law]
    public void More_comes_to_less_where_the_figure_itself_falls_and_nowhere_else(ushort boundary, byte below, byte above)
    {
        var (from, low, high) = ((boundary % 5_000) + 2, (below % 50) + 1, (above % 50) + 1);
        var tiers = Tiers.Of(
            Boundary.InLowerTier, Tier.UpTo(Minute.Of(from), Usd.Of((Rational)low / 100, Minute)), Tier.Above(Minute.Of(from), Usd.Of((Rational)high / 100, Minute)));
        var found = Of(QuestionKind.MoreComesToLess, Fee.Means(Minutes.ByBand(tiers)));

        // At the boundary at the rate below, one minute more at that above.
        Assert.Equal((from + 1) * high < from * low, found.Count > 0);
    }

    private static Statement Settled(Agreement agreement, int bonus) => Assert.Single(agreement.Settle(Month(1).With(Bonus, Usd.Of(bonus))).Statements);
}
