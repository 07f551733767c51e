using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>In how many rows of ventures each term that can change does, lot by lot.</summary>
/// <param name="plans">The plans of both texts.</param>
internal sealed class RunningTerms(PlansOfChange plans)
{
    private readonly IReadOnlyList<(TermDeclaration Term, int? Before, int? After, RunningChange Change)> _terms = Placed(plans);

    /// <summary>Adds the rows of a lot; gives those in which any term differs.</summary>
    public IEnumerable<int> Add(SettledRows lot, IReadOnlyList<RowsOfBoth> rows)
    {
        var differing = new HashSet<int>();
        foreach (var (_, placeBefore, placeAfter, change) in _terms)
        {
            foreach (var together in rows)
            {
                var before = placeBefore is { } one ? together.Before.Figures[one] : null;
                var after = placeAfter is { } other ? together.After.Figures[other] : null;
                foreach (var (row, atBefore, atAfter) in together.Rows)
                {
                    if (!AreSame(before, atBefore, after, atAfter))
                    {
                        change.Add(row, lot, becomesUndetermined: after?[atAfter] is null);
                        differing.Add(row);
                    }
                }
            }

            change.EndLot();
        }

        return differing;
    }

    public EquatableArray<ChangeOfVentures<TermDeclaration>> ToChanges() => [.. _terms.Select(term => term.Change.ToChange(term.Term))];

    private static List<(TermDeclaration, int?, int?, RunningChange)> Placed(PlansOfChange plans)
    {
        var (before, after) = (PlacesIn(plans.Before), PlacesIn(plans.After));
        return [.. plans.Reach.ChangeableTerms.Select(term => (term, PlaceOf(term, before), PlaceOf(term, after), new RunningChange()))];
    }

    private static Dictionary<string, int> PlacesIn(Plan plan) =>
        plan.Figures.Index().Where(figure => figure.Item.IsTerm).ToDictionary(figure => figure.Item.Key, figure => figure.Index, StringComparer.Ordinal);

    private static int? PlaceOf(TermDeclaration term, Dictionary<string, int> places) => places.TryGetValue(term.Key, out var place) ? place : null;

    private static bool AreSame(FigureColumn? before, int atBefore, FigureColumn? after, int atAfter) =>
        before is not null && after is not null
        && before.TryGetSteps(atBefore, out var steps, out var decimals) && after.TryGetSteps(atAfter, out var others, out var otherDecimals) && decimals == otherDecimals
            ? steps == others
            : Equals(before?[atBefore], after?[atAfter]);
}
