using ContractRules.Settlement;
using ContractRules.Testing.Laws;
using ContractRules.Values;

namespace ContractRules.Testing.Tests.Laws;

/// <summary>A law is tried on what the agreement can be given, fails where it tested nothing, and tells the least case that breaks it.</summary>
public sealed class LawCheckingTests
{
    private static readonly LawTrial Complete = LawTrial.Default with { Shape = TimelineShape.Any with { NothingMissing = true } };

    [Fact]
    public void A_law_of_which_nothing_was_determined_fails_and_says_so()
    {
        // The share of the rent stands once it is given, which by chance is late or never.
        var check = ShopAgreement.Agreement.CheckLaw("rent is no more than sales", IsNoMoreThanSales, LawTrial.Default with { Terms = ["rent"] });

        Assert.Null(check.Broken);
        var failed = Assert.Throws<LawFailedException>(() => check.ThrowOnFailure());
        Assert.StartsWith("rent is no more than sales: tested too little. rent: determined in ", failed.Message, StringComparison.Ordinal);
        Assert.EndsWith("expected 0.5 determined, at least. Draw complete facts (NothingMissing), or expect less.", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_missing_standing_facts_are_given_too_and_all_is_determined()
    {
        var check = ShopAgreement.Agreement.CheckLaw("rent is no more than sales", IsNoMoreThanSales, Complete with { Terms = ["rent"], LeastDetermined = Rational.One });

        check.ThrowOnFailure();
        Assert.Equal(Rational.One, check.Reach.OfTerm("rent").PartDetermined);
        Assert.Equal(check.Reach.Statements, check.Reach.OfTerm("rent").Statements);
    }

    [Fact]
    public void A_law_about_a_term_that_the_agreement_does_not_define_is_a_wrong_program() =>
        Assert.Throws<ArgumentException>(() => ShopAgreement.Agreement.CheckLaw("a law", _ => true, Complete with { Terms = ["rant"] }).ThrowOnFailure());

    [Fact]
    public void What_breaks_a_law_is_told_with_its_readings_all_its_facts_and_its_seed()
    {
        var check = ShopAgreement.Agreement.CheckLaw(
            "the margin is never below sales less costs",
            drawn => drawn.Statements.Zip(drawn.Facts).All(settled => Number(settled.First, "margin") is not { } margin || margin >= Given(settled.Second, "sales") - Given(settled.Second, "costs")),
            Complete with { Seed = 5, Shape = Complete.Shape with { First = SettlementPeriod.Month(2024, 1) } });

        // One cent of rent is enough, for one month and under the reading that takes it off.
        Assert.Equal(
            ["the margin is never below sales less costs: broken", "Readings: --reading margin-basis=after-rent", "Facts:", "period,costs,opening,rent-share,sales"],
            $"{check.Broken}".Split('\n')[..4].Select(line => line.StartsWith("period", StringComparison.Ordinal) ? string.Join(',', line.Split(',').Take(1).Concat(line.Split(',').Skip(1).Order(StringComparer.Ordinal))) : line));
        Assert.Single(check.Broken!.Case.Facts);
        Assert.Contains($"Seed 5, case {check.Broken.Place + 1}", $"{check.Broken}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_law_that_asserts_tells_what_it_found()
    {
        var check = ShopAgreement.Agreement.CheckLaw("no rent is paid", drawn => drawn.Statements.All(statement => Number(statement, "rent") is { IsZero: false } rent
            ? throw new InvalidOperationException($"rent of {rent}")
            : true));

        Assert.StartsWith("InvalidOperationException: rent of ", $"{check.Broken}".Split('\n')[^2], StringComparison.Ordinal);
        Assert.Same(check.Broken!.Thrown, Assert.Throws<LawFailedException>(check.ThrowOnFailure).InnerException);
    }

    [Fact]
    public void The_same_seed_draws_the_same_and_of_more_cases_the_first_are_those_that_there_were()
    {
        Assert.Equal(Drawn(seed: 3, cases: 20), Drawn(seed: 3, cases: 40).Take(20));
        Assert.NotEqual(Drawn(seed: 3, cases: 20), Drawn(seed: 4, cases: 20));
    }

    // Between 3 and 4 dollars lie 99 of the amounts of any size: by chance hardly ever met.
    [Fact]
    public void Cases_lie_where_terms_turn_not_only_where_facts_do()
    {
        var reach = ShopAgreement.Agreement.CheckLaw("anything", _ => true, LawTrial.Default).Reach;

        Assert.DoesNotContain(reach.NotReached, branch => branch.Branch.Subject == "premium");
        Assert.Equal(["holds", "does not hold"], reach.Branches.Where(branch => $"{branch.Rule}" == "margin < 4.00 USD").Select(branch => branch.Way));
    }

    [Fact]
    public void Knowledge_is_drawn_where_a_law_asks_for_it_and_told_by_the_days_on_which_it_became_known()
    {
        var check = ShopAgreement.Agreement.CheckLaw(
            "nothing is ever corrected", drawn => drawn.Knowledge!.Rows.Count == drawn.Facts.Count, LawTrial.Default with { WithKnowledge = true, LeastDetermined = Rational.Zero });

        Assert.Contains("\nFacts that became known on ", $"{check.Broken}", StringComparison.Ordinal);
        Assert.True(check.Broken!.Case.Knowledge!.Rows.Count <= 3, $"{check.Broken}");
    }

    [Fact]
    public void Wrong_trials_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ShopAgreement.Agreement.CheckLaw("a law", _ => true, LawTrial.Default with { Cases = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShopAgreement.Agreement.CheckLaw("a law", _ => true, LawTrial.Default with { LeastDetermined = 2 }));
        Assert.Throws<ArgumentException>(() => ShopAgreement.Agreement.CheckLaw(" ", _ => true));
    }

    private static List<string> Drawn(int seed, int cases)
    {
        var drawn = new List<string>();
        ShopAgreement.Agreement.CheckLaw("anything", one => { drawn.Add($"{one}"); return true; }, LawTrial.Default with { Seed = seed, Cases = cases });
        return drawn;
    }

    private static bool IsNoMoreThanSales(DrawnCase drawn) => drawn.Statements.Zip(drawn.Facts)
        .All(settled => Number(settled.First, "rent") is not { } rent || rent <= Given(settled.Second, "sales"));

    private static Rational? Number(Statement statement, string term) => statement.Find(term)!.Outcome.Value is NumberValue(var number) ? number : null;

    private static Rational? Given(PeriodFacts facts, string fact) => facts.Values.TryGet(fact, out var value) ? ((NumberValue)value).Number : null;
}
