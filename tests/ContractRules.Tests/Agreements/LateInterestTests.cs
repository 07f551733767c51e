using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Accounts.Supply;

namespace ContractRules.Tests.Agreements;

/// <summary>A clause on late interest, told, fingerprinted, and checked when the agreement is built.</summary>
public sealed class LateInterestTests
{
    private static readonly Fact<Ratio> AnyRate = Fact.Ratio("any-rate", "9", "A rate that can be below zero");

    [Fact]
    public void It_says_all_that_it_computes_with() => Assert.Equal(
        "late payments of 1 and 2 bear interest at base-rate a year, actual/360, each amount rounded to 0.01, half away from zero; from the due day, once later than 10 days; "
        + "what is not paid is added to the principal every 3 months; a receipt makes good the payment first, then its interest",
        LateInterest.At(BaseRate, DayCountConvention.Actual360, Rounding.ToTheCent, "1", "2").OnceLaterThan(days: 10).CompoundingEvery(months: 3).PaidLast().ToString());

    [Fact]
    public void It_says_what_it_is_without_more() => Assert.Equal(
        "late payments bear interest at 10 % a year, 30E/360, each amount rounded to 0.01, half away from zero; none for 1 day after the due day; "
        + "interest bears none itself; a receipt makes good the interest first, then the payment",
        LateInterest.At(Ratio.Percent(10), DayCountConvention.ThirtyE360, Rounding.ToTheCent).FreeFor(days: 1).ToString());

    [Fact]
    public void It_says_nothing_of_grace_where_there_is_none() => Assert.Equal(
        "late payments of 1 bear interest at 10 % a year, actual/365 (fixed), each amount rounded to 0.01, half away from zero; "
        + "interest bears none itself; a receipt makes good the interest first, then the payment",
        $"{TenPercent}");

    [Fact]
    public void Whatever_it_computes_with_is_in_the_fingerprint()
    {
        LateInterest[] different =
        [
            TenPercent,
            LateInterest.At(Ratio.Percent(11), DayCountConvention.Actual365Fixed, Rounding.ToTheCent, "1"),
            LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual360, Rounding.ToTheCent, "1"),
            LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual365Fixed, new Rounding(1, RoundingMode.HalfAwayFromZero), "1"),
            LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual365Fixed, new Rounding(2, RoundingMode.Up), "1"),
            LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual365Fixed, Rounding.ToTheCent, "1", "2"),
            LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual365Fixed, Rounding.ToTheCent),
            TenPercent.FreeFor(days: 5),
            TenPercent.FreeFor(days: 6),
            TenPercent.OnceLaterThan(days: 5),
            TenPercent.CompoundingEvery(months: 1),
            TenPercent.CompoundingEvery(months: 2),
            TenPercent.PaidLast(),
        ];
        var fingerprints = different.Select(late => With(late).FingerprintThrough(On(1, 1))).Append(With().FingerprintThrough(On(1, 1))).ToList();
        Assert.Equal(fingerprints.Count, fingerprints.Distinct().Count());
        Assert.Equal(fingerprints[0], With(TenPercent).FingerprintThrough(On(1, 1)));
    }

    [Fact]
    public void Its_facts_are_asked_for() => Assert.Contains(BaseRate.Declaration, With(At(BaseRate)).Facts);

    [Fact]
    public void Its_rate_is_a_plain_number() => Tells(
        AgreementFaultKind.UnitsDoNotFit,
        "a rate of interest is a plain number, but 'price' is USD",
        new LateInterest(((Rule<Money>)Accounts.Supply.Price).Node, DayCountConvention.Actual360, Rounding.ToTheCent, ["1"]));

    [Fact]
    public void Its_rate_is_never_below_zero() => Tells(
        AgreementFaultKind.CreditLost,
        "the rate of interest 'any-rate' can be any number; expected one that is never below zero (NotBelowZero, or a fact InRange)",
        At(AnyRate));

    [Fact]
    public void It_is_rounded_to_what_can_be_paid() => Tells(
        AgreementFaultKind.PaymentNotRounded,
        "late interest is rounded to 0.001, down, but paid in USD, no finer than 0.01",
        LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual360, new Rounding(3, RoundingMode.Down), "1"));

    [Fact]
    public void The_clauses_that_it_names_pay_money()
    {
        Tells(AgreementFaultKind.LateInterestUnclear, "payments of 7 bear late interest, but no clause in force has any paid in money there", At(BaseRate, "1", "7"));
        Tells(AgreementFaultKind.LateInterestUnclear, "payments of 3 bear late interest, but no clause in force has any paid in money there", At(BaseRate, "3"));
    }

    [Fact]
    public void Where_it_names_no_clause_some_clause_pays_money()
    {
        Agreement Paying(Payment payment) => new(
            "supply", "Supply", On(1, 1), Cadence.Months, [Buyer, Seller],
            [new Clause("9", "Late payments", "Late payments bear interest.", At(Ratio.Percent(10))), new Clause("3", "Supply", "What is supplied.", payment)]);

        Assert.Equal(
            "clause 9: late payments bear interest, but no clause in force has any paid in money",
            Assert.Single(FaultTests.Faults(() => Paying(Seller.Pays(Buyer, Barrels)))).ToString());
        Assert.NotNull(Paying(Seller.Pays(Buyer, (Rule<Money>)Usd(5))));
    }

    [Fact]
    public void A_payment_bears_it_by_one_clause()
    {
        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(() => new Agreement(
            "supply", "Supply", On(1, 1), Cadence.Months, [Buyer, Seller],
            [
                .. With().Clauses,
                new Clause("9", "Late payments", "Late payments bear interest.", TenPercent),
                new Clause("10", "Late payments again", "Late payments bear interest.", At(BaseRate)),
            ])).Faults);
        Assert.Equal((AgreementFaultKind.LateInterestUnclear, "10"), (fault.Kind, $"{fault.Clause}"));
        Assert.Contains("payments of 1 bear late interest by 9 too", $"{fault}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_covers_its_sub_clauses()
    {
        Assert.True(At(BaseRate, "4").Covers("4(2)"));
        Assert.False(At(BaseRate, "4(2)").Covers("4"));
        Assert.True(At(BaseRate).Covers("7"));
    }

    [Fact]
    public void Days_months_and_conventions_that_are_none_are_a_wrong_program()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TenPercent.FreeFor(days: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TenPercent.OnceLaterThan(days: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TenPercent.CompoundingEvery(months: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => LateInterest.At(Ratio.Percent(10), (DayCountConvention)99, Rounding.ToTheCent));
    }

    private static LateInterest At(Rule<Ratio> rate, params EquatableArray<ClauseReference> on) =>
        LateInterest.At(rate, DayCountConvention.Actual365Fixed, Rounding.ToTheCent, on.Count == 0 ? [] : on);

    private static void Tells(AgreementFaultKind kind, string message, LateInterest late)
    {
        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(() => With(late)).Faults);
        Assert.Equal((kind, "9"), (fault.Kind, $"{fault.Clause}"));
        Assert.Contains(message, $"{fault}", StringComparison.Ordinal);
    }
}
