using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>A term that came to something else when its period was settled again.</summary>
/// <param name="Term">The term.</param>
/// <param name="AsSettled">What it came to as settled; null where no clause then in force defines it.</param>
/// <param name="SettledAgain">What it comes to as settled again; null where no clause then in force defines it.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record TermChange(TermDeclaration Term, Outcome? AsSettled, Outcome? SettledAgain)
{
    /// <summary>How much more it is, in the unit of the term; null where it is no number, or undetermined on either side.</summary>
    public Rational? Difference => AsSettled?.Value is NumberValue(var before) && SettledAgain?.Value is NumberValue(var after)
        ? after - before
        : null;

    /// <summary>The change in words: <c>net-profit: 40000, settled again 30000</c>.</summary>
    public override string ToString() => $"{Term}: {InWords(AsSettled)}, settled again {InWords(SettledAgain)}";

    private static string InWords(Outcome? outcome) => outcome?.ToString() ?? "not defined";
}
