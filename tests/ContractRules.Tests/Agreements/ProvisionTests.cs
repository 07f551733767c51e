using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Duties and powers as parties undertake and receive them, and as amendments change them.</summary>
public class ProvisionTests
{
    private static readonly Fact<LocalDate> Filed = Fact.Date("filed", "1", "When the report was filed").Standing();
    private static readonly LocalDate March = new(2002, 3, 1);
    private static readonly LocalDate May = new(2002, 5, 1);

    private static readonly Duty Report = Seller.Shall("file a report", toward: Buyer, due: March, keptOn: Filed);
    private static readonly Duty Sell = Seller.Shall("sell enough", toward: Buyer, due: ThePeriod.End, shortfall: Sales);
    private static readonly Power Terminate = Buyer.May("terminate", PowerEffect.Terminate, Closed, March, Filed);

    [Fact]
    public void A_party_shall_do_something_once()
    {
        Assert.Equal((Seller, Buyer, "file a report"), (Report.Obligor, Report.Obligee, Report.What));
        Assert.Equal((Filed.Declaration, null), (Report.KeptOn, Report.Shortfall));
        Assert.Equal(["2002-03-01", "filed"], Report.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void A_party_shall_reach_an_amount()
    {
        Assert.Equal((null, Sales.Node), (Sell.KeptOn, Sell.Shortfall));
        Assert.Equal(["the end of the period", "sales"], Sell.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void A_duty_can_arise_on_a_condition_and_be_excused_by_another() => Assert.Equal(
        ["2002-03-01", "filed", "closed", "ended"], Report.ProvidedThat(Closed).ExcusedIf(Ended).Rules.Select(rule => rule.ToString()));

    [Fact]
    public void A_party_may_do_something()
    {
        Assert.Equal((Buyer, "terminate", PowerEffect.Terminate), (Terminate.Holder, Terminate.What, Terminate.Effect));
        Assert.Equal(["closed", "2002-03-01", "filed"], Terminate.Rules.Select(rule => rule.ToString()));
    }

    [Fact]
    public void A_clause_lists_its_duties_and_powers_and_the_agreement_asks_for_their_facts()
    {
        var clause = Clause("1", Report, Terminate, Profit.Means(Sales), Sell);

        Assert.Equal([Report, Sell], clause.Duties);
        Assert.Equal([Terminate], clause.Powers);
        Assert.Equal(["filed", "closed", "sales"], Of(clause, Clause("2", PeriodOfTheEnd.CountsWhole)).Facts.Select(fact => fact.Key));
    }

    [Fact]
    public void A_clause_survives_only_if_it_says_so()
    {
        var clause = Clause("1", Report);

        Assert.Equal((false, true), (clause.OutlivesTermination, clause.Surviving().OutlivesTermination));
        Assert.Equal((clause.Reference, clause.Provisions), (clause.Surviving().Reference, clause.Surviving().Provisions));
        Assert.NotEqual(clause, clause.Surviving());
    }

    [Fact]
    public void A_clause_that_computes_nothing_can_survive_too_and_still_says_why() => Assert.Equal(
        "a promise", ContractRules.Agreements.Clause.ComputingNothing("1", "Secrecy", "Nothing is told.", because: "a promise").Surviving().WhyNothing);

    [Fact]
    public void A_substitution_reaches_every_rule_of_duties_and_powers()
    {
        var excused = Report.ProvidedThat(ThePeriod.End > March).ExcusedIf(ThePeriod.End < March);
        var sell = Sell with { Shortfall = ((Rule<LocalDate>)March).DaysUntil(ThePeriod.End).Node };
        var notice = Terminate.TakingEffectOn(Filed.Later(March));
        var power = Terminate with { Ground = (ThePeriod.End > March).Node };

        Assert.Equal(
            ["2002-05-01", "filed", "the end of the period > 2002-05-01", "the end of the period < 2002-05-01"], WordsAfterSubstitution(excused));
        Assert.Equal(["the end of the period", "days from 2002-05-01 to the end of the period"], WordsAfterSubstitution(sell));
        Assert.Equal(["the end of the period > 2002-05-01", "2002-05-01", "filed"], WordsAfterSubstitution(power));
        Assert.Equal(["closed", "2002-05-01", "filed", "the greater of filed and 2002-05-01"], WordsAfterSubstitution(notice));
    }

    [Fact]
    public void A_substitution_reaches_into_business_days_day_counts_and_series()
    {
        Rule<LocalDate> march = March;

        Assert.Equal(["2002-05-01 + 3 business days", "filed"], WordsAfterSubstitution(Due(march.PlusBusinessDays(3))));
        Assert.Equal(
            ["the first of every 6 months from 2002-05-01 not before 2002-05-01", "filed"], WordsAfterSubstitution(Due(march.RecurringNotBefore(6, march))));
        Assert.Equal(["the greater of 2002-05-01 and opening", "filed"], WordsAfterSubstitution(Due(march.Later(Opening))));
    }

    [Fact]
    public void A_duty_amended_is_settled_as_amended()
    {
        var agreement = Amended([Clause("1", Report)], new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Substitute<LocalDate>(March, May, "1")));

        Assert.Equal([March, May], agreement.Settle([Month(1), Month(2)]).Statements.Select(statement => statement.Duties[0].Due!.Value));
    }

    private static Duty Due(Rule<LocalDate> due) => Seller.Shall("file a report", toward: Buyer, due, keptOn: Filed);

    private static IEnumerable<string> WordsAfterSubstitution(Provision provision)
    {
        var agreement = Amended([Clause("1", provision), Clause("2", PeriodOfTheEnd.CountsWhole)], new Amendment("Letter", March, March, Edit.Substitute<LocalDate>(March, May, "1")));
        var changed = Assert.Single(agreement.Versions[1].Clauses[0].Provisions);
        return changed.Rules.Select(rule => rule.ToString());
    }
}
