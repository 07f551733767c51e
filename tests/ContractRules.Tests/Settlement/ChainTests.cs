using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Terms that build on one another in a long chain, the last one first in the text.</summary>
public class ChainTests
{
    private const int Length = 10_000;

    [Fact]
    public void Ten_thousand_chained_terms_are_built_and_settled_on_a_stack_of_one_megabyte()
    {
        var last = Chained.Last();
        Outcome<Money> outcome = default;
        OnOneMegabyte(() =>
        {
            var statement = Of(Clause("1", [.. Definitions.Reverse()])).Settle(Month(1).With(Sales, Usd.Of(5))).Statements[0];
            outcome = statement.Of(last);
        });

        // 5 and 9,999 times 1.
        Assert.Equal(Usd.Of(10_004), outcome.Value);
    }

    private static IEnumerable<Term<Money>> Chained { get; } =
        [.. Enumerable.Range(0, Length).Select(number => Term.Money($"term-{number}", $"Term {number}", Usd))];

    private static IEnumerable<Provision> Definitions =>
        Chained.Zip(Chained.Prepend(null), (term, before) => term.Means(before is null ? Sales : before + Usd.Of(1)));

    private static void OnOneMegabyte(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(action), 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }
}
