using System.Collections;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.Readme;

/// <summary>The lines of code in the table of devices, in the readme of the language, each a rule that compiles and whose units fit.</summary>
internal static class Devices
{
    private static readonly Unit Tonne = new("tonne", "tonnes");
    private static readonly Unit Barrel = new("barrel", "barrels");
    private static readonly Unit Share = new("share", "shares");
    private static readonly Members Owners = new("owner", "north", "south");
    private static readonly Members Products = new("product", "books", "maps");
    private static readonly Rule<LocalDate> Signed = new LocalDate(2024, 2, 15);
    private static readonly ContractYear Years = AccountingYear.StartingIn(month: 4).Counting(ShortYears.ProRataByDays, from: Signed);
    private static readonly Rounding TwelvePlaces = new(12, RoundingMode.HalfEven);
    private static readonly Money Cent = Currency.Usd.Of(0.01m);

    private static readonly Fact<Money> Sales = Amount("sales"), Returns = Amount("returns"), Freight = Amount("freight"), Costs = Amount("costs");
    private static readonly Fact<Money> NetSales = Amount("net-sales");
    private static readonly Fact<Money> Fee = Amount("fee"), Claims = Amount("claims"), Advances = Amount("advances"), Dollars = Amount("dollars");
    private static readonly Fact<Quantity> UnitsSold = Count("units-sold", Share), SeatsAdded = Count("seats-added", Share), Tonnes = Count("tonnes", Tonne), Lifted = Count("lifted", Barrel);
    private static readonly Fact<Quantity> Sent = Count("sent", Unit.Minute), Received = Count("received", Unit.Minute);
    private static readonly Fact<Rate> BarrelsPerTonne = Fact.Rate("barrels-per-tonne", Barrel, Tonne, "1", "Factor");
    private static readonly Fact<Price> Exchange = Fact.Price("exchange", Currency.Inr, Currency.Usd, "1", "Exchange rate");
    private static readonly Fact<Price> SharePrice = Fact.Price("share-price", Currency.Usd, Share, "1", "Price of a share");
    private static readonly Fact<Price> BarrelPrice = Fact.Price("barrel-price", Currency.Usd, Barrel, "1", "Price of a barrel");
    private static readonly Fact<Ratio> Cpi = Fact.Ratio("cpi", "1", "Index").AsFactor(), BaseCpi = Fact.Ratio("base-cpi", "1", "Index of the base month").AsFactor();
    private static readonly Fact<Ratio> Periods = Fact.Ratio("periods", "1", "How many periods").WithDecimals(0);
    private static readonly Fact<Ratio> Achievement = Fact.Ratio("achievement", "1", "Result over target");
    private static readonly Fact<LocalDate> Due = Day("due"), Delivered = Day("delivered"), MovedIn = Day("moved-in"), Converted = Day("converted").Standing(), Closing = Day("closing").Standing();
    private static readonly Fact<Money> FinalPrice = Amount("final-price").Standing();
    private static readonly Stream<Fact<Money>> ProductSales = Amount("product-sales").ForEach(Products);
    private static readonly Stream<Unit> OilAndGas = new Members("product", "oil", "gas").In(Barrel, new Unit("mcf"));
    private static readonly Stream<Fact<Quantity>> Produced = Fact.Quantity("produced", OilAndGas, "1", "Production");
    private static readonly Stream<Fact<Price>> ProductPrices = Fact.Price("product-price", Currency.Usd, per: OilAndGas, "1", "Price");
    private static readonly Stream<Rule<Ratio>> Rates = Products.With(Percent(10), Percent(12));

    private static readonly Field<LocalDate> DueDay = Field.Date("due-day", "Due day"), LastDay = Field.Date("last-day", "Last day");
    private static readonly Field<Price> PieceOf = Field.Price("price", Currency.Usd, Share, "Price of a share");
    private static readonly TextField Kind = Field.Text("kind", "Kind of debt");
    private static readonly Lots<Money> Debts = Lots.Money("debt", Currency.Usd, "1", "Debts", DueDay, Kind);
    private static readonly Lots<Money> Credits = Lots.Money("credit-lot", Currency.Usd, "1", "Credits", LastDay);
    private static readonly Lots<Quantity> Sold = Lots.Quantity("sold", Share, "1", "Shares sold", PieceOf);

