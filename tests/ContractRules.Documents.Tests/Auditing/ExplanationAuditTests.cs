using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Tests.Html;
using ContractRules.Explanation;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>The audit of explanations: each kind of step is recomputed, and whatever was changed is refused where it stands.</summary>
public sealed class ExplanationAuditTests
{
    private readonly ExplanationDocument[] _explained =
    [
        .. Settled(EveryOperation.Months).Concat(Settled([EveryOperation.Unknown]))
            .Select(statement => ExplanationDocument.Of(EveryOperation.Agreement, statement.Explain([.. statement.Terms.Select(term => term.Term.Key)]), rounded: true)),
    ];

    private static IEnumerable<Statement> Settled(IReadOnlyList<PeriodFacts> months) => EveryOperation.Agreement.Observing(EveryOperation.Holidays).Settle(months).Statements;

    [Fact]
    public void Each_kind_of_step_is_there_and_follows()
    {
        Assert.Equal(5, _explained.Length);
        Assert.All(_explained, document => Assert.Empty(ExplanationAudit.Of(document).Refused));
        Assert.Equal(Enum.GetValues<Operation>(), _explained.SelectMany(document => document.Steps!.Value).Select(step => step.Operation).Distinct().Order());
    }

    [Fact]
    public void A_figure_tampered_with_is_refused_at_its_step_and_no_other_whatever_its_kind()
    {
        var reached = new HashSet<(Operation, bool)>();
        foreach (var document in _explained)
        {
            foreach (var (number, step) in document.Steps!.Value.Index().Where(one => !one.Item.Operation.IsGiven()))
            {
                var refused = ExplanationAudit.Of(Tampering.With(document, number, Tampering.Figure(step))).Refused;

                var only = Assert.Single(refused, one => !one.IsOfLine);
                Assert.Equal(($"$.steps[{number}]", step.Rule, step.Clause, (Values.Value?)step.Value), (only.Path, only.Rule, only.Clause, only.Recomputed?.Value));
                reached.Add((step.Operation, step.Value is not null));
            }
        }

        // What is confined to other cases is never determined.
        var computed = Enum.GetValues<Operation>().Where(operation => !operation.IsGiven()).ToList();
        Assert.Equal(computed.Except([Operation.Confined]), reached.Where(one => one.Item2).Select(one => one.Item1).Order());
        Assert.Equal(
            computed.Except([Operation.PeriodStart, Operation.PeriodEnd, Operation.Determined]), reached.Where(one => !one.Item2).Select(one => one.Item1).Order());
    }

