using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Explanation;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>Facts and readings under which an invariant is broken: the smallest that were found.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Counterexample : SmallestCase
{
    /// <summary>A case that breaks an invariant.</summary>
    /// <param name="agreement">The agreement, under the readings taken.</param>
    /// <param name="periods">The facts, up to the period in which the invariant is broken.</param>
    /// <param name="broken">The statement that breaks it.</param>
    public Counterexample(Agreement agreement, EquatableArray<PeriodFacts> periods, BrokenInvariant broken)
        : base(agreement, periods) => Broken = broken.NotNull();

    /// <summary>The statement that breaks it, with the invariant.</summary>
    public BrokenInvariant Broken { get; }

    /// <summary>The invariant.</summary>
    public Invariant Invariant => Broken.Invariant;

    /// <inheritdoc/>
    public override Statement Statement => Broken.Statement;

    /// <inheritdoc/>
    public override string Words => $"{Broken}";

    /// <inheritdoc/>
    public override EquatableArray<ClauseReference> ClausesToBlame() => Broken.ClausesToBlame();

    /// <inheritdoc/>
    public override EquatableArray<Derivation> Explanations() => [Broken.Explain()];
}
