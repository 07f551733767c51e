using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>A statement that breaks an invariant.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record BrokenInvariant
{
    private readonly StatementBasis _basis;

    internal BrokenInvariant(Invariant invariant, Statement statement, StatementBasis basis) => (Invariant, Statement, _basis) = (invariant, statement, basis);

    /// <summary>The invariant.</summary>
    public Invariant Invariant { get; }

    /// <summary>The statement.</summary>
    public Statement Statement { get; }

    /// <summary>How its condition came not to hold: from the facts, with every figure that it speaks of.</summary>
    /// <remarks>It goes by the words of the invariant, as if the clause defined a term of that title.</remarks>
    /// <example><c>broken.Explain().ToText()</c>.</example>
    public Derivation Explain()
    {
        var version = _basis.Version.Adding(new Clause(Invariant.Clause == default ? "invariant" : Invariant.Clause, Invariant.Words, Invariant.Words, AsATerm));
        return new(AsATerm.Term, Statement.Period, Statement.Version.Title, _basis.Holidays, new Deriving(_basis with { Version = version }, []).Of(version.Definitions[^1]))
        {
            Changes = Statement.Changes,
        };
    }

    /// <summary>The clauses by whose rules the figures were derived, the nearest to the condition first.</summary>
    public EquatableArray<ClauseReference> ClausesToBlame() =>
    [
        .. Explain().Conclusion.Steps.NearestFirst()
            .Select(step => step.Rule.NamedItself() is TermDeclaration term && _basis.Version.TryDefine(term.Key, out var defined) ? defined : null)
            .OfType<DefinedTerm>()
            .Select(defined => defined.Clause)
            .Distinct(),
    ];

    /// <summary>Whether both are of one statement and one invariant, whatever else was looked at beside it.</summary>
    public bool Equals(BrokenInvariant? other) => other is not null && Invariant == other.Invariant && Statement == other.Statement;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Invariant, Statement);

    // Under a key that no term of the text has.
    private Definition AsATerm => new(new TermDeclaration(KeyOf("invariant"), Invariant.Words, Measure.Truth), Invariant.Rule);

    private string KeyOf(string key) => _basis.Version.TryDefine(key, out _) ? KeyOf($"{key}-itself") : key;

    /// <summary>The invariant and the period: <c>THIL never invests more than the cap (3(3)), broken in 2002-06</c>.</summary>
    public override string ToString() => $"{Invariant}, broken in {Statement.Period}";
}
