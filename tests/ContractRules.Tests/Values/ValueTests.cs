using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Values;

/// <summary>Values without their unit: numbers, truths, dates.</summary>
public class ValueTests
{
    [Fact]
    public void Each_value_has_its_kind_and_its_text()
    {
        Value[] values = [new NumberValue(new Rational(3, 7)), TruthValue.True, TruthValue.False, new DateValue(new LocalDate(2002, 7, 2))];

        Assert.Equal([MeasureKind.Number, MeasureKind.Truth, MeasureKind.Truth, MeasureKind.Date], values.Select(value => value.Kind));
        Assert.Equal(["3/7", "true", "false", "2002-07-02"], values.Select(value => $"{value}"));
    }

    [Fact]
    public void Nothing_is_zero_or_false_and_no_date()
    {
        Assert.Equal(new NumberValue(0), Value.NothingOf(Measure.Of(Usd)));
        Assert.Equal(new NumberValue(0), Value.NothingOf(Measure.Ratio));
        Assert.Equal(TruthValue.False, Value.NothingOf(Measure.Truth));
        Assert.Null(Value.NothingOf(Measure.Date));
    }

    [Fact]
    public void A_truth_is_one_of_two()
    {
        Assert.Same(TruthValue.True, TruthValue.Of(true));
        Assert.Same(TruthValue.False, TruthValue.Of(false));
        Assert.NotEqual(TruthValue.True, TruthValue.False);
    }
}
