using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Tests.Explanation;

public sealed class ExplainingTests
{
    [Fact]
    public void A_fact_given_is_a_source_with_the_clause_that_calls_for_it()
    {
        var cars = Step(TollRoad.Takings, step => step.Rule is FactValue);

        Assert.Equal("given for 2020-01", cars.Source);
        Assert.Equal("1", cars.Clause.ToString());
        Assert.Equal(Outcome.Determined(new NumberValue(1_000)), cars.Outcome);
    }

    [Fact]
    public void A_fact_not_given_says_so_with_its_default_or_its_reason()
    {
        var second = TollRoad.Settle(1_000, null)[1];

        Assert.Equal("not given", Steps(second.Explain(TollRoad.Takings)).First(step => step.Rule is FactValue).Source);
        Assert.Equal("none given", Steps(second.Explain(TollRoad.Upkeep)).First(step => step.Rule is FactValue).Source);
    }

    [Fact]
    public void A_standing_fact_says_that_it_was_given_before()
    {
        var agreed = PeriodFacts.For(SettlementPeriod.Month(2020, 1))
            .With(TollRoad.Cars, TollRoad.Car.Of(10)).With(TollRoad.AgreedToll, Currency.Usd.Of(5, TollRoad.Car));
        var later = PeriodFacts.For(SettlementPeriod.Month(2020, 2)).With(TollRoad.Cars, TollRoad.Car.Of(10));
        var second = TollRoad.Agreement.Settle([agreed, later]).Statements[1];

        Assert.Contains(Steps(second.Explain(TollRoad.Takings)), step => step.Rule is FactValue && step.Source == "standing since 2020-01");
    }

    [Fact]
    public void The_branch_not_taken_stands_beside_the_condition_that_ruled_it_out()
    {
        var choice = Step(TollRoad.Takings, step => step.Rule is Choice);

        Assert.Equal("agreed-toll was not given", Assert.Single(choice.NotTaken).Why);
        Assert.Equal("agreed-toll", choice.NotTaken[0].Rule.ToString());
    }

    [Fact]
    public void The_readings_not_chosen_are_branches_not_taken()
    {
        var choice = Step(TollRoad.Takings, step => step.Rule is Ambiguity);

        Assert.Equal("reading toll is two", Assert.Single(choice.NotTaken).Why);
        Assert.Equal("3.00 USD/car", choice.NotTaken[0].Rule.ToString());
        Assert.Equal(Outcome.Determined(new NumberValue(2)), choice.Outcome);
    }

    [Fact]
    public void A_condition_that_is_undetermined_takes_no_branch()
    {
        var average = TollRoad.Settle((int?)null)[0].Explain(TollRoad.Average);

        Assert.False(average.Conclusion.Outcome.IsDetermined);
        Assert.Empty(DerivationAudit.Unfounded(average));
    }

    [Fact]
    public void A_prior_value_says_from_which_period_it_is_carried()
    {
        var months = TollRoad.Settle(1_000, 1_000);

        Assert.Contains(Steps(months[0].Explain(TollRoad.Fund)), step => step.Rule is Prior && step.Source == "nothing before");
        Assert.Contains(Steps(months[1].Explain(TollRoad.Fund)), step => step.Rule is Prior && step.Source == "carried from 2020-01");
    }

    [Fact]
    public void A_sum_to_date_is_what_was_brought_forward_and_the_present_value()
    {
        // 2,000 in January and 3,000 in February.
        var toDate = Steps(TollRoad.Settle(1_000, 1_500)[1].Explain(TollRoad.Average)).First(step => step.Rule is ToDate && step.Steps.Count > 0);

        Assert.Equal([2_000, 3_000], toDate.Steps.Select(step => (int)((NumberValue)step.Outcome.Value!).Number.Numerator));
        Assert.Equal("brought forward from 2020-01", toDate.Steps[0].Source);
    }

    [Fact]
    public void A_window_shows_each_period_in_it_and_none_before_the_first()
    {
        var window = Steps(TollRoad.Settle(1_000, 1_000)[1].Explain(TollRoad.Upkeep)).First(step => step.Rule is Trailing);

        Assert.Equal(["none given", "of the period before"], window.Steps.Select(step => step.Source));
    }

    [Fact]
    public void A_rule_that_two_clauses_have_in_common_is_derived_for_each()
    {
        var half = TollRoad.Repairs * Ratio.Percent(50);
        var agreement = SmallAgreement.Of(
            SmallAgreement.Clause("1", TollRoad.Upkeep.Means(half.NotExceeding(Currency.Usd.Of(7)))),
            SmallAgreement.Clause("2", TollRoad.Fund.Means(half.AtLeast(TollRoad.Upkeep))));
        var fund = agreement.Settle(SmallAgreement.Month(1).With(TollRoad.Repairs, Currency.Usd.Of(10))).Statements[0].Explain(TollRoad.Fund);

        Assert.Equal(["2", "1"], Steps(fund).Where(step => step.Rule is Product).Select(step => $"{step.Clause}"));
    }

    [Fact]
    public void A_power_says_that_it_was_not_exercised_before_or_from_which_period_that_is_carried()
    {
        var notice = Fact.Date("notice", "1", "When notice was given").Standing();
        var power = SmallAgreement.Buyer.May("terminate", PowerEffect.Terminate, true, SmallAgreement.Dated, notice).UponNotice(months: 2);
        var ended = Term.Truth("ended", "Ended");
        var agreement = SmallAgreement.Of(SmallAgreement.Clause("1", power, PeriodOfTheEnd.CountsWhole, ended.Means(power.HasTakenEffect)));
        var statements = agreement.Settle([SmallAgreement.Month(1).With(notice, new LocalDate(2002, 1, 10)), SmallAgreement.Month(2)]).Statements;

        Assert.Equal(["not exercised before", "carried from 2002-01"], statements.Select(statement => Steps(statement.Explain(ended)).First(step => step.Rule is PriorExercise).Source));
    }

    [Fact]
    public void A_term_that_no_clause_in_force_defines_has_no_explanation()
    {
        var month = TollRoad.Settle(1)[0];

        Assert.Null(month.Explain("no-such-term"));
        Assert.Throws<ArgumentException>(() => month.Explain(Term.Money("no-such-term", "None", Currency.Usd)));
    }

    [Fact]
    public void Every_explanation_of_determined_and_undetermined_months_follows_from_itself()
    {
        foreach (var month in TollRoad.Settle(1_000, null, 0, 7))
        {
            Assert.All(month.Terms, term => Assert.Empty(DerivationAudit.Unfounded(month.Explain(term.Term.Key)!)));
        }
    }

    private static Step Step(Term<Money> term, Func<Step, bool> which) => Steps(TollRoad.Settle(1_000)[0].Explain(term)).First(which);

    private static IEnumerable<Step> Steps(Derivation derivation) => SelfAndBelow(derivation.Conclusion);

    private static IEnumerable<Step> SelfAndBelow(Step step) => step.Steps.SelectMany(SelfAndBelow).Prepend(step);
}
