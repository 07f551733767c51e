using ContractRules.Values;

namespace ContractRules.Tests.Generators;

/// <summary>Units that the tests count in.</summary>
internal static class Samples
{
    public static Currency Usd => Currency.Usd;

    public static Currency Inr { get; } = new("INR", 2);

    public static Currency Yen { get; } = new("JPY", 0);

    public static Unit Minute => Unit.Minute;

    public static Unit Barrel { get; } = new("barrel", "barrels");

    public static Unit Tonne { get; } = new("tonne", "tonnes");

    public static Unit Mcf { get; } = new("mcf");
}
