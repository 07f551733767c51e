using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>One payment of those that an amount to wire is made of.</summary>
/// <param name="Label">What is paid: the title of the term or fact, of an amount that the clause states its heading, else the rule in short words.</param>
/// <param name="Key">The key of the term or fact; empty where it is another rule.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Unit">The currency, or what is delivered.</param>
/// <param name="Outcome">How much of it goes to the payee of the whole, below zero where it goes the other way and is set off; or why it is open.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PartOfWire(string Label, string Key, ClauseReference Clause, Unit Unit, Outcome Outcome)
{
    /// <summary>What is paid.</summary>
    public string Label { get; init => field = value.NotBlank(); } = Label.NotBlank();

    /// <summary>The key of the term or fact; empty where it is another rule.</summary>
    public string Key { get; init => field = value.NotNull(); } = Key.NotNull();

    /// <summary>The currency, or what is delivered.</summary>
    public Unit Unit { get; init => field = value.NotNull(); } = Unit.NotNull();

    /// <summary>How much of it goes to the payee of the whole; null while it is open.</summary>
    public Rational? Amount => (Outcome.Value as NumberValue)?.Number;

    /// <summary>The payment in words: <c>THIL's profit share 1,000.00 USD (clause 4(2))</c>.</summary>
    public override string ToString() => $"{Label} {(Outcome.Value is { } amount ? Wording.Of(amount, Measure.Of(Unit)) : Outcome)} (clause {Clause})";
}
