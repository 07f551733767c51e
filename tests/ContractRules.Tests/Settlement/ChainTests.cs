using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Long chains of terms, the last one first in the text, and rules nested as deep as they can be: they take little stack.</summary>
public sealed class ChainTests
{
    private const int Length = 10_000;

    private static readonly Dictionary<string, Func<Rule<Money>, Rule<Money>>> _forms = new()
    {
        ["negated"] = rule => -rule,
        ["multiplied"] = rule => rule * 1,
        ["unless"] = rule => rule.Unless(Sales > Usd.Of(100)),
        ["called"] = rule => rule.Called($"it"),
    };

    public static TheoryData<string> Forms => [.. _forms.Keys];

    [Fact]
    public void Ten_thousand_chained_terms_are_built_settled_and_explained_on_a_stack_of_one_megabyte()
    {
        var last = Chained[^1];
        var (outcome, explained) = (default(Outcome<Money>), "");
        OnOneMegabyte(() =>
        {
            var statement = Of(Clause("1", [.. Definitions.Reverse()])).Settle(Month(1).With(Sales, Usd.Of(5))).Statements[0];
            (outcome, explained) = (statement.Of(last), statement.Explain(last).ToText(naming: Naming.Keys, inFull: true));
        });

        // 5 and 9,999 times 1.
        Assert.Equal(Usd.Of(10_004), outcome.Value);
        Assert.Contains("term-0 = 5.00 USD", explained, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_rule_as_deep_as_can_be_is_built_settled_and_explained_on_a_stack_of_one_megabyte(string form)
    {
        var outcome = default(Outcome<Money>);
        OnOneMegabyte(() =>
        {
            var agreement = Of(Clause("1", Profit.Means(Deepest(_forms[form]))));
            var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(5))).Statements[0];
            Assert.NotEmpty(statement.Explain(Profit).ToText(naming: Naming.Keys, inFull: true));
            Assert.NotEmpty(agreement.FingerprintThrough(Dated));
            Assert.NotNull(agreement.RangeOf(Profit));
            outcome = statement.Of(Profit);
        });

        Assert.Equal(Usd.Of(5), outcome.Value is { Amount.Sign: < 0 } owed ? -owed : outcome.Value);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void One_deeper_is_refused(string form)
    {
        var deepest = Deepest(_forms[form]);

        Assert.Throws<InvalidOperationException>(() => _forms[form](deepest));
    }

    private static Term<Money>[] Chained { get; } = [.. Enumerable.Range(0, Length).Select(number => Term.Money($"term-{number}", $"Term {number}", Usd))];

    private static IEnumerable<Provision> Definitions =>
        Chained.Zip(Chained.Prepend(null), (term, before) => term.Means(before is null ? Sales : before + Usd.Of(1)));

    private static Rule<Money> Deepest(Func<Rule<Money>, Rule<Money>> form)
    {
        Rule<Money> rule = Sales;
        while (rule.Node.Depth < Node.GreatestDepth)
        {
            rule = form(rule);
        }

        return rule;
    }

    private static void OnOneMegabyte(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(action), 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }
}
