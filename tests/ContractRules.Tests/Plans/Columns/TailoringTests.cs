using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>A plan that has settled some rows settles others, too, whatever those before had in common that these have not.</summary>
public sealed class TailoringTests
{
    private static readonly Agreement Small = Of(Clause("1", [
        Term.Money("sum", "Sum", Usd).Means((Amount * (Rule<Ratio>)new Ratio(3)) - Credit + Rent),
        Term.Money("product", "Product", Usd).Means(Amount * (Credit / (Rule<Money>)Usd.Of(1))),
        Term.Money("quotient", "Quotient", Usd).Means((Amount / Part).Rounded(Rounding.ToTheCent)),
        Term.Money("dollars", "Whole dollars", Usd).Means(Amount.Rounded(new Rounding(0, RoundingMode.HalfEven))),
        Term.Money("chosen", "Chosen", Usd).Means(Amount.ProvidedThat(Open, otherwise: Credit)),
        Term.Money("least", "Least", Usd).Means(Rule<Money>.Of(new Least([Amount.Node, Credit.Node, Rent.Node]))),
        Term.Truth("more", "Whether it is more").Means(Amount > Credit | PlannableRules.Agreed),
        Term.Date("later", "A later day").Means(Day.PlusMonths(1)),
    ]));

    private static readonly string[] FromTheLeast = ["few digits", "64 bits", "more than 64 bits", "128 bits", "more than 128 bits"];

    [Fact]
    public void Great_numbers_come_after_small_ones_and_small_ones_again() => Settles(
        from size in FromTheLeast.Concat(FromTheLeast.Reverse())
        from batch in Rows(size).Chunk(7)
        select batch);

    // In 70 rows alike each fact is one number, until in one row, at the beginning, inside or at the end, it is another or none.
    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(69)]
    public void What_was_alike_in_all_rows_differs_in_one(int place)
    {
        PeriodFacts[] rows = [.. Rows("few digits"), .. Rows("more than 64 bits")];
        PeriodFacts[] alike = [.. Enumerable.Repeat(rows[8], 70)];

        Settles(rows.Where((_, index) => index % 5 == 0).Select(row => (PeriodFacts[])[.. alike[..place], row, .. alike[(place + 1)..]]).Prepend(alike).Append(alike));
    }

    // First nothing is given, then all, then some, in four rows, in five and in 70.
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(70)]
    public void What_was_never_given_is_given_and_not_again(int count)
    {
        var given = Rows("few digits").Where(row => row.Values.Count == Small.Facts.Count).ToArray();
        PeriodFacts[] none = [.. Enumerable.Repeat(Month(1), count)], all = Cycled(given), some = Cycled(Rows("64 bits"));

        Settles([none, all, none, some, all, some, none, [.. none[1..], all[0]], [all[0], .. none[1..]], Cycled([given[0]]), all]);

        PeriodFacts[] Cycled(PeriodFacts[] rows) => [.. Enumerable.Range(0, count).Select(row => rows[row % rows.Length])];
    }

    private static void Settles(IEnumerable<PeriodFacts[]> batches) => Assert.Empty(SizedRows.Differences(Small, batches));

    private static PeriodFacts[] Rows(string size) => [.. SizedRows.Of(size).Select(row => AskedFor(Small, row))];
}
