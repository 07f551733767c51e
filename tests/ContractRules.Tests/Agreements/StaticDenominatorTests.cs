using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>What is paid must be payable whatever the facts: known from constants, decimals and roundings alone.</summary>
public class StaticDenominatorTests
{
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);
    private static readonly LocalDate July = new(2002, 7, 1);

    [Fact]
    public void Sums_and_choices_of_cents_are_cents()
    {
        AssertPayable(Sales - Costs + Usd.Of(0.05m));
        AssertPayable(Sales.NotExceeding(Costs).AtLeast(Usd.Of(1)));
        AssertPayable(Sales.Unless(Closed, then: -Costs));
        AssertPayable(Basis.Decides(Sales, Costs));
        AssertPayable(Sales.ToDate() + Costs.OverTrailing(3) - Sales.Prior());
        AssertPayable(Sales * 3);
        AssertPayable(Sales * ThePeriod.End.Day());
        AssertPayable((Minutes * Usd.Of(0.25m, Minute)) - Sales);
    }

    [Fact]
    public void Shares_of_cents_are_finer_than_cents()
    {
        AssertNotPayable(Percent(40) * Sales);
        AssertNotPayable(Sales / 3);
        AssertNotPayable(Sales + Usd.Of(0.005m));
        AssertNotPayable(Minutes * MinutePrice);
        AssertNotPayable(Sales.Unless(Closed, then: Costs / 2));
        AssertNotPayable((Costs / 2).Unless(Closed, then: Sales));
        AssertNotPayable(Basis.Decides(Sales, Costs / 2));
        AssertNotPayable(Sales.NotExceeding(Costs / 2));
        AssertNotPayable(Sales.WithDecimals(3));
        AssertNotPayable(Sales.WithDecimals(3).ToDate());
        AssertNotPayable(Profit.Prior(Usd.Of(0.005m)), Profit.Means(Sales));
    }

    [Fact]
    public void Whatever_is_raised_to_nothing_is_whole()
    {
        AssertPayable(Sales * Share.ToThe(new Ratio(0)));
        AssertNotPayable(Sales * Share.ToThe(new Ratio(1)));
    }

    // Tenths raised to the 40th are told; what is finer than any clause rounds to is not.
    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(40)]
    public void How_fine_a_power_is_stays_known_up_to_forty_decimals(int exponent)
    {
        var raised = Term.Ratio("raised", "Tenths raised");
        Agreement Raising(int to) => Of(Clause("1", raised.Means(Share.InRange(0, 1).WithDecimals(1).ToThe(new Ratio(to)))));
        var third = new Ratio((Rational)1 / 3);

        Assert.Contains(
            $"no finer than 1/1{new string('0', exponent)}.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Raising(exponent).Assuming(raised, third)).Message,
            StringComparison.Ordinal);
        Assert.Single(Raising(41).Assuming(raised, third).Assumptions);
    }

    [Fact]
    public void What_is_divided_by_something_that_varies_has_no_denominator_until_it_is_rounded()
    {
        AssertNotPayable(Sales * (Sales / Costs));
        AssertPayable((Sales * (Sales / Costs)).Rounded(Rounding.ToTheCent));
    }

    [Fact]
    public void What_is_rounded_is_as_fine_as_its_rounding()
    {
        AssertPayable((Percent(40) * Sales).Rounded(Rounding.ToTheCent));
        AssertPayable((Percent(40) * Sales).Rounded(new Rounding(0, RoundingMode.Down)));
        AssertPayable((Percent(40) * Sales).Rounded(new Rounding(-3, RoundingMode.Down)));
        AssertNotPayable((Percent(40) * Sales).Rounded(new Rounding(3, RoundingMode.Down)));
        AssertPayable(Sales.Rounded(new Rounding(3, RoundingMode.Down)));
        AssertPayable((Sales / 3).Rounded(Rounding.ToTheCent) - Profit.Prior(), Profit.Means((Sales / 7).Rounded(Rounding.ToTheCent)));
        AssertNotPayable((Sales / 3).Rounded(Rounding.ToTheCent) / 2);
    }

    [Fact]
    public void Terms_are_as_fine_as_their_rules_in_whatever_order_they_stand()
    {
        AssertPayable(Profit, Profit.Means(Balance * 2), Balance.Means(Sales.Prior()));
        AssertNotPayable(Profit, Profit.Means(Balance * 2), Balance.Means(Sales / 3));
        AssertPayable(Profit, Profit.Means(Balance.Rounded(Rounding.ToTheCent)), Balance.Means(Sales / 3));
    }

    [Fact]
    public void A_balance_that_adds_to_itself_stays_as_fine_as_what_it_adds() =>
        AssertPayable(Balance, Balance.Means(Balance.Prior() + Sales - Costs));

    [Fact]
    public void A_balance_that_halves_each_period_grows_ever_finer() =>
        AssertNotPayable(Balance, Balance.Means((Balance.Prior() / 2) + Sales));

    [Fact]
    public void A_balance_that_halves_and_is_rounded_each_period_is_as_fine_as_its_rounding()
    {
        AssertPayable(Balance, Balance.Means(((Balance.Prior() / 2) + Sales).Rounded(Rounding.ToTheCent)));
        AssertPayable(Balance, Balance.Means((Balance.Prior() * 0.5m).Rounded(Rounding.ToTheCent)));
        AssertPayable(Balance.Rounded(Rounding.ToTheCent), Balance.Means((Balance.Prior() / 2) + Sales));
    }

    [Fact]
    public void What_multiplies_its_own_past_grows_finer_faster_than_anything_and_is_given_up_at_once()
    {
        var index = Term.Ratio("index", "Index");
        var plain = Enumerable.Range(0, 1_000).Select(number => Term.Money($"plain-{number}", "Plain", Usd)).ToArray();
        Definition[] definitions =
            [index.Means(index.Prior(Percent(110)) * index.Prior(Percent(110))), .. plain.Select((term, place) => term.Means(place == 0 ? Sales : plain[place - 1]))];

        AssertNotPayable(index * Sales, definitions);
        AssertPayable((index * Sales).Rounded(Rounding.ToTheCent), definitions);
        AssertPayable(plain[^1], definitions);
    }

    [Fact]
    public void A_currency_without_minor_unit_is_paid_in_whole_units()
    {
        var yen = Fact.Money("yen", Yen, "1", "Yen");

        AssertPayable(yen);
        AssertNotPayable(yen / 2);
        AssertNotPayable((yen / 2).Rounded(Rounding.ToTheCent));
        AssertPayable((yen / 2).Rounded(new Rounding(0, RoundingMode.HalfEven)));
    }

    [Fact]
    public void What_is_paid_of_the_past_may_come_from_an_earlier_version() => Assert.Equal(
        [AgreementFaultKind.PaymentNotRounded],
        FaultTests.Faults(() => Amended(
            [Clause("1", Profit.Means(Sales / 3))],
            new Amendment("Letter", July, July, Edit.Replace(
                Clause("1", Profit.Means((Sales / 3).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Profit.Prior()))))))
            .Select(fault => fault.Kind));

    [Fact]
    public void What_is_paid_of_the_present_comes_from_the_version_in_force() => Assert.Null(Record.Exception(() => Amended(
        [Clause("1", Profit.Means(Sales / 3))],
        new Amendment("Letter", July, July, Edit.Replace(Clause("1", Profit.Means(Sales), Seller.Pays(Buyer, Profit)))))));

    private static void AssertPayable(Rule<Money> amount, params IEnumerable<Definition> definitions) =>
        Assert.Null(Record.Exception(() => Of(Clause("1", [.. definitions, Seller.Pays(Buyer, amount)]))));

    private static void AssertNotPayable(Rule<Money> amount, params IEnumerable<Definition> definitions) => Assert.Equal(
        [AgreementFaultKind.PaymentNotRounded],
        FaultTests.Faults(() => Of(Clause("1", [.. definitions, Seller.Pays(Buyer, amount)]))).Select(fault => fault.Kind));
}
