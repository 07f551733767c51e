using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>A device that remembers, as the law across amendments tries it.</summary>
/// <param name="Names">The methods of the vocabulary that it consists of.</param>
/// <param name="Written">The device, with a figure in it that amendments change: an amount of dollars, a per cent, a number of periods.</param>
/// <param name="Promised">What it promises period after period, computed by hand: in all to date, or what it stands at.</param>
internal sealed record DeviceWithMemory(
    EquatableArray<string> Names, Func<int, EquatableArray<Provision>> Written, Func<IReadOnlyList<Lived>, IEnumerable<Rational>> Promised)
{
    /// <summary>What every device of the catalogue defines in the end.</summary>
    public static Term<Money> Given { get; } = Term.Money("given", "What it gives", Usd);

    /// <summary>Whether the promise is one of what is given in all, and not of what the device stands at.</summary>
    public bool IsOfAll { get; init; } = true;

    /// <summary>The amounts that it is fed with; dollars in whole cents of either sign unless said otherwise.</summary>
    public Gen<Rational> Amounts { get; init; } = Gen.Choose(-9_000, 12_000).Select(cents => new Rational(cents, 100));

    /// <summary>The figures that amendments change.</summary>
    public Gen<int> Figures { get; init; } = Gen.Choose(0, 200);

    /// <summary>The same device, fed with nothing below zero.</summary>
    public DeviceWithMemory FromZero() => this with { Amounts = Gen.Choose(0, 12_000).Select(cents => new Rational(cents, 100)) };

    /// <summary>The same device, its figure a number of periods.</summary>
    public DeviceWithMemory ByPeriods() => this with { Figures = Gen.Choose(1, 5) };

    /// <summary>The same device, its promise one of what it stands at.</summary>
    public DeviceWithMemory StandingAt() => this with { IsOfAll = false };

    public override string ToString() => string.Join(", ", Names);
}
