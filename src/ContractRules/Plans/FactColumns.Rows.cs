using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>Facts given row by row, and given back so.</summary>
public sealed partial class FactColumns
{
    /// <summary>The facts of one period, each row as it is settled alone.</summary>
    /// <param name="agreement">The agreement that asks for them.</param>
    /// <param name="rows">The facts of each row, all of one period.</param>
    /// <exception cref="ArgumentException">There are none, they are of different periods, or a row withdraws what was given.</exception>
    public static FactColumns Of(Agreement agreement, params IReadOnlyList<PeriodFacts> rows)
    {
        agreement.NotNull();
        var period = rows.Whole().Count > 0 ? rows[0].Period : throw new ArgumentException("Expected one row or more; found none.", nameof(rows));
        if (rows.FirstOrDefault(row => row.Period != period) is { } other)
        {
            throw new ArgumentException($"All rows are of one period; found {period} and {other.Period}.", nameof(rows));
        }

        if (rows.FirstOrDefault(row => row.Withdrawn.Count > 0) is { } withdrawing)
        {
            throw new ArgumentException($"What is withdrawn is settled by the reference alone; found {withdrawing}.", nameof(rows));
        }

        var columns =
            from key in rows.SelectMany(row => row.Values.Select(given => given.Key)).Distinct(StringComparer.Ordinal)
            let fact = agreement.TryGetFact(key, out var declared) ? declared : null
            where fact is not null
            let values = rows.Select(row => row.Values.TryGet(key, out var value) && fact.Accepts(value) ? value : null)
            select GivenColumn.Of(fact, ColumnOf(fact, [.. values]), rows.Count);
        return new(period, rows.Count, [.. columns], [.. rows]);
    }

    /// <summary>The facts of one row that the agreement accepts, alike in so many rows.</summary>
    internal static FactColumns Alike(Agreement agreement, PeriodFacts row, int rows)
    {
        var given = row.Items.Count > 0 ? Enumerable.Repeat(row, rows).ToArray() : null;
        return new(row.Period, rows, [.. Of(agreement, row)._columns.Select(one => GivenColumn.Of(one.Fact, Column.Alike(one.Column, rows), rows))], given);
    }

    /// <summary>The same facts, with this one given, row by row.</summary>
    internal FactColumns With(FactDeclaration fact, IReadOnlyList<Value?> values) => With(fact, ColumnOf(fact, [.. values]));

    /// <summary>
    /// The same facts, with this one as it was given by another declaration of it: as its own where that has decimals for every value; else as it was given, so that whoever looks at it tells
    /// for which it has not.
    /// </summary>
    internal FactColumns With(FactDeclaration fact, FactDeclaration given, Column column) =>
        fact.Decimals == given.Decimals ? With(fact, column)
        : Column.InOtherSteps(column, Rows, BigInteger.Pow(10, given.Decimals), BigInteger.Pow(10, fact.Decimals)) is { } counted ? With(fact, counted)
        : With(given, column);

    /// <summary>The facts of one row; of what was given row by row the items, beside which columns may have been given anew.</summary>
    internal PeriodFacts At(int row)
    {
        var facts = PeriodFacts.For(Period).With(
            from found in _columns
            where found.Column.IsKnown(row)
            select KeyValuePair.Create(found.Fact.Key, found.ValueIn(row)));
        return _given is null ? facts : _given[row].Items.Aggregate(facts, (all, list) => all.WithItems(list.Key, list.Value));
    }

    /// <summary>The rows that were given as they are settled alone, each with its number; none where columns were.</summary>
    internal IEnumerable<(int Row, PeriodFacts Facts)> Rowwise => _given?.Index() ?? [];

    /// <summary>Whether any row has items.</summary>
    internal bool HasItems => _given is not null && _given.Any(row => row.Items.Count > 0);

    /// <summary>What a rule over items comes to in each row.</summary>
    internal Column Of(ItemsStep step, Plan plan, PlanProgram program, Func<int, ReadingChoices>? readings = null)
    {
        var rows = _given ?? [.. Enumerable.Repeat(PeriodFacts.For(Period), Rows)];
        var denominator = Measuring.Of(step.Rule) is { IsNumber: true } ? plan.Denominators.Of(step.Rule, program.Text)! : BigInteger.One;
        return ColumnOf(denominator.Value, isTruth: false, [.. rows.Select((facts, row) => new Evaluation(
            program.Text, readings?.Invoke(row) ?? plan.Agreement.Choices, plan.Agreement.Holidays, facts, CarriedState.None).Of(step.Rule, step.Clause).Value)]);
    }

    /// <summary>What is given of a fact, row by row.</summary>
    /// <exception cref="ArgumentException">One carries more decimals than the fact can.</exception>
    internal static Column ColumnOf(FactDeclaration fact, Value?[] values)
    {
        var finer = Array.FindIndex(values, value => value is NumberValue(var number) && !(number.Decimals <= fact.Decimals));
        return finer < 0
            ? ColumnOf(fact.Measure.IsNumber ? BigInteger.Pow(10, fact.Decimals) : BigInteger.One, fact.Measure.Kind == MeasureKind.Truth, values)
            : throw new ArgumentException($"{fact.Key} carries at most {(Rational)fact.Decimals} decimals; found {values[finer]} in row {(Rational)finer}.", nameof(values));
    }

    // What a column is given for since, nobody looks at in the rows any more.
    private IReadOnlyList<PeriodFacts>? GivenBut(string fact)
    {
        var facts = new HashSet<string>(StringComparer.Ordinal) { fact };
        return _given is not null && _given.Any(row => row.Values.TryGet(fact, out _)) ? [.. _given.Select(row => row.Without(facts))] : _given;
    }

    private static Column ColumnOf(BigInteger denominator, bool isTruth, Value?[] values) => Column.Of(isTruth, Array.ConvertAll(values, value => value switch
    {
        NumberValue(var number) => (number * new Rational(denominator, BigInteger.One)).Numerator,
        DateValue(var date) => DayNumber.Of(date),
        TruthValue(var holds) => holds ? BigInteger.One : BigInteger.Zero,
        _ => (BigInteger?)null,
    }));
}
