using ContractRules.Attribution;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Registers;

/// <summary>Cost items as a report: the sub-clause that each went to and why, then what they add up to.</summary>
internal static class RegisterReport
{
    public static Report Of(AttributedCosts costs)
    {
        var register = costs.Register;
        return new Report(
            $"{register.Agreement}: register of the costs of {register.Clause}",
            [
                new Section(
                    $"{costs.Items.Count} cost items",
                    $"Each counts once, under the first that covers it of {string.Join(", ", register.Headings.Select(heading => heading.Clause))}. Amounts in {register.Amount.Measure}.",
                    ItemsOf(costs)),
                new Section("Totals", "What each period's facts come to. The columns of headings hold every item once; those of marks say how much of it is so.", TotalsOf(costs)),
            ]);
    }

    private static Grid ItemsOf(AttributedCosts costs) => new(
        [
            new("Date", ColumnKind.Name),
            new("Cost"),
            new("Amount", ColumnKind.Number),
            new("Counts under", ColumnKind.Name),
            new("Why"),
            .. costs.Register.Marks.Select(mark => new Column(mark.Key, ColumnKind.Name)),
        ],
        costs.Items.Select(attributed => (EquatableArray<string>)
        [
            ExactText.Of(attributed.Item.Date),
            attributed.Item.Description,
            Figures.Of(attributed.Item.Amount),
            $"{attributed.Heading.Clause}",
            attributed.Reason,
            .. costs.Register.Marks.Select(mark => attributed.Item.Marks.Contains(mark.Key) ? "yes" : ""),
        ]).ToEquatableArray());

    private static Grid TotalsOf(AttributedCosts costs)
    {
        var facts = costs.Register.Facts.ToList();
        var totals = costs.Totals;
        return new Grid(
            [new("Period", ColumnKind.Name), .. facts.Select(fact => new Column(fact.Key.Replace('-', ' '), ColumnKind.Number))],
            [
                .. totals.Select(given => (EquatableArray<string>)[given.Period.Label, .. facts.Select(fact => Given(fact, given) is { } amount ? Figures.Of(amount) : "")]),
                ["in all", .. facts.Select(fact => Figures.Of(totals.Select(given => Given(fact, given)).OfType<Money>().Aggregate(Zero(fact), (sum, amount) => sum + amount)))],
            ]);
    }

    private static Money? Given(FactDeclaration fact, PeriodFacts given) =>
        given.Values.TryGet(fact.Key, out var value) && value is NumberValue(var number) ? Zero(fact) with { Amount = number } : null;

    private static Money Zero(FactDeclaration fact) => ((Currency)fact.Measure.Over!).Of(0);
}
