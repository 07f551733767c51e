using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Observance;

/// <summary>A check fails where an invariant is broken, and where it was determined in too few of the statements that are its concern.</summary>
public sealed class InvariantCheckTests
{
    private static readonly Invariant Small = Invariant.Always("net sales stay below 200", Net < Currency.Usd.Of(200), "1");
    private static readonly EquatableArray<PeriodFacts> Facts = [Month(1, 100), Month(2, 200)];
    private static readonly BrokenInvariant Broken = Small.Over(Unlaid.Stated([.. Facts])).Broken[0];
    private static readonly Counterexample Found = new(Unlaid, Facts, Broken);

    [Fact]
    public void Statements_that_are_its_concern_keep_it_break_it_or_leave_it_open()
    {
        Assert.Equal((6L, new Rational(5, 6)), (Of(3, 2, 1, 7).Concerned, Of(3, 2, 1, 7).PartDetermined));
        Assert.Equal((0L, Rational.Zero), (Of(0, 0, 0, 7).Concerned, Of(0, 0, 0, 7).PartDetermined));
        Assert.Equal("net sales stay below 200 (1): kept in 3,102, broken in 0, undetermined in 41, not concerned in 870", $"{Of(3_102, 0, 41, 870)}");
    }

    [Fact]
    public void Determined_in_half_of_them_it_passes_and_in_fewer_it_fails()
    {
        Check(Of(5, 0, 5, 0)).ThrowOnFailure();
        var failed = Assert.Throws<InvariantsBrokenException>(() => Check(Of(5, 0, 6, 0)).ThrowOnFailure());
        Assert.Equal(
            ["net sales stay below 200 (1): kept in 5, broken in 0, undetermined in 6, not concerned in 0; expected it determined in 0.5 of the statements that are its concern, at least"],
            failed.Failures);
        Check(Of(1, 0, 9, 0)).ThrowOnFailure(new Rational(1, 10));
        Check(Of(5, 0, 0, 0)).ThrowOnFailure(1);
        Assert.Throws<InvariantsBrokenException>(() => Check(Of(5, 0, 1, 0)).ThrowOnFailure(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    public void The_part_lies_above_nothing_and_is_no_more_than_all(int least) =>
        Assert.Throws<ArgumentOutOfRangeException>("leastDetermined", () => Check(Of(5, 0, 0, 0)).ThrowOnFailure(least));

    [Fact]
    public void Every_failure_is_told_and_then_the_check()
    {
        var check = Check(Of(5, 1, 0, 0) with { Counterexample = Found }, Of(0, 0, 5, 0));
        var failed = Assert.Throws<InvariantsBrokenException>(() => check.ThrowOnFailure());

        Assert.Equal([Found], check.Counterexamples);
        Assert.Equal(2, failed.Failures.Count);
        Assert.StartsWith("net sales stay below 200 (1), broken in 2024-02\nReadings: the default of every one\nFacts:\nperiod,sales,returns,advances\n2024-01,100,0,0\n2024-02,200,0,0\n", failed.Message, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n{check}", failed.Message, StringComparison.Ordinal);
        Assert.StartsWith("press, 10 cases drawn with seed 1, 2 refused\n", $"{check}", StringComparison.Ordinal);
    }

    [Fact]
    public void One_broken_in_the_same_statement_is_the_same()
    {
        var others = Unlaid.Stated(Month(1, 300), Month(2, 200));
        Assert.Equal(Broken, Small.Over(Unlaid.Stated([.. Facts])).Broken[0]);
        Assert.NotEqual(Broken, Small.Over(others).Broken[0]);
        Assert.NotEqual(Broken, Invariant.Always("net sales stay below 150", Net < Currency.Usd.Of(150), "1").Over(Unlaid.Stated([.. Facts])).Broken[0]);
        Assert.False(Broken.Equals(null));
    }

    [Fact]
    public void One_of_no_clause_is_explained_as_an_invariant() =>
        Assert.Contains("invariant = false  [invariant]: ", Invariant.Always("net sales stay below 200", Net < Currency.Usd.Of(200)).Over(Unlaid.Stated([.. Facts])).Broken[0]
            .Explain().ToText(naming: Naming.Keys), StringComparison.Ordinal);

    private static CheckedInvariant Of(long kept, long broken, long undetermined, long notConcerned) => new(Small, kept, broken, undetermined, notConcerned, null);

    private static InvariantCheck Check(params CheckedInvariant[] found) => new(Unlaid, 10, 1, 2, [.. found]);
}
