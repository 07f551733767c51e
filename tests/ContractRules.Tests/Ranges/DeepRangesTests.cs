using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Ranges;

/// <summary>Conditions and amounts as deep as can be: what they leave of a range is found on a stack of 256 kilobytes.</summary>
public sealed class DeepRangesTests
{
    private static readonly Fact<bool> Closed = Fact.Truth("closed", "1", "Whether it is closed");
    private static readonly Fact<Money> Rent = Fact.Money("rent", Usd, "1", "The rent").InRange(100, 500);
    private static readonly Term<Money> Due = Term.Money("due", "Due", Usd);

    public static TheoryData<string> FormsOfConditions => [.. Conditions.Keys];

    public static TheoryData<string> FormsOfAmounts => [.. Amounts.Keys];

    private static Dictionary<string, Func<Rule<bool>, Rule<bool>>> Conditions { get; } = new()
    {
        ["not"] = condition => !condition,
        ["in other words"] = condition => condition.Called($"it"),
        ["and"] = condition => Rule<bool>.Of(new All([condition.Node, Closed.WasGiven().Node])),
        ["or"] = condition => Rule<bool>.Of(new Any([condition.Node, Closed.WasGiven().Node])),
    };

    private static Dictionary<string, Func<Rule<Money>, Rule<Money>>> Amounts { get; } = new()
    {
        ["turned round"] = amount => -amount,
        ["in other words"] = amount => amount.Called($"it"),
        ["at most a thousand"] = amount => amount.NotExceeding(Usd.Of(1_000)),
    };

    // 100 to 500, or nothing, however the condition turns out.
    [Theory]
    [MemberData(nameof(FormsOfConditions))]
    public void What_applies_under_a_deep_condition_lies_where_it_can(string form)
    {
        var condition = Deep((Rule<bool>)Closed, Conditions[form]);

        Assert.Equal(new NumberRange(0, 500), OnLittleStack(Rent.ProvidedThat(condition, otherwise: Usd.Of(0))));
        Assert.Equal(new NumberRange(0, 500), OnLittleStack(((Rule<Money>)Usd.Of(0)).ProvidedThat(condition, otherwise: Rent)));
    }

    [Theory]
    [MemberData(nameof(FormsOfAmounts))]
    public void A_deep_amount_that_applies_under_a_comparison_lies_where_it_can(string form)
    {
        var range = OnLittleStack(Deep((Rule<Money>)Rent, Amounts[form]).ProvidedThat(Rent >= Usd.Of(200), otherwise: Rent));

        Assert.True(range.Holds(new NumberValue(500)) || range.Holds(new NumberValue(-500)));
        Assert.True(range.Greatest <= 500);
    }

    private static Rule<T> Deep<T>(Rule<T> rule, Func<Rule<T>, Rule<T>> form)
        where T : struct
    {
        while (rule.Node.Depth < Node.GreatestDepth - 10)
        {
            rule = form(rule);
        }

        return rule;
    }

    private static NumberRange OnLittleStack(Rule<Money> due)
    {
        var agreement = Of(Clause("1", Due.Means(due)));
        ValueRange? range = null;
        var thread = new Thread(() => range = agreement.RangeOf(Due), maxStackSize: 256 * 1_024);
        thread.Start();
        thread.Join();
        return Assert.IsType<NumberRange>(range);
    }
}
