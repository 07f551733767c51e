using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences;

/// <summary>Which definitions stand in a text between two others: one that only one of them has stands for whoever uses it, but goes with its clause where the other text recalls it.</summary>
public sealed class BothTextsTests
{
    // As signed 4 pays a tenth of net sales, by way of a commission; from February it pays what net sales were in the month before. What is recalled goes with its clause, and so does what is computed of it.
    private static readonly Agreement Recalling = Amended(
        [
            Clause("2", Net.Means(Sales)),
            Clause("3", Commission.Means(Percent(10) * Net)),
            Clause("4", Paid.Means(Commission.Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)),
        ],
        new Amendment(
            "Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 1, 15),
            Edit.Delete("2"), Edit.Delete("3"), Edit.Replace(Clause("4", Noted.Means(Net.Prior()), Seller.Pays(Buyer, Noted)))));

    // Under the text as signed 10 and 20 are paid; under that of the letter nothing, since net sales are never defined. Only one order is possible: with 4 alone 100 are paid in February, 70 more than before;
    // then 3 goes, of which nothing is paid any more, then 2, and with it the 100.
    [Fact]
    public void What_is_computed_of_a_recalled_term_goes_with_its_clause_too()
    {
        var (signed, later) = (Recalling.AsInForceOn(Dated), Recalling.AsInForceOn(new LocalDate(2002, 2, 1)));

        Assert.Equal(
            ["2 deleted: Buyer -100 USD, Seller +100 USD", "3 deleted: nothing in total", "4 changed: Buyer +70 USD, Seller -70 USD"], ByCause(signed.CompareWith(later, Months(100, 200))));
        Assert.Equal(
            ["2 inserted: Buyer +100 USD, Seller -100 USD", "3 inserted: nothing in total", "4 changed: Buyer -70 USD, Seller +70 USD"], ByCause(later.CompareWith(signed, Months(100, 200))));
    }

    // By the letter net sales go, which 7 recalls and 4 notes no more, of which nothing is paid. Back again 4 can only note them once 2 defines them.
    [Fact]
    public void A_recalled_term_is_needed_by_what_uses_it_although_no_payment_hangs_on_it()
    {
        var extra = Term.Money("extra", "Net sales, noted", Usd);
        var agreement = Amended(
            [Clause("2", Net.Means(Sales)), Clause("4", Seller.Pays(Buyer, Usd.Of(40)), extra.Means(Net))],
            new Amendment(
                "Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 1, 15),
                Edit.Insert(Clause("7", Noted.Means(Net.Prior())), after: "4"), Edit.Delete("2"), Edit.Replace(Clause("4", Seller.Pays(Buyer, Usd.Of(10))))));
        var (signed, later) = (agreement.AsInForceOn(Dated), agreement.AsInForceOn(new LocalDate(2002, 2, 1)));

        Assert.Equal(["4 changed: Buyer +30 USD, Seller -30 USD"], ByCause(later.CompareWith(signed, Months(100))));
        Assert.Equal(["4 changed: Buyer -30 USD, Seller +30 USD"], ByCause(signed.CompareWith(later, Months(100))));
    }

    // 2 only defines the deduction, which 1 takes off until it is rewritten: 10 % of 1,000 − 300 before; with 1 alone 20 % of 1,000; without 2 nothing else changes.
    [Fact]
    public void A_definition_of_a_clause_that_is_gone_stands_for_whoever_uses_it_and_causes_nothing()
    {
        var before = Of(Clause("1", Paid.Means((Percent(10) * (Sales - Deduction)).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)), Clause("2", Noted.Means(Rent)), Clause("5", Deduction.Means(Usd.Of(300))));
        var after = Of(Clause("1", Paid.Means((Percent(20) * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)), Clause("2", Noted.Means(Rent)));

        Assert.Equal(["1 changed: Buyer +130 USD, Seller -130 USD"], ByCause(before.CompareWith(after, Months(1_000))));
        Assert.Equal(["5 deleted"], before.CompareWith(after, Months(1_000)).WithoutEffect.Select(altered => $"{altered}"));
        Assert.Equal(["1 changed: Buyer -130 USD, Seller +130 USD"], ByCause(after.CompareWith(before, Months(1_000))));
        Assert.Equal(["5 inserted"], after.CompareWith(before, Months(1_000)).WithoutEffect.Select(altered => $"{altered}"));
    }

    // 5 defines the deduction and pays 7 beside it: with the clause goes what it pays, not what it defines.
    [Fact]
    public void What_a_clause_pays_goes_with_it_while_its_definitions_stand()
    {
        var paying = Clause("1", Paid.Means((Percent(10) * (Sales - Deduction)).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid));
        var before = Of(paying, Clause("2", Noted.Means(Rent)), Clause("5", Deduction.Means(Usd.Of(300)), Seller.Pays(Buyer, Usd.Of(7))));
        var after = Of(Clause("1", Paid.Means((Percent(20) * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)), Clause("2", Noted.Means(Rent)));

        Assert.Equal(["1 changed: Buyer +130 USD, Seller -130 USD", "5 deleted: Buyer -7 USD, Seller +7 USD"], ByCause(before.CompareWith(after, Months(1_000))));
        Assert.Equal(["1 changed: Buyer -130 USD, Seller +130 USD", "5 inserted: Buyer +7 USD, Seller -7 USD"], ByCause(after.CompareWith(before, Months(1_000))));
    }

    private static IEnumerable<string> ByCause(AgreementDifference difference) => difference.ByCause.Select(total => $"{total}");
}
