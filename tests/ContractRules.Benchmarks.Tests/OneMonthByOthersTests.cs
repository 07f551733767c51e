namespace ContractRules.Benchmarks.Tests;

public sealed class OneMonthByOthersTests
{
    /// <summary>Two years of payments by each; a difference throws, and tells the month.</summary>
    [Fact]
    public void All_settle_the_same_payments()
    {
        var months = new OneMonthByOthers();

        months.SettleTwoYears();

        Assert.Equal(24, months.Agreed);
    }
}
