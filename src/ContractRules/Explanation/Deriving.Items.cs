using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>Steps over items: each is derived by itself, as far as it stands for others or was asked for.</summary>
internal sealed partial class Deriving
{
    // Of many items some stand for all, and what the others come to is told with them.
    private Step OfItems(OverItems over, ClauseReference clause)
    {
        if (_evaluation.Select(over, clause, _scope) is not { } selected)
        {
            return Source(over, over.Items.Clause, over.Items.View is null ? "not given" : "not known");
        }

        var measure = Measuring.Of(over.Each, _measures)!.Value;
        return Step(over, clause,
        [
            .. selected.Unknown.Select(unknown => new Step(over.Where, Measure.Truth, unknown.Why, clause, unknown.Scope.Name, [], [])),
            .. selected.Counting.Select((scope, place) => IsInFull(scope, place, selected.Counting.Count)
                ? new Deriving(this, scope).FromTheLandings(over.Each, clause) with { Source = scope.NameAndFields, StandsForOthers = true }
                : new Step(over.Each, measure, _evaluation.Of(over.Each, clause, scope), clause, scope.NameAndFields, [], [])),
        ]);
    }

    private bool IsInFull(ItemScope scope, int place, int count) =>
        count <= Tally.MostListed || place == 0 || (scope.InHand is { } item && _items.Contains(item.Key)) || scope.Group.Any(item => _items.Contains(item.Key));

    private string SourceOf(FieldValue asked)
    {
        var (field, scope) = (asked.Field, ItemScope.Having(asked, _scope));
        return scope.Items.View is not null ? $"as it stands of {scope.Name}"
            : scope.InHand!.Values.TryGet(field.Key, out _) ? $"given for {scope.Name}" : field.Default is null ? "not given" : "none given";
    }
}
