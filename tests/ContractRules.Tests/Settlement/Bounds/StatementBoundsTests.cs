using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using static ContractRules.Tests.Settlement.Bounds.OpenCase;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>Bounds of a long run, asked for from its end.</summary>
public sealed class StatementBoundsTests
{
    // 100 × 2,999 and, of the first month, up to 300.
    [Fact]
    public void Those_of_the_last_of_very_many_months_take_no_deep_stack()
    {
        var agreement = Of(Clause("1", Fee.Means(Capped), Owed.Means(Fee.ToDate())));
        var last = agreement.Settle([Month(1), .. Enumerable.Range(2, 2_999).Select(month => Sold(month, 100))]).Statements[^1];

        string? bounds = null;
        var thread = new Thread(() => bounds = InWords(last.BoundsOf(Owed)), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal("299900 to 300200", bounds);
    }
}
