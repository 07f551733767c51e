using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>Settling on the footing that a term has a value, as contracts' own examples do.</summary>
public class AssumingTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Paid = Term.Money("paid-so-far", "Paid so far", Usd);
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "2", "Notice of termination").Standing();

    // Ten per cent of sales, after the letter of April twenty, which is paid; and what was paid before.
    private static readonly Agreement Royalty = Amended(
        [
            Clause("1", Fee.Means((Percent(10) * Sales.NotBelowZero()).Rounded(Rounding.ToTheCent)), Paid.Means(Paid.Prior() + Fee), Seller.Pays(Buyer, Fee)),
            Clause("2", PeriodOfTheEnd.CountsByDays, Buyer.May("end it", PowerEffect.Terminate, ground: true, from: Dated, exercised: Notice)),
        ],
        new Amendment("Letter", new LocalDate(2002, 4, 1), new LocalDate(2002, 4, 1), Edit.Substitute<Ratio>(Ratio.Percent(10), Ratio.Percent(20), "1")));

    private static PeriodFacts[] HalfAYear => Months(Sales, [.. Enumerable.Repeat(Usd.Of(1_000), 6)]);

    [Fact]
    public void A_term_has_the_value_assumed_in_every_period_and_what_uses_it_follows()
    {
        var statements = Royalty.Assuming(Fee, Usd.Of(250)).Settle(HalfAYear).Statements;

        // 250 a month instead of 100, and from April on of 200.
        Assert.All(statements, statement => Assert.Equal(Usd.Of(250), Assert.Single(statement.Payments).Amount));
        Assert.Equal(Usd.Of(1_500), statements[5].Of(Paid).Value);
    }

    [Fact]
    public void Assumed_in_one_period_it_follows_from_the_facts_in_all_others()
    {
        var statements = Royalty.Assuming(Fee, Usd.Of(250), during: Month(5).Period).Settle(HalfAYear).Statements;

        // 100 + 100 + 100 + 200 + 250 + 200.
        Assert.Equal([.. "100 100 100 200 250 200".Split().Select(amount => Usd.Of(int.Parse(amount)))], statements.Select(statement => statement.Of(Fee).Value));
        Assert.Equal(Usd.Of(950), statements[5].Of(Paid).Value);
        Assert.Equal([5], statements.Index().Where(month => month.Item.Assumed.Any()).Select(month => month.Index + 1));
    }

    [Fact]
    public void What_is_assumed_need_not_be_given()
    {
        var statement = Royalty.Assuming(Fee, Usd.Of(250)).Settle(Month(1)).Statements[0];

        Assert.Empty(statement.Undetermined);
        Assert.Equal(Usd.Of(250), statement.Payments[0].Amount);
    }

    [Fact]
    public void Statement_clause_and_explanation_say_what_was_assumed()
    {
        var assumed = Royalty.Assuming(Fee, Usd.Of(250));
        var statement = assumed.Settle(HalfAYear).Statements[0];

        Assert.Equal("fee = 250.00 USD", $"{Assert.Single(statement.Assumed)}");
        Assert.Equal("fee = 250.00 USD, assumed for this settlement", $"{assumed.Versions[0].Clauses[0].Definitions.First()}");
        Assert.Contains("assumed for this settlement", $"{statement.Explain(Paid)}", StringComparison.Ordinal);
        Assert.Equal("fee = 250.00 USD in 2002-05", $"{Assert.Single(Royalty.Assuming(Fee, Usd.Of(250), during: Month(5).Period).Assumptions)}");
    }

    [Fact]
    public void An_amendment_of_the_clause_changes_nothing_of_what_is_assumed() => Assert.Equal(
        ["250.00 USD, assumed for this settlement", "250.00 USD, assumed for this settlement"],
        Royalty.Assuming(Fee, Usd.Of(250)).Versions.Select(version => $"{version.Definitions[0].Rule}"));

    [Fact]
    public void It_stays_assumed_however_the_agreement_is_read_known_or_held_in_force()
    {
        var assumed = Royalty.Assuming(Fee, Usd.Of(250));

        Assert.All(
            (Agreement[])[assumed.AsKnownOn(Dated), assumed.AsInForceOn(Dated), Royalty.AsKnownOn(Dated).Assuming(Fee, Usd.Of(250)), assumed.Observing(HolidayCalendar.WeekendsOnly)],
            agreement => Assert.Equal(Usd.Of(250), agreement.Settle(HalfAYear).Statements[5].Of(Fee).Value));
    }

    [Fact]
    public void Assumed_anew_it_takes_the_place_of_what_was_assumed_of_the_same_periods()
    {
        var (april, may) = (Month(4).Period, Month(5).Period);
        var assumed = Royalty.Assuming(Fee, Usd.Of(1)).Assuming(Fee, Usd.Of(2), during: april).Assuming(Fee, Usd.Of(3), during: may).Assuming(Fee, Usd.Of(4), during: april);

        Assert.Equal(
            [.. "1 1 1 4 3 1".Split().Select(amount => Usd.Of(int.Parse(amount)))],
            assumed.Settle(HalfAYear).Statements.Select(statement => statement.Of(Fee).Value));
        Assert.Equal("fee = 5.00 USD", $"{Assert.Single(assumed.Assuming(Fee, Usd.Of(5)).Assumptions)}");
    }

    [Fact]
    public void A_period_that_ends_inside_counts_by_days_but_what_is_assumed_is_what_it_is()
    {
        PeriodFacts[] ended = [Month(1).With(Sales, Usd.Of(3_100)).With(Notice, new LocalDate(2002, 1, 10))];

        // Ten days of 31 at 310 a month; 250 as assumed.
        Assert.Equal(Usd.Of(100), Royalty.Settle(ended).Statements[0].Payments[0].Amount);
        Assert.Equal(Usd.Of(250), Royalty.Assuming(Fee, Usd.Of(250)).Settle(ended).Statements[0].Payments[0].Amount);
    }

    [Fact]
    public void A_state_made_under_an_assumption_is_not_gone_on_from_unless_accepted()
    {
        var assumed = Royalty.Assuming(Fee, Usd.Of(250));
        var carried = assumed.Settle(HalfAYear[..3]).Carried;

        Assert.NotEqual(Royalty.FingerprintThrough(Dated), assumed.FingerprintThrough(Dated));
        Assert.Contains("another text", Assert.Single(Royalty.Settle(HalfAYear[3], carried).Faults).Found, StringComparison.Ordinal);
        Assert.Equal(Usd.Of(950), Royalty.Settle(HalfAYear[3], carried.AcceptedUnder(Royalty)).Statements[0].Of(Paid).Value);
    }

    [Fact]
    public void What_no_clause_defines_or_the_term_never_comes_to_is_refused()
    {
        var other = Term.Money("other", "Other", Usd);
        var rupees = Term.Money("fee", "Fee", Inr);

        Assert.StartsWith("No clause of 'small' defines other as 'Other' in USD", Assert.Throws<ArgumentException>(() => Royalty.Assuming(other, Usd.Of(1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Royalty.Assuming(rupees, Inr.Of(1)));
        Assert.StartsWith("fee is counted in USD, not in INR.", Assert.Throws<ArgumentException>(() => Royalty.Assuming(Fee, Inr.Of(1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Royalty.Assuming(Fee, Usd.Of(1), during: SettlementPeriod.Year(2002)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Royalty.Assuming(Fee.Declaration, TruthValue.True));
        Assert.StartsWith(
            "fee is never -1; expected at least 0, no finer than 1/100.", Assert.Throws<ArgumentOutOfRangeException>(() => Royalty.Assuming(Fee, Usd.Of(-1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Royalty.Assuming(Fee, Usd.Of((Rational)1 / 3)));
    }

    [Law]
    public void To_assume_what_the_facts_come_to_changes_no_figure(Monthly<CentsFromZero> sales)
    {
        var months = Months(Sales, sales.Select(Usd.Of));
        var settled = Royalty.Settle(months).Statements;
        var assumed = settled.Aggregate(Royalty, (agreement, statement) => agreement.Assuming(Fee, statement.Of(Fee).Value, during: statement.Period));

        Assert.Equal(
            settled.Select(statement => (statement.Terms, statement.Payments)),
            assumed.Settle(months).Statements.Select(statement => (statement.Terms, statement.Payments)));
    }
}