    [Fact]
    public void Whatever_an_operation_takes_and_the_order_of_what_it_follows_from_count()
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var document in _explained)
        {
            foreach (var (number, step) in document.Steps!.Value.Index())
            {
                foreach (var (what, changed) in Tampering.Otherwise(step))
                {
                    var refused = ExplanationAudit.Of(Tampering.With(document, number, changed)).Refused.Where(one => !one.IsOfLine).ToList();
                    Assert.True(refused.Count <= 1 && refused.All(one => one.Number == number), $"{what} of {step.Rule}: {string.Join("; ", refused)}");
                    reached.UnionWith(refused.Count == 1 ? [$"{what} of {step.Operation.InWords()}"] : []);
                }
            }
        }

        string[] expected =
        [
            "component of date part", "days of business days", "days of date shift", "holds of choice", "mode of rounded power", "mode of rounding", "months of date shift",
            "months of recurrence", "operands of choice", "operands of comparison", "operands of day count", "operands of greatest", "operands of greatest of items",
            "operands of least", "operands of least of items", "operands of power", "operands of product", "operands of quotient", "operands of rank",
            "operands of recurrence", "operands of rounded power", "operands of sum", "operands of sum of items", "operands of to date", "operands of trailing", "order of choice",
            "order of comparison", "order of day count", "order of power", "order of quotient", "order of recurrence", "order of rounded power",
            "place of rank", "places of rounded power", "places of rounding", "relation of comparison", "window of trailing",
        ];
        Assert.Empty(expected.Except(reached));
    }

    [Fact]
    public void A_given_figure_tampered_with_is_refused_where_it_is_used_and_where_it_is_given_again()
    {
        var document = _explained[0];
        var (number, sales) = document.Steps!.Value.Index().First(step => step.Item is { Operation: Operation.Fact, Rule: "sales" });
        var refused = ExplanationAudit.Of(Tampering.With(document, number, Tampering.Figure(sales))).Refused;

        Assert.Contains(refused, one => one is { IsOfLine: false, Rule: "sales × share" });
        Assert.True(refused.Any(one => one.Why.EndsWith("gives it as another figure", StringComparison.Ordinal))
            == document.Steps!.Value.Count(step => step is { Operation: Operation.Fact, Rule: "sales", Source: "given for 2024-01" }) > 1);
    }

    [Fact]
    public void Lines_that_say_something_else_than_their_steps_are_refused_with_their_place()
    {
        var document = _explained[0];
        var place = document.Explanations.Index().Single(one => one.Item.Term == "profit").Index;
        var line = document.Explanations[place].Lines[0];
        Assert.Equal(3, line.Lines!.Value.Count + 1); // Sales and costs; the 5 dollars stand in the words.

        AssertRefused("the step that it tells came to another figure", line with { Value = new NumberValue(1) });
        AssertRefused("rounded it is not '704.78'", line with { Rounded = "704.78" });
        AssertRefused("the step that it tells is of another unit, clause or source", line with { Unit = "INR" });
        AssertRefused("some of what it adds up stands under it, and some is missing", line with { Lines = [line.Lines.Value[0]] });

        void AssertRefused(string why, LineDocument changed)
        {
            var tampered = document with
            {
                Explanations = [.. document.Explanations.Select((one, index) => index == place ? one with { Lines = [changed] } : one)],
            };
            var refused = Assert.Single(ExplanationAudit.Of(tampered).Refused);
            Assert.Equal(($"$.explanations[{place}].lines[0]", why, true), (refused.Path, refused.Why, refused.IsOfLine));
        }
    }

    [Fact]
    public void What_was_taken_as_given_is_listed_once_each_with_where_it_is_from()
    {
        var audit = ExplanationAudit.Of(_explained[0]);

        Assert.Contains(audit.Given, given => given.ToString() == "sales = 1000.1 USD, given for 2024-01");
        Assert.Equal(audit.Given.Count, audit.Given.Distinct().Count());
        Assert.StartsWith($"{audit.Recomputed} steps recomputed, none differs; {audit.Given.Count} figures taken as given: ", audit.ToString(), StringComparison.Ordinal);
        Assert.Contains("told in brief", ExplanationAudit.Of(_explained[3]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_is_told_in_every_format_with_its_place_its_rule_and_both_figures()
    {
        var (number, step) = _explained[0].Steps!.Value.Index().First(one => one.Item is { Operation: Operation.Product });
        var tampered = Tampering.With(_explained[0], number, Tampering.Figure(step));
        var publication = Publish.Audit(tampered);

        foreach (var format in Enum.GetValues<Format>())
        {
            var text = publication.ToText(format).Replace("\\", "", StringComparison.Ordinal);
            Assert.All([$"$.steps[{number}]", "sales × share", "another figure follows"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        }

        // 1,000.10 USD × 37 % is 370.037 USD.
        Assert.Contains("370.047 USD | 370.037 USD", publication.ToText(Format.Markdown), StringComparison.Ordinal);
        Assert.Contains("\"stated\": \"370.047\",\n      \"recomputed\": \"370.037\"", publication.ToText(Format.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void Explanations_of_the_sample_follow_at_whatever_depth_they_are_told()
    {
        var statement = Pages.October.Statements[0];
        foreach (int? depth in new int?[] { 1, 2, null })
        {
            var document = ExplanationDocument.Of(Pages.October.Agreement, statement.Explain([.. statement.Terms.Select(term => term.Term.Key)]), depth, rounded: true);
            Assert.Equal((true, document.Steps!.Value.Count(step => !step.Operation.IsGiven())), (ExplanationAudit.Of(document).IsSound, ExplanationAudit.Of(document).Recomputed));
        }
    }
}
