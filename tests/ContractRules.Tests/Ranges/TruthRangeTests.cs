using ContractRules.Ranges;
using ContractRules.Values;

namespace ContractRules.Tests.Ranges;

/// <summary>Which truths a condition can come to, and in words.</summary>
public sealed class TruthRangeTests
{
    [Theory]
    [InlineData(true, true, "true or false", "yes or no")]
    [InlineData(true, false, "always true", "yes in any case")]
    [InlineData(false, true, "always false", "no in any case")]
    public void It_holds_the_truths_that_can_be(bool canHold, bool canFail, string plainly, string words)
    {
        var range = new TruthRange(canHold, canFail);

        Assert.Equal((canHold, canFail), (range.Holds(TruthValue.True), range.Holds(TruthValue.Of(false))));
        Assert.False(range.Holds(NumberValue.Zero));
        Assert.Equal((plainly, words), (range.ToString(), range.InWords(Measure.Truth)));
        Assert.Equal(canHold != canFail, range == TruthRange.Only(canHold));
    }
}
