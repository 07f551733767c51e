using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Plans.PlannableRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>A plan that has gone on from some rows goes on from others, however much greater what passes on of them is, and whatever of it is undetermined.</summary>
public sealed class TailoringOfStateTests
{
    private static readonly Term<Money> Total = Term.Money("total", "Total", Usd);
    private static readonly Term<Money> Twice = Term.Money("twice", "Twice the amount", Usd);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);

    private static readonly Agreement Small = Of(Clause("1", [
        Total.Means(Amount.ToDate()),
        Term.Money("known", "Known", Usd).Means(Rule<Money>.Of(new ToDate(Credit.Declaration, WithPresent: false) { LeavesOutOpen = true }) * (Rule<Ratio>)new Ratio(7)),
        Term.Money("before", "Before", Usd).Means(Total.Prior() * (Rule<Ratio>)new Ratio(3)),
        Term.Money("chosen", "Chosen", Usd).Means(Rent.ProvidedThat(PlannableRules.Agreed, otherwise: Amount)),
        Term.Date("later", "A later day").Means(Since.PlusMonths(1)),
        Term.Truth("more", "Whether it is more").Means(Total.Prior() > Amount.ToDateBefore() | Since <= ThePeriod.Start),
    ]));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_passes_on_is_great_after_it_was_small_and_small_again(int times)
    {
        var plan = Plan.Of(Small);
        foreach (var size in new[] { "few digits", "64 bits", "few digits", "more than 64 bits", "more than 128 bits", "64 bits" })
        {
            Assert.Empty(SideBySide.Differences(Small, plan, Months(size, _ => true), times, [long.MinValue, 7]));
        }
    }

    // First nothing passes on, then all that there may be, then what is there in the first rows alone, and in the last.
    [Fact]
    public void What_passes_on_is_known_of_some_rows_and_then_of_others()
    {
        var plan = Plan.Of(Small);
        foreach (var isGiven in (Func<int, bool>[])[_ => false, _ => true, row => row < 20, row => row > 20, row => row == 35, row => row != 4, _ => false])
        {
            Assert.Empty(SideBySide.Differences(Small, plan, Months("few digits", isGiven), times: 2, [-1, long.MaxValue]));
        }
    }

    // What all others passed on is small; twice 2^40 times 2^49, that of the one row takes 90 bits.
    [Theory]
    [InlineData(10)]
    [InlineData(70)]
    public void What_passes_on_is_great_in_one_row_alone(int rows)
    {
        var plan = Plan.Of(Of(Clause("1", Twice.Means(Amount + Amount), Total.Means(Twice.ToDate()), Fee.Means(Total.Prior() * (Rule<Ratio>)new Ratio(new Rational(1L << 49, 1))))));
        foreach (var (row, cents) in new[] { 0, 1, 2, 3, 4, 7, rows - 3, rows - 2, rows - 1 }.SelectMany(row => new[] { 100, 1L << 40, -(1L << 40) }.Select(cents => (row, cents))))
        {
            foreach (var isOpen in (Func<int, bool>[])[_ => false, other => other % 3 == 1 && other != row])
            {
                long[] first = [.. Enumerable.Range(0, rows).Select(other => other == row ? cents : isOpen(other) ? long.MinValue : other)];
                var fee = plan.Settle([Given(1, first, isOpen), Given(2, [.. Enumerable.Repeat(1L, rows)], _ => false)])!.Periods[1].Term("fee")!;

                Assert.Equal(first.Select((cent, other) => isOpen(other) ? null : new NumberValue(new Rational(cent, 100) * new Rational(1L << 50, 1))), first.Select((_, other) => fee[other]));
            }
        }

        static FactColumns Given(int month, long[] cents, Func<int, bool> isOpen) =>
            FactColumns.For(Month(month).Period, cents.Length).With(Amount, cents, [.. cents.Select((_, row) => !isOpen(row))]);
    }

    private static PeriodFacts[][] Months(string size, Func<int, bool> isGiven) =>
        [.. Enumerable.Range(1, 3).Select(month => SizedRows.Of(size, month).Select((row, index) => AskedFor(Small, isGiven(index) ? row : Month(month))).ToArray())];
}
