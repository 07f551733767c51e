using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.RowMemory;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>However many months are settled, one more takes what its figures take: what passes on is written where what passed on before stood.</summary>
public sealed class MonthsMemoryTests
{
    private static readonly long?[] Cents = [1, null, 17, 255];

    // Sums to date take 8 bytes a row, whether something is so a bit. None of the sums is asked for.
    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(1_000)]
    [InlineData(3_000)]
    public void What_passes_on_takes_no_more_memory_each_month(int rows)
    {
        var plan = Plan.Of(
            Of(Clause("1",
                Fee.Means(Plain(1_000) * Limits.GreaterOf(Amount, Usd.Of(0))),
                Total.Means(Fee.ToDate() + Amount.OverTrailing(3)),
                Holds.Means(Total > Usd.Of(100) | Total.Prior() > Usd.Of(3) | Amount.Prior() > Usd.Of(1)))),
            PlanChoice.Of("holds"));
        var months = Enumerable.Range(1, 18).Select(month => Rows(Cents, rows, month)).ToArray();
        Taken(plan, months);
        Taken(plan, months);

        var (six, twelve, eighteen) = (Taken(plan, months[..6]), Taken(plan, months[..12]), Taken(plan, months));

        Assert.InRange(eighteen - twelve, 0, (6 * (1_000 + rows)) + 1_000);
        Assert.InRange(eighteen - twelve, 0, twelve - six + 500);
    }
}
