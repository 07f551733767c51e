using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.Layouts.Lay;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Layouts;

/// <summary>Balances that a layout rolls forward: which there are, and what is remembered so that the next statement opens with them.</summary>
public sealed class LaidOutBalancesTests
{
    private static readonly Term<Money> Stock = Term.Money("stock", "Stock", Usd);
    private static readonly Term<Money> Trend = Term.Money("trend", "Stock of three months", Usd);
    private static readonly Term<Money> Reserve = Term.Money("reserve", "Reserve", Usd);
    private static readonly Term<Money> Held = Term.Money("held", "Months of reserve", Usd);
    private static readonly Term<Money> Turnover = Term.Money("turnover", "Turnover", Usd);
    private static readonly Term<bool> Calm = Term.Truth("calm", "Calm month");
    private static readonly Term<Money> Exposure = Term.Money("exposure", "Exposure", Usd);
    private static readonly Term<Money> Debt = Term.Money("debt", "Debt", Usd);

    // Of the stock the two months before are recalled, of the reserve its sum, of the exposure nothing. Only the letter speaks of a debt.
    private static readonly EquatableArray<Clause> Signed =
    [
        Clause("1", Stock.Means(Stock.Prior() + Sales), Trend.Means(Stock.OverTrailing(3))),
        Clause("2", Reserve.Means(Sales.ToDate()), Held.Means(Reserve.ToDate())),
        Clause("3", Turnover.Means(Sales), Calm.Means(Sales < Usd.Of(5)), Exposure.Means((Reserve + (Turnover * 2)).Unless(Calm, then: Stock))),
    ];

    [Fact]
    public void Statements_remember_what_no_rule_recalls_of_a_balance_and_of_what_it_adds_up()
    {
        Assert.Equal("debt 1, reserve 0, sales 0, stock 2", Remembered(null));
        Assert.Equal("debt 1, reserve 0, sales 0, stock 2", Remembered(new(Section("A", RollForward(Stock), Figure(Exposure), Sum(Turnover)))));
        Assert.Equal("debt 1, reserve 1, sales 0, stock 2", Remembered(new(Section("A", RollForward(Reserve)))));
        Assert.Equal("debt 1, exposure 1, reserve 1, sales 0, stock 2", Remembered(new(Section("A", RollForward(Exposure)))));
    }

    [Fact]
    public void What_only_an_amendment_brings_is_rolled_forward_and_called_otherwise_too()
    {
        var laidOut = With(new StatementLayout(Section("A", RollForward(Debt).Calling(Costs, "Lent"), RollForward(Stock).Calling(Sales, "Added").Calling(Debt, "Owed"))));

        Assert.Equal("A", $"{laidOut.Layout}");
    }

    [Fact]
    public void A_figure_of_one_period_alone_is_no_balance_in_any_text() => Assert.Equal(
        ["layout, A: profit is rolled forward, but nothing in its rule comes from an earlier period; expected a balance"], Faults(Section("A", RollForward(Profit))));

    [Fact]
    public void What_carries_on_a_term_that_carries_something_on_is_a_balance() => Assert.Empty(Faults(Section("A", RollForward(Exposure))));

    [Fact]
    public void A_fact_is_laid_out_only_as_a_version_asks_for_it()
    {
        Assert.Empty(Faults(Section("A", Figure(Sales), Figure(Costs))));
        Assert.Equal(["layout, A: minutes is laid out, but no version asks for it so"], Faults(Section("A", Figure(Minutes))));
        Assert.Equal(
            ["layout, A: sales is laid out, but no version asks for it so"], Faults(Section("A", Figure(Fact.Money("sales", Usd, "1", "Something else")))));
    }

    private static string[] Faults(LayoutSection section)
    {
        var error = Record.Exception(() => With(new StatementLayout(section)));
        return error is null ? [] : [.. Assert.IsType<AgreementFaultsException>(error).Faults.Select(fault => $"{fault}")];
    }

    // How many months are remembered one by one, after three of them.
    private static string Remembered(StatementLayout? layout) => string.Join(
        ", ", With(layout).Settle(Months(Sales, Usd.Of(10), Usd.Of(20), Usd.Of(30))).Carried.Memories.Select(memory => $"{memory.Key} {memory.Value.Recent.Count}").Order(StringComparer.Ordinal));

    private static Agreement With(StatementLayout? layout) => new(
        "small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer], Signed,
        [new Amendment("Letter", new(2002, 7, 1), new LocalDate(2002, 7, 1), Edit.Insert(Clause("4", Debt.Means(Debt.Prior() + Costs), Profit.Means(Costs)), after: "3"))],
        layout: layout);
}
