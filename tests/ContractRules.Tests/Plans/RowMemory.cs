using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Plans;

/// <summary>What settling rows takes of memory, which is the same in every run.</summary>
internal static class RowMemory
{
    public static readonly Fact<Money> Amount = Fact.Money("amount", Usd, "1", "Any amount");
    public static readonly Fact<Money> Credit = Fact.Money("credit", Usd, "1", "Any other amount");

    private const int HalfABlock = PlanSettling.RowsABlock / 2;

    /// <summary>How many bytes one more row takes: 8 for a figure of 64 bits, 16 for one of 128, an eighth for a truth and for whether it is determined; none for what is alike in all rows.</summary>
    /// <param name="amounts">The cents of the rows, one after another, again and again.</param>
    /// <param name="provisions">What is settled of them.</param>
    public static double OfARow(long?[] amounts, params EquatableArray<Provision> provisions) => OfARow(rows => Rows(amounts, rows), provisions);

    /// <summary>The same of any facts.</summary>
    /// <param name="facts">The facts of so many rows.</param>
    /// <param name="provisions">What is settled of them.</param>
    public static double OfARow(Func<int, FactColumns> facts, params EquatableArray<Provision> provisions)
    {
        var plan = Plan.Of(SmallAgreement.Of(SmallAgreement.Clause("1", provisions)));
        var (half, whole) = (facts(HalfABlock), facts(2 * HalfABlock));
        Taken(plan, whole);
        Taken(plan, half);
        return (Taken(plan, whole) - Taken(plan, half)) / (double)HalfABlock;
    }

    /// <summary>How many bytes it takes to settle periods.</summary>
    public static long Taken(Plan plan, params FactColumns[] periods)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(plan.Settle(periods)!.Periods);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>So many rows of these amounts, again and again.</summary>
    public static FactColumns Rows(long?[] amounts, int rows, int month = 1)
    {
        var cents = Enumerable.Range(0, rows).Select(row => amounts[row % amounts.Length]).ToArray();
        return FactColumns.For(SmallAgreement.Month(month).Period, rows).With(Amount, [.. cents.Select(cent => cent ?? 0)], [.. cents.Select(cent => cent is not null)]);
    }
}
