using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing.Changes;
using ContractRules.Values;
using static ContractRules.Testing.Tests.Changes.Drafts;

namespace ContractRules.Testing.Tests.Changes;

public sealed class ChangeCheckingTests
{
    private static readonly ChangeCheck TheLetter = AsSigned.CheckChange(to: Voip, cases: 120);
    private static readonly ChangeCheck NoCap = AsSigned.CheckChange(to: WithoutTheCap, [VoipInvariants.InvestmentWithinTheCap, VoipInvariants.ThilHoldsHalfAtMost], cases: 120);
    private static readonly TimelineShape From2024 = TimelineShape.Any with { First = SettlementPeriod.Quarter(2024, 1), AtMost = 4 };

    [Fact]
    public void The_letter_breaks_none_of_the_invariants_that_the_agreement_ships()
    {
        Assert.False(TheLetter.BreaksAnything, string.Join('\n', TheLetter.Broken));
        Assert.Equal(Voip.Invariants, TheLetter.Invariants.Select(invariant => invariant.Invariant));
        Assert.True(TheLetter.Differing > 40);
    }

    // 3(1) lets THIL's investment follow the loan that is repaid from profits; the month of July or August is settled as the letter says.
    [Fact]
    public void What_the_letter_leaves_open_that_was_determined_and_how_its_month_is_settled_is_found()
    {
        var found = TheLetter.Found.Select(one => one.Finding).ToList();

        Assert.Contains(found, finding => finding is TermBecomesUndetermined { Term.Key: "thil-investment" });
        Assert.Contains(found, finding => finding is PeriodOfChangeSettledOtherwise { Before: "no amendment takes effect inside it", After: var after }
            && after == "Letter of 12 July 2002 takes effect inside it, which is settled under the text at its end");
        Assert.All(TheLetter.Found, one => Assert.InRange(one.Cases, 1, TheLetter.Differing));
    }

    [Fact]
    public void The_letter_reaches_shares_and_no_revenue_and_no_end()
    {
        Assert.Contains(VoipTerms.ThilShare.Declaration, TheLetter.Reach.ChangeableTerms);
        Assert.Contains(VoipTerms.TotalRevenue.Declaration, TheLetter.Reach.UnchangingTerms);
        Assert.Contains(VoipTerms.HasEnded.Declaration, TheLetter.Reach.UnchangingTerms);
    }

    // One month in which the costs come to more than THIL's share of them may.
    [Fact]
    public void A_cap_that_was_forgotten_is_found_with_one_month_that_breaks_it()
    {
        var broken = Assert.Single(NoCap.Broken);
        var found = broken.After.Counterexample!;

        Assert.Equal(VoipInvariants.InvestmentWithinTheCap, broken.Invariant);
        Assert.Equal(0, broken.Before.Broken);
        Assert.InRange(Assert.Single(found.Periods).Values.Count, 1, 3);
        Assert.Contains(new ClauseReference("3(3)"), found.ClausesToBlame());
        Assert.Equal([new ClauseReference("3(3)")], NoCap.Reach.AlteredClauses);
    }

    [Fact]
    public void What_breaks_it_is_a_file_that_settling_reads_and_that_the_text_before_keeps()
    {
        var found = NoCap.Broken.Single().After.Counterexample!;
        var facts = Receive.Facts(SourceText.Of(found.FactsCsv, "facts.csv"), found.Agreement).Value!;

        Assert.Equal(found.Periods, facts.Periods);
        Assert.Single(Observed(found.Agreement.Settle(facts.Periods)));
        Assert.Empty(Observed(found.Readings.Aggregate(AsSigned, (read, taken) => read.Under(taken.Reading, taken.Option.Name)).Settle(facts.Periods)));

        static EquatableArray<Observance.BrokenInvariant> Observed(Timeline settled) => Observance.Observing.Over(VoipInvariants.InvestmentWithinTheCap, settled.Statements).Broken;
    }

    [Fact]
    public void A_failure_tells_the_invariant_the_facts_and_the_clauses()
    {
        var failure = Assert.Throws<ChangeBreaksException>(() => NoCap.ThrowOnFailure(new Rational(1, 100))).Message;

        Assert.StartsWith("THIL never invests more than the cap (3(3)), broken in ", failure, StringComparison.Ordinal);
        Assert.Contains("\nFacts:\nperiod,", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("...", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cap_reaches_what_is_invested_and_not_what_is_earned()
    {
        Assert.Contains(VoipTerms.ThilInvestment.Declaration, NoCap.Reach.ChangeableTerms);
        Assert.Contains(VoipTerms.TotalRevenue.Declaration, NoCap.Reach.UnchangingTerms);
        Assert.Equal([new ClauseReference("3(3)")], NoCap.Reach.ClausesReaching(VoipTerms.ThilInvestment.Declaration));
    }

    // 50,000 is more than 1,000 under either ceiling; 60,000 is more than 50,000 only under the second.
    [Fact]
    public void What_was_broken_before_already_is_told_apart_from_what_the_change_breaks_and_what_it_mends()
    {
        var modest = Invariant.Always("no royalty is more than 1,000 USD", Earned <= Currency.Usd.Of(1_000), "1");
        var capped = Invariant.Always("no royalty is more than 50,000 USD", Earned <= Currency.Usd.Of(50_000), "1");
        var (raised, lowered) = (Royalty(10).CheckChange(Royalty(10, 60_000), [modest, capped], shape: From2024), Royalty(10, 60_000).CheckChange(Royalty(10), [modest, capped], shape: From2024));

        Assert.Equal([InvariantVerdict.BrokenBefore, InvariantVerdict.BrokenByTheChange], raised.Invariants.Select(invariant => invariant.Verdict));
        Assert.Equal([InvariantVerdict.BrokenBefore, InvariantVerdict.Mended], lowered.Invariants.Select(invariant => invariant.Verdict));
        Assert.False(lowered.BreaksAnything);
    }

    [Fact]
    public void A_payer_who_becomes_the_payee_is_found_with_the_clause_that_turned_it()
    {
        var check = Royalty(10).CheckChange(Royalty(10, isAuthorToPay: true), shape: From2024);

        var found = Assert.Single(check.Found, one => one.Finding is PaymentTurnsRound);
        Assert.Equal([new ClauseReference("2")], found.Smallest.ClausesToBlame());
        Assert.Equal(["net-sales"], Assert.Single(found.Smallest.Periods).Values.Keys);
        Assert.Empty(check.Terms);
    }

    [Fact]
    public void It_is_told_two_agreements_of_one_key_and_a_case_or_more()
    {
        Assert.Equal("before", Assert.Throws<ArgumentNullException>(() => ChangeChecking.CheckChange(null!, Voip)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentNullException>(() => Voip.CheckChange(null!)).ParamName);
        Assert.Equal("cases", Assert.Throws<ArgumentOutOfRangeException>(() => Voip.CheckChange(Voip, cases: 0)).ParamName);
        Assert.Throws<ArgumentException>(() => Voip.CheckChange(Royalty(10)));
        Assert.Throws<ArgumentOutOfRangeException>(() => NoCap.ThrowOnFailure(Rational.Zero));
    }
}
