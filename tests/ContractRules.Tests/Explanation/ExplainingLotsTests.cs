using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

/// <summary>An explanation shows lots as far as a reader can use them.</summary>
public class ExplainingLotsTests
{
    private static readonly Term<Money> Interest = Term.Money("interest", "Interest", Usd);

    private static readonly Agreement Owed = Of(Clause(
        "1",
        Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End.PlusDays(10)), Debts.Applying(Paid)),
        Interest.Means(Debts.InterestAt(Ratio.Percent(7.3m), after: Due, DayCountConvention.Actual365Fixed).Rounded(Rounding.ToTheCent))));

    [Fact]
    public void A_few_lots_are_told_one_by_one_with_their_fields()
    {
        var statement = Settled((500, 0), (300, 600));

        AssertTold(
            """
            Fees owed: applied for 2002-02, under: As signed
            debt-applied = 600.00 USD  [1]
            │ = the total of applied over each debt of the period where applied > 0.00 USD
            ├─ debt 2002-01 (due 2002-02-10): applied = 500.00 USD
            └─ debt 2002-02 (due 2002-03-10): applied = 100.00 USD

            """,
            statement.Explain(Debts.Totals.Applied));
        AssertTold(
            """
            Fees owed: left over for 2002-02, under: As signed
            debt-left-over = 0.00 USD  [1]
            │ = (paid − debt-applied), not below 0
            └─ paid − debt-applied = 0.00 USD
               ├─ paid = 600.00 USD, given for 2002-02
               └─ less debt-applied = 600.00 USD  [1]
                  │ = the total of applied over each debt of the period where applied > 0.00 USD
                  ├─ debt 2002-01 (due 2002-02-10): applied = 500.00 USD
                  └─ debt 2002-02 (due 2002-03-10): applied = 100.00 USD

            """,
            statement.Explain(Debts.Totals.LeftOver));
    }

    [Fact]
    public void Of_many_lots_any_is_told_on_request()
    {
        var statement = Settled([.. Enumerable.Range(1, 30).Select(month => ((decimal)month, 0m))]);

        Assert.True(statement.HasItem("2003-04"));
        AssertTold(
            """
            Fees owed: open for 2004-06, under: As signed
            debt-open = 465.00 USD  [1]
            │ = the total of remaining over each debt of the period where remaining > 0.00 USD
            ├─ 30 lots, from 1.00 USD (debt 2002-01 (due 2002-02-10)) to 30.00 USD (debt 2004-06 (due 2004-07-10))
            ├─ debt 2002-01 (due 2002-02-10): remaining = 1.00 USD
            └─ debt 2003-04 (due 2003-05-10): remaining = 16.00 USD

            """,
            statement.Explain(Debts.Totals.Open, "2003-04"));
    }

    [Fact]
    public void Interest_is_told_lot_by_lot()
    {
        // 7.3 % a year is 0.02 % a day: 400 for the 31 days of March, 2.48, and 300 for the 21 days after the 10th, 1.26.
        var statement = Settled((500, 0), (300, 100), (0, 0));
        AssertTold(
            """
            Interest for 2002-03, under: As signed
            interest = 3.74 USD  [1]
            │ = (the total of ((remaining × 7.3 %) × (the part of a year in the period after due, actual/365 (fixed))) over each debt brought forward) rounded to 0.01, half away from zero
            └─ before rounding = 3.74 USD
               ├─ debt 2002-01 (due 2002-02-10): (remaining × 7.3 %) × (the part of a year in the period after due, actual/365 (fixed)) = 2.48 USD
               │  ├─ remaining × 7.3 % = 29.20 USD
               │  │  └─ remaining = 400.00 USD, as it stands of debt 2002-01
               │  └─ the part of a year in the period after due, actual/365 (fixed) = 31/365 (≈ 8.4932 %)
               │     └─ due = 2002-02-10, as it stands of debt 2002-01
               └─ debt 2002-02 (due 2002-03-10): (remaining × 7.3 %) × (the part of a year in the period after due, actual/365 (fixed)) = 1.26 USD
                  ├─ remaining × 7.3 % = 21.90 USD
                  │  └─ remaining = 300.00 USD, as it stands of debt 2002-02
                  └─ the part of a year in the period after due, actual/365 (fixed) = 21/365 (≈ 5.7534 %)
                     └─ due = 2002-03-10, as it stands of debt 2002-02

            """,
            statement.Explain(Interest));
    }

    [Law]
    public void Every_explanation_of_lots_follows_from_what_it_shows_whatever_is_known(Timeline<InvoicesWithInterest> periods)
    {
        foreach (var statement in InvoicesWithInterest.Agreement.Settle(periods).Statements)
        {
            Assert.All(statement.Terms, term => Assert.Empty(DerivationAudit.Unfounded(statement.Explain(term.Term.Key)!)));
        }
    }

    private static void AssertTold(string expected, Derivation derivation)
    {
        Assert.Equal(expected, derivation.ToText(naming: Naming.Keys, inFull: true), ignoreLineEndingDifferences: true);
        Assert.Empty(DerivationAudit.Unfounded(derivation));
        Assert.Empty(ToldAudit.Incomplete(derivation));
    }

    private static Statement Settled(params IEnumerable<(decimal Fee, decimal Paid)> months) =>
        Owed.Settle([.. months.Select((month, index) => Month(index + 1).With(Fee, Usd.Of(month.Fee)).With(Paid, Usd.Of(month.Paid)))]).Statements[^1];

    /// <summary>Debts that are paid in proportion and expire, with interest on each.</summary>
    public sealed class InvoicesWithInterest : IContract
    {
        private static readonly Fact<Money> Owed = Fact.Money("owed", Usd, "1", "What is owed").InRange(0);

        public static Agreement Agreement { get; } = Of(Clause(
            "1",
            Debts.MovedBy(
                Debts.Adding(Owed).With(Due, ThePeriod.End),
                Debts.Applying(Paid).ToThoseWhere(Debts.Remaining > Usd.Of(10)).ProRata(),
                Debts.ExpiringAfter(Due.PlusMonths(3))),
            Interest.Means(Debts.InterestAt(Ratio.Percent(5), after: Due, DayCountConvention.Thirty360BondBasis).Rounded(Rounding.ToTheCent))));
    }
}
