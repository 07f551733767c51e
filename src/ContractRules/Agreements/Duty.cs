using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements;

/// <summary>What one party owes another to do by a day: kept by an act on a date, or by falling short of nothing.</summary>
/// <param name="Obligor">Who has to do it.</param>
/// <param name="Obligee">To whom it is owed.</param>
/// <param name="What">What has to be done, in our own words, after "shall": <c>constitute the Committee</c>.</param>
/// <param name="Due">The last day on which it is kept in time.</param>
/// <param name="KeptOn">The fact that gives the day on which it was done; null where it is measured instead.</param>
/// <param name="Shortfall">By how much it was missed, nothing where it was kept; null where it is an act instead.</param>
/// <param name="Arises">The condition under which it is owed at all; null where it always is.</param>
/// <param name="Excused">The condition that excuses it; null where nothing does.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Duty(
    Party Obligor,
    Party Obligee,
    string What,
    Node Due,
    FactDeclaration? KeptOn,
    Node? Shortfall,
    Node? Arises = null,
    Node? Excused = null) : Provision([Obligor, Obligee, What, Due])
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Rules =>
        new[] { Due, KeptOn is null ? null : new FactValue(KeptOn), Shortfall, Arises, Excused }.OfType<Node>();

    /// <summary>The same duty, owed only where a condition holds.</summary>
    public Duty ProvidedThat(Rule<bool> condition) => this with { Arises = condition.Declared() };

    /// <summary>The same duty, excused where a condition holds.</summary>
    public Duty ExcusedIf(Rule<bool> excuse) => this with { Excused = excuse.Declared() };

    /// <summary>The duty in words: <c>Fusion shall constitute the Committee</c>.</summary>
    public override string ToString() => $"{Obligor} shall {What}";

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => this with
    {
        Due = change(Due),
        Shortfall = Shortfall is null ? null : change(Shortfall),
        Arises = Arises is null ? null : change(Arises),
        Excused = Excused is null ? null : change(Excused),
    };
}
