using ContractRules.Agreements;
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
        var drawn =
            from options in Gen.CollectToArray(agreement.Readings, reading => Gen.Elements(reading.Options.AsEnumerable()))
            select agreement.Under([.. agreement.Readings.Zip(options, (reading, option) => (reading, option.Name))]);
        return Arb.From(drawn, NearerToTheDefaults);
    }

    private static IEnumerable<Agreement> NearerToTheDefaults(Agreement agreement) => agreement.Readings
        .Where(reading => agreement.Choices.Of(reading) != reading.Default)
        .Select(reading => agreement.Under(reading, reading.Default.Name));
}
