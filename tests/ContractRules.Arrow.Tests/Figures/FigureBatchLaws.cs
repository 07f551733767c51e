using System.Numerics;
using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Agreements.FusionLdts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Arrow.Tests.Facts;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;

namespace ContractRules.Arrow.Tests.Figures;

/// <summary>The figures in a batch are those of the plan, which are those of the reference; what a column doesn't hold is told and nothing else is.</summary>
public sealed class FigureBatchLaws
{
    private static readonly Plan Whole = Plan.Of(MillAgreement.Lease);
    private static readonly FigureBatches Figures = FigureBatches.Of(Whole);

    [Fact]
    public void Figures_in_a_batch_are_those_of_the_plan_or_told_as_beyond_their_columns()
    {
        var (whole, told, types, undetermined) = (0, 0, new HashSet<Type>(), 0);
        Law.Reaches(
            DrawnRows.Drawn,
            drawn =>
            {
                foreach (var period in Whole.Settle([.. drawn.Rowwise.Select(month => FactColumns.Of(MillAgreement.Lease, month))])!.Periods)
                {
                    var converted = Figures.Batch(period);
                    var beyond = Beyond(period);
                    Assert.Equal(beyond, converted.Faults.Select(fault => (fault.Column!, fault.Row!.Value)));
                    told += beyond.Count;
                    foreach (var batch in converted.Value is { } value ? [value, Ipc.Through(value)] : (RecordBatch[])[])
                    {
                        whole++;
                        undetermined += Same(period, batch);
                        types.UnionWith(batch.Arrays.Select(array => array.Data.DataType.GetType()));
                    }
                }
            },
            () => whole > 40 && told > 20 && undetermined > 500,
            () => $"{whole} batches, {told} cells beyond their columns and {undetermined} undetermined were reached.",
            draws: 100);

        Assert.Equal([typeof(BooleanType), typeof(Date32Type), typeof(Decimal128Type), typeof(Decimal256Type), typeof(StringType)], types.OrderBy(type => type.Name));
    }

    [Law(MaxTest = 40)]
    public void Figures_in_a_batch_are_those_of_the_reference(DrawnRows drawn)
    {
        var settled = Whole.Settle([.. drawn.Rowwise.Select(month => FactColumns.Of(MillAgreement.Lease, month))])!;
        var row = drawn.Months[0].Rows / 2;
        foreach (var (period, statement) in settled.Periods.Zip(MillAgreement.Lease.Settle([.. drawn.Rowwise.Select(month => month[row])]).Statements))
        {
            if (Figures.Batch(period).Value is { } batch)
            {
                Same(statement, batch, row);
            }
        }
    }

    public static TheoryData<string> Shipped => ["international-voip", "fusion-ldts"];

    // A last month that counts by days has no plan yet.
    [Theory]
    [MemberData(nameof(Shipped))]
    public void Figures_of_a_shipped_agreement_are_those_of_the_reference(string key)
    {
        var agreement = key == "fusion-ldts" ? FusionLdtsAgreement.Agreement : InternationalVoipAgreement.Agreement;
        agreement = agreement.Readings.FirstOrDefault(reading => reading.Key == "month-of-the-end") is { } last ? agreement.Under(last, "whole") : agreement;
        var (plan, determined) = (Plan.Of(agreement), 0);
        var figures = FigureBatches.Of(plan);
        Law.Holds(
            GeneratedFacts.Of(agreement).Generator,
            timeline =>
            {
                var settled = plan.Settle([.. timeline.Select(facts => FactColumns.Of(agreement, facts))])!;
                foreach (var (period, statement) in settled.Periods.Zip(agreement.Settle([.. timeline]).Statements))
                {
                    var converted = figures.Batch(period);
                    Assert.Empty(converted.Faults);
                    determined += Same(statement, converted.Value!, row: 0);
                }
            },
            draws: 40);
        Assert.True(determined > 200, $"{determined} determined figures were reached.");
    }

    // The cells whose exact values have more digits, or more decimals, than their columns.
    private static List<(string Column, int Row)> Beyond(SettledColumns period) =>
    [
        .. from pair in period.Figures.Zip(Figures.Schema.FieldsList, (figure, field) => (Figure: figure, Field: field))
           from row in Enumerable.Range(0, pair.Figure.Rows)
           where pair.Figure[row] is NumberValue(var number) && !Holds(pair.Field.DataType, number)
           select (pair.Field.Name, row),
    ];

    private static bool Holds(IArrowType type, Rational number) => type switch
    {
        Decimal128Type { Precision: 38, Scale: var scale } => Holds(38, scale, number),
        Decimal256Type { Precision: 76, Scale: var scale } => Holds(76, scale, number),
        _ => true,
    };

    private static bool Holds(int digits, int scale, Rational number) =>
        number.Decimals <= scale && BigInteger.Abs((number * new Rational(BigInteger.Pow(10, scale), 1)).Numerator).ToString(System.Globalization.CultureInfo.InvariantCulture).Length <= digits;

    private static int Same(SettledColumns period, RecordBatch batch)
    {
        Assert.Equal(period.Figures.Select(figure => $"{figure.Figure}"), batch.Schema.FieldsList.Select(field => field.Name));
        var undetermined = 0;
        foreach (var (figure, array) in period.Figures.Zip(batch.Arrays))
        {
            var expected = Enumerable.Range(0, figure.Rows).Select(row => figure[row]).ToList();
            Assert.Equal(expected, Enumerable.Range(0, array.Length).Select(row => ReadBack.ValueIn(array, row)));
            Assert.Equal(expected.Count(value => value is null), array.NullCount);
            undetermined += array.NullCount;
        }

        return undetermined;
    }

    private static int Same(Statement statement, RecordBatch batch, int row)
    {
        var determined = 0;
        foreach (var (field, array) in batch.Schema.FieldsList.Zip(batch.Arrays))
        {
            if (statement.Find(field.Name) is { } term)
            {
                Assert.Equal(term.Outcome.Value, ReadBack.ValueIn(array, row));
                determined += term.Outcome.Value is null ? 0 : 1;
            }
        }

        foreach (var payment in statement.Payments.Where(payment => statement.Version.Clauses.Single(clause => clause.Reference == payment.Clause).Payments.Count() == 1))
        {
            Assert.Equal(payment.Amount.Amount, Rational.Abs(((NumberValue)ReadBack.ValueIn(batch.Column($"payment {payment.Clause}"), row)!).Number));
        }

        return determined;
    }
}
