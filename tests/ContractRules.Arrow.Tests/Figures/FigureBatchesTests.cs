using Apache.Arrow;
using Apache.Arrow.Types;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Arrow.Tests.MillAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Arrow.Tests.Figures;

/// <summary>The columns of figures, known before anything is settled, and what becomes of what they don't hold.</summary>
public sealed class FigureBatchesTests
{
    private static readonly SettlementPeriod January = SettlementPeriod.Month(2024, 1);

    // The worth has six decimals, after the letter of March eight; the finest has 12 and eight times 6.
    [Fact]
    public void The_schema_is_known_before_anything_is_settled_and_holds_what_any_text_gives() => Assert.Equal(
        "worth decimal128(38, 8), rent decimal128(38, 2), rent-so-far decimal128(38, 2), capped decimal128(38, 2), third utf8, yield utf8, fine decimal256(76, 24), finest utf8, "
            + "busy bool, reopened date32, payment 3 decimal128(38, 2), payment 3, 2 decimal128(38, 2)",
        $"{FigureBatches.Of(Plan.Of(Lease))}");

    [Fact]
    public void Fields_tell_the_clause_the_unit_the_kind_and_the_title_and_who_pays()
    {
        var schema = FigureBatches.Of(Plan.Of(Lease)).Schema;

        Assert.Equal(["clause=1", "kind=number", "title=Rent", "unit=USD"], Told(schema.GetFieldByName("rent")));
        Assert.Equal(["clause=2", "kind=date", "title=Ninety months after the flood"], Told(schema.GetFieldByName("reopened")));
        Assert.Equal(["clause=3", "kind=number", "payee=Miller", "payer=Owner", "title=Owner pays Miller", "unit=USD"], Told(schema.GetFieldByName("payment 3, 2")));
        Assert.Equal(["agreement=mill", "dated=2024-01-01", "title=Lease of the mill", "versions=2024-01-01 As signed; 2024-03-10 Letter of March"], Told(schema.Metadata));
    }

    [Fact]
    public void Nothing_but_what_the_plan_asks_for_is_a_column() => Assert.Equal(
        "payment 3 decimal128(38, 2), payment 3, 2 decimal128(38, 2)", $"{FigureBatches.Of(Plan.Of(Lease, PlanChoice.PaymentsAlone))}");

    // 10 ^ 36 USD have 38 digits with their cents, 10 ^ 36 + 1 cent less than that.
    [Fact]
    public void A_figure_beyond_the_digits_of_its_column_is_told_by_its_row_and_none_is_rounded()
    {
        var (most, plan) = (new Rational(System.Numerics.BigInteger.Pow(10, 38) - 1, 100), Plan.Of(Lease, PlanChoice.Of("rent")));
        Converted<RecordBatch> Of(params Rational[] sales) => FigureBatches.Of(plan).Batch(plan.Settle([FactColumns.Of(Lease, [.. sales.Select(amount =>
            PeriodFacts.For(January).With(Sales, Currency.Usd.Of(amount)).With(Share, new Ratio(1)).With(Flour, Ton.Of(0)).With(FlourPrice, Currency.Usd.Of(0, per: Ton)))])])!.Periods[0]);

        Assert.Equal(new NumberValue(-most), ReadBack.ValueIn(Of(most, -most).Value!.Column(0), 1));
        Assert.Equal(
            ["rent, row 1: found 1000000000000000000000000000000000000; expected a number of at most 38 digits, 2 of them decimals"],
            Of(most, most + new Rational(1, 100), -most).Faults.Select(fault => $"{fault}"));
        Assert.Equal([0, 1], Of(most * 10, most * 10).Faults.Select(fault => fault.Row!.Value));
    }

    // 9 × 10 ^ 12 USD a ton times 9 × 10 ^ 18 tons are 8.1 × 10 ^ 31 USD: 126 bits of millionths, but 40 digits with the eight decimals of March.
    [Fact]
    public void A_figure_of_128_bits_that_has_too_many_digits_at_the_decimals_of_its_column_is_told()
    {
        var (plan, much) = (Plan.Of(Lease, PlanChoice.Of("worth")), 9_000_000_000_000_000_000);
        var facts = FactColumns.For(January, rows: 3).With(FlourPrice, [much, 1, -much]).With(Flour, [much, much, much]);

        Assert.Equal(
            [("worth", 0), ("worth", 2)],
            FigureBatches.Of(plan).Batch(plan.Settle([facts])!.Periods[0]).Faults.Select(fault => (fault.Column!, fault.Row!.Value)));
    }

