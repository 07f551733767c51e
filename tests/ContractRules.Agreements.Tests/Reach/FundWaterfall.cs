using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.Reach;

/// <summary>A private fund: three limited partners, called for capital pro rata, and a manager who earns a carried interest.</summary>
public static class FundWaterfall
{
    private static readonly Money Cent = Currency.Usd.Of(0.01m);

    public static Members Partners { get; } = new("partner", "ashdown", "birch", "calder");
    public static Members Holdings { get; } = new("holding", "mill", "quarry");
    public static Stream<Rule<Money>> Commitments { get; } = Partners.With<Money>(Dollars(60_000), Dollars(40_000), Dollars(40_000));

    public static Fact<Money> CallNotices { get; } = Dollars("call-notices", "1(2)", "Capital that the manager called for in the quarter");
    public static Fact<Ratio> PriceIndex { get; } =
        Fact.Ratio("price-index", "2(2)", "Consumer price index as last published").AsFactor().WithDecimals(1).InRange(0).Standing();
    public static Fact<LocalDate> WindingDown { get; } = Fact.Date("winding-down", "2(1)", "When the partners chose to wind down").Standing();
    public static Stream<Fact<Money>> Proceeds { get; } = Dollars("proceeds", "3", "What the holding paid to the fund").ForEach(Holdings);

    public static Term<Money> CapitalCalled { get; } = Term.Money("capital-called", "Capital Called", Currency.Usd);
    public static Stream<Term<Money>> CallParts { get; } = Term.Money("call-part", "Exact part of the call", Currency.Usd).ForEach(Partners);
    public static Stream<Term<Money>> Calls { get; } = Term.Money("call", "Call", Currency.Usd).ForEach(Partners);
    public static Term<Ratio> Indexation { get; } = Term.Ratio("indexation", "Indexation");
    public static Term<Money> ManagementFee { get; } = Term.Money("management-fee", "Management Fee", Currency.Usd);
    public static Term<Money> Distributable { get; } = Term.Money("distributable", "Distributable Proceeds", Currency.Usd);
    public static Term<Money> CapitalReturned { get; } = Term.Money("capital-returned", "Capital Returned", Currency.Usd);
    public static Term<Money> Unreturned { get; } = Term.Money("unreturned-capital", "Unreturned Capital", Currency.Usd);
    public static Term<Money> PreferredAccrued { get; } = Term.Money("preferred-accrued", "Preferred Return Accrued", Currency.Usd);
    public static Term<Money> PreferredPaid { get; } = Term.Money("preferred-paid", "Preferred Return Paid", Currency.Usd);
    public static Term<Money> PreferredUnpaid { get; } = Term.Money("preferred-unpaid", "Unpaid Preferred Return", Currency.Usd);
    public static Term<Money> CatchUpBucket { get; } = Term.Money("catch-up-bucket", "Catch-up Bucket", Currency.Usd);
    public static Term<Money> CaughtUp { get; } = Term.Money("caught-up", "Catch-up", Currency.Usd);
    public static Term<Money> CatchUpOpen { get; } = Term.Money("catch-up-open", "Catch-up still open", Currency.Usd);
    public static Term<Money> Residual { get; } = Term.Money("residual", "Residual", Currency.Usd);
    public static Term<Money> CarriedInterest { get; } = Term.Money("carried-interest", "Carried Interest", Currency.Usd);
    public static Stream<Term<Money>> DistributionParts { get; } =
        Term.Money("distribution-part", "Exact part of the distribution", Currency.Usd).ForEach(Partners);
    public static Stream<Term<Money>> Distributions { get; } = Term.Money("distribution", "Distribution", Currency.Usd).ForEach(Partners);

