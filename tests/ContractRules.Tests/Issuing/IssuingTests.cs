using ContractRules.Agreements;
using ContractRules.Issuing;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Issuing.CallCentre;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Issuing;

public sealed class IssuingTests
{
    private static readonly LocalDate February5 = new(2002, 2, 5);
    private static readonly LocalDate March5 = new(2002, 3, 5);
    private static readonly LocalDate April5 = new(2002, 4, 5);

    [Fact]
    public void The_difference_of_January_appears_on_the_statement_of_February_at_the_tiers_of_January()
    {
        // 20 each up to 100 calls, then 0.10. January with 90: 1,800; with 110: 100 × 20 + 10 × 0.10 = 2,001. February with 200: 2,010.
        var run = Issued(
            CallCentre.Month(1, 90).KnownOn(February5),
            CallCentre.Month(2, 200).KnownOn(March5),
            CallCentre.Month(1, 110).KnownOn(March5));

        Assert.Equal([February5, March5], run.Statements.Select(issued => issued.IssuedOn));
        Assert.Equal([Usd.Of(1_800), Usd.Of(2_010)], run.Statements.Select(issued => issued.Statement.Payments[0].Amount));
        Assert.Empty(run.Statements[0].Adjustments);
        var january = Assert.Single(run.Statements[1].Adjustments);
        Assert.Equal("2002-01", january.Period.Label);
        Assert.Equal(["calls: 90, settled again 110"], january.Facts.Select(fact => fact.ToString()));
        // With 110 calls a bonus is to be agreed, which is open.
        Assert.Equal(["1", "3"], january.ChangedPayments.Select(payment => $"{payment.Clause}"));
        Assert.Equal(new PaymentDue<Money>("1", Buyer, Seller, Usd.Of(201), Due: null), january.ChangedPayments.First().ToPay);
        // The first letter, signed in June, is known last of all: 0.10 more for each of 100 calls of February.
        Assert.Equal(
            ["2002-02: Buyer pays Seller 10.00 USD (clause 1)"],
            run.ToIssue.SelectMany(period => period.ChangedPayments, (period, payment) => $"{period}: {payment.ToPay}").Where(words => words.EndsWith("(clause 1)", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_present_period_builds_on_the_corrected_past()
    {
        // Costs of 120 in January: 100 recovered, 20 carried over, with which February recovers 50. Mended to 150 before February is issued:
        // January stays at 100, and February recovers 30 + 50 = 80.
        var run = Issued(
            CallCentre.Month(1, 0).With(Costs, Usd.Of(120)).KnownOn(February5),
            CallCentre.Month(2, 0).With(Costs, Usd.Of(30)).KnownOn(March5),
            CallCentre.Month(1, 0).With(Costs, Usd.Of(150)).KnownOn(March5));

        var (february, january) = (run.Statements[1].Statement, Assert.Single(run.Statements[1].Adjustments));
        Assert.Equal(Usd.Of(80), february.Of(Recovered).Value);
        Assert.Empty(january.ChangedPayments);
        Assert.Equal(["cut-off: 20, settled again 50"], january.Terms.Select(term => term.ToString()));
    }

    [Fact]
    public void What_becomes_known_after_the_last_statement_is_still_to_be_issued()
    {
        var run = Issued(CallCentre.Month(1, 90).KnownOn(February5), CallCentre.Month(1, 80).KnownOn(March5));

        Assert.Equal(Usd.Of(1_800), Assert.Single(run.Statements).Statement.Payments[0].Amount);
        Assert.Equal(new PaymentDue<Money>("1", Seller, Buyer, Usd.Of(200), Due: null), Assert.Single(Assert.Single(run.ToIssue).ChangedPayments).ToPay);
    }

    [Fact]
    public void What_was_stated_before_it_became_unknown_is_not_stated_again()
    {
        // January was stated with 90 calls, 1,800. Then the figure is withdrawn, and 95 becomes known at last: 1,900, so that 100 are added.
        var run = Issued(
            CallCentre.Month(1, 90).KnownOn(February5),
            SmallAgreement.Month(1).Withdrawing(Calls).KnownOn(March5),
            CallCentre.Month(2, 0).KnownOn(March5),
            CallCentre.Month(1, 95).KnownOn(April5),
            CallCentre.Month(3, 0).KnownOn(April5));

        var open = run.Statements[1].Adjustments.Single().Payments[0];
        Assert.Equal((true, Usd.Of(1_800), Usd.Of(1_800)), (open.IsOpen, open.AsSettled!.Value, open.Paid));
        var known = run.Statements[2].Adjustments.Single().Payments[0];
        Assert.Equal((null, Usd.Of(1_800), Usd.Of(1_900), Usd.Of(100)), (known.AsSettled, known.Paid, known.SettledAgain!.Value, known.Difference!.Value));
    }

    [Fact]
    public void A_withdrawal_that_is_taken_back_leaves_all_as_it_was_before()
    {
        // Notice is given in January, and revoked in February; as known in the end, it was given anew in February: it had ended all along.
        var (first, anew) = (new LocalDate(2002, 1, 20), new LocalDate(2002, 2, 20));
        var knowledge = Knowledge.Of(
            CallCentre.Month(1, 10).With(Notice, first).KnownOn(February5),
            CallCentre.Month(2, 10).Withdrawing(Notice).KnownOn(March5),
            SmallAgreement.Month(2).With(Notice, anew).KnownOn(April5),
            CallCentre.Month(3, 10).KnownOn(April5));
        var run = CallCentre.Agreement.Issue(knowledge);

        Assert.Equal([1, 1, 0], run.Statements.Select(issued => issued.Statement.Payments.Count(payment => payment.Clause == "1")));
        Assert.Equal(new PaymentDue<Money>("1", Seller, Buyer, Usd.Of(200), Due: null), run.Statements[2].Adjustments.Single().ChangedPayments.First().ToPay);
        Assert.Equal(CallCentre.Agreement.Settle(knowledge).Statements[2].Powers, run.Statements[2].Statement.Powers);
    }

    [Fact]
    public void An_amendment_signed_late_is_knowledge_like_any_other()
    {
        // From February on 0.20 for each call beyond 100, signed on 15 June: 100 calls of February beyond them cost 20 instead of 10.
        KnownFacts[] rows = [.. Enumerable.Range(1, 6).Select(month =>
            CallCentre.Month(month, month == 2 ? 200 : 0).With(AgreedBonus, Usd.Of(0)) is var facts ? facts.KnownOn(facts.Period.End.PlusDays(5)) : null!)];
        var run = Issued(rows);

        Assert.All(run.Statements.Take(5), issued => Assert.Empty(issued.Adjustments));
        Assert.Equal(
            ["2002-02: Buyer pays Seller 10.00 USD (clause 1)"],
            run.Statements[5].Adjustments.SelectMany(period => period.ChangedPayments, (period, payment) => $"{period.Period}: {payment.ToPay}"));
    }

    [Fact]
    public void A_letter_is_known_to_a_statement_issued_on_the_day_on_which_it_is_signed()
    {
        // 100 calls beyond the first 100, which cost 20 each: 0.10 each on the eve of the letter, 0.20 from its day on.
        Assert.Equal([Usd.Of(2_010), Usd.Of(2_020)], new[] { FirstLetterSigned.PlusDays(-1), FirstLetterSigned }.Select(day => CallCentre.Agreement.Issue(
            Knowledge.Of(CallCentre.Month(1, 0).KnownOn(February5), CallCentre.Month(2, 200).KnownOn(March5)),
            issuedOn: period => period.Start.Month == 1 ? February5 : day).Statements[1].Statement.Payments[0].Amount));
    }

    [Fact]
    public void What_was_given_otherwise_is_told_though_it_changes_nothing()
    {
        // No bonus is agreed for up to 100 calls, and 5 is the most that a sale brings: of 900 as of 1,000.
        var run = Issued(
            CallCentre.Month(1, 10).With(VoucherPrice, Usd.Of(1, Voucher)).With(AgreedBonus, Usd.Of(5)).With(Sales, [Sale("C", 900)]).KnownOn(February5),
            CallCentre.Month(2, 10).With(AgreedBonus, Usd.Of(5)).With(Sales, [Sale("C", 900)]).KnownOn(March5),
            SmallAgreement.Month(1).With(AgreedBonus, Usd.Of(6)).With(Sales, [Sale("C", 1_000)]).KnownOn(April5),
            SmallAgreement.Month(2).With(Sales, [Sale("C", 1_000)]).KnownOn(April5));

        Assert.Equal([(1, 1), (0, 1)], run.ToIssue.Select(period => (period.Facts.Count, period.Items.Count)));
        Assert.All(run.ToIssue, period => Assert.True(period.IsNothing));
    }

    [Fact]
    public void A_run_reads_as_its_statements() => Assert.Equal(
        "2002-01, issued on 2002-02-05; 2002-02, issued on 2002-03-05",
        Issued(CallCentre.Month(1, 10).KnownOn(February5), CallCentre.Month(2, 10).KnownOn(March5)).ToString());

    [Fact]
    public void A_period_known_before_an_earlier_one_waits_for_it()
    {
        var run = Issued(CallCentre.Month(2, 10).KnownOn(March5), CallCentre.Month(1, 10).KnownOn(April5));

        Assert.Equal(["2002-01, issued on 2002-04-05", "2002-02, issued on 2002-04-05"], run.Statements.Select(issued => issued.ToString()));
    }

    [Fact]
    public void A_period_after_one_of_which_nothing_is_known_waits_and_says_so()
    {
        var run = Issued(CallCentre.Month(1, 10).KnownOn(February5), CallCentre.Month(3, 10).KnownOn(April5));

        Assert.Equal("2002-01", Assert.Single(run.Statements).Statement.Period.Label);
        Assert.Equal([SettlementPeriod.Month(2002, 3)], run.Waiting);
    }

    [Fact]
    public void Statements_can_be_issued_on_days_of_their_own()
    {
        // Issued on the 20th: what became known of January on 5 March comes with February's statement, on 20 March.
        var run = CallCentre.Agreement.Issue(
            Knowledge.Of(
                CallCentre.Month(1, 90).KnownOn(February5),
                CallCentre.Month(2, 0).KnownOn(new LocalDate(2002, 3, 1)),
                CallCentre.Month(1, 80).KnownOn(March5)),
            issuedOn: period => period.End.PlusDays(20));

        Assert.Equal([new LocalDate(2002, 2, 20), new LocalDate(2002, 3, 20)], run.Statements.Select(issued => issued.IssuedOn));
        Assert.Single(run.Statements[1].Adjustments);
    }

    [Fact]
    public void A_day_of_issue_before_the_facts_are_known_or_before_the_statement_before_is_a_fault()
    {
        var run = CallCentre.Agreement.Issue(
            Knowledge.Of(CallCentre.Month(1, 90).KnownOn(February5), CallCentre.Month(2, 0).KnownOn(March5)),
            issuedOn: period => period.Start.Month == 1 ? April5 : new LocalDate(2002, 3, 1));

        Assert.Empty(run.Statements);
        Assert.Equal(
            [
                "2002-02: the statement is issued on 2002-03-01, before its facts are known; expected 2002-03-05 or later",
                "2002-02: the statement is issued on 2002-03-01, before that of 2002-01; expected 2002-04-05 or later",
            ],
            run.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_corrected_item_is_adjusted_by_the_rule_for_each()
    {
        // 1 % within 0.50 and 5: sales of 20, 100 and 900 come to 0.50 + 1 + 5 = 6.50; that of 100 withdrawn, that of 20 being 200: 2 + 5 = 7.
        var run = Issued(
            CallCentre.Month(1, 0).With(Sales, [Sale("A", 20), Sale("B", 100), Sale("C", 900)]).KnownOn(February5),
            SmallAgreement.Month(1).With(Sales, [Sale("A", 200), Item.Withdrawn("B")]).KnownOn(March5));

        Assert.Equal(new PaymentDue<Money>("6", Seller, Buyer, Usd.Of(0.50m), Due: null), Assert.Single(run.ToIssue).ChangedPayments.Single().ToPay);
    }

    [Fact]
    public void Wrong_facts_issue_nothing_and_are_told_with_their_day()
    {
        var run = Issued(CallCentre.Month(1, 90).KnownOn(new LocalDate(2002, 1, 20)), CallCentre.Month(3, -1).KnownOn(April5));

        Assert.Empty(run.Statements);
        Assert.Equal(
            [
                "2002-01, known on 2002-01-20, known-on: 2002-01-20 lies before the end of the period, when its facts cannot be known yet; expected 2002-01-31 or later",
                "2002-03, known on 2002-04-05, calls: found -1; expected a number of calls, at least 0, whole",
            ],
            run.Faults.Select(fault => fault.ToString()));
        Assert.StartsWith("nothing issued: ", run.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_break_an_expectation_on_a_day_of_issue_are_told_with_the_day_though_they_were_mended_since()
    {
        var run = UpToTen.Issue(Knowledge.Of(CallCentre.Month(1, 5).KnownOn(February5), CallCentre.Month(2, 20).KnownOn(March5), CallCentre.Month(2, 6).KnownOn(April5)));

        Assert.Empty(run.Statements);
        Assert.Equal(("2002-02", March5), (Assert.Single(run.Faults).Period, run.Faults[0].KnownOn));
    }

    [Fact]
    public void What_breaks_an_expectation_after_the_first_that_does_is_told_with_it_and_each_once()
    {
        var run = UpToTen.Issue(Knowledge.Of(CallCentre.Month(1, 20).KnownOn(February5), CallCentre.Month(2, 30).KnownOn(March5)));

        Assert.Empty(run.Statements);
        Assert.Equal([("2002-01", February5), ("2002-02", null)], run.Faults.Select(fault => (fault.Period, fault.KnownOn)));
    }

    [Fact]
    public void What_breaks_an_expectation_after_the_last_statement_takes_all_back()
    {
        var run = UpToTen.Issue(Knowledge.Of(CallCentre.Month(1, 5).KnownOn(February5), CallCentre.Month(1, 20).KnownOn(March5)));

        Assert.Empty(run.Statements);
        Assert.Empty(run.ToIssue);
        Assert.Equal(("2002-01", null), (Assert.Single(run.Faults).Period, run.Faults[0].KnownOn));
    }

    private static Agreement UpToTen => SmallAgreement.Of(Clause(
        "1", Charge.Means(Calls * Usd.Of(20, Call)), Buyer.Pays(Seller, Charge), Expectation.That("no more than ten calls are answered", Calls <= Call.Of(10))));

    private static IssuedRun Issued(params KnownFacts[] rows)
    {
        var run = CallCentre.Agreement.Issue(Knowledge.Of(rows));
        Assert.True(run.Faults.Count == 0 || run.Statements.Count == 0);
        return run;
    }
}
