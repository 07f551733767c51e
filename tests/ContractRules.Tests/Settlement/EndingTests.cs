using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Agreements;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Lease;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What ends with an agreement and what goes on: here a lease at 3,000 a month, ended in its second.</summary>
public class EndingTests
{
    private static readonly PeriodFacts[] EndedOn10February =
        [Month(1), Month(2).With(Breach, true).With(Notice, new LocalDate(2002, 2, 10)), Month(3), Month(4)];

    [Fact]
    public void After_the_period_of_the_end_only_clauses_that_survive_pay_and_what_falls_due_upon_it_is_paid_once() => Assert.Equal(
        ["1: 3000, 4: 7", "1: 3000, 3: -500, 4: 7", "4: 7", "4: 7"], Paid(Of(PeriodOfTheEnd.CountsWhole), EndedOn10February));

    [Fact]
    public void By_days_the_period_of_the_end_counts_to_that_day() => Assert.Equal(
        ["1: 3000, 4: 7", "1: 1071.43, 3: -500, 4: 7", "4: 7", "4: 7"], // 3,000 × 10 ÷ 28
        Paid(Of(PeriodOfTheEnd.CountsByDays), EndedOn10February));

    [Fact]
    public void A_clause_that_has_ended_expects_nothing_any_more()
    {
        var ended = SmallAgreement.Of(
            Clause("1", Rent.Means(Sales), Expectation.That("the rent is at most 100", Rent <= Usd.Of(100)), Expectation.That("sales are no loss", Sales >= Usd.Of(0))),
            Clause("2", PeriodOfTheEnd.CountsWhole, Termination));
        PeriodFacts[] months = [Month(1).With(Sales, Usd.Of(200)), Month(2).With(Sales, Usd.Of(200)).With(Breach, true).With(Notice, new LocalDate(2002, 2, 10)), Month(3).With(Sales, Usd.Of(200))];

        Assert.Equal([1, 1, 0], ended.Settle(months).Statements.Select(statement => statement.Warnings.Count));
        Assert.Empty(ended.Settle([.. months[..2], Month(3).With(Sales, Usd.Of(-1))]).Faults);
        Assert.Single(ended.Settle([months[0], Month(2).With(Sales, Usd.Of(-1))]).Faults);
    }

    [Fact]
    public void A_reading_can_decide_how_it_counts()
    {
        var month = new Reading("month", "2", "How does the last month count?", "By its words.", new ReadingOption("whole", "Whole"), new ReadingOption("by-days", "By days"));
        var lease = Of(PeriodOfTheEnd.By(month, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays));

        Assert.Equal([month], lease.Readings);
        Assert.Equal("1: 3000, 3: -500, 4: 7", Paid(lease, EndedOn10February)[1]);
        Assert.Equal("1: 1071.43, 3: -500, 4: 7", Paid(lease.Under(month, "by-days"), EndedOn10February)[1]);
    }