    // Whatever stands where nothing was given, so that alike figures are alike bytes.
    [Fact]
    public void Under_a_null_stands_nothing()
    {
        var plan = Plan.Of(Lease);
        bool[] given = [true, false];
        var facts = FactColumns.For(January, rows: 2).With(Sales, [7_700, 8_800], given).With(Flour, [200_000, 300_000], given).With(Share, [125_000, 125_000], given)
            .With(FlourPrice, [2_000_000_000_000_000, 3_000_000_000_000_000], given).With(Closed, [false, null]).With(Water, [10, 11], given);
        var batch = FigureBatches.Of(plan).Batch(plan.Settle([facts])!.Periods[0]).Value!;

        foreach (var array in batch.Arrays.Where(array => array.Data.DataType is FixedWidthType and not BooleanType))
        {
            var cells = array.Data.Buffers[1].Span;
            Assert.True(array.IsNull(1));
            Assert.Equal(-1, cells[(cells.Length / 2)..].IndexOfAnyExcept((byte)0));
        }

        Assert.Equal([1], batch.Column("busy").Data.Buffers[1].Span.ToArray());
    }

    [Fact]
    public void Figures_of_another_plan_are_refused()
    {
        var period = Plan.Of(Lease, PlanChoice.Of("worth")).Settle([FactColumns.For(January, rows: 1)])!.Periods[0];

        Assert.Equal("period", Assert.Throws<ArgumentException>(() => FigureBatches.Of(Plan.Of(Lease, PlanChoice.Of("rent"))).Batch(period)).ParamName);
    }

    // By the facts of no row and of all, and in more rows than a block has.
    [Theory]
    [InlineData(1)]
    [InlineData(1_024)]
    [InlineData(2_050)]
    public void What_no_row_determines_is_null_in_all(int rows)
    {
        var plan = Plan.Of(Lease);
        var batch = FigureBatches.Of(plan).Batch(plan.Settle([FactColumns.For(January, rows)])!.Periods[0]).Value!;

        Assert.Equal(rows, batch.Length);
        Assert.All(batch.Arrays, array => Assert.Equal((rows, rows), (array.Length, array.NullCount)));
        Assert.All(Ipc.Through(batch).Arrays, array => Assert.Equal((rows, rows), (array.Length, array.NullCount)));
    }

    // In March 9 days of 31 count at a tenth and 22 at a fifth: of 100 USD 10 × 9/31 + 20 × 22/31 = 530/31.
    [Fact]
    public void The_text_of_a_period_inside_which_it_changes_counts_too()
    {
        var (part, whole) = (Term.Money("part", "Part", Currency.Usd), Term.Money("whole", "Whole", Currency.Usd));
        Agreement Changing(PeriodOfChange change) => new(
            "changing", "Changing", new(2024, 1, 1), Cadence.Months, [Owner, Miller],
            [new Clause("1", "Part", "A tenth of the sales, as it is and to the cent.", part.Means(Percent(10) * Sales), whole.Means((Percent(10) * Sales).Rounded(Rounding.ToTheCent)))],
            [
                new Amendment("Letter", effective: new LocalDate(2024, 3, 10), signed: new LocalDate(2024, 3, 1), Edit.Substitute(Percent(10), Percent(20), "1")).SettlingThePeriodOfChange(change),
            ]);
        var plan = Plan.Of(Changing(PeriodOfChange.ByDays));
        var march = PeriodFacts.For(SettlementPeriod.Month(2024, 3)).With(Sales, Currency.Usd.Of(100));
        var batch = FigureBatches.Of(plan).Batch(plan.Settle([FactColumns.Of(plan.Agreement, march)])!.Periods[0]).Value!;

        Assert.Equal("part decimal128(38, 3), whole decimal128(38, 2)", $"{FigureBatches.Of(Plan.Of(Changing(PeriodOfChange.AsAtItsEnd)))}");
        Assert.Equal("part utf8, whole decimal128(38, 2)", $"{FigureBatches.Of(plan)}");
        Assert.Equal("530/31", ((StringArray)batch.Column("part")).GetString(0));
        Assert.Equal(17.10m, ((Decimal128Array)batch.Column("whole")).GetValue(0));
    }

    // Of a fact of 38 digits 128 bits hold no more with decimals beside them.
    [Fact]
    public void The_range_of_a_figure_decides_on_its_bits()
    {
        IArrowType TypeOf(Rational most) => FigureBatches.Of(Plan.Of(Of(most))).Schema.FieldsList[0].DataType;
        var thousand = System.Numerics.BigInteger.Pow(10, 36);

        Assert.IsType<Decimal128Type>(TypeOf(new Rational(thousand - 1, 1)));
        Assert.IsType<Decimal256Type>(TypeOf(new Rational(thousand, 1)));
        Assert.IsType<StringType>(TypeOf(new Rational(System.Numerics.BigInteger.Pow(10, 74), 1)));
    }

    private static Agreement Of(Rational most)
    {
        var sales = Rules.Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0, most);
        return new("bounded", "Bounded", new(2024, 1, 1), Cadence.Months, [Owner, Miller], [new Clause("1", "Rent", "All of the sales.", Rent.Means(sales))]);
    }

    private static IEnumerable<string> Told(Apache.Arrow.Field field) => Told(field.Metadata);

    private static IEnumerable<string> Told(IReadOnlyDictionary<string, string> metadata) => metadata.Select(told => $"{told.Key}={told.Value}").Order(StringComparer.Ordinal);
}
