using System.Collections;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>
/// The statements of successive periods, in order. Where the facts were wrong there are none, and whoever takes one all the
/// same is told what was wrong with the facts.
/// </summary>
[JsonConverter(typeof(Json.NeedsDocuments))]
public sealed class StatementList : IReadOnlyList<Statement>, IEquatable<StatementList>
{
    private readonly EquatableArray<Statement> _statements;
    private readonly EquatableArray<FactFault> _faults;

    internal StatementList(EquatableArray<Statement> statements, EquatableArray<FactFault> faults) => (_statements, _faults) = (statements, faults);

    /// <summary>How many periods were settled.</summary>
    public int Count => _statements.Count;

    /// <summary>The statement at a place, counted from 0.</summary>
    /// <exception cref="InvalidOperationException">Nothing was settled, since the facts are wrong; the message lists every fault.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer periods were settled.</exception>
    public Statement this[int index] => index < Settled.Count && index >= 0
        ? _statements[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are statements of {Count} periods.");

    /// <summary>The statements; where the facts were wrong, whoever takes them is told.</summary>
    /// <exception cref="InvalidOperationException">Nothing was settled, since the facts are wrong; the message lists every fault.</exception>
    internal EquatableArray<Statement> Settled => _faults.Count > 0
        ? throw new InvalidOperationException($"Nothing was settled, since the facts are wrong: {string.Join("; ", _faults)}.")
        : _statements;

    /// <summary>The statements alone, as a list like any other.</summary>
    public static implicit operator EquatableArray<Statement>(StatementList statements) => statements.NotNull()._statements;

    /// <inheritdoc/>
    public bool Equals(StatementList? other) => other is not null && _statements == other._statements && _faults == other._faults;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatementList);

    /// <inheritdoc/>
    public override int GetHashCode() => _statements.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<Statement> GetEnumerator() => ((IEnumerable<Statement>)_statements).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The periods settled.</summary>
    public override string ToString() => string.Join(", ", _statements.Select(statement => statement.Period));
}