    [Fact]
    public void By_days_the_term_that_is_paid_counts_so_too_and_its_explanation_says_it()
    {
        var statement = Of(PeriodOfTheEnd.CountsByDays).Settle(EndedOn10February).Statements[1];

        Assert.Equal(Usd.Of(1_071.43m), statement.Of(Rent).Value);
        Assert.Equal(new LocalDate(2002, 2, 10), statement.CountsTo);
        Assert.Contains("3,000.00 USD for the days to the end of the agreement", statement.Explain(Rent).ToText(naming: Naming.Keys, inFull: true), StringComparison.Ordinal);
        Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Rent)));
    }

    [Fact]
    public void A_payment_that_is_not_for_a_time_stays_whole()
    {
        var price = Term.Money("price", "Price", Usd);
        var lease = SmallAgreement.Of(
            Clause("1", price.Means(Usd.Of(90)), Buyer.Pays(Seller, price).Whole(), Buyer.Pays(Seller, (Rule<Money>)Usd.Of(28))),
            Clause("2", PeriodOfTheEnd.CountsByDays, Termination));

        Assert.Equal("1: 90, 1: 10", Paid(lease, EndedOn10February)[1]); // 28 × 10 ÷ 28
    }

    // 2,800 for February from the 5th on, ended on the 10th: 6 days of 28, 600, and not 2,800 × 24 ÷ 28 × 10 ÷ 28 without a word.
    [Fact]
    public void By_days_a_payment_whose_amount_counts_days_itself_says_how_it_counts()
    {
        Rule<LocalDate> from = new LocalDate(2002, 2, 5), lastDay = Termination.EffectiveDay.ProvidedThat(Termination.HasBeenExercised, otherwise: ThePeriod.End);
        Agreement Paying(Rule<Money> amount, Func<Payment, Payment> counting) => SmallAgreement.Of(
            Clause("1", Rent.Means(amount.Rounded(Rounding.ToTheCent)), counting(Buyer.Pays(Seller, Rent))), Clause("2", PeriodOfTheEnd.CountsByDays, Termination));
        Rule<Money> ToTheEndOfThePeriod() => ((Rule<Money>)Usd.Of(2_800)).ProratedByDays(from, ThePeriod.End);

        var fault = Assert.Single(FaultTests.Faults(() => Paying(ToTheEndOfThePeriod(), payment => payment)));
        Assert.Equal((AgreementFaultKind.DaysCountedTwice, "1"), (fault.Kind, $"{fault.Clause}"));
        Assert.Contains("counts days itself", fault.Message, StringComparison.Ordinal);
        Assert.Equal(
            ["", "1: 600", "", ""],
            Paid(Paying(((Rule<Money>)Usd.Of(2_800)).ProratedByDays(from, to: ThePeriod.End.Earlier(lastDay)), payment => payment.Whole()), EndedOn10February));
        Assert.Equal("1: 857.14", Paid(Paying(ToTheEndOfThePeriod(), payment => payment.ByDays()), EndedOn10February)[1]); // 2,400 × 10 ÷ 28
    }

    // 36,500 a year, ended on 10 February: 41 days of 365 are 4,100, of which nothing was earned.
    [Fact]
    public void A_yearly_minimum_counted_until_the_end_is_paid_whole()
    {
        var earned = Term.Money("earned", "Earned this year", Usd);
        var year = AccountingYear.OfTheCalendar.Counting(
            ShortYears.ProRataByDays, from: new LocalDate(2002, 1, 1), until: Termination.EffectiveDay, providedThat: Termination.HasBeenExercised);
        Agreement Minimum(Func<Payment, Payment> counting) => SmallAgreement.Of(
            Clause(
                "1",
                earned.Means(earned.Accumulating(Sales, year.StartsInThePeriod)),
                Rent.Means(earned.ShortOfYearly(Usd.Of(36_500), year).Rounded(Rounding.ToTheCent)),
                counting(Buyer.Pays(Seller, Rent))),
            Clause("2", PeriodOfTheEnd.CountsByDays, Termination));

        Assert.Equal(AgreementFaultKind.DaysCountedTwice, Assert.Single(FaultTests.Faults(() => Minimum(payment => payment))).Kind);
        Assert.Equal(
            ["", "1: 4100", ""],
            Paid(Minimum(payment => payment.Whole()), [.. EndedOn10February.Take(3).Select(month => month.With(Sales, Usd.Of(0)))]));
    }

    // 310 a month become 620 on 11 March. To the 20th: 310 × 10 ÷ 31 + 620 × 10 ÷ 31; to the 5th, before the change: 310 × 5 ÷ 31.
    [Theory]
    [InlineData(20, "300")]
    [InlineData(5, "50")]
    [InlineData(10, "100")]
    [InlineData(31, "520")] // 310 × 10 ÷ 31 + 620 × 21 ÷ 31
    public void By_days_a_number_that_changes_by_days_in_the_period_of_the_end_counts_for_its_days(int day, string rent)
    {
        var lease = Amended(
            [
                Clause("1", Rent.Means(((Rule<Money>)Usd.Of(310)).Rounded(Rounding.ToTheCent)), Buyer.Pays(Seller, Rent)),
                Clause("2", PeriodOfTheEnd.CountsByDays, Termination),
            ],
            new Amendment("Letter", new(2002, 3, 11), new LocalDate(2002, 3, 1), Edit.Substitute<Money>(Usd.Of(310), Usd.Of(620), "1"))
                .SettlingThePeriodOfChange(PeriodOfChange.ByDays));
        var march = Month(3).With(Breach, true).With(Notice, new LocalDate(2002, 3, day));

        Assert.Equal(["1: 310", "1: 310", $"1: {rent}", ""], Paid(lease, Month(1), Month(2), march, Month(4)));
        Assert.Empty(DerivationAudit.Unfounded(lease.Settle([Month(1), Month(2), march]).Statements[2].Explain(Rent)));
    }

    [Fact]
    public void On_the_last_day_of_the_period_both_ways_are_the_same()
    {
        PeriodFacts[] months = [Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 31)), Month(2)];

        Assert.Equal(Paid(Of(PeriodOfTheEnd.CountsWhole), months), Paid(Of(PeriodOfTheEnd.CountsByDays), months));
    }

    [Fact]
    public void The_statement_says_when_and_by_what_it_ended_ever_after()
    {
        var statements = Of(PeriodOfTheEnd.CountsWhole).Settle(EndedOn10February).Statements;

        Assert.Equal([false, true, true, true], statements.Select(statement => statement.HasEnded));
        Assert.Null(statements[0].End);
        Assert.All(statements.Skip(1), statement => Assert.Equal("2002-02-10 (2: Buyer's power to terminate for breach)", $"{statement.End}"));
        Assert.Equal([false, true, true, true], statements.Select(statement => statement.Of(HasEnded).Value));
    }

    [Fact]
    public void A_ground_that_lapses_leaves_what_was_exercised_as_it_is() => Assert.Equal(
        [PowerStanding.Unavailable, PowerStanding.Exercised, PowerStanding.Exercised, PowerStanding.Exercised],
        Of(PeriodOfTheEnd.CountsWhole).Settle(EndedOn10February).Statements.Select(statement => statement.Powers[0].Standing!.Value));

    [Fact]
    public void Once_ended_no_duty_arises_and_no_other_power_can_be_exercised()
    {
        var suspension = Fact.Date("suspension", "2", "When it was suspended").Standing();
        var suspend = Buyer.May("suspend", PowerEffect.Suspend, Breach, ThePeriod.Start, suspension);
        var lease = SmallAgreement.Of(Clause("2", PeriodOfTheEnd.CountsWhole, Termination, suspend, Seller.Shall("insure", Buyer, ThePeriod.Start, suspension)));

        var timeline = lease.Settle(
            [Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 10)), Month(2).With(Breach, true).With(suspension, new LocalDate(2002, 2, 10))]);

        Assert.Equal([DutyStanding.Broken, DutyStanding.NotYetDue], timeline.Statements.Select(statement => statement.Duties[0].Standing!.Value));
        Assert.Equal([false, true], timeline.Statements.Select(statement => statement.Powers[1].HasLapsed));
        Assert.Equal("terminate for breach", Assert.Single(timeline.Carried.Exercised).What);
    }

    [Fact]
    public void A_power_that_begins_with_the_end_can_be_exercised_in_the_very_period_of_it()
    {
        var bought = Fact.Date("bought-on", "3", "When the furniture was bought").Standing();
        var option = Buyer.May("buy the furniture", PowerEffect.Buy, HasEnded, new LocalDate(2002, 2, 1), bought);
        var lease = SmallAgreement.Of(
            Clause("2", PeriodOfTheEnd.CountsByDays, Termination, HasEnded.Means(Termination.HasTakenEffect)), Clause("3", option).UponTheEnd());
        var timeline = lease.Settle(
            [Month(1), Month(2).With(Breach, true).With(Notice, new LocalDate(2002, 2, 10)).With(bought, new LocalDate(2002, 2, 20)), Month(3)]);

        Assert.Equal([1, 2, 2], timeline.Statements.Select(statement => statement.Powers.Count));
        Assert.All(timeline.Statements.Skip(1), statement => Assert.Equal([PowerStanding.Exercised, PowerStanding.Exercised], statement.Powers.Select(power => power.Standing!.Value)));
        Assert.Equal(["terminate for breach", "buy the furniture"], timeline.Carried.Exercised.Select(exercise => exercise.What));
    }

    [Fact]
    public void A_power_by_which_it_ended_stays_exercised_where_its_ground_is_no_more_once_the_period_counts_by_days()
    {
        // At 3,000 for February there is a ground; the 1,071.43 to the 10th would be none.
        var termination = Buyer.May("terminate for want of rent", PowerEffect.Terminate, Rent > Usd.Of(2_000), ThePeriod.Start, Notice);
        var lease = SmallAgreement.Of(Clause("1", Rent.Means(Usd.Of(3_000)), Buyer.Pays(Seller, Rent)), Clause("2", PeriodOfTheEnd.CountsByDays, termination));
        var timeline = lease.Settle([Month(1), Month(2).With(Notice, new LocalDate(2002, 2, 10))]);

        Assert.Equal(Usd.Of(1_071.43m), timeline.Statements[1].Of(Rent).Value);
        Assert.Equal(PowerStanding.Exercised, Assert.Single(timeline.Statements[1].Powers).Standing);
        Assert.Single(timeline.Carried.Exercised);
    }

    [Fact]
    public void Of_an_end_that_becomes_known_late_the_powers_that_ended_with_it_have_lapsed_already()
    {
        // On 1 March the seller gives notice from 30 January on: nothing can be suspended in March any more.
        var suspension = Fact.Date("suspension", "2", "When it was suspended").Standing();
        var termination = Termination.TakingEffectOn(Notice.PlusDays(-30));
        var lease = SmallAgreement.Of(Clause("2", PeriodOfTheEnd.CountsWhole, termination, Buyer.May("suspend", PowerEffect.Suspend, Breach, ThePeriod.Start, suspension)));
        var timeline = lease.Settle(
            [Month(1), Month(2), Month(3).With(Breach, true).With(Notice, new LocalDate(2002, 3, 1)).With(suspension, new LocalDate(2002, 3, 5)), Month(4)]);

        Assert.Equal([false, false, true, true], timeline.Statements.Select(statement => statement.Powers[1].HasLapsed));
        Assert.Equal("terminate for breach", Assert.Single(timeline.Carried.Exercised).What);
        Assert.All(timeline.Statements.Skip(2), statement => Assert.Equal(PowerStanding.Exercised, statement.Powers[0].Standing));
    }

    [Fact]
    public void Upon_notice_of_six_months_the_agreement_goes_on_until_they_are_over()
    {
        // Notice of 31 March; the last day is 30 September, whatever becomes of the ground.
        var lease = Of(PeriodOfTheEnd.CountsByDays, Termination.UponNotice(months: 6));
        PeriodFacts[] months =
            [.. Enumerable.Range(1, 11).Select(number => number == 3 ? Month(3).With(Breach, true).With(Notice, new LocalDate(2002, 3, 31)) : Month(number))];

        var statements = lease.Settle(months).Statements;
        Assert.Equal([.. Enumerable.Repeat("1: 3000, 4: 7", 8), "1: 3000, 3: -500, 4: 7", "4: 7", "4: 7"], Paid(lease, months));
        Assert.Equal((new LocalDate(2002, 3, 31), new LocalDate(2002, 9, 30)), (statements[4].Powers[0].ExercisedOn, statements[4].Powers[0].TakesEffectOn));
        Assert.Equal((new LocalDate(2002, 9, 30), false), (statements[4].End!.On, statements[4].HasEnded));
    }

    // Notice of 10 January upon two months ends the lease on 10 March; given again on 20 February it would be 20 April.
    [Fact]
    public void Notice_given_anew_while_it_runs_changes_nothing_and_the_statement_warns_of_it()
    {
        var lease = Of(PeriodOfTheEnd.CountsByDays, Termination.UponNotice(months: 2));
        PeriodFacts[] months =
            [Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 10)), Month(2).With(Breach, true).With(Notice, new LocalDate(2002, 2, 20)), Month(3), Month(4)];
        var statements = lease.Settle(months).Statements;

        Assert.Equal(["1: 3000, 4: 7", "1: 3000, 4: 7", "1: 967.74, 3: -500, 4: 7", "4: 7"], Paid(lease, months)); // 3,000 × 10 ÷ 31
        Assert.Equal([false, false, true, true], statements.Select(statement => statement.Of(HasEnded).Value));
        Assert.Equal(
            "clause 2: notice was given as 2002-02-20, but the power of Buyer to terminate for breach was exercised on 2002-01-10 already, so that it changes nothing of it",
            Assert.Single(statements.SelectMany(statement => statement.Warnings)).ToString());
        Assert.Empty(DerivationAudit.Unfounded(statements[2].Explain(HasEnded)));
        Assert.Contains(
            "the day on which the power of Buyer to terminate for breach takes effect, exercised before = 2002-03-10, carried from 2002-02",
            statements[2].Explain(HasEnded).ToText(naming: Naming.Keys, inFull: true),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_of_the_time_of_notice_leaves_one_that_runs_as_it_is()
    {
        var lease = Amended(
            [
                Clause("1", Rent.Means(Usd.Of(3_000)), Buyer.Pays(Seller, Rent)),
                Clause("2", PeriodOfTheEnd.CountsWhole, Termination.UponNotice(months: 2), HasEnded.Means(Termination.UponNotice(months: 2).HasTakenEffect)),
            ],
            new Amendment("Letter", new(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(
                Clause("2", PeriodOfTheEnd.CountsWhole, Termination.UponNotice(months: 1), HasEnded.Means(Termination.UponNotice(months: 1).HasTakenEffect)))));
        PeriodFacts[] months = [Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 10)), Month(2), Month(3), Month(4)];

        Assert.Equal([false, false, true, true], lease.Settle(months).Statements.Select(statement => statement.Of(HasEnded).Value));
        Assert.Equal(["1: 3000", "1: 3000", "1: 3000", ""], Paid(lease, months));
    }

    [Fact]
    public void Powers_of_one_text_that_are_known_alike_are_refused()
    {
        var other = Buyer.May("terminate at will", PowerEffect.Terminate, true, ThePeriod.Start, Notice);

        Assert.Equal(
            "clause 2: the power of Buyer to terminate at will is known as 'notice', as is that to terminate for breach in 1; expected a name of its own (Power.KnownAs)",
            Assert.Single(FaultTests.Faults(() => SmallAgreement.Of(Clause("1", PeriodOfTheEnd.CountsWhole, Termination), Clause("2", other)))).ToString());
        Assert.NotNull(SmallAgreement.Of(Clause("1", PeriodOfTheEnd.CountsWhole, Termination), Clause("2", other.KnownAs("at-will"))));
        Assert.Throws<ArgumentException>(() => other.KnownAs("At will"));
    }

    [Fact]
    public void What_is_known_alike_in_two_texts_has_one_effect()
    {
        var renewal = Buyer.May("renew", PowerEffect.Renew, true, ThePeriod.Start, Notice);

        Assert.Equal(
            "clause 2: the power of Buyer to renew is known as 'notice' and has another effect (Renew) than that to terminate for breach (Terminate), "
            + "which is known so in another text; expected a name of its own (Power.KnownAs) (Letter)",
            Assert.Single(FaultTests.Faults(() => Amended([Clause("2", PeriodOfTheEnd.CountsWhole, Termination)], Replacing(Clause("2", PeriodOfTheEnd.CountsWhole, renewal))))).ToString());
        Assert.NotNull(Amended([Clause("2", PeriodOfTheEnd.CountsWhole, Termination)], Replacing(Clause("2", PeriodOfTheEnd.CountsWhole, renewal.KnownAs("renewal")))));
    }

    // Notice of 10 January upon two months ends the lease on 10 March, in whatever clause and words the power stands by then.
    [Theory]
    [InlineData("2", "end the lease for breach")]
    [InlineData("9", "terminate for breach")]
    [InlineData("9", "end the lease for breach")]
    public void An_amendment_that_rewords_or_renumbers_a_power_keeps_its_exercise(string clause, string what)
    {
        var (before, after) = (Termination.UponNotice(months: 2), Buyer.May(what, PowerEffect.Terminate, Breach, ThePeriod.Start, Notice).UponNotice(months: 2));
        var lease = Amended(
            [Clause("1", Rent.Means(Usd.Of(3_000)), Buyer.Pays(Seller, Rent)), Clause("2", PeriodOfTheEnd.CountsWhole, before, HasEnded.Means(before.HasTakenEffect))],
            new Amendment(
                "Letter",
                new(2002, 2, 1),
                new LocalDate(2002, 2, 1),
                Edit.Delete("2"),
                Edit.Insert(Clause(clause, PeriodOfTheEnd.CountsWhole, after, HasEnded.Means(after.HasTakenEffect)), after: "1")));
        PeriodFacts[] months = [Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 10)), Month(2).With(Breach, true), Month(3), Month(4)];
        var timeline = lease.Settle(months);

        Assert.Equal([false, false, true, true], timeline.Statements.Select(statement => statement.Of(HasEnded).Value));
        Assert.Equal(["1: 3000", "1: 3000", "1: 3000", ""], Paid(lease, months));
        Assert.Equal(
            ("2", "terminate for breach", new LocalDate(2002, 3, 10)),
            ($"{Assert.Single(timeline.Carried.Exercised).Clause}", timeline.Carried.Exercised[0].What, timeline.Carried.Exercised[0].TakesEffect));
    }

    private static Amendment Replacing(Clause clause) => new("Letter", new(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(clause));

    [Fact]
    public void Notice_to_a_day_inside_a_period_counts_to_it_by_days()
    {
        // Notice of 10 January upon a month; the last day is 10 February: 3,000 × 10 ÷ 28.
        var lease = Of(PeriodOfTheEnd.CountsByDays, Termination.TakingEffectOn(Notice.PlusMonths(1)));

        Assert.Equal(
            ["1: 3000, 4: 7", "1: 1071.43, 3: -500, 4: 7", "4: 7"],
            Paid(lease, Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 10)), Month(2), Month(3)));
    }

    [Fact]
    public void An_end_that_becomes_known_late_stops_what_comes_after_and_pays_what_falls_due_upon_it()
    {
        PeriodFacts[] months = [Month(1), Month(2), Month(3).With(Breach, true).With(Notice, new LocalDate(2002, 3, 1)), Month(4)];
        var lease = Of(PeriodOfTheEnd.CountsWhole, Termination.TakingEffectOn(Notice.PlusDays(-30)));

        Assert.Equal(["1: 3000, 4: 7", "1: 3000, 4: 7", "3: -500, 4: 7", "4: 7"], Paid(lease, months));
    }

    [Fact]
    public void Of_two_powers_the_earlier_day_ends_it()
    {
        var other = Fact.Date("other", "2", "When the seller gave notice").Standing();
        var lease = SmallAgreement.Of(Clause(
            "2",
            PeriodOfTheEnd.CountsWhole,
            Termination.UponNotice(months: 6),
            Seller.May("terminate at will", PowerEffect.Terminate, Breach | !Breach, ThePeriod.Start, other)));

        var statements = lease.Settle(
            [Month(1).With(Breach, true).With(Notice, new LocalDate(2002, 1, 5)), Month(2).With(other, new LocalDate(2002, 2, 20)), Month(3)]).Statements;

        Assert.Equal(["2002-07-05", "2002-02-20", "2002-02-20"], statements.Select(statement => $"{new DateValue(statement.End!.On)}"));
    }

    [Fact]
    public void An_agreement_can_expire_by_itself_unless_it_was_extended()
    {
        var extended = Fact.Truth("extended", "2", "Whether it was extended").Standing().NothingUnlessGiven();
        var lease = SmallAgreement.Of(
            Clause("1", Rent.Means(Usd.Of(3_000)), Buyer.Pays(Seller, Rent)),
            Clause("2", PeriodOfTheEnd.CountsByDays, Expiry.On(new LocalDate(2002, 2, 14), providedThat: !extended)));

        Assert.Equal(["1: 3000", "1: 1500", ""], Paid(lease, Month(1), Month(2), Month(3)));
        Assert.Equal(["1: 3000", "1: 3000", "1: 3000"], Paid(lease, Month(1).With(extended, true), Month(2), Month(3)));
        Assert.Equal("2002-02-14 (2: expiry)", $"{lease.Settle([Month(1), Month(2)]).Carried.End}");
    }

    [Fact]
    public void What_is_wrong_with_an_end_in_a_state_is_told_with_its_place()
    {
        var json = Of(PeriodOfTheEnd.CountsWhole).Settle(EndedOn10February).Carried.ToJson();

        Assert.False(CarriedStateJson.TryParse(
            json.Replace("\"Terminate\"", "\"Burn\"", StringComparison.Ordinal).Replace("\"on\": \"2002-02-10\"", "\"on\": \"soon\"", StringComparison.Ordinal),
            out _,
            out var faults));
        Assert.Equal(["end.on", "exercised[0].effect", "exercised[0].on"], faults.Select(fault => fault.Place).Order(StringComparer.Ordinal));
    }
}
