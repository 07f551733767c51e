using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ContractRules.Plans.Columns;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>Facts of many ventures as a file has them: each row is one period of one venture, the periods of each in their order.</summary>
/// <remarks>Numbers are counted in the smallest steps of their fact: money in its minor unit, a ratio of six decimals in millionths.</remarks>
/// <example><c>VentureRows.Of(["V-1", "V-2"], [october, october]).With(GrossRevenue.Declaration, [61_000_000, 58_000_000], [true, true])</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class VentureRows
{
    // Of each fact the declaration by which its cells are counted, too.
    private readonly ImmutableDictionary<FactDeclaration, (FactDeclaration Given, Column Column)> _columns;

    private VentureRows(IReadOnlyList<string> ventures, IReadOnlyList<SettlementPeriod?> periods, ImmutableDictionary<FactDeclaration, (FactDeclaration Given, Column Column)> columns) =>
        (Ventures, Periods, _columns) = (ventures, periods, columns);

    /// <summary>How many rows there are.</summary>
    public int Count => Ventures.Count;

    /// <summary>The venture of each row, by its name; a row without one is nobody's, and left out.</summary>
    public IReadOnlyList<string> Ventures { get; }

    /// <summary>The period of each row; null of one that could not be read, by which its venture is stopped.</summary>
    public IReadOnlyList<SettlementPeriod?> Periods { get; }

    /// <summary>Rows for which nothing is given yet.</summary>
    /// <param name="ventures">The venture of each.</param>
    /// <param name="periods">The period of each; null of one that could not be read.</param>
    /// <exception cref="ArgumentException">There are more of one than of the other.</exception>
    public static VentureRows Of(IReadOnlyList<string> ventures, IReadOnlyList<SettlementPeriod?> periods) =>
        ventures.NotNull().Count == periods.NotNull().Count
            ? new([.. ventures.Whole()], [.. periods], ImmutableDictionary<FactDeclaration, (FactDeclaration Given, Column Column)>.Empty)
            : throw new ArgumentException($"Expected a period for each row; found {(Rational)ventures.Count} ventures and {(Rational)periods.Count} periods.", nameof(periods));

    /// <summary>The same rows, with this fact given as whole numbers of its smallest steps: 12.34 USD as 1234.</summary>
    /// <param name="fact">A fact that is a number.</param>
    /// <param name="steps">One for each row.</param>
    /// <param name="given">Which rows have one.</param>
    /// <exception cref="ArgumentException">There are more or fewer than rows, or the fact is no number.</exception>
    public VentureRows With(FactDeclaration fact, ReadOnlySpan<long> steps, ReadOnlySpan<bool> given) => fact.NotNull().Measure.IsNumber
        ? With(fact, Column.Of(Whole(steps), Whole(given)))
        : throw new ArgumentException($"{fact} is {fact.Measure}, and no number.", nameof(fact));

    /// <summary>The same rows, with this fact given.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="values">One for each row; null where none is given.</param>
    /// <exception cref="ArgumentException">There are more or fewer than rows, or one is no such value, or carries more decimals than the fact can.</exception>
    public VentureRows With(FactDeclaration fact, ReadOnlySpan<Value?> values)
    {
        var cells = Whole(values).ToArray();
        var other = Array.FindIndex(cells, value => value is not null && value.Kind != fact.NotNull().Measure.Kind);
        return other < 0 ? With(fact, FactColumns.ColumnOf(fact, cells))
            : throw new ArgumentException($"{fact.Key} is {fact.Measure}; found {cells[other]} in row {(Rational)other}.", nameof(values));
    }

    /// <summary>The same rows, with this fact given.</summary>
    internal VentureRows With(FactDeclaration fact, Column column) => new(Ventures, Periods, _columns.SetItem(fact, (fact, column)));

    /// <summary>The same rows, with each fact as some agreement declares it, which may be with other decimals; without those of which it has none.</summary>
    internal VentureRows With(Func<FactDeclaration, FactDeclaration?> declared) => new(Ventures, Periods, _columns
        .Select(given => (Fact: declared(given.Key), given.Value))
        .Where(given => given.Fact is not null)
        .ToImmutableDictionary(given => given.Fact!, given => given.Value));

    /// <summary>Some of the rows, which are all of one period.</summary>
    internal FactColumns Facts(SettlementPeriod period, Gathering rows) => _columns.Aggregate(
        FactColumns.For(period, rows.Rows), (facts, given) => facts.With(given.Key, given.Value.Given, rows.Of(given.Key.Measure.Kind == MeasureKind.Truth, _ => new(given.Value.Column)).Column!));

    /// <summary>How many rows, and what is given.</summary>
    public override string ToString() => $"{(Rational)Count} rows: {string.Join(", ", _columns.Keys.Select(fact => fact.Key).Order(StringComparer.Ordinal))}";

    private ReadOnlySpan<T> Whole<T>(ReadOnlySpan<T> cells) =>
        cells.Length == Count ? cells : throw new ArgumentException($"Expected one for each of {(Rational)Count} rows; found {(Rational)cells.Length}.", nameof(cells));
}
