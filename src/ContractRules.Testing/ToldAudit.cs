using ContractRules.Documents.Auditing;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Testing;

/// <summary>
/// Checks what an explanation shows to people, as <see cref="DerivationAudit"/> checks what it holds: every line says what its step came to, and where
/// addends stand under a line, they are all there and add up to it.
/// </summary>
/// <seealso cref="ExplanationAudit"/>
/// <example><c>Assert.Empty(ToldAudit.Incomplete(statement.Explain(NetProfit)))</c>.</example>
public static class ToldAudit
{
    /// <summary>The lines that say something else than their steps, or with some of their addends under them and not all; none in a complete explanation.</summary>
    public static EquatableArray<Refusal> Incomplete(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return [.. ExplanationAudit.Of(derivation).Refused.Where(refused => refused.IsOfLine)];
    }
}
