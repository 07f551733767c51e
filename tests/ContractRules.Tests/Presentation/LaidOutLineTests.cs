using ContractRules.Presentation;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Tests.Presentation;

/// <summary>What one line of a laid-out statement says of itself.</summary>
public sealed class LaidOutLineTests
{
    [Theory]
    [InlineData(LineKind.Part, true)]
    [InlineData(LineKind.Less, true)]
    [InlineData(LineKind.Limited, true)]
    [InlineData(LineKind.RoundedByTheClause, true)]
    [InlineData(LineKind.RoundingShown, false)]
    [InlineData(LineKind.Figure, false)]
    [InlineData(LineKind.Subtotal, false)]
    [InlineData(LineKind.Total, false)]
    [InlineData(LineKind.Opening, false)]
    [InlineData(LineKind.Closing, false)]
    public void A_part_that_is_shown_as_nothing_shows_nothing(LineKind kind, bool showsNothing)
    {
        // 0.004 USD is shown as 0.00.
        Assert.Equal(showsNothing, Line(kind, new NumberValue(0.004m)).ShowsNothing);
        Assert.False(Line(kind, new NumberValue(0.005m)).ShowsNothing);
    }

    [Fact]
    public void Nothing_is_zero_or_a_truth_that_does_not_hold()
    {
        Assert.True(Line(LineKind.Part, NumberValue.Zero).IsNothing);
        Assert.False(Line(LineKind.Part, new NumberValue(0.004m)).IsNothing);
        Assert.True(Line(LineKind.Figure, TruthValue.False).IsNothing);
        Assert.False(Line(LineKind.Figure, TruthValue.True).IsNothing);
    }

    [Fact]
    public void A_line_reads_as_its_label_and_its_figure()
    {
        Assert.Equal("Costs: 12.50 USD", Line(LineKind.Part, new NumberValue(12.5m)).ToString());
        Assert.Equal("less Costs: 12.50 USD", Line(LineKind.Less, new NumberValue(12.5m)).ToString());
        Assert.Equal("Costs: 2", (Line(LineKind.Figure, new NumberValue(2)) with { Measure = Measure.Of(PlainNumber.Factor) }).ToString());
    }

    private static LaidOutLine Line(LineKind kind, Value value) => new(kind, "Costs", "costs", "1", Measure.Of(Currency.Usd), Outcome.Determined(value));
}
