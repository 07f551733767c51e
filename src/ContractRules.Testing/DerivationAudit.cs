using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Testing;

/// <summary>
/// Checks an explanation as an auditor would: recomputes every step from the steps under it, seeing nothing but the
/// explanation. It shares no code with the evaluation, so the two vouch for each other.
/// </summary>
/// <seealso cref="ExplanationAudit"/>
/// <example><c>Assert.Empty(DerivationAudit.Unfounded(statement.Explain(NetProfit)))</c>.</example>
public static class DerivationAudit
{
    /// <summary>The steps whose outcome does not follow from the steps under them; none in a sound explanation.</summary>
    public static EquatableArray<Step> Unfounded(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        var refused = ExplanationAudit.Of(derivation).Refused.Where(one => !one.IsOfLine).Select(one => one.Number).OfType<int>().ToList();
        var steps = refused.Count > 0 ? StepsInOrder.Of([derivation]).Steps : [];
        return [.. refused.Select(number => steps[number])];
    }
}
