using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What has to be remembered of a fact or term, since some rule asks for it.</summary>
public class RecollectionTests
{
    [Fact]
    public void It_says_what_is_remembered()
    {
        Assert.Equal("sales to date", Remembered(Sales.ToDate()));
        Assert.Equal("sales of 3 periods before", Remembered(Sales.OverTrailing(4)));
        Assert.Equal("sales to date and of 2 periods before", Remembered(Sales.ToDate() - Sales.OverTrailing(2, lag: 1)));
    }

    private static string Remembered(Rule<Money> rule) => $"{Assert.Single(Of(Clause("1", Profit.Means(rule))).Recollections)}";
}
