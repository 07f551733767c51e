using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>An agreement with a term for every form that a step can have: numbers, truths and dates, items, windows over the past, powers.</summary>
internal static class EveryOperation
{
    public static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "What was sold");
    public static readonly Fact<Money> Costs = Fact.Money("costs", Currency.Usd, "1", "What it cost");
    public static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share agreed").InRange(0, 9).WithDecimals(2);
    public static readonly Fact<bool> Closed = Fact.Truth("closed", "1", "Whether the shop is closed");
    public static readonly Fact<LocalDate> Opening = Fact.Date("opening", "1", "When the shop opened").Standing();
    public static readonly Field<Money> Price = Field.Money("price", Currency.Usd, "What the order is for");
    public static readonly TextField Country = Field.Text("country", "Where it goes");
    public static readonly Rules.Items Orders = Rules.Items.Of("order", "1", "Orders of the period", Price, Country);

    private static readonly Party Shop = new("Shop", "Shop Ltd");
    private static readonly Party Owner = new("Owner", "Owner Ltd");
    private static readonly Reading Basis = new("basis", "1", "What is the basis?", "It stands first.", new ReadingOption("gross", "All"), new ReadingOption("net", "Less costs"));
    private static readonly Term<Money> Profit = Term.Money("profit", "Profit", Currency.Usd);

    public static Agreement Agreement { get; } = new(
        "every-operation",
        "Every operation",
        new LocalDate(2024, 1, 1),
        Cadence.Months,
        [Shop, Owner],
        [new Clause("1", "All", "Every form that a step can have.", [.. Definitions()])]);


    /// <summary>Four months: everything given; costs of nothing; nothing given; more orders than are told one by one, sales below costs.</summary>
    public static IReadOnlyList<PeriodFacts> Months { get; } =
    [
        Month(1).With(Sales, Usd(1_000.10m)).With(Costs, Usd(300.33m)).With(Share, Ratio.Percent(37)).With(Closed, false).With(Opening, new LocalDate(2024, 1, 31)).With(Orders, Few(3)),
        Month(2).With(Sales, Usd(500.55m)).With(Costs, Usd(0)).With(Share, Ratio.Percent(0)).With(Closed, true).With(Orders, Few(0)),
        Month(3),
        Month(4).With(Sales, Usd(100)).With(Costs, Usd(700.07m)).With(Share, Ratio.Percent(150)).With(Closed, true).With(Opening, new LocalDate(2023, 12, 29)).With(Orders, Few(20)),
    ];

    /// <summary>A month of which nothing is known but an order, and not for how much.</summary>
    public static PeriodFacts Unknown { get; } = Month(1).With(Orders, [Item.Of("O-1").With(Country, "PK")]);

    public static HolidayCalendar Holidays { get; } = HolidayCalendar.Of([new LocalDate(2024, 1, 1), new LocalDate(2024, 2, 1)]);

    private static PeriodFacts Month(int month) => PeriodFacts.For(SettlementPeriod.Month(2024, month));

    private static Money Usd(decimal amount) => Currency.Usd.Of(amount);

    private static EquatableArray<Item> Few(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Item.Of($"O-{number}").With(Price, Usd(number * 7.35m)).With(Country, number % 2 == 0 ? "PK" : "US"))];

    private static IEnumerable<Definition> Definitions()
    {
        var (sales, costs, share, closed, opening) = (Sales.Node, Costs.Node, Share.Node, Closed.Node, Opening.Node);
        var exceeds = new Compared(sales, Relation.AtLeast, costs);
        yield return new(Profit.Declaration, new Sum([sales, new Negation(costs), Dollars(5)]));
        yield return OfMoney("product", new Product(sales, share));
        yield return OfRatio("quotient", new Quotient(sales, costs));
        yield return OfMoney("rounded", new Round(new Product(sales, share), new Rounding(1, RoundingMode.HalfEven)));
        yield return OfRatio("power", new Raised(share, new PeriodValue(PeriodAspect.Number)));
        yield return OfRatio("root", new Round(new Raised(share, new Quotient(Number(1), Number(2))), new Rounding(6, RoundingMode.HalfEven)));
        yield return OfRatio("turned", new Round(new Raised(share, new Negation(Number(1))), new Rounding(2, RoundingMode.Down)));
        yield return OfMoney("least", new Least([sales, costs, Profit.Node]));
        yield return OfMoney("greatest", new Greatest([sales, costs, Profit.Node]));
        yield return OfRatio("rank", new Rank([sales, costs, Profit.Node], 1));
        yield return OfTruth("all", new All([closed, exceeds, new Not(closed)]));
        yield return OfTruth("any", new Any([closed, exceeds]));
        yield return OfMoney("choice", new Choice(new All([new Not(closed), exceeds]), sales, new Sum([costs, Dollars(1)])));
        yield return OfMoney("confined", new Confined(exceeds, sales));
        yield return OfTruth("known", new Determined(Profit.Node));
        yield return OfMoney("initial", new Prior(Profit.Declaration, new Sum([costs, Dollars(2)])));
        yield return OfMoney("begun", new Prior(Sales.Declaration, Dollars(9)));
        yield return OfMoney("to-date", new ToDate(Sales.Declaration));
        yield return OfMoney("before", new ToDate(Profit.Declaration, WithPresent: false) { LeavesOutOpen = true });
        yield return OfMoney("window", new Trailing(Sales.Declaration, 3, 0));
        yield return OfMoney("read", new Ambiguity(Basis, [sales, Profit.Node]));
        yield return OfMoney("phrase", new Phrase("{0} beside {1}", [sales, costs], new Sum([sales, costs])));
        yield return OfMoney("agreed", new Choice(new Given(Share.Declaration), sales, costs));
        yield return OfMoney("orders", Orders.Where(Country.Is("PK")).Total(Price).Node);
        yield return OfMoney("smallest", Orders.Least(Price).Node);
        yield return OfMoney("largest", Orders.Greatest((Price + Usd(1)).Rounded(new Rounding(0, RoundingMode.Up))).Node);
        yield return OfRatio("counted", Orders.Count().Node);
        yield return OfDate("shifted", new DateShift(opening, 1, -2));
        yield return OfDate("answer", new BusinessDayShift(opening, 2));
        yield return OfDate("beyond", new DateShift(opening, 120_000, 0));
        yield return OfDate("renewal", new Recurrence(opening, 1, new PeriodValue(PeriodAspect.End)));
        yield return OfDate("later", new Greatest([opening, new PeriodValue(PeriodAspect.Start)]));
        yield return new(Term.Quantity("waited", "waited", Unit.Day).Declaration, new DayCount(opening, new PeriodValue(PeriodAspect.End)));
        yield return OfRatio("part", new DatePart(opening, DateComponent.Month));
    }

    private static Definition OfMoney(string key, Node rule) => new(Term.Money(key, key, Currency.Usd).Declaration, rule);

    private static Definition OfRatio(string key, Node rule) => new(Term.Ratio(key, key).Declaration, rule);

    private static Definition OfTruth(string key, Node rule) => new(Term.Truth(key, key).Declaration, rule);

    private static Definition OfDate(string key, Node rule) => new(Term.Date(key, key).Declaration, rule);

    private static Constant Dollars(int amount) => new(new NumberValue(amount), Measure.Of(Currency.Usd));

    private static Constant Number(int number) => new(new NumberValue(number), Measure.Ratio);
}
