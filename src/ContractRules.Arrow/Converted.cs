using ContractRules.Values;

namespace ContractRules.Arrow;

/// <summary>What columns were converted to, or all that is wrong in them. Wrong data never throws.</summary>
/// <typeparam name="T">What they were converted to.</typeparam>
/// <example><c>agreement.FactsIn(batch, october) is { Value: { } facts } ? plan.Settle([facts]) : null</c>.</example>
public sealed record Converted<T>
    where T : class
{
    private Converted(T? value, EquatableArray<CellFault> faults, int untold) => (Value, Faults, Untold) = (value, faults, untold);

    /// <summary>What they were converted to; null where anything is wrong.</summary>
    public T? Value { get; }

    /// <summary>All that is wrong, column by column; none where nothing is.</summary>
    public EquatableArray<CellFault> Faults { get; }

    /// <summary>How many more faults there are than the first 100,000, which <see cref="Faults"/> tells.</summary>
    public int Untold { get; }

    /// <summary>What it was converted to, or the faults, one a line.</summary>
    public override string ToString() => Value is { } value ? $"{value}" : string.Join('\n', Faults) + (Untold > 0 ? $"\nand {((Rational)Untold).ToDisplayText(0)} more" : "");

    /// <summary>What follows from it, or its faults told otherwise.</summary>
    internal Converted<TNext> Then<TNext>(Func<T, TNext> next, Func<CellFault, CellFault> told)
        where TNext : class => Value is { } value ? new(next(value), [], 0) : new(null, [.. Faults.Select(told)], Untold);

    /// <summary>What a conversion gives that collects what is wrong.</summary>
    internal static Converted<T> Of(Func<CellFaults, T?> convert)
    {
        var faults = new CellFaults(CellFaults.MostTold);
        var value = convert(faults);
        return faults.Told.Count > 0 ? new(null, [.. faults.Told], faults.Untold) : new(value, [], 0);
    }
}
