using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements;

/// <summary>Something that a clause does: it defines a term, or has one party pay another.</summary>
public abstract record Provision
{
    private protected Provision()
    {
    }

    /// <summary>The rules that the provision consists of.</summary>
    public abstract IEnumerable<Node> Rules { get; }

    /// <summary>The same provision with every rule put through a change.</summary>
    internal abstract Provision WithRules(Func<Node, Node> change);
}

/// <summary>A definition: the term means what the rule gives.</summary>
/// <param name="Term">The term defined.</param>
/// <param name="Rule">What it means.</param>
public sealed record Definition(TermDeclaration Term, Node Rule) : Provision
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => [Rule];

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => this with { Rule = change(Rule) };
}

/// <summary>An obligation to pay.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="Payee">Who is paid.</param>
/// <param name="Amount">How much; a negative amount is paid the other way.</param>
/// <param name="Due">The day by which it is to be paid, or null where the agreement sets none.</param>
public sealed record Payment(Party Payer, Party Payee, Node Amount, Node? Due) : Provision
{
    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => Due is null ? [Amount] : [Amount, Due];

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) =>
        this with { Amount = change(Amount), Due = Due is null ? null : change(Due) };
}

/// <summary>Writes definitions as agreements do: "Net Profit" means ….</summary>
public static class Definitions
{
    /// <summary>The term means what the rule gives.</summary>
    /// <example><c>TotalRevenue.Means(GrossRevenue - CustomerCredits - DisputedItems)</c>.</example>
    public static Definition Means<T>(this Term<T> term, Rule<T> rule)
        where T : struct => new(term.Declaration, rule.Node);
}
