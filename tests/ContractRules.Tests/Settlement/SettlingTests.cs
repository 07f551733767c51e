using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Settling successive periods, all at once or one by one.</summary>
public class SettlingTests
{
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);
    private static readonly Fact<Ratio> Standing = Share.Standing();

    private static readonly Agreement Rich = Amended(
        [
            Clause("1", Profit.Means(Sales - Costs.NothingUnlessGiven()), Ended.Means(Sales.OverTrailing(3, lag: 1) > Sales)),
            Clause("2", Balance.Means(Balance.Prior() + (Standing * Profit)), Seller.Pays(Buyer, Balance.GrowthRounded(Rounding.ToTheCent), due: ThePeriod.End)),
        ],
        new Amendment("Letter", new LocalDate(2002, 4, 1), new LocalDate(2002, 4, 1), Edit.Replace(
            Clause("2", Balance.Means(Sales.ToDate() - Profit.OverTrailing(2)), Seller.Pays(Buyer, Balance)))));

    [Fact]
    public void A_period_before_the_agreement_is_warned_of_where_a_text_is_chosen_for_all_and_one_that_ends_on_its_day_is_none()
    {
        var dated = new Agreement("small", "Small agreement", new LocalDate(2002, 1, 31), Cadence.Months, [Seller, Buyer], [Clause("1", Profit.Means(Sales))]);
        var statements = dated.AsInForceOn(new LocalDate(2002, 1, 31)).Settle(
            [PeriodFacts.For(SettlementPeriod.Month(2001, 12)).With(Sales, Usd.Of(1)), Month(1).With(Sales, Usd.Of(1))]).Statements;

        Assert.Equal(
            new Warning(
                WarningKind.BeforeTheAgreement, default, "the period ends before the agreement of 2002-01-31, and is settled under the text chosen for all periods"),
            Assert.Single(statements[0].Warnings));
        Assert.Empty(statements[1].Warnings);
    }

    [Fact]
    public void What_cannot_have_been_known_yet_is_not_settled()
    {
        var timeline = Of(Clause("1", Profit.Means(Sales))).Settle(Knowledge.Of(Month(1).With(Sales, Usd.Of(1)).KnownOn(new LocalDate(2002, 1, 30))));

        Assert.Empty(timeline.Statements);
        Assert.Equal(CarriedState.None, timeline.Carried);
        Assert.Equal((new LocalDate(2002, 1, 30), "known-on"), (Assert.Single(timeline.Faults).KnownOn, timeline.Faults[0].Fact));
    }

    [Law]
    public void Settling_month_by_month_gives_the_same_as_settling_at_once(HalfAYear drawn)
    {
        PeriodFacts[] months = [.. drawn.Months];
        var state = CarriedState.None;
        var statements = new List<Statement>();
        foreach (var month in months)
        {
            var timeline = Rich.Settle(month, state);
            statements.AddRange(timeline.Statements);
            state = timeline.Carried;
        }

        AssertSame(Rich.Settle(months), new Timeline([.. statements], state, []));
    }

    [Law]
    public void Settling_may_stop_anywhere_and_go_on(HalfAYear drawn)
    {
        PeriodFacts[] months = [.. drawn.Months];
        var whole = Rich.Settle(months);
        for (var split = 0; split <= months.Length; split++)
        {
            var first = Rich.Settle(months[..split]);
            var second = Rich.Settle(months[split..], first.Carried);
            AssertSame(whole, new Timeline([.. first.Statements, .. second.Statements], second.Carried, []));
        }
    }

    [Fact]
    public void What_passes_on_is_the_last_period_their_number_the_standing_facts_and_what_is_asked_for()
    {
        var months = Months(Sales, Usd.Of(1), Usd.Of(2), Usd.Of(3), Usd.Of(4));
        months[0] = months[0].With(Standing, Ratio.Percent(50));
        var carried = Rich.Settle(months).Carried;

        Assert.Equal(("small", SettlementPeriod.Month(2002, 4), 4), (carried.Agreement, carried.Through, carried.Periods));
        Assert.Equal([KeyValuePair.Create("share", (Value)new NumberValue(0.5m))], carried.Standing);
        Assert.Equal(["balance", "profit", "sales"], carried.Memories.Keys);
        Assert.Equal("10", carried.Of(Sales.Declaration).ToDate.ToString());
        Assert.Equal(["4", "3", "2"], carried.Of(Sales.Declaration).Recent.Select(outcome => $"{outcome}"));
        Assert.Equal(["4"], carried.Of(Profit.Declaration).Recent.Select(outcome => $"{outcome}"));
        Assert.Null(carried.Of(Profit.Declaration).ToDate);
        Assert.Equal(Memory.None, carried.Of(Costs.Declaration));
    }

    [Fact]
    public void Without_periods_nothing_is_settled_and_nothing_changes()
    {
        var carried = Rich.Settle(Month(1)).Carried;

        Assert.Equal(new Timeline([], carried, []), Rich.Settle([], carried));
        Assert.Equal(new Timeline([], CarriedState.None, []), Rich.Settle([]));
    }

    [Fact]
    public void A_statement_knows_its_period_version_and_terms_in_the_order_of_the_text()
    {
        var statement = Rich.Settle(Month(1).With(Sales, Usd.Of(45_000)).With(Standing, Ratio.Percent(10))).Statements[0];

        Assert.Equal((SettlementPeriod.Month(2002, 1), Rich.Versions[0]), (statement.Period, statement.Version));
        Assert.Equal(["profit (1)", "ended (1)", "balance (2)"], statement.Terms.Select(term => $"{term.Term} ({term.Clause})"));
        Assert.Equal("profit = 45,000.00 USD", statement.Terms[0].ToString());
        Assert.Equal("2002-01 (As signed, in force from 2002-01-01)", statement.ToString());
        Assert.Empty(statement.Undetermined);
        Assert.Null(statement.Find("rent"));
        Assert.Throws<ArgumentException>(() => statement.Of(Term.Money("rent", "Rent", Usd)));
    }

    private static void AssertSame(Timeline expected, Timeline actual)
    {
        Assert.Empty(expected.Faults);
        Assert.Equal(expected.Statements.SelectMany(statement => statement.Terms), actual.Statements.SelectMany(statement => statement.Terms));
        Assert.Equal(expected.Statements.SelectMany(statement => statement.Payments), actual.Statements.SelectMany(statement => statement.Payments));
        Assert.Equal(expected.Statements.SelectMany(statement => statement.OpenPayments), actual.Statements.SelectMany(statement => statement.OpenPayments));
        Assert.Equal(expected.Carried, actual.Carried);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void What_a_term_came_to_is_asked_by_the_very_term_of_the_agreement()
    {
        var statement = Assert.Single(Of(Clause("1", Profit.Means(Sales))).Settle(Month(1).With(Sales, Usd.Of(100))).Statements);
        var euros = Term.Money("profit", "Profit", Currency.Eur);

        Assert.Equal(Usd.Of(100), statement.Of(Profit).Value);
        Assert.StartsWith(
            "profit is another term here: 'Profit' in USD; expected that, found 'Profit' in EUR.",
            Assert.Throws<ArgumentException>("term", () => statement.Of(euros)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("term", () => statement.Explain(euros));
        Assert.Throws<ArgumentException>("term", () => statement.Of(Balance));
    }

    /// <summary>Six months, in each of which any of the facts may be missing.</summary>
    public sealed record HalfAYear(EquatableArray<PeriodFacts> Months) : IDrawn<HalfAYear>
    {
        public static Gen<HalfAYear> Drawn =>
            from sales in Numbers.Cents.OrNull().ArrayOf(6)
            from costs in Numbers.Cents.OrNull().ArrayOf(6)
            from shares in Gen.Choose(0, 100).Select(percent => (Rational)percent / 100).OrNull().ArrayOf(6)
            select new HalfAYear([.. Enumerable.Range(0, 6).Select(month => Month(month + 1)
                .Given(Sales, sales[month], Usd.Of).Given(Costs, costs[month], Usd.Of).Given(Standing, shares[month], share => new Ratio(share)))]);
    }
}
