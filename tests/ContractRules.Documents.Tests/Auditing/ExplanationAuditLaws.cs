using System.Diagnostics;
using ContractRules.Agreements;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Input;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>Whatever an agreement comes to, its explanations can be recomputed by whoever knows arithmetic alone.</summary>
public sealed class ExplanationAuditLaws
{
    [Law(Arbitrary = [typeof(DrawnExplanations)])]
    public void Every_explanation_of_every_term_of_every_statement_follows_in_memory_and_as_JSON_read_back(DrawnExplanations.Drawn drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        foreach (var statement in drawn.Statements.Where(statement => statement.Terms.Count > 0))
        {
            var derivations = statement.Explain([.. statement.Terms.Select(term => term.Term.Key)]);
            var document = ExplanationDocument.Of(drawn.Read, derivations, rounded: true);
            var read = Receive.Explanation(SourceText.Of(document.ToString(), "explanation.json"));

            Assert.Equal(document, read.Value);
            Assert.Empty(ExplanationAudit.Of(read.Value!).Refused);
            Assert.Empty(ExplanationAudit.Of(derivations).Refused);
            Assert.Equal(statement.Terms.Count, derivations.Count);
        }
    }

    [Law(Arbitrary = [typeof(DrawnExplanations)])]
    public void A_figure_that_was_tampered_with_is_refused_at_its_step_and_at_the_lines_that_tell_it(DrawnExplanations.Drawn drawn, int seed)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        if (drawn.Statements is not [.., { Terms.Count: > 0 } last])
        {
            return;
        }

        var document = ExplanationDocument.Of(drawn.Read, last.Explain([.. last.Terms.Select(term => term.Term.Key)]));
        var computed = document.Steps!.Value.Index().Where(step => !step.Item.Operation.IsGiven()).ToList();
        var (number, step) = computed[(int)((uint)seed % computed.Count)];
        var refused = ExplanationAudit.Of(Tampering.With(document, number, Tampering.Figure(step))).Refused;

        Assert.Equal([number], refused.Where(one => !one.IsOfLine).Select(one => one.Number!.Value));
        Assert.All(refused, one => Assert.Equal(number, one.Number));
        Assert.Equal(Tampering.LinesOf(document).Count(line => line.Step == number), refused.Count(one => one.IsOfLine));
    }

    [Fact]
    public void It_takes_time_in_proportion_to_the_steps()
    {
        var (once, twice, fourTimes) = (TimeOf(2_000), TimeOf(4_000), TimeOf(8_000));

        // Four times the steps in far less than sixteen times the time.
        Assert.True(fourTimes < (8 * once) + TimeSpan.FromMilliseconds(50), $"{once}, {twice}, {fourTimes}");
    }

    private static TimeSpan TimeOf(int terms)
    {
        var all = Enumerable.Range(0, terms).Select(number => Term.Money($"term-{number}", $"Term {number}", Currency.Usd)).ToList();
        var agreement = new Agreement(
            "chain", "Chain", new NodaTime.LocalDate(2024, 1, 1), Cadence.Months, [new Party("A", "A Ltd"), new Party("B", "B Ltd")],
            [
                new Clause("1", "Chain", "Each builds on the one before.",
                [
                    .. all.Select((term, place) => (Provision)new Definition(
                        term.Declaration, new Sum([place == 0 ? EveryOperation.Sales.Node : all[place - 1].Node, new Constant(new NumberValue(1), Measure.Of(Currency.Usd))]))),
                ]),
            ]);
        var statement = agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With(EveryOperation.Sales, Currency.Usd.Of(1))).Statements[0];
        var document = ExplanationDocument.Of(agreement, statement.Explain([all[^1].Declaration.Key]), depth: 1);
        Assert.Equal((2 * terms, true), (ExplanationAudit.Of(document).Recomputed, ExplanationAudit.Of(document).IsSound));

        // The least of several, since a machine does other things, too.
        return Enumerable.Range(0, 7).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            ExplanationAudit.Of(document);
            return watch.Elapsed;
        });
    }
}
