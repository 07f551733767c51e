using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences;

/// <summary>
/// A seller who pays a commission on what is left of sales, and rent beside it. From February a letter raises the rate, lowers the deduction, moves and renames
/// terms, and changes words.
/// </summary>
internal static class Brokerage
{
    public static readonly Currency Usd = Currency.Usd;
    public static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "2", "Sales").InRange(0);
    public static readonly Fact<Money> Rent = Fact.Money("rent", Usd, "2", "Rent").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> Bonus = Fact.Money("bonus", Usd, "2", "Bonus").InRange(0).NothingUnlessGiven();
    public static readonly Reading Basis = new(
        "basis", "2", "Of what?", "The first is the plainest.", new ReadingOption("gross", "of sales"), new ReadingOption("net", "of sales less the deduction"));
    public static readonly Reading Whole = new(
        "whole", "1", "In whole dollars?", "The first is the plainest.", new ReadingOption("cents", "to the cent"), new ReadingOption("dollars", "to the dollar"));

    public static readonly Term<Money> Deduction = Term.Money("deduction", "Deduction", Usd);
    public static readonly Term<Money> Net = Term.Money("net", "Net sales", Usd);
    public static readonly Term<Money> Commission = Term.Money("commission", "Commission", Usd);
    public static readonly Term<Money> Paid = Term.Money("paid", "Commission paid", Usd);
    public static readonly Term<Money> Noted = Term.Money("noted", "Rent, noted", Usd);
    public static readonly Term<Ratio> Idle = Term.Ratio("idle", "Used by nothing");

    public static Clause Rate(Rule<Ratio> rate) => Clause("1",
        Commission.Means(rate * Net),
        Paid.Means(Whole.Decides<Money>(Commission.Rounded(Rounding.ToTheCent), Commission.Rounded(new Rounding(0, RoundingMode.HalfAwayFromZero)))),
        Seller.Pays(Buyer, Paid));

    public static Clause Base(Rule<Ratio> deducted) => Clause("2",
        Deduction.Means(deducted * Sales),
        Net.Means(Basis.Decides<Money>(Sales - Deduction, Sales - (deducted * Deduction))));

    public static Clause Desk(Rule<Money> rent) => Clause("4", Buyer.Pays(Seller, rent));

    public static Clause Nothing(Rule<Ratio> idle) => Clause("3", Idle.Means(idle), Noted.Means(Rent));

    public static Agreement Signed { get; } = Of(Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent));

    public static Agreement Rewritten(params EquatableArray<Clause> clauses) => Of(clauses);

    public static Agreement ByLetter { get; } = Amended(
        [Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent)],
        new Amendment(
            "Letter",
            effective: new LocalDate(2002, 2, 1),
            signed: new LocalDate(2002, 1, 15),
            Edit.Substitute(Percent(10), Percent(20), "1"),
            Edit.Substitute(Percent(50), Percent(40), "2"),
            Edit.Substitute(Percent(1), Percent(2), "3"),
            Edit.Insert(Clause("5", Seller.Pays(Buyer, Bonus)), after: "4")));

    /// <summary>A month under the text as signed and under the letter.</summary>
    public static AgreementDifference Compared() => ByLetter.AsInForceOn(Dated).CompareWith(ByLetter.AsInForceOn(new LocalDate(2002, 2, 1)), Months(1_000));

    public static PeriodFacts[] Months(params IEnumerable<decimal> sales) => SmallAgreement.Months(Sales, sales.Select(amount => Usd.Of(amount)));
}
