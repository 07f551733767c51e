using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Vocabulary.Memory.DeviceWithMemory;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>What is due once, upon an event: here in the second period.</summary>
internal static class Dues
{
    private static readonly Term<bool> HasClosed = Term.Truth("has-closed", "Closed");

    public static IReadOnlyList<DeviceWithMemory> All { get; } =
    [
        new([nameof(Once.OnceUpon)],
            price => [HasClosed.Means(ThePeriod.Number >= new Ratio(2)), Given.Means(Given.OnceUpon(HasClosed, Usd.Of(price)))],
            periods => periods.Select((period, index) => index == 0 ? 0 : (Rational)period.Figure)),
        new([nameof(Once.OnceForAllUpon)],
            price => [HasClosed.Means(ThePeriod.Number >= new Ratio(2)), Given.Means(Given.OnceForAllUpon(HasClosed, Usd.Of(price)))],
            periods => periods.Select((_, index) => index == 0 ? 0 : (Rational)periods[1].Figure)),
    ];
}