    private static readonly Term<Money> CutOff = Sum("cut-off"), Unrecovered = Sum("unrecovered"), Recovered = Sum("recovered"), Losses = Sum("losses");
    private static readonly Term<Money> Capital = Sum("capital"), Preferred = Sum("preferred"), Profit = Sum("profit"), Royalty = Sum("royalty");
    private static readonly Term<Money> Unrecouped = Sum("unrecouped"), Withheld = Sum("withheld"), Released = Sum("released"), Credit = Sum("credit"), ThisYear = Sum("this-year"), FirstLevy = Sum("first-levy"), Charged = Sum("charged");
    private static readonly Term<Money> Hurdled = Sum("hurdled"), Owed = Sum("owed"), Accrued = Sum("accrued");
    private static readonly Term<Money> Price = Sum("price"), Compensation = Sum("compensation");
    private static readonly Term<Money> Deficit = Sum("deficit");
    private static readonly Term<bool> PaidBack = Term.Truth("paid-back", "Paid back");
    private static readonly Term<Quantity> LiftedBefore = Term.Quantity("lifted-before", "Lifted beyond the minimum", Barrel);
    private static readonly Term<Quantity> Seats = Term.Quantity("seats", "Seats", Share);
    private static readonly Term<Quantity> DaysLate = Term.Quantity("days-late", "Days late", Unit.Day);
    private static readonly Term<Ratio> RFactor = Term.Ratio("r-factor", "R-factor").AsFactor();

