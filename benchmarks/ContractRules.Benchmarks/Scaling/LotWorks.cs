using ContractRules.Agreements;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>What is done with lots, many of which are open.</summary>
internal static class LotWorks
{
    private static readonly LocalDate January = new(2002, 1, 1);

    private static readonly Field<LocalDate> Due = Field.Date("due", "Day on which it falls due");
    private static readonly Field<Money> Amount = Field.Money("amount", Currency.Usd, "Amount of the invoice").InRange(0);
    private static readonly Items Invoices = Items.Of("invoice", "1", "Invoices of the month", Amount, Due).NoneUnlessGiven();
    private static readonly Fact<Money> Paid = Fact.Money("paid", Currency.Usd, "1", "Paid in the month").InRange(0).NothingUnlessGiven();
    private static readonly Lots<Money> Debts = Lots.Money("debt", Currency.Usd, "1", "Invoices that are owed", Due);
    private static readonly Term<Money> Interest = Term.Money("interest", "Interest", Currency.Usd);

    public static IEnumerable<Work> All { get; } =
    [
        new("let many lots come in", 1_000, lots =>
        {
            var (agreement, month) = (Settling(Debts.Applying(Paid)), Invoiced(lots));
            return () => Settled(agreement.Settle(month));
        }),
        Applied("pay many lots in the order of their due days", Debts.Applying(Paid).InOrderOf(Due)),
        Applied("pay many lots pro rata", Debts.Applying(Paid).ProRata()),
        new("read a state, many lots", 1_000, lots =>
        {
            var json = Settled(Settling(Debts.Applying(Paid)).Settle(Invoiced(lots))).Carried.ToJson();
            return () => _ = CarriedStateJson.TryParse(json, out _, out var faults) ? 0 : throw new InvalidOperationException($"{faults}");
        }),
        new("write a state, many lots", 1_000, lots =>
        {
            var state = Settled(Settling(Debts.Applying(Paid)).Settle(Invoiced(lots))).Carried;
            return () => _ = state.ToJson();
        }),
    ];

    private static Work Applied(string name, LotApplication applied) => new(name, 1_000, lots =>
    {
        var agreement = Settling(applied);
        var carried = Settled(agreement.Settle(Invoiced(lots))).Carried;
        var february = PeriodFacts.For(SettlementPeriod.Month(2002, 2)).With(Paid, Currency.Usd.Of(lots));
        return () => Settled(agreement.Settle(february, carried));
    });

    private static Agreement Settling(LotApplication applied) => new("lots", "Lots", January, Cadence.Months, [],
    [
        new Clause(
            "1",
            "Invoices",
            "Invoices bear interest from their due days.",
            Debts.MovedBy(Debts.AddingEach(Invoices, Amount), applied, Debts.ExpiringAfter(Due.PlusMonths(36))),
            Interest.Means(Debts.InterestAt(Ratio.Percent(5), after: Due, DayCountConvention.Actual365Fixed).Rounded(Rounding.ToTheCent))),
    ]);

    // From 1.00 on, each a cent more than the one before, due over the months that follow.
    private static PeriodFacts Invoiced(int lots) => PeriodFacts.For(SettlementPeriod.Month(2002, 1)).With(Invoices, Enumerable.Range(0, lots).Select(number => Item
        .Of($"I-{number}")
        .With(Amount, Currency.Usd.Of(new Rational(100 + number, 100)))
        .With(Due, January.PlusDays(40 + (number * 7 % 300)))));

    private static Timeline Settled(Timeline timeline) => timeline.Faults.Count == 0 ? timeline : throw new InvalidOperationException("the facts do not settle");
}
