using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>No amount at all, in the unit of another: 0 USD beside dollars, 0 minutes beside minutes.</summary>
public static class Nothing
{
    /// <summary>Zero in the unit of the amount.</summary>
    public static Rule<T> In<T>(Rule<T> amount)
        where T : struct, IAmount => Rule<T>.Of(new Constant(NumberValue.Zero, UnitOf(amount.Declared())) { IsStated = false });

    /// <summary>Whether there is no amount at all.</summary>
    internal static Rule<bool> Is<T>(Rule<T> amount)
        where T : struct, IAmount => amount.IsEqualTo(In(amount));

    // An amount of mixed units has no unit; the agreement's own check lists it with all its other faults. Of what has to be in one
    // unit, the shallowest tells it soonest, so that devices nested in one another are made in time by their number.
    private static Measure UnitOf(Node amount) => UnitAtFirstSight(amount) is { Over: not null } unit ? unit : Measuring.Of(amount) ?? Measure.Ratio;

    private static Measure? UnitAtFirstSight(Node amount)
    {
        while (Alike(amount) is { Count: > 0 } alike)
        {
            amount = alike.MinBy(node => node.Depth)!;
        }

        return amount is Constant or FactValue or TermValue ? Measuring.Of(amount) : null;
    }

    private static EquatableArray<Node> Alike(Node amount) => amount switch
    {
        Choice(_, var then, var otherwise) => [then, otherwise],
        Confined(_, var meaning) => [meaning],
        Least or Greatest or Negation or Round or Phrase => amount.Operands(),
        _ => [],
    };
}
