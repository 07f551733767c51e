using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement.Bounds;

/// <summary>The facts and items that were not given and can still matter: those that rules ask for in a branch that can be taken.</summary>
internal static class MissingFacts
{
    /// <summary>The keys of those that any of these rules can still ask for.</summary>
    /// <param name="rules">The rules, among them those of every term.</param>
    /// <param name="period">The period.</param>
    /// <param name="of">What rules can come to in it.</param>
    public static IReadOnlySet<string> In(IEnumerable<Node> rules, OpenPeriod period, Func<Node, ValueRange?> of)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<Node>(rules);
        while (waiting.TryPop(out var next))
        {
            if (!met.Add(next))
            {
                continue;
            }

            if (next is not Given && next.PresentName() is FactDeclaration fact && !period.IsSupplied(fact))
            {
                found.Add(fact.Key);
            }

            if (next is OverItems { Items: { View: null } items } && !period.IsSupplied(items))
            {
                found.Add(items.Key);
            }

            foreach (var operand in Reachable(next, period, of))
            {
                waiting.Push(operand);
            }
        }

        return found;
    }

    private static EquatableArray<Node> Reachable(Node node, OpenPeriod period, Func<Node, ValueRange?> of)
    {
        return node switch
        {
            Choice(var condition, var then, var otherwise) => [condition, .. If(CanBe(condition, true), then), .. If(CanBe(condition, false), otherwise)],
            Confined(var condition, var meaning) => [condition, .. If(CanBe(condition, true), meaning)],
            All(var operands) => operands.Any(operand => IsSettled(operand, false)) ? [] : operands,
            Any(var operands) => operands.Any(operand => IsSettled(operand, true)) ? [] : operands,
            Ambiguity(var reading, var branches) => [branches[period.Basis.Readings.IndexOf(reading)]],
            // Whether items were given is asked of nobody.
            Determined(OverItems { Items.View: null }) => [],
            Prior(var name, var initial) => [.. If(period.Basis.Before.Prior(name, period.Version) is null, initial)],
            _ => node.Operands(),
        };

        bool CanBe(Node condition, bool holds) => of(condition) is not TruthRange truth || truth.Holds(TruthValue.Of(holds));

        // What stands settles it, however much is unknown of the rest.
        bool IsSettled(Node operand, bool by) => !period.IsOpen(operand) && of(operand) == TruthRange.Only(by);

        static Node[] If(bool isReached, Node rule) => isReached ? [rule] : [];
    }
}