    public static Agreement Agreement { get; } = new(
        "fund-waterfall",
        "Partnership agreement of the Millrace Fund",
        new LocalDate(2003, 1, 1),
        Cadence.Quarters,
        [Fund, Manager, .. Partners.Keys.Select(Partner)],
        [
            new Clause("1(1)", "Commitments", "Capital is called up to the partners' commitments in total: 60,000, 40,000 and 40,000.",
                CapitalCalled.Means(CapitalCalled.NotExceedingInTotal(CallNotices, cap: Commitments.Total()))),
            new Clause("1(2)", "Calls", "Each partner pays its part, pro rata to the commitments and to the cent, in ten business days.",
                [.. CallParts.EachMeans(CapitalCalled.ProRata(Commitments)),
                 .. Calls.EachMeans(CallParts.RoundedByLargestRemainder(Cent)),
                 .. Partners.Keys.Select(key => Partner(key).Pays(Fund, Calls[key], due: InTenBusinessDays))]),
            new Clause("2(1)", "Management fee", "700 a quarter, and 400 from the quarter after the partners chose to wind down; indexed.",
                ManagementFee.Means(Dollars(700).Unless(Elections.InEffect(WindingDown), then: Dollars(400))
                    .EscalatedBy(Indexation).Rounded(Rounding.ToTheCent)),
                Fund.Pays(Manager, ManagementFee, due: ThePeriod.End)),
            new Clause("2(2)", "Indexation", "As the price index has moved since it stood at 100 points; never down, and by 5 % at most.",
                Indexation.Means(Vocabulary.Indexation.Factor(PriceIndex, since: Ratio.Factor(100)).Within(floor: Percent(100), cap: Percent(105)))),
            new Clause("3", "Distributable proceeds", "What the holdings paid, less the management fee.",
                Distributable.Means(Proceeds.Total().LessDeductions(ManagementFee).NotBelowZero())),
            new Clause("4(a)", "Return of capital", "First, the capital called, until all of it is returned.",
                CapitalReturned.Means(Distributable.UpTo(Unreturned.Prior() + CapitalCalled)),
                Unreturned.Means(Unreturned.CarriedForward(adding: CapitalCalled, less: CapitalReturned))),
            new Clause("4(b)", "Preferred return", "Second, 8 % a year, actual/365, compounding by the quarter, from the quarter after the call.",
                PreferredAccrued.Means((Unreturned.Prior() + PreferredUnpaid.Prior())
                    .InterestAt(Percent(8), YearFraction.OfThePeriod(DayCountConvention.Actual365Fixed)).Rounded(Rounding.ToTheCent)),
                PreferredPaid.Means(Distributable.After(CapitalReturned).UpTo(PreferredUnpaid.Prior() + PreferredAccrued)),
                PreferredUnpaid.Means(PreferredUnpaid.CarriedForward(adding: PreferredAccrued, less: PreferredPaid))),
            new Clause("4(c)", "Catch-up", "Third, half to the manager, until it has a fifth of preferred return and catch-up; a shortfall is kept.",
                CatchUpBucket.Means(CatchUp.Bucket(PreferredPaid, carry: Percent(20), rate: Percent(50)).Rounded(Rounding.ToTheCent)),
                CaughtUp.Means(Distributable.After(CapitalReturned, PreferredPaid).UpTo(CatchUpOpen.Prior() + CatchUpBucket)),
                CatchUpOpen.Means(CatchUpOpen.CarriedForward(adding: CatchUpBucket, less: CaughtUp))),
            new Clause("4(d)", "Carried interest", "Last, a fifth to the manager, who is paid it with its half of the catch-up.",
                Residual.Means(Distributable.After(CapitalReturned, PreferredPaid, CaughtUp)),
                CarriedInterest.Means((Percent(50) * CaughtUp + Percent(20) * Residual).Rounded(Rounding.ToTheCent)),
                Fund.Pays(Manager, CarriedInterest, due: InTenBusinessDays)),
            new Clause("5", "Distributions", "All else goes to the partners, pro rata to the commitments and to the cent, in ten business days.",
                [.. DistributionParts.EachMeans((Distributable - CarriedInterest).ProRata(Commitments)),
                 .. Distributions.EachMeans(DistributionParts.RoundedByLargestRemainder(Cent)),
                 .. Partners.Keys.Select(key => Fund.Pays(Partner(key), Distributions[key], due: InTenBusinessDays))]),
        ]);

    private static Party Fund => new("Fund", "Millrace Fund L.P.");

    private static Party Manager => new("Manager", "Millrace Management LLC");

    private static Rule<LocalDate> InTenBusinessDays => ThePeriod.End.PlusBusinessDays(10);

    private static Party Partner(string key) => new(key, $"The limited partner {key}");

    private static Rule<Money> Dollars(decimal amount) => Currency.Usd.Of(amount);

    private static Fact<Money> Dollars(string key, ClauseReference clause, string description) =>
        Fact.Money(key, Currency.Usd, clause, description).InRange(0).NothingUnlessGiven();
}
