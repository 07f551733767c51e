using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Plans.Columns;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans;

/// <summary>The facts of one period for many rows side by side: ventures, or scenarios. A fact of which nothing is said is given for none of them.</summary>
/// <remarks>Numbers are counted in the smallest steps of their fact: money in its minor unit, a ratio of six decimals in millionths.</remarks>
/// <example><c>FactColumns.For(SettlementPeriod.Month(2002, 10), rows: 2).With(GrossRevenue, [61_000_000, 58_000_000])</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed partial class FactColumns
{
    private readonly ImmutableArray<GivenColumn> _columns;
    private readonly IReadOnlyList<PeriodFacts>? _given;

    private FactColumns(SettlementPeriod period, int rows, ImmutableArray<GivenColumn> columns, IReadOnlyList<PeriodFacts>? given = null) =>
        (Period, Rows, _columns, _given) = (period, rows, columns, given);

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>A period for which nothing is given yet.</summary>
    /// <param name="period">The period.</param>
    /// <param name="rows">How many rows.</param>
    public static FactColumns For(SettlementPeriod period, int rows) =>
        new(period.NotNull(), rows.From(1, to: int.MaxValue - PlanSettling.RowsABlock), []);

    /// <summary>The same facts, with this one given in every row, as whole numbers of its smallest steps: 12.34 USD as 1234.</summary>
    /// <param name="fact">A fact that is a number.</param>
    /// <param name="steps">One for each row.</param>
    /// <exception cref="ArgumentException">There are more or fewer than rows, or the fact is no number.</exception>
    public FactColumns With<T>(Fact<T> fact, ReadOnlySpan<long> steps)
        where T : struct => With(Number(fact.Made().Declaration), Column.Of(Whole(steps), given: []));

    /// <summary>The same facts, with this one given in some rows, as whole numbers of its smallest steps: 12.34 USD as 1234.</summary>
    /// <param name="fact">A fact that is a number.</param>
    /// <param name="steps">One for each row; anything where none is given.</param>
    /// <param name="given">Which rows have one.</param>
    /// <exception cref="ArgumentException">There are more or fewer than rows, or the fact is no number.</exception>
    public FactColumns With<T>(Fact<T> fact, ReadOnlySpan<long> steps, ReadOnlySpan<bool> given)
        where T : struct => With(Number(fact.Made().Declaration), Column.Of(Whole(steps), Whole(given)));

    /// <summary>The same facts, with this one given as decimals.</summary>
    /// <param name="fact">A fact that is a number.</param>
    /// <param name="numbers">One for each row; null where none is given.</param>
    /// <exception cref="ArgumentException">There are more or fewer than rows, the fact is no number, or one carries more decimals than the fact can.</exception>
    public FactColumns With<T>(Fact<T> fact, ReadOnlySpan<decimal?> numbers)
        where T : struct
    {
        var declared = Number(fact.Made().Declaration);
        return With(declared, ColumnOf(declared, Values(numbers, number => new NumberValue(number))));
    }

    /// <summary>The same facts, with this truth given.</summary>
    /// <param name="fact">A fact that is true or false.</param>
    /// <param name="truths">One for each row; null where none is given.</param>
    public FactColumns With(Fact<bool> fact, ReadOnlySpan<bool?> truths) =>
        With(fact.Made().Declaration, ColumnOf(fact.Declaration, Values(truths, TruthValue.Of)));

    /// <summary>The same facts, with this date given.</summary>
    /// <param name="fact">A fact that is a date.</param>
    /// <param name="dates">One for each row; null where none is given.</param>
    public FactColumns With(Fact<LocalDate> fact, ReadOnlySpan<LocalDate?> dates) =>
        With(fact.Made().Declaration, ColumnOf(fact.Declaration, Values(dates, date => new DateValue(date))));

    /// <summary>Some of the rows, so that several cores settle a part each: what passes on hangs on nothing but a row's own facts.</summary>
    /// <param name="first">The first of them: a multiple of <see cref="PlanSettling.RowsABlock"/>.</param>
    /// <param name="rows">How many.</param>
    /// <exception cref="ArgumentException">The first is no such multiple, or there are fewer rows.</exception>
    /// <example><c>months.Select(month => month.Part(2_048, rows: 1_024))</c>.</example>
    public FactColumns Part(int first, int rows)
    {
        if (first.From(0, to: Rows - 1) % PlanSettling.RowsABlock != 0)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Expected a multiple of {PlanSettling.RowsABlock}; found {first}."), nameof(first));
        }

        return new(
            Period,
            rows.From(1, to: Rows - first),
            [.. _columns.Select(found => GivenColumn.Of(found.Fact, found.Column.From(first), rows))],
            _given is { } given ? [.. given.Skip(first).Take(rows)] : null);
    }

    /// <summary>The facts given, with their columns.</summary>
    internal ReadOnlySpan<GivenColumn> Columns => _columns.AsSpan();

    /// <summary>The period, the rows and what was given.</summary>
    public override string ToString() => $"{Period}, {Rows} rows: {string.Join(", ", _columns.Select(given => given.Fact.Key).Order(StringComparer.Ordinal))}";

    /// <summary>The same facts, with this one given.</summary>
    internal FactColumns With(FactDeclaration fact, Column column)
    {
        var (given, place) = (GivenColumn.Of(fact, column, Rows), 0);
        while (place < _columns.Length && _columns[place].Fact.Key != fact.Key)
        {
            place++;
        }

        return new(Period, Rows, place < _columns.Length ? _columns.SetItem(place, given) : _columns.Add(given), GivenBut(fact.Key));
    }

    private Value?[] Values<T>(ReadOnlySpan<T?> given, Func<T, Value> of)
        where T : struct
    {
        var values = new Value?[Whole(given).Length];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = given[row] is { } one ? of(one) : null;
        }

        return values;
    }

    private ReadOnlySpan<T> Whole<T>(ReadOnlySpan<T> cells) =>
        cells.Length == Rows ? cells : throw new ArgumentException($"Expected one for each of {Rows} rows; found {cells.Length}.");

    private static FactDeclaration Number(FactDeclaration fact) =>
        fact.Measure.IsNumber ? fact : throw new ArgumentException($"{fact} is {fact.Measure}, and no number.", nameof(fact));
}
