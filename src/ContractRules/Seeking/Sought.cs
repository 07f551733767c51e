using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Seeking;

/// <summary>Which values of a fact make a term come to what was asked.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Goal">What was asked, with the period.</param>
/// <param name="By">The fact that was varied.</param>
/// <param name="During">The only period in which it was; null where it was in every period that asks for it, up to that looked at.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Sought(Agreement Agreement, Goal Goal, FactDeclaration By, SettlementPeriod? During)
{
    /// <summary>The intervals of values with which the goal is met, the least first; none where nothing meets it.</summary>
    public EquatableArray<ReachedInterval> Reached { get; internal init; }

    /// <summary>Of which values it is not proved whether they meet it; none where everything in the range of the fact is proved.</summary>
    public EquatableArray<UnprovedInterval> Unproved { get; internal init; }

    /// <summary>Between what the term lies with all values of which something is proved; null where it is never determined with them. It may be wider than what can really occur.</summary>
    public ValueRange? Throughout { get; internal init; }

    /// <summary>Whether the term follows from the fact at all.</summary>
    public bool IsConnected { get; internal init; }

    /// <summary>Why the term is undetermined with every value tried; none where it is determined with some.</summary>
    public EquatableArray<Reason> Missing { get; internal init; }

    /// <summary>Why the facts are refused with every value tried; none where some are settled.</summary>
    public EquatableArray<FactFault> Faults { get; internal init; }

    /// <summary>How many values of the fact were settled.</summary>
    public int Settled { get; internal init; }

    /// <summary>How many intervals of values were looked at by their ranges.</summary>
    public int Ranged { get; internal init; }

    /// <summary>The least value that meets the goal, of those found; null where none does.</summary>
    public TriedValue? Least => Reached is [var first, ..] ? first.From : null;

    /// <summary>The statement of the period looked at with <see cref="Least"/>; null where there is none.</summary>
    public Statement? StatementOfLeast { get; internal init; }

    /// <summary>The statement of the period looked at with the step below <see cref="Least"/>, which does not meet the goal; null where there is none.</summary>
    public Statement? StatementBelow { get; internal init; }

    /// <summary>Whether it is proved that nothing below <see cref="Least"/> meets the goal or, where there is none, that nothing does.</summary>
    public bool IsProved => !Unproved.Any(interval => interval.From is not { } from || Least is not { } least || Order(from, least.Value) < 0);

    /// <summary>Whether the values to try ran out before everything was proved.</summary>
    public bool RanOut { get; internal init; }

    private static int Order(Value one, Value other) => (one, other) switch
    {
        (NumberValue(var left), NumberValue(var right)) => left.CompareTo(right),
        (DateValue(var left), DateValue(var right)) => left.CompareTo(right),
        (TruthValue(var left), TruthValue(var right)) => left.CompareTo(right),
        _ => 0,
    };

    /// <summary>What was found.</summary>
    public override string ToString() => $"{Goal} by {By}: {(Reached.Count == 0 ? "never" : string.Join(", ", Reached))}{(IsProved ? "" : " (not proved)")}";
}
