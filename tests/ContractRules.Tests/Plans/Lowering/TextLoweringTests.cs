using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Lowering;

/// <summary>Items are folded row by row where rules ask for their fields alone; what asks for more, and what lives on, is refused by its clause.</summary>
public sealed class TextLoweringTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Most = Term.Money("most", "The dearest call", Usd);
    private static readonly Field<LocalDate> Due = Field.Date("due", "When it is due");
    private static readonly Lots<Money> Debts = Lots.Money("debt", Usd, "2", "Debts", Due);

    // 1.50 + 2.00 − 0.25 to Pakistan and 4.00 to India; one call of 3.00; none; and nobody said which there are.
    [Fact]
    public void Items_are_folded_row_by_row()
    {
        var agreement = Of(Clause("1", Fee.Means(Calls.Where(Destination.Is("PK")).Total(Charge - Discount) + Sales), Most.Means(Calls.Total(Charge).NotExceeding(Usd.Of(5)))));
        PeriodFacts[] rows =
        [
            Month(1).With(Sales, Usd.Of(1)).With(Calls, [Call(1, 1.50m), Call(2, 2).With(Discount, Usd.Of(0.25m)), Call(3, 4, destination: "IN")]),
            Month(1).With(Sales, Usd.Of(1)).With(Calls, [Call(1, 3)]),
            Month(1).With(Sales, Usd.Of(1)).With(Calls, []),
            Month(1).With(Sales, Usd.Of(1)),
        ];
        var settled = Plan.Of(agreement).Settle([FactColumns.Of(agreement, rows)])!;

        Assert.Equal(["4.25", "4", "1", "?"], InRows.Of(settled.Periods[0].Term("fee")));
        Assert.Equal(["5", "3", "0", "?"], InRows.Of(settled.Periods[0].Term("most")));
        Assert.Equal([Usd.Of(4.25m), Usd.Of(4), Usd.Of(1)], Enumerable.Range(0, 3).Select(row => settled.Row(row).Statements[0].Of(Fee).Value));
        Assert.Empty(SideBySide.Differences(agreement, Plan.Of(agreement), [rows], times: 30));
    }

    [Fact]
    public void Items_are_folded_as_each_row_is_read()
    {
        var agreement = Of(Clause("1", Fee.Means(Calls.Total(SampleRules.Basis.Decides<Money>(("gross", Charge), ("net", Charge - Discount))))));
        var month = Month(1).With(Calls, [Call(1, 3).With(Discount, Usd.Of(1))]);
        var settled = Plan.Of(agreement, PlanChoice.Everything.ReadByRow)
            .Settle([FactColumns.Of(agreement, month, month)], readAs: [agreement.Under(SampleRules.Basis, "net").Choices, agreement.Under(SampleRules.Basis, "gross").Choices])!;

        Assert.Equal(["2", "3"], InRows.Of(settled.Periods[0].Term("fee")));
    }

    [Fact]
    public void What_asks_of_items_for_more_than_their_fields_is_refused()
    {
        const string Why = "it asks of each item for more than its fields";

        Assert.EndsWith(Why, Refused(Calls.Total(Charge.NotExceeding(Sales))), StringComparison.Ordinal);
        Assert.EndsWith(Why, Refused(Calls.Where(Charge > Sales).Total(Charge)), StringComparison.Ordinal);
        Assert.EndsWith(Why, Refused(Calls.Total(Charge * ThePeriod.Number)), StringComparison.Ordinal);
        Assert.StartsWith("1: ", Refused(Calls.Total(Charge * ThePeriod.Number)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_denominator_beforehand_and_lots_are_refused()
    {
        Assert.EndsWith("the values of its items have no denominator that is known beforehand", Refused(Calls.Total(Charge / (Seconds / Second.Of(1)))), StringComparison.Ordinal);
        Assert.EndsWith("lots live on with what is open of each, which no column holds", Refused(Debts.BroughtForward.Total<Money>(Debts.Remaining)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_a_period_is_that_among_those_settled()
    {
        var plan = Plan.Of(Of(Clause("1", Fee.Means(Sales * ThePeriod.Number))));
        string[] Settled(PlanState? state, params int[] months) =>
            [.. plan.Settle([.. months.Select(month => FactColumns.For(Month(month).Period, rows: 1).With(Sales, (ReadOnlySpan<long>)[500]))], state)!.Periods.Select(period => InRows.Of(period.Term("fee"))[0])];

        Assert.Equal(["5"], Settled(null, 2));
        Assert.Equal(["5", "10", "15"], Settled(null, 1, 2, 3));
        Assert.Equal(["10"], Settled(plan.Settle([FactColumns.For(Month(2).Period, rows: 1)])!.State, 3));
        Assert.Equal(["5"], Settled(null, 3));
    }

    // As read, the fee is in cents; read row by row it can be a third of a cent.
    [Fact]
    public void What_passes_on_is_counted_as_finely_as_it_is_read()
    {
        var agreement = Of(Clause(
            "1", Fee.Means(SampleRules.Basis.Decides<Money>(("gross", Sales), ("net", Sales / 3))), Most.Means(Fee.ToDate())));

        Assert.Equal("a number counted in 1/100", Assert.Single(Plan.Of(agreement).Carried).Expectation);
        Assert.Equal("a number counted in 1/300", Assert.Single(Plan.Of(agreement.Under(SampleRules.Basis, "net")).Carried).Expectation);
        Assert.Equal("a number counted in 1/300", Assert.Single(Plan.Of(agreement, PlanChoice.Everything.ReadByRow).Carried).Expectation);
    }

    private static string Refused(Rule<Money> fee)
    {
        var agreement = Of(Clause("1", Fee.Means(fee)), Clause("2", Debts.MovedBy(Debts.Adding(Sales).With(Due, ThePeriod.End))));
        return Assert.Single(Assert.Throws<PlanRefusedException>(() => Plan.Of(agreement, PlanChoice.Of("fee"))).Refusals).ToString();
    }
}
