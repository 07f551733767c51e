using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlanAsRead;
using static ContractRules.Tests.Plans.RowMemory;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>What numbers of 1 to 255 cents are compared with that they never reach, or always do, is told of all of them at once, and takes no room.</summary>
public sealed class ComparedBeforehandTests
{
    private static readonly long?[] OneTo255 = [1, 100, 255];

    [Theory]
    [InlineData(Relation.Below, 1, 256, 2, 255)]
    [InlineData(Relation.AtMost, 0, 255, 1, 254)]
    [InlineData(Relation.AtLeast, 256, 1, 255, 2)]
    [InlineData(Relation.Above, 255, 0, 254, 1)]
    public void A_relation_is_told_of_all_rows_where_it_holds_of_none_or_of_all(Relation relation, int ofNone, int ofAll, params int[] open)
    {
        Assert.Equal((0, "false"), Told(relation, ofNone));
        Assert.Equal((0, "true"), Told(relation, ofAll));
        Assert.All(open, cents => Assert.Equal(0.125, Told(relation, cents).Bytes));
    }

    [Fact]
    public void What_lies_outside_equals_none_and_the_ends_may()
    {
        Assert.Equal((0, "false"), Told(Relation.EqualTo, 0));
        Assert.Equal((0, "false"), Told(Relation.EqualTo, 256));
        Assert.Equal((0.125, "true"), Told(Relation.EqualTo, 1));
        Assert.Equal((0.125, "false"), Told(Relation.EqualTo, 255));
        Assert.Equal((0, "true"), Told(Relation.EqualTo, 7, [7]));
    }

    [Theory]
    [InlineData(Relation.Below, 256)]
    [InlineData(Relation.Above, 0)]
    public void Where_a_row_may_be_undetermined_it_is_told_row_by_row(Relation relation, long cents) =>
        Assert.Equal((0.25, "true"), Told(relation, cents, [1, null, 255]));

    // An eighth of one cent is rounded to nothing, and of 255 cents to 32.
    [Fact]
    public void What_is_rounded_may_come_to_nothing()
    {
        Assert.Equal(["false", "true"], Eighths([1, 255], Relation.Above));
        Assert.Equal(["false", "true"], Eighths([-1, -255], Relation.Below));

        static string[] Eighths(long?[] amounts, Relation relation)
        {
            var eighth = (Plain(new(1, 8)) * Amount).Rounded(Rounding.ToTheCent);
            var plan = Plan.Of(SmallAgreement.Of(SmallAgreement.Clause("1", Holds.Means(Rule<bool>.Of(new Compared(eighth.Node, relation, ((Rule<Money>)Usd.Of(0)).Node))))));
            var holds = plan.Settle([Rows(amounts, rows: 70)])!.Periods[0].Term("holds")!;
            return [$"{holds[0]}", $"{holds[1]}"];
        }
    }

    private static (double Bytes, string? First) Told(Relation relation, long cents, long?[]? amounts = null)
    {
        var provision = Holds.Means(Rule<bool>.Of(new Compared(Amount.Node, relation, ((Rule<Money>)Usd.Of(cents / 100m)).Node)));
        var plan = Plan.Of(SmallAgreement.Of(SmallAgreement.Clause("1", provision)));
        return (OfARow(amounts ?? OneTo255, provision), plan.Settle([Rows(amounts ?? OneTo255, rows: 70)])!.Periods[0].Term("holds")![0]?.ToString());
    }
}
