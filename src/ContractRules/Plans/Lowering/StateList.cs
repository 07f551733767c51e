using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>The columns that pass from period to period, as the texts of an agreement come to ask for them.</summary>
/// <param name="denominatorOf">What the values of a fact or term are counted in under every text; null where that is not known beforehand.</param>
internal sealed class StateList(Func<Named, BigInteger?> denominatorOf)
{
    private readonly Dictionary<string, StateColumn> _columns = new(StringComparer.Ordinal);

    /// <summary>All of them, in the order of their names.</summary>
    public IReadOnlyList<StateColumn> Columns => [.. _columns.Values.OrderBy(column => column.Name, StringComparer.Ordinal)];

    /// <summary>A truth that is carried.</summary>
    public StateColumn Truth(string name, bool? opening) =>
        Of(new(name, IsTruth: true, opening is { } holds ? (holds ? BigInteger.One : BigInteger.Zero) : null, BigInteger.One));

    /// <summary>A day that is carried, undetermined until there is one.</summary>
    public StateColumn Day(string name) => Of(new(name, IsTruth: false, Opening: null, BigInteger.One) { IsDate = true });

    /// <summary>A value of a fact or term that is carried.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="of">The fact or term.</param>
    /// <param name="isZeroAtFirst">Whether it begins with nothing; else it is undetermined until there is one.</param>
    public CarriedFigure Value(string name, Named of, bool isZeroAtFirst)
    {
        if (!of.Measure.IsNumber)
        {
            return new(of.Measure.Kind == MeasureKind.Truth ? Truth(name, opening: null) : Day(name), null);
        }

        var opening = isZeroAtFirst ? BigInteger.Zero : (BigInteger?)null;
        return denominatorOf(of) is { } denominator
            ? new(Of(new(name, IsTruth: false, opening, denominator)), null)
            : Pair(new(name, IsTruth: false, opening, BigInteger.One), new($"{name}, divisor", IsTruth: false, BigInteger.One, BigInteger.One));
    }

    /// <summary>A column, and the one without which it means nothing.</summary>
    public IEnumerable<StateColumn> WithPartner(StateColumn column) => column.Partner is { } partner ? [column, _columns[partner]] : [column];

    private CarriedFigure Pair(StateColumn integers, StateColumn divisors) =>
        new(Of(integers with { Partner = divisors.Name }), Of(divisors with { IsDivisor = true, Partner = integers.Name }));

    private StateColumn Of(StateColumn column)
    {
        _columns.TryAdd(column.Name, column);
        return _columns[column.Name];
    }
}

/// <summary>A value that is carried: its integers, and what they are divided by where no denominator is known beforehand.</summary>
/// <param name="Column">The column of its integers, truths or days.</param>
/// <param name="Divisor">The column of its divisors; null where there is a static denominator.</param>
internal sealed record CarriedFigure(StateColumn Column, StateColumn? Divisor);
