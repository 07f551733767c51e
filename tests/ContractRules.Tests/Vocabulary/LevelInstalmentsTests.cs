using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Agreements;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Level instalments, the last of which takes up what roundings have left.</summary>
public class LevelInstalmentsTests
{
    private static readonly Term<Money> Owed = Term.Money("owed", "Owed", Usd);
    private static readonly Term<Money> Accrued = Term.Money("accrued", "Interest", Usd);
    private static readonly Term<Money> Instalment = Term.Money("instalment", "Instalment", Usd);
    private static readonly Fact<Ratio> Count = Fact.Ratio("count", "1", "How many instalments").WithDecimals(0);

    // Payments of an annuity that others have published: Microsoft's page on PMT, =PMT(8%/12,10,10000); Adobe's FormCalc reference,
    // Pmt(150000, 4.75%/12, 25 years) 855.17604…, and Pmt(25000, 8.5%, 12) 3403.82145…; FileMaker's help, PMT(21000;.069/12;48).
    [Theory]
    [InlineData(10_000, "8", 12, 10, "1037.03")]
    [InlineData(150_000, "4.75", 12, 300, "855.18")]
    [InlineData(25_000, "8.5", 1, 12, "3403.82")]
    [InlineData(21_000, "6.9", 12, 48, "501.9")]
    [InlineData(1_000, "0", 12, 3, "333.33")]
    public void The_instalment_is_that_of_published_tables(int principal, string percent, int periodsAYear, int count, string instalment) => Assert.Equal(
        instalment,
        Once(
            Sales.LevelInstalment(Share / periodsAYear, Count, Rounding.ToTheCent),
            Month(1).With(Sales, Usd.Of(principal)).With(Share, Ratio.Percent(Rational.Parse(percent))).With(Count, new Ratio(count))).ToString());

    [Fact]
    public void No_instalments_at_all_are_undetermined() => Assert.False(Once(
        Sales.LevelInstalment(Share, Count, Rounding.ToTheCent),
        Month(1).With(Sales, Usd.Of(1)).With(Share, Ratio.Percent(1)).With(Count, Ratio.Zero)).IsDetermined);

    [Fact]
    public void The_last_instalment_takes_up_the_rounding_and_then_nothing_is_due()
    {
        // 1,000 at 1 %: 10 of interest, so 330.02 repaid; 669.98 × 1 % = 6.70, 333.32 repaid; 336.66 × 1 % = 3.37, all of it 340.03.
        var loan = Loan(Usd.Of(1_000), Percent(1), 3);
        PeriodFacts[] months = [Month(1), Month(2), Month(3), Month(4)];

        Assert.Equal("340.02 340.02 340.03 0", InOneLine(Instalment, months, loan));
        Assert.Equal("10 6.7 3.37 0", InOneLine(Accrued, months, loan));
        Assert.Equal("669.98 336.66 0 0", InOneLine(Owed, months, loan));
    }

    [Law]
    public bool Instalments_repay_the_principal_and_all_interest_to_zero_exactly(Cents principal, HundredthsOfAPerCent interest, Instalments count)
    {
        var loan = Loan(Usd.Of(principal), Ratio.Percent(new Rational(interest.Count, 100)), count);
        var months = Enumerable.Range(1, count + 1).Select(Month).ToList();
        Rational Sum(Rule<Money> rule) => Generators.Numbers.Sum(Course(rule, months, loan).Select(NumberIn));

        return Sum(Instalment) == principal + Sum(Accrued) && NumberIn(Course(Owed, months, loan)[count - 1]).IsZero;
    }

    [Fact]
    public void No_instalments_stated_are_refused() => Assert.All([0, -3], stated => Assert.Contains(
        FaultTests.Faults(() => Of(Clause("1", Instalment.Means(Sales.LevelInstalment(Share, new Ratio(stated), Rounding.ToTheCent))))),
        fault => fault.Kind == AgreementFaultKind.ConstantsDoNotFit));

    // Counted from January, of 3 instalments from April on the first would already be the last.
    [Fact]
    public void A_loan_that_an_amendment_brings_later_is_refused() => Assert.Equal(
        AgreementFaultKind.CountsFromTheBeginning,
        Assert.Single(FaultTests.Faults(() => Amended(
            [Clause("0", Profit.Means(Sales))],
            new Amendment("Letter", new(2002, 4, 1), new NodaTime.LocalDate(2002, 3, 1), Edit.Insert(Clause("1", [.. Loan(Usd.Of(1_000), Percent(1), 3)]), "0"))))).Kind);

    [Fact]
    public void In_words() => Assert.Equal(
        "the level instalment of sales at share over count periods, rounded to 0.01, half away from zero",
        $"{Sales.LevelInstalment(Share, Count, Rounding.ToTheCent)}");

    private static Definition[] Loan(Rule<Money> principal, Rule<Ratio> rate, int count)
    {
        Rule<Ratio> instalments = new Ratio(count);
        return
        [
            Accrued.Means(Owed.Prior(principal).InterestAt(rate).Rounded(Rounding.ToTheCent)),
            Instalment.Means(Owed.RepaidBy(principal, Accrued, principal.LevelInstalment(rate, instalments, Rounding.ToTheCent), instalments)),
            Owed.Means(Owed.CarriedForward(adding: Accrued, less: Instalment, opening: principal)),
        ];
    }

    /// <summary>Interest, from none to thirty per cent.</summary>
    public readonly record struct HundredthsOfAPerCent(int Count) : IDrawn<HundredthsOfAPerCent>
    {
        public static Gen<HundredthsOfAPerCent> Drawn => Gen.Choose(0, 3_000).Select(count => new HundredthsOfAPerCent(count));

        public static implicit operator int(HundredthsOfAPerCent drawn) => drawn.Count;
    }

    /// <summary>How many instalments there are.</summary>
    public readonly record struct Instalments(int Count) : IDrawn<Instalments>
    {
        public static Gen<Instalments> Drawn => Gen.Choose(1, 12).Select(count => new Instalments(count));

        public static implicit operator int(Instalments drawn) => drawn.Count;
    }
}
