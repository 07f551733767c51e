using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Testing.Drawing;
using ContractRules.Testing.Shrinking;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>Facts drawn from an agreement: what it asks for, within what it accepts, around where its rules turn.</summary>
/// <example>
/// A law of an agreement, over any facts that it could be given:
/// <code>
/// Prop.ForAll(GeneratedFacts.Of(agreement), periods =>
///         agreement.Settle(periods).Statements.All(statement => HoldsIn(statement)))
///     .QuickCheckThrowOnFailure();
/// </code>
/// </example>
public static class GeneratedFacts
{
    /// <summary>Timelines of adjoining periods, each with facts that the agreement accepts.</summary>
    /// <param name="agreement">The agreement; its facts, constants and dates say what is drawn.</param>
    /// <param name="shape">Which periods, and how complete; any of 1 to 30 periods where left out.</param>
    /// <returns>
    /// Timelines that settle without faults, among them ones with facts missing. A timeline that breaks a law
    /// shrinks to fewer periods, fewer facts and smaller numbers. Drawing throws where no facts are found that meet what the
    /// agreement expects of them.
    /// </returns>
    public static Arbitrary<EquatableArray<PeriodFacts>> Of(Agreement agreement, TimelineShape? shape = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        shape ??= TimelineShape.Any;
        var timelines = new Timelines(agreement, shape);
        var simpler = new SimplerTimelines(agreement, shape);
        return Arb.From(
            Dice.Throwing(dice => timelines.With(dice, agreement)),
            timeline => simpler.Than(timeline).Where(periods => timelines.Accepts(periods, agreement)));
    }
}
