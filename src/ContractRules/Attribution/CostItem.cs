using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Attribution;

/// <summary>One cost, before it is decided under which sub-clause it counts.</summary>
/// <param name="Date">The day on which it arose; it counts in the period that holds this day.</param>
/// <param name="Description">What was bought or paid.</param>
/// <param name="Amount">How much, in the currency of the register.</param>
/// <param name="CouldFallUnder">Every sub-clause whose words cover it, in any order.</param>
/// <param name="Marks">The keys of the register's marks that it carries; see <see cref="CostMark"/>.</param>
/// <example>
/// <c>new CostItem(new LocalDate(2002, 9, 20), "Deposit with the carrier", Currency.Usd.Of(50_000), ["2(2)(a)", "2(2)(b)"])</c>
/// could be a deposit of (a) or of (b), and will count under one of them only.
/// </example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record CostItem(
    LocalDate Date,
    string Description,
    Money Amount,
    EquatableArray<ClauseReference> CouldFallUnder,
    EquatableArray<string> Marks = default)
{
    /// <summary>What it cost.</summary>
    public Money Amount { get; init => field = value.WithUnit(); } = Amount.WithUnit();

    /// <summary>When it was bought or paid.</summary>
    public LocalDate Date { get; init => field = value.InIso(); } = Date.InIso();

    /// <summary>What was bought or paid, in words; a blank is told as a fault of the item.</summary>
    public string Description { get; init => field = value.NotNull(); } = Description.NotNull();

    /// <summary>The day, the words and the amount: <c>2002-06-03 Switch: 12,000.00 USD</c>.</summary>
    public override string ToString() => $"{new DateValue(Date)} {Description}: {Wording.Of(new NumberValue(Amount.Amount), Amount.Measure)}";
}
