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

    // An amount of mixed units has no unit; the agreement's own check lists it with all its other faults.
    private static Measure UnitOf(Node amount) => Measuring.Of(amount) ?? Measure.Ratio;
}
