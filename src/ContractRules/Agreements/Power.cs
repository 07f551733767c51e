using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements;

/// <summary>What a party may do, from which day, because of what: terminate, suspend, renew, discharge.</summary>
/// <param name="Holder">Who may do it.</param>
/// <param name="What">What it may do, in our own words, after "may": <c>terminate for a breach not cured</c>.</param>
/// <param name="Effect">What follows when it does.</param>
/// <param name="Ground">The condition under which it may; a condition that is undetermined leaves the power undetermined.</param>
/// <param name="From">The first day on which it may, once the ground holds.</param>
/// <param name="Exercised">The fact that gives the day on which it did.</param>
public sealed record Power(Party Holder, string What, PowerEffect Effect, Node Ground, Node From, FactDeclaration Exercised) : Provision
{
    /// <summary>Whether the agreement ends when the power is exercised.</summary>
    public bool EndsTheAgreement => Effect is PowerEffect.Terminate or PowerEffect.Discharge;

    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => [Ground, From, new FactValue(Exercised)];

    /// <summary>The power in words: <c>THIL may terminate for fraud</c>.</summary>
    public override string ToString() => $"{Holder} may {What}";

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => this with { Ground = change(Ground), From = change(From) };
}
