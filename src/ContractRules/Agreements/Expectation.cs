using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>What facts and terms must satisfy together, beside the ranges of the facts.</summary>
/// <remarks>
/// It changes no figure. Broken for certain, one of facts alone is told like any fault of facts, and nothing is settled; one that
/// also concerns terms becomes a warning in the statement. Where it cannot be determined, nothing is told.
/// </remarks>
/// <param name="Words">What is expected, as a sentence without a full stop.</param>
/// <param name="Rule">The condition that is to hold in each period.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Expectation(string Words, Node Rule) : Provision([Words, Rule])
{
    /// <summary>An expectation, to stand among the provisions of the clause that it follows from.</summary>
    /// <param name="words">What is expected, as a sentence without a full stop.</param>
    /// <param name="rule">The condition that is to hold in each period.</param>
    /// <exception cref="ArgumentException">There are no words.</exception>
    /// <example><c>Expectation.That("no more is repaid than is owed", Repaid &lt;= Owed)</c>.</example>
    public static Expectation That(string words, Rule<bool> rule) => new(words.NotBlank(), rule.Declared());

    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => [Rule];

    /// <summary>Whether it concerns facts and the period alone, so that whoever supplies the facts can mend it.</summary>
    public bool ConcernsFactsAlone => Rule.Names().All(name => name is FactDeclaration);

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => this with { Rule = change(Rule) };

    /// <summary>What is expected, and its rule: <c>the costs of the one side are part of all costs (a ≤ b)</c>.</summary>
    public override string ToString() => $"{Words} ({Rule})";
}
