using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>
/// All that passes from one period to the next. It is kept by fact and term, so it passes from one version of the
/// agreement to the next as it is. Settling may stop with it and go on from it.
/// </summary>
public sealed record CarriedState
{
    internal CarriedState(
        string? agreement, SettlementPeriod? through, int periods, EquatableMap<Value> standing, EquatableMap<Memory> memories) =>
        (Agreement, Through, Periods, Standing, Memories) = (agreement, through, periods, standing, memories);

    /// <summary>Before the first period: nothing.</summary>
    public static CarriedState None { get; } = new(null, null, 0, EquatableMap<Value>.Empty, EquatableMap<Memory>.Empty);

    /// <summary>The key of the agreement that was settled; null before the first period.</summary>
    public string? Agreement { get; }

    /// <summary>The last period settled; null before the first.</summary>
    public SettlementPeriod? Through { get; }

    /// <summary>How many periods have been settled.</summary>
    public int Periods { get; }

    /// <summary>The standing facts as last given, by key.</summary>
    public EquatableMap<Value> Standing { get; }

    /// <summary>What is remembered of facts and terms, by key.</summary>
    public EquatableMap<Memory> Memories { get; }

    /// <summary>What is remembered of a fact or term.</summary>
    public Memory Of(Named name) => Memories.TryGet(name.Key, out var memory) ? memory : Memory.None;
}
