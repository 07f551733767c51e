using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Successive periods settled. Where the facts given are wrong, nothing is settled and every fault is listed.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Timeline
{
    /// <summary>Periods settled, or faults.</summary>
    /// <param name="statements">One for each period, in order; none where there are faults.</param>
    /// <param name="carried">What passes on to the next period; where there are faults, what was carried in.</param>
    /// <param name="faults">What is wrong in the facts.</param>
    public Timeline(EquatableArray<Statement> statements, CarriedState carried, EquatableArray<FactFault> faults) =>
        (Statements, Carried, Faults) = (new StatementList(statements, faults), carried.NotNull(), faults);

    /// <summary>One for each period, in order; none where there are faults.</summary>
    public StatementList Statements { get; }

    /// <summary>What passes on to the next period; where there are faults, what was carried in.</summary>
    public CarriedState Carried { get; }

    /// <summary>What is wrong in the facts.</summary>
    public EquatableArray<FactFault> Faults { get; }

    /// <summary>The statements, what passes on, and the faults.</summary>
    public void Deconstruct(out StatementList statements, out CarriedState carried, out EquatableArray<FactFault> faults) =>
        (statements, carried, faults) = (Statements, Carried, Faults);

    /// <summary>The periods settled, or the faults.</summary>
    public override string ToString() => Faults.Count > 0 ? $"nothing settled: {string.Join("; ", Faults)}" : $"{Statements}";
}
