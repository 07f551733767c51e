using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Issuing;

/// <summary>
/// A call centre that the buyer pays: tiers, a cap that carries over, a bonus to be agreed, vouchers delivered, commissions by sale, a power to
/// end it; and two letters, each signed months after the day from which it takes effect.
/// </summary>
internal static class CallCentre
{
    public static readonly Unit Call = new("call", "calls");
    public static readonly Unit Voucher = new("voucher", "vouchers");

    public static readonly Fact<Quantity> Calls = Fact.Quantity("calls", Call, "1", "Calls answered").InRange(0);
    public static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "2", "Costs of the month").InRange(0).NothingUnlessGiven();
    public static readonly Fact<Money> AgreedBonus = Fact.Money("agreed-bonus", Usd, "3", "Bonus agreed").InRange(0).ToBeAgreed();
    public static readonly Fact<Price> VoucherPrice = Fact.Price("voucher-price", Usd, Voucher, "4", "Price of a voucher").InRange(1).Standing();
    public static readonly Fact<LocalDate> Notice = Fact.Date("notice", "5", "When notice was given").Standing();

    public static readonly Field<Money> PriceOfSale = Field.Money("price", Usd, "Price of the sale").InRange(0);
    public static readonly Items Sales = Items.Of("sale", "6", "Sales by telephone", PriceOfSale).NoneUnlessGiven();

    public static readonly Term<Money> Charge = Term.Money("charge", "Charge for calls", Usd);
    public static readonly Term<Money> Recovered = Term.Money("recovered", "Costs recovered", Usd);
    public static readonly Term<Money> CutOff = Term.Money("cut-off", "Costs carried over", Usd);
    public static readonly Term<Money> Bonus = Term.Money("bonus", "Bonus", Usd);

    public static readonly LocalDate FirstLetterSigned = new(2002, 6, 15);
    public static readonly LocalDate SecondLetterSigned = new(2002, 9, 1);

    private static readonly Tiers<Quantity, Price> CallPrices = Tiers.Of(
        Boundary.InLowerTier, Tier.Between(Call.Of(0), Call.Of(100), Usd.Of(20, Call)), Tier.Above(Call.Of(100), Usd.Of(0.10m, Call)));

    /// <summary>The agreement with both letters: from February 0.20 for each further call, and from March no bonus.</summary>
    public static Agreement Agreement { get; } = Amended(
        [
            Clause("1", Charge.Means(Calls.BySlices(CallPrices)), Buyer.Pays(Seller, Charge)),
            Clause(
                "2",
                Recovered.Means(Costs.PlusCarriedOver(CutOff).NotExceeding(Usd.Of(100))),
                CutOff.Means(Costs.PlusCarriedOver(CutOff) - Recovered),
                Buyer.Pays(Seller, Recovered)),
            Clause("3", Bonus.Means(AgreedBonus.ProvidedThat(Calls > Call.Of(100))), Buyer.Pays(Seller, Bonus)),
            Clause("4", Seller.Pays(Buyer, Recovered.InWholeUnitsAt(VoucherPrice))),
            Clause(
                "5",
                PeriodOfTheEnd.CountsWhole,
                Buyer.May("end it", PowerEffect.Terminate, ground: Calls >= Call.Of(0), from: ThePeriod.Start, exercised: Notice)),
            Clause(
                "6",
                Seller.Pays(Buyer, Sales.Total((PriceOfSale * Ratio.Percent(1)).Within(Usd.Of(0.50m), Usd.Of(5)).Rounded(Rounding.ToTheCent)))),
        ],
        new Amendment(
            "First letter",
            effective: new LocalDate(2002, 2, 1),
            signed: FirstLetterSigned,
            Edit.Substitute<Price>(Usd.Of(0.10m, Call), Usd.Of(0.20m, Call), "1")),
        new Amendment("Second letter", effective: new LocalDate(2002, 3, 1), signed: SecondLetterSigned, Edit.Delete("3")));

    public static Item Sale(string key, decimal price) => Item.Of(key).With(PriceOfSale, Usd.Of(price));

    public static PeriodFacts Month(int month, int calls) => SmallAgreement.Month(month).With(Calls, Call.Of(calls));
}
