using System.Collections.Frozen;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>All that is known of a fact before it is given: its key, meaning, unit, range and default.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record FactDeclaration : Supplied
{
    // What files of facts call the columns that hold no facts.
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(["period", "venture", "known-on"], StringComparer.Ordinal);

    internal FactDeclaration(string key, Measure measure, ClauseReference clause, string description)
        : base(key, measure, description) => Clause = Reserved.Contains(key)
            ? throw new ArgumentException($"A fact cannot be called '{key}', which files of facts call another column.", nameof(key))
            : clause;

    /// <summary>The clause that calls for the fact.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Whether it holds until given anew, instead of for one period only.</summary>
    public bool IsStanding { get; internal init; }

    /// <summary>Whether it is to be expected in ordinary periods, although no payment would be undetermined without it.</summary>
    public bool IsOrdinary { get; internal init; }

    /// <summary>Whether the parties settle it between them, so that its absence means they have still to agree.</summary>
    public bool IsAgreedByParties { get; internal init; }
}
