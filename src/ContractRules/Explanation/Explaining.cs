using ContractRules.Rules;
using ContractRules.Settlement;

namespace ContractRules.Explanation;

/// <summary>Explains a statement: from a term back to the facts.</summary>
public static class Explaining
{
    /// <summary>How a term came to its figure.</summary>
    /// <exception cref="ArgumentException">No clause in force defines the term.</exception>
    /// <example><c>statement.Explain(NetProfit).ToText()</c>.</example>
    public static Derivation Explain<T>(this Statement statement, Term<T> term)
        where T : struct => statement.Explain(term.Declaration.Key)
            ?? throw new ArgumentException($"No clause in force in {statement.Period} defines {term.Declaration}.", nameof(term));

    /// <summary>How the term under a key came to its figure, or null where no clause in force defines it.</summary>
    public static Derivation? Explain(this Statement statement, string key)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Version.TryDefine(key, out var defined)
            ? new Derivation(defined.Term, statement.Period, statement.Version.Title, statement.Basis.Holidays, new Deriving(statement.Basis).Of(defined))
            {
                Changes = statement.Changes,
            }
            : null;
    }
}
