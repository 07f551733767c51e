using ContractRules.Values;

namespace ContractRules.Documents.Input;

/// <summary>What was received of a document: what it gives, or all that is wrong in it. Wrong data never throws.</summary>
/// <typeparam name="T">What it gives.</typeparam>
/// <example><c>Receive.Facts(text, agreement).Then(facts =&gt; facts.Settle(agreement))</c>.</example>
public sealed record Received<T>
    where T : class
{
    private Received(T? value, EquatableArray<InputFault> faults) => (Value, Faults) = (value, faults);

    /// <summary>What it gives; null where anything is wrong.</summary>
    public T? Value { get; }

    /// <summary>All that is wrong, in the order in which a person mends it; none where nothing is.</summary>
    public EquatableArray<InputFault> Faults { get; }

    /// <summary>What follows from it, or the same faults where it gives nothing.</summary>
    public Received<TNext> Then<TNext>(Func<T, Received<TNext>> next)
        where TNext : class
    {
        ArgumentNullException.ThrowIfNull(next);
        return Value is { } value ? next(value) : new Received<TNext>(null, Faults);
    }

    /// <summary>What it gives, or the faults, one a line.</summary>
    public override string ToString() => Value is { } value ? $"{value}" : string.Join('\n', Faults);

    /// <summary>What a reader gives that collects what is wrong.</summary>
    internal static Received<T> Of(Func<Faults, T?> read)
    {
        var faults = new Faults();
        var value = read(faults);
        return faults.Any ? new(null, [.. faults]) : new(value, []);
    }
}