    private static readonly Tiers<Money, Ratio> Royalties = Tiers.Of(Boundary.InLowerTier, Tier.Between(Currency.Usd.Of(0), Currency.Usd.Of(10_000), Percent(5)), Tier.Above(Currency.Usd.Of(10_000), Percent(8)));
    private static readonly Tiers<Money, Money> Fees = Tiers.Of(
        Boundary.InLowerTier, Tier.Between(Currency.Usd.Of(0), Currency.Usd.Of(10_000), Usd(0)), Tier.Above(Currency.Usd.Of(10_000), Usd(500)));
    private static readonly Tiers<Quantity, Ratio> LiftingRates = Tiers.Of(
        Boundary.InLowerTier, Tier.Between(Barrel.Of(0), Barrel.Of(1_000_000), Percent(10)), Tier.Above(Barrel.Of(1_000_000), Percent(6)));
    private static readonly Tiers<Quantity, Ratio> Discounts = Tiers.Of(Boundary.InHigherTier, Tier.UpTo(Share.Of(100), Percent(0)), Tier.Above(Share.Of(100), Percent(2)));
    private static readonly Tiers<Quantity, Price> Penalties = Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Unit.Day.Of(10), Usd(100, Unit.Day)), Tier.Above(Unit.Day.Of(10), Usd(250, Unit.Day)));
    private static readonly Tiers<Quantity, Price> BalancedPrices = Tiers.Of(
        Boundary.InLowerTier, Tier.UpTo(Unit.Minute.Of(1_000), Usd(0.02m, Unit.Minute)), Tier.Above(Unit.Minute.Of(1_000), Usd(0.01m, Unit.Minute)));
    private static readonly Tiers<Quantity, Price> ExcessPrices = BalancedPrices;
    private static readonly Tiers<Ratio, Ratio> ProfitShares = Tiers.Of(Boundary.InHigherTier, Tier.UpTo(Ratio.One, Percent(60)), Tier.Above(Ratio.One, Percent(40)));

    public static Lines All { get; } = new()
    {
        Percent(10) * Sales.LessDeductions(Returns, Freight.UpTo(Percent(5) * Sales)),
        Fee.Within(floor: Usd(100), cap: Usd(500)),
        Charged.NotExceedingInTotal(Fee, cap: Usd(10_000)),
        Costs.PlusCarriedOver(CutOff).UpTo(Percent(60) * Sales),
        Unrecovered.CarriedForward(adding: Costs, less: Recovered),
        Unrecovered.CarriedForward(adding: Losses, less: Recovered).ExpiringAfter(periods: 8, additions: Losses),
        Unrecovered.Prior().InterestAt(Percent(8), YearFraction.OfThePeriod(DayCountConvention.Actual365Fixed)),
        Fee.CompoundInterestAt(Percent(2), Periods),
        Fee.WithReturnAt(Percent(8), MovedIn.YearsUntil(Due, DayCountConvention.Actual365Fixed), TwelvePlaces),
        Hurdled.GrowingByTheDay(Percent(8), TwelvePlaces, Advances.On(MovedIn), (-Sales).On(Due)),
        Fee.LevelInstalment(Percent(1), Periods, Rounding.ToTheCent),
        Owed.RepaidBy(Fee, Accrued, Fee.LevelInstalment(Percent(1), Periods, Rounding.ToTheCent), Periods),
        Profit.SplitBy(Owners.Shares(60, 40)).RoundedByLargestRemainder(Cent),
        Profit.SplitBy(Owners.Shares(60, 40)).RoundedWithRestToFirst(Rounding.ToTheCent),
        Freight.ProRata(ProductSales).RoundedWithRestToLast(Rounding.ToTheCent),
        NetSales.TakingBack(sold => sold.BySlices(Royalties)),
        NetSales.AfterDeficit(Deficit).BySlices(Royalties),
        NetSales.NotBelowZero().BySlices(Royalties),
        ProductSales.Each(sold => sold.BySlicesOfTotal(Royalties)).Total(),
        ProductSales.Each(Rates, (sold, rate) => rate * sold),
        Claims.OnceReaching(Usd(10_000)),
        PaidBack.OpenedBy(Sales.ToDate() >= Costs.ToDate()),
        Sales.HasReachedInTotal(Usd(1_000_000)),
        Fee.ProvidedThat(PaidBack.ForTheFirstTime()),
        Price.OnceUpon(Closing, FinalPrice),
        Compensation.OnceForAllUpon(PaidBack, Unrecovered),
        Sales.BeyondInTotal(Usd(1_000_000)),
        Sales.After(Capital, Preferred).UpTo(CatchUp.Bucket(Preferred, carry: Percent(20), rate: Percent(100))),
        Sales.BySlices(Royalties),
        Sales.ByBand(Royalties),
        Discounts.At(UnitsSold) * Sales,
        Sales.ByFeeAndExcess(Fees, Royalties),
        Sales.ByEntryFees(Fees) + Sales.BySlices(Royalties),
        Royalties.AverageRateOf(Sales) * Costs,
        Royalty.BySlicesOfTotalOutput(Sales, Royalties),
        Sales.BySlicesOfTotal(Royalties),
        Percent(10).SwitchingTo(Percent(6), counter: Lifted, at: Barrel.Of(1_000_000)),
        LiftingRates.SwitchingAlong(Lifted),
        Unrecouped.RecoupedFrom(Royalty, adding: Advances),
        Released.OfReserve(Withheld, periods: 4),
        ThisYear.Accumulating(Royalty, startingAnew: Years.StartsInThePeriod),
        ThisYear.ShortOfYearly(Usd(20_000), Years),
        ThisYear.ShortOfYearly(Usd(20_000), Years, Credit),
        ProfitShares.At(RFactor.Prior()),
        Lifted.ShortOf(Barrel.Of(50_000), LiftedBefore) * BarrelPrice,
        Achievement.Along(Point.At(Ratio.Percent(80), Ratio.Percent(50)), Point.At(Ratio.Percent(100), Ratio.Percent(100))),
        Tonnes.ConvertedAt(BarrelsPerTonne),
        BarrelPrice.ConvertedAt(BarrelsPerTonne),
        Lifted.Per(ThePeriod.Days),
        Fee / Percent(80),
        Produced.Each(ProductPrices, (quantity, price) => quantity * price).Total(),
        Currency.Usd.Of(50_000).ProvidedThat(PaidBack),
        ProductSales.Each(sold => sold >= Usd(1_000)).Any(),
        Dollars.Rounded(Rounding.ToTheCent).ConvertedAt(Exchange),
        Fee.InWholeUnitsAt(SharePrice.AverageOver(periods: 3).NotExceeding(Usd(40, Share))),
        Fee.InCashBesideWholeUnitsAt(SharePrice).Rounded(Rounding.ToTheCent),
        ThePeriod.End.PlusBusinessDays(10),
        Due.OnBusinessDay(BusinessDayConvention.ModifiedFollowing),
        Due.LastBusinessDayOfMonth(),
        Schedule.Of(Scheduled.On(new LocalDate(2024, 12, 31), Usd(10_000)), Scheduled.On(new LocalDate(2025, 12, 31), Usd(25_000))).InThePeriod,
        Fee.ProvidedThat(Signed.RecursInThePeriod(months: 12)),
        Delivered.MonthEnd().PlusDays(45),
        Delivered.MonthEndRecurringNotBefore(3, ThePeriod.Start),
        Fee * (ThePeriod.Days / Years.Year.DaysOf(ThePeriod.End)),
        Usd(100, Unit.Day) * ThePeriod.Days,
        Due.DaysLateOn(Delivered).BySlices(Penalties),
        DaysLate.BySlicesOfTotal(Penalties),
        Fee.ProratedByDays(from: MovedIn, to: ThePeriod.End),
        Usd(500).ChangedTo(Usd(2_000), from: Converted).ByDays(),
        Seats.Prior().ChangedBy(SeatsAdded, from: Delivered).ByDays() * SharePrice,
        Fee.EscalatedBy(Indexation.Factor(Cpi, since: BaseCpi).Within(floor: Percent(100), cap: Percent(105))),
        Sent.ChargedAgainst(Received, balanced: Usd(0.02m, Unit.Minute), excess: Usd(0.05m, Unit.Minute)),
        Sent.ChargedAgainst(Received, balanced: BalancedPrices, excess: ExcessPrices),
        (Sales / 3 + Costs / 7).RoundedAtEveryStep(new Rounding(0, RoundingMode.HalfEven)),
        Percent(20).Unless(Elections.InEffect(Converted), then: Percent(35)),
        Percent(10).OfWhatItLeaves(Profit),
        Percent(5) * Profit.LessDeductions(FirstLevy),
        Agreed.AsAgreed(Exchange, otherwise: Currency.Inr.Of(47.5m, per: Currency.Usd)),
        Costs.StraightLine(12, FirstInstalment.InTheFollowingPeriod),
        Royalty.RoundedToDate(Rounding.ToTheCent),
        Debts.MovedBy(Debts.Adding(Fee).With(DueDay, ThePeriod.End.PlusMonths(1)), Debts.Applying(Advances)),
        Debts.MovedBy(Debts.Applying(Advances).InOrderOf(Kind, "costs", "interest", "principal")),
        Debts.MovedBy(Debts.Applying(Advances).ProRata()),
        Debts.InterestAt(Percent(8), after: DueDay, DayCountConvention.Actual365Fixed),
        Debts.OpenByAge(DueDay, 0, 30, 90)[1],
        Credits.MovedBy(Credits.Adding(Fee).With(LastDay, ThePeriod.End.PlusMonths(12)), Credits.Applying(Costs).InOrderOf(LastDay), Credits.ExpiringAfter(LastDay)),
        Sold.OfThePeriod.Total(Sold.Applied * PieceOf),
    };

    private static Rule<Money> Usd(decimal amount) => Currency.Usd.Of(amount);

    private static Rule<Price> Usd(decimal amount, Unit per) => Currency.Usd.Of(amount, per);

    private static Fact<Money> Amount(string key) => Fact.Money(key, Currency.Usd, "1", key);

    private static Fact<Quantity> Count(string key, Unit unit) => Fact.Quantity(key, unit, "1", key);

    private static Fact<LocalDate> Day(string key) => Fact.Date(key, "1", key);

    private static Term<Money> Sum(string key) => Term.Money(key, key, Currency.Usd);

    /// <summary>Rules of any type, streams of them, and accounts of lots.</summary>
    internal sealed class Lines : IEnumerable<IReadOnlyList<Node>>
    {
        private readonly List<IReadOnlyList<Node>> _lines = [];

        public int Count => _lines.Count;

        public void Add<T>(Rule<T> rule)
            where T : struct => _lines.Add([rule.Node]);

        public void Add<T>(Stream<Rule<T>> rules)
            where T : struct => _lines.Add([.. rules.Members.Keys.Select(member => rules[member].Node)]);

        public void Add(LotAccount account) => _lines.Add([.. account.Rules]);

        public IEnumerator<IReadOnlyList<Node>> GetEnumerator() => _lines.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
