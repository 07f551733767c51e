using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Something that a change does to a statement and that whoever signs it should know, beside other figures.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public abstract record ChangeFinding
{
    private protected ChangeFinding(ReadOnlySpan<object?> parts, [CallerArgumentExpression(nameof(parts))] string names = "") => Required.All(parts, names);

    /// <summary>The clause that it concerns, as it stands after the change; null where it is more than one.</summary>
    public abstract ClauseReference? Clause { get; }

    /// <summary>What the change does, as a sentence without a full stop.</summary>
    public abstract string Words { get; }

    /// <summary>The altered clauses by which it can.</summary>
    internal abstract EquatableArray<ClauseReference> ClausesToBlame(ChangeReach reach);

    /// <summary>The keys of the terms that tell it, in the one text or the other.</summary>
    internal abstract IEnumerable<string> TermsThatTell(Statement before, Statement after);

    /// <inheritdoc/>
    public sealed override string ToString() => Words;
}
