using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>A main figure of successive periods, and what it comes to in all of them.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Key">The key of the term or fact.</param>
/// <param name="Measure">The unit.</param>
/// <param name="Outcomes">What it came to in each period; null in one whose text doesn't define it.</param>
/// <param name="Total">What the periods add up to; null of a balance, a share, a rate, which do not add up over periods, and of no number.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record FigureOverPeriods(string Label, string Key, Measure Measure, EquatableArray<Outcome?> Outcomes, Outcome? Total)
{
    /// <summary>What the periods add up to in which it is determined; null where there is no total.</summary>
    public Rational? Known => Total is null ? null : Rational.Sum(Outcomes.Select(outcome => outcome?.Value).OfType<NumberValue>().Select(value => value.Number));

    /// <summary>What it is called.</summary>
    public string Label { get; init => field = value.NotBlank(); } = Label.NotBlank();

    /// <summary>The key of the term or fact.</summary>
    public string Key { get; init => field = value.NotBlank(); } = Key.NotBlank();

    /// <summary>The name and the total: <c>Net Profit in USD, 45,000.00 in all</c>.</summary>
    public override string ToString() => $"{Label} in {Measure}{(Total is { } total ? $", {total} in all" : "")}";
}
