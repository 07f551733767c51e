using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>The agreement ends on a day by itself, without anybody exercising a power: its term is over.</summary>
/// <remarks>
/// The text in force on the day decides: an amendment that puts the day off in time is heeded, however it settles the period of its change.
/// One that takes effect after the agreement has ended brings it not back, and the statement warns of it.
/// </remarks>
/// <param name="Day">The last day on which it is in force.</param>
/// <param name="Condition">What has to hold as well; null where nothing does.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Expiry(Node Day, Node? Condition) : Provision([Day])
{
    /// <summary>The agreement is in force to a day and no longer.</summary>
    /// <param name="day">The last day.</param>
    /// <param name="providedThat">What has to hold as well; nothing where left out.</param>
    /// <example><c>Expiry.On(Signed.PlusMonths(24), providedThat: !Extended)</c>.</example>
    public static Expiry On(Rule<LocalDate> day, Rule<bool>? providedThat = null) => new(day.Declared(), providedThat?.Node);

    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => Condition is null ? [Day] : [Day, Condition];

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) =>
        this with { Day = change(Day), Condition = Condition is null ? null : change(Condition) };

    /// <summary>The day in words, and the condition.</summary>
    public override string ToString() => $"the agreement expires on {Day}{(Condition is null ? "" : $" if {Condition}")}";
}
