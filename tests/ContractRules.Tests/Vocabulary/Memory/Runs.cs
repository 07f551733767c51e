using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>Sequences of facts with amendments anywhere among them.</summary>
internal static class Runs
{
    /// <summary>Up to eight periods; the figure changes up to twice, in periods that may be any.</summary>
    public static Gen<Lived[]> Of(DeviceWithMemory device) =>
        from count in Gen.Choose(1, 8)
        from amounts in device.Amounts.ArrayOf(count)
        from others in Gen.Choose(0, 12_000).Select(cents => new Rational(cents, 100)).ArrayOf(count)
        from figures in device.Figures.ArrayOf(3)
        from first in Gen.Choose(0, count)
        from second in Gen.Choose(0, count)
        select amounts.Select((amount, index) => new Lived(
            amount, others[index], figures[(index >= first ? 1 : 0) + (index >= second ? 1 : 0)])).ToArray();

    /// <summary>What the device gives period after period, its clause replaced wherever the figure changes.</summary>
    public static IReadOnlyList<Rational> Given(DeviceWithMemory device, IReadOnlyList<Lived> periods) =>
        Settled(Agreement(device, periods), periods);

    /// <summary>What it would have given without any amendment.</summary>
    public static IReadOnlyList<Rational> GivenUnamended(DeviceWithMemory device, IReadOnlyList<Lived> periods) =>
        Settled(SmallAgreement.Of(Clause("1", device.Written(periods[0].Figure))), periods);

    private static Agreement Agreement(DeviceWithMemory device, IReadOnlyList<Lived> periods) => Amended(
        [Clause("1", device.Written(periods[0].Figure))],
        [
            .. Enumerable.Range(1, periods.Count - 1).Where(index => periods[index].Figure != periods[index - 1].Figure).Select(index =>
            {
                var effective = Month(index + 1).Period.Start;
                return new Amendment($"Letter {index}", effective, effective, Edit.Replace(Clause("1", device.Written(periods[index].Figure))));
            }),
        ]);

    private static IReadOnlyList<Rational> Settled(Agreement agreement, IReadOnlyList<Lived> periods)
    {
        var timeline = agreement.Settle([.. periods.Select((period, index) => AskedFor(
            agreement, Month(index + 1).With(Sales, Usd.Of(period.Amount)).With(Costs, Usd.Of(period.Other))))]);
        Assert.Empty(timeline.Faults);
        return [.. timeline.Statements.Select(statement => statement.Of(DeviceWithMemory.Given).Value.Amount)];
    }
}
