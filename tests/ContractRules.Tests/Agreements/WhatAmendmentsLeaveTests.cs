using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What an amendment retires, and what was given before it took effect.</summary>
public class WhatAmendmentsLeaveTests
{
    private static readonly Currency Kuna = new("HRK", 2);
    private static readonly Currency Euro = new("EUR", 2);
    private static readonly Fact<Money> KunaPaidIn = Fact.Money("kuna-paid-in", Kuna, "1", "Paid in, in kuna").NothingUnlessGiven();
    private static readonly Fact<Money> EuroPaidIn = Fact.Money("euro-paid-in", Euro, "2", "Paid in, in euros").NothingUnlessGiven();
    private static readonly Term<Money> InKuna = Term.Money("in-kuna", "Balance in kuna", Kuna);
    private static readonly Term<Money> InEuro = Term.Money("in-euro", "Balance in euros", Euro);
    private static readonly Term<Money> LeftInKuna = Term.Money("left-in-kuna", "What was left in kuna", Kuna);
    private static readonly Term<Money> Total = Term.Money("total", "Costs to date", Usd);
    private static readonly LocalDate March = new(2002, 3, 1);

    private static readonly Agreement Account = Amended(
        [Clause("1", InKuna.Means(InKuna.Prior() + KunaPaidIn))],
        new Amendment(
            "Conversion",
            March,
            March,
            Edit.Insert(
                Clause(
                    "2",
                    InEuro.Means(InEuro.Prior(InKuna.Prior().ConvertedAt(Euro.Of(0.125m, per: Kuna))) + EuroPaidIn),
                    LeftInKuna.Means(InKuna.Prior())),
                after: "1"),
            Edit.Delete("1")));

    private static readonly PeriodFacts[] Months =
    [
        Month(1).With(KunaPaidIn, Kuna.Of(500)), Month(2).With(KunaPaidIn, Kuna.Of(300)), Month(3), Month(4).With(EuroPaidIn, Euro.Of(10)), Month(5),
    ];

    [Fact]
    public void A_balance_in_kuna_is_converted_once_into_euros()
    {
        var statements = Account.Settle(Months).Statements;

        Assert.Equal([Euro.Of(100), Euro.Of(110), Euro.Of(110)], statements.Skip(2).Select(statement => statement.Of(InEuro).Value)); // 800 × 0.125
    }

    [Fact]
    public void What_is_retired_is_recalled_for_good_also_from_a_state_in_a_document()
    {
        var state = CarriedState.None;
        var left = new List<Rational>();
        foreach (var month in Months)
        {
            Assert.True(CarriedStateJson.TryParse(state.ToJson(), out var read, out _));
            var timeline = Account.Settle(month, read);
            (state, left) = (timeline.Carried, timeline.Statements[0].Find("left-in-kuna") is { } found ? [.. left, NumberIn(found.Outcome)] : left);
        }

        Assert.Equal([800, 800, 800], left);
    }

    [Fact]
    public void The_explanation_says_that_it_is_the_last_of_a_clause_that_went() => Assert.Contains(
        "= in-kuna of the prior period, the last before the clause that defined it went\n",
        Account.Settle(Months).Statements[3].Explain(LeftInKuna).ToText(naming: Naming.Keys, inFull: true),
        StringComparison.Ordinal);

    [Fact]
    public void Its_present_value_is_still_nobodys() => Assert.Contains(
        FaultTests.Faults(() => Amended(
            [Clause("1", InKuna.Means(KunaPaidIn))],
            new Amendment("Conversion", March, March, Edit.Insert(Clause("2", LeftInKuna.Means(InKuna)), after: "1"), Edit.Delete("1")))),
        fault => fault.ToString() == "clause 2: in-kuna is used, but no clause in force defines it (Conversion)");

    [Theory]
    [InlineData(false, "30 70")] // from March on
    [InlineData(true, "60 100")] // 10 and 20 of before as well
    public void A_fact_given_before_the_clause_that_asks_for_it_counts_only_where_the_amendment_says_so(bool counts, string totals)
    {
        var letter = new Amendment("Letter", March, March, Edit.Insert(Clause("2", Total.Means(Costs.ToDate())), after: "1"));
        var agreement = Amended([Clause("1", Profit.Means(Sales))], counts ? letter.CountingBeforehand(Costs) : letter);
        var months = Enumerable.Range(1, 4).Select(month => Month(month).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(10 * month))).ToList();

        Assert.Equal(
            counts ? [] : ["clause 1: costs was given, but no clause in force asks for it, so it counts towards nothing"],
            agreement.Settle(months[0]).Statements[0].Warnings.Select(warning => warning.ToString()));
        Assert.Equal(totals, string.Join(' ', agreement.Settle(months).Statements.Skip(2).Select(statement => statement.Of(Total).Value.Amount)));
    }

    [Fact]
    public void A_version_tells_whose_words_a_clause_has()
    {
        var agreement = Amended(
            [Clause("1", Profit.Means(Sales)), Clause("2", Total.Means(Costs)), Clause("3", LeftInKuna.Means(KunaPaidIn))],
            new Amendment("First", March, March, Edit.Revise("1", because: "costs count", Profit.Means(Sales - Costs)), Edit.Replace(Clause("2", Total.Means(Sales)))),
            new Amendment("Second", new(2002, 4, 1), new LocalDate(2002, 4, 1), Edit.Replace(Clause("2", Total.Means(Sales + Sales))), Edit.Delete("3")));

        Assert.Empty(agreement.Versions[0].EditsOf("1"));
        Assert.Equal(["First: revise 1: costs count"], agreement.Versions[2].EditsOf("1").Select(edit => edit.ToString()));
        Assert.Equal(["First: replace 2"], agreement.Versions[1].EditsOf("2").Select(edit => edit.ToString()));
        Assert.Equal(["Second: replace 2"], agreement.Versions[2].EditsOf("2").Select(edit => edit.ToString()));
        Assert.Equal(["Second: delete 3"], agreement.Versions[2].EditsOf("3").Select(edit => edit.ToString()));
    }
}
