using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.RowMemory;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>The memory in which steps are written is laid out for as many rows as it takes, about, and once for those that are not needed at the same time.</summary>
public sealed class FirstSettlingMemoryTests
{
    private static readonly long?[] Cents = [1, null, 300, -2];

    // Of 40 steps two are needed at once: for 64 rows more or less it is a few columns of 1,024 rows, and not 40.
    [Fact]
    public void A_long_chain_of_steps_is_written_to_few_columns()
    {
        var chain = Enumerable.Range(1, 20).Aggregate((Rule<Money>)Amount, (rule, number) => Limits.GreaterOf(Plain(-1) * rule, Amount - Usd.Of(number)));
        var plan = Plan.Of(Of(Clause("1", Fee.Means(chain))));

        Assert.InRange(First(plan, 65) - First(plan, 64), 0, 12 * 8 * 1_024);
    }

    // What 4 rows take is laid out for 4, what 5 take for 64, and what 65 take for a block.
    [Fact]
    public void Few_rows_take_the_room_of_few()
    {
        var rules = Enumerable.Range(1, 20).Select(number => Term.Money($"amount-{number}", $"Amount {number}", Usd).Means(Limits.GreaterOf(Amount * Plain(number), Usd.Of(number)).ProvidedThat(Amount > Usd.Of(1)))).ToArray();
        var plan = Plan.Of(Of(Clause("1", [.. rules])), PlanChoice.Of("amount-20"));

        var (four, five, all, more) = (First(plan, 4), First(plan, 5), First(plan, 64), First(plan, 65));

        Assert.InRange(five - four, 500, 20_000);
        Assert.InRange(all - five, -1_000, 2_000);
        Assert.InRange(more - all, 7_000, 100_000);
    }

    // Each plan of its own lays out memory anew; what making it takes beside is the same.
    private static long First(Plan plan, int rows) => Taken(Plan.Of(plan.Agreement, plan.Choice), Rows(Cents, rows));
}
