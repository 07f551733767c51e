using ContractRules.Agreements;
using ContractRules.Testing.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>An agreement under any combination of its readings: what holds must hold however the text is read.</summary>
/// <example>
/// <code>
/// Prop.ForAll(GeneratedReadings.Of(agreement), GeneratedFacts.Of(agreement), (read, periods) =>
///         read.Settle(periods).Statements.All(statement => HoldsIn(statement)))
///     .QuickCheckThrowOnFailure();
/// </code>
/// </example>
public static class GeneratedReadings
{
    /// <summary>The agreement with any option chosen for each of its open questions; shrinks towards the defaults.</summary>
    public static Arbitrary<Agreement> Of(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var readings = new DrawnReadings(agreement);
        return Arb.From(Dice.Throwing(readings.With), NearerToTheDefaults);
    }

    internal static IEnumerable<Agreement> NearerToTheDefaults(Agreement agreement) => agreement.Readings
        .Where(reading => agreement.Choices.Of(reading) != reading.Default)
        .Select(reading => agreement.Under(reading, reading.Default.Name));
}
