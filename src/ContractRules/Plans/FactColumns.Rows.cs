using System.Collections.Immutable;
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

        var facts = new FactColumns(period, rows.Count, ImmutableDictionary<string, GivenColumn>.Empty, [.. rows]);
        foreach (var key in rows.SelectMany(row => row.Values.Select(given => given.Key)).Distinct(StringComparer.Ordinal))
        {
            if (agreement.TryGetFact(key, out var fact))
            {
                facts = facts.With(fact, ColumnOf(fact, [.. rows.Select(row => row.Values.TryGet(key, out var value) && fact.Accepts(value) ? value : null)]));
            }
        }

        return facts;
    }

    /// <summary>The facts of one row that the agreement accepts, alike in so many rows.</summary>
    internal static FactColumns Alike(Agreement agreement, PeriodFacts row, int rows)
    {
        var given = row.Items.Count > 0 ? Enumerable.Repeat(row, rows).ToArray() : null;
        return Of(agreement, row)._columns.Values.Aggregate(
            new FactColumns(row.Period, rows, ImmutableDictionary<string, GivenColumn>.Empty, given),
            (facts, one) => facts.With(one.Fact, Column.Alike(one.Column, rows)));
    }

    /// <summary>The same facts, with this one given, row by row.</summary>
    internal FactColumns With(FactDeclaration fact, IReadOnlyList<Value?> values) => With(fact, ColumnOf(fact, [.. values]));

    /// <summary>The facts of one row; of what was given row by row the items, beside which columns may have been given anew.</summary>
    internal PeriodFacts At(int row)
    {
        var facts = PeriodFacts.For(Period).With(
            from found in _columns.Values
            where found.Column.IsKnown(row)
            select KeyValuePair.Create(found.Fact.Key, ValueIn(found.Fact, row)));
        return _given is null ? facts : _given[row].Items.Aggregate(facts, (all, list) => all.WithItems(list.Key, list.Value));
    }

    /// <summary>The rows that were given as they are settled alone, each with its number; none where columns were.</summary>
    internal IEnumerable<(int Row, PeriodFacts Facts)> Rowwise => (_given ?? []).Index();

    /// <summary>What a rule over items comes to in each row; null where no row has any.</summary>
    internal Column? Of(ItemsStep step, Plan plan, PlanProgram program)
    {
        if (_given is null && !step.Rule.Items.IsNoneUnlessGiven)
        {
            return null;
        }

        var rows = _given ?? [.. Enumerable.Repeat(PeriodFacts.For(Period), Rows)];
        var denominator = Measuring.Of(step.Rule) is { IsNumber: true } ? plan.Denominators.Of(step.Rule, program.Text)! : BigInteger.One;
        return ColumnOf(denominator.Value, isTruth: false, [.. rows.Select(row => new Evaluation(
            program.Text, plan.Agreement.Choices, plan.Agreement.Holidays, row, CarriedState.None).Of(step.Rule, step.Clause).Value)]);
    }

    /// <summary>What is given for a fact in a row.</summary>
    internal Value ValueIn(FactDeclaration fact, int row) => fact.Measure.Kind switch
    {
        MeasureKind.Truth => TruthValue.Of(_columns[fact.Key].Column[row].IsOne),
        MeasureKind.Date => new DateValue(DayNumber.DateOf((long)_columns[fact.Key].Column[row])),
        _ => new NumberValue(new Rational(_columns[fact.Key].Column[row], BigInteger.Pow(10, fact.Decimals))),
    };

    /// <summary>What is given of a fact, row by row.</summary>
    internal static Column ColumnOf(FactDeclaration fact, Value?[] values) =>
        ColumnOf(fact.Measure.IsNumber ? BigInteger.Pow(10, fact.Decimals) : BigInteger.One, fact.Measure.Kind == MeasureKind.Truth, values);

    private static Column ColumnOf(BigInteger denominator, bool isTruth, Value?[] values) => Column.Of(isTruth, Array.ConvertAll(values, value => value switch
    {
        NumberValue(var number) => Whole(number * new Rational(denominator, BigInteger.One)),
        DateValue(var date) => DayNumber.Of(date),
        TruthValue(var holds) => holds ? BigInteger.One : BigInteger.Zero,
        _ => (BigInteger?)null,
    }));

    private static BigInteger Whole(Rational number) =>
        number.IsInteger ? number.Numerator : throw new ArgumentException($"A fact carries no more decimals than it says; found {number} of its smallest steps.");
}
