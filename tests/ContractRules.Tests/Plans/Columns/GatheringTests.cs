using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanWidths;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>Rows of several states stand side by side as they were, however great what passes on of each is, and whether it is alike in all rows of one.</summary>
public sealed class GatheringTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold");
    private static readonly Fact<Money> Price = Fact.Money("price", Usd, "1", "What it is sold at").Standing();
    private static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open").Standing();

    private static readonly Plan Carrying = Plan.Of(Of(Clause(
        "1", Term.Money("total", "Sales so far", Usd).Means(Sales.ToDate()), Term.Money("asked", "What is asked", Usd).Means(Price.ProvidedThat(Open, otherwise: Sales)))));

    private static readonly BigInteger?[] Sizes = [5, -Most - 1, Most + 1, MostOfWide, MostOfWide + 1, null];

    [Fact]
    public void Rows_alike_and_rows_that_differ_of_any_size()
    {
        var states = Sizes.SelectMany(size => (PlanState[])[State([.. Enumerable.Repeat(size, 70)]), State([size, size + 1, 7])]).ToArray();
        foreach (var (one, other) in states.SelectMany(one => states.Select(other => (one, other))))
        {
            (PlanState, int)[] rows = [(one, one.Rows - 1), (other, 0), (one, 1), (other, 2), (other, 1)];
            var together = PlanState.Of(rows);

            Assert.Equal(rows.SelectMany(row => InRow(row.Item1, row.Item2)), rows.SelectMany((_, index) => InRow(together, index)));
        }
    }

    private static IEnumerable<Value?> InRow(PlanState state, int row) => Carrying.Carried.Select(carried => state[carried, row]);

    // The price is what is sold, and it is open where that is odd.
    private static PlanState State(BigInteger?[] cents) => Carrying.Settle([FactColumns.Of(Carrying.Agreement, [.. cents.Select(Row)])])!.State!;

    private static PeriodFacts Row(BigInteger? cents) => cents is { } number
        ? Month(1).With(Sales, Usd.Of(Cents(number))).With(Price, Usd.Of(Cents(number))).With(Open, !number.IsEven)
        : Month(1);
}
