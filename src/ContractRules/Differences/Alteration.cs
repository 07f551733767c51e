using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>One thing in which two agreements differ: a clause, an amendment, or how a question is read.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public abstract record Alteration
{
    private protected Alteration(ReadOnlySpan<object?> parts, [CallerArgumentExpression(nameof(parts))] string names = "") => Required.All(parts, names);

    /// <summary>The clause that it concerns; null where it is an amendment as a whole.</summary>
    public abstract ClauseReference? Clause { get; }

    /// <summary>What the one has and the other has otherwise: <c>3(1): 25 % for 40 %</c>.</summary>
    public abstract string Description { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Description;
}
