using System.Runtime.CompilerServices;
using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Agreements.Layouts;
using ContractRules.Arrow;
using ContractRules.Changes;
using ContractRules.Comparison;
using ContractRules.Coverage;
using ContractRules.Explanation;
using ContractRules.Observance;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Sql;
using ContractRules.Sql.Rows;
using ContractRules.Testing;
using ContractRules.Testing.Laws;
using ContractRules.Tests.Accounts;
using ContractRules.Tests.Attribution;
using ContractRules.Tests.Comparison;
using ContractRules.Tests.Differences;
using ContractRules.Tests.Generators;
using ContractRules.Tests.Openings;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>Where all values that the laws of arguments know come from.</summary>
internal static class Ordinary
{
    private static readonly Rate Production = Samples.Barrel.Of(5, per: Unit.Minute);
    private static readonly Price PerMinute = Currency.Usd.Of(5, per: Unit.Minute);
    private static readonly Term<Ratio> Share = Term.Ratio("share-term", "Share");
    private static readonly Term<Quantity> Quantity = Term.Quantity("quantity-term", "Quantity", Unit.Minute);
    private static readonly Field<LocalDate> When = Field.Date("when", "When it happened");
    private static readonly TextField Kind = Field.Text("kind", "Of what kind it is");
    private static readonly Items Happened = Items.Of("event", "1", "What happened", When, Kind);
    private static readonly Term<LocalDate> Date = Term.Date("date-term", "Date");

    /// <summary>Rules of every form and type, agreements settled, explained and compared, and what else they lead to.</summary>
    public static OrdinaryValues Values { get; } = Grown();

    private static IEnumerable<object> Roots()
    {
        var definitions = SmallAgreement.Clause(
            "1",
            SampleRules.Profit.Means(SampleRules.Sales),
            SampleRules.Ended.Means(SampleRules.Closed),
            Share.Means(SampleRules.Share),
            Quantity.Means(SampleRules.Minutes),
            Date.Means(SampleRules.Opening),
            Term.Money("by-basis", "By basis", Currency.Usd).Means(SampleRules.Basis.Decides(SampleRules.Sales, SampleRules.Costs)));
        var agreement = SmallAgreement.Of(definitions);
        var once = agreement.Settle(SmallAgreement.Month(1).With(SampleRules.Sales, Currency.Usd.Of(5)));
        var months = new[] { Agency.Month(1, 100m), Agency.Month(2, 20_000m) };
        var (settled, again) = (Agency.Agreement.Settle(months), Agency.Agreement.Settle([Agency.Month(1, 200m), months[1]]));
        var voip = InternationalVoipAgreement.Agreement;
        var owed = Supply.Owed(Supply.With(Supply.TenPercent), [Supply.Month(1, 1_000)], [Supply.Paid("R-1", Supply.On(5, 13), Supply.Usd(520))], Supply.On(7, 25));
        var account = Supply.Drawn(Supply.With(), [PeriodFacts.For(Supply.Of(1))], [], Supply.On(7, 25));
        var assumed = voip.Assuming(VoipTerms.NetProfit, Currency.Usd.Of(25_000)).Assumptions[0];
        var (opening, power, standing) = OpeningBalancesTests.Asked;
        var prices = PricingReadingsTests.Priced();
        var compared = Brokerage.Compared();
        var combined = PricingCombinationsTests.Priced();
        var unkept = Invariant.Never("nothing is sold", SampleRules.Profit > Currency.Usd.Of(0)).WhereRead(SampleRules.Basis, "gross").Over(once.Statements);
        var (plan, columns) = (Plan.Of(agreement), FactColumns.Of(agreement, [.. Enumerable.Repeat(SmallAgreement.Month(1).With(SampleRules.Sales, Currency.Usd.Of(5)), 3_000)]));
        var planned = plan.Settle([columns])!;
        var (figures, batched) = (FigureBatches.Of(plan), agreement.FactsIn(new(new([], metadata: null), [], 0), SettlementPeriod.Month(2002, 1)));
        var @checked = new CheckedInvariant(unkept.Invariant, 0, 1, 0, 0, new(agreement, [SmallAgreement.Month(1)], unkept.Broken[0]));
        var reach = Reach.Of(agreement, once.Statements);
        var broken = new BrokenLaw("a law", new DrawnCase(agreement, [SmallAgreement.Month(1)]), Place: 0, Seed: 1, Thrown: null);
        var changeReach = Brokerage.Signed.ReachOfChange(Brokerage.Signed);
        var changed = new ChangedStatement(once.Statements[0], once.Statements[0]);
        var term = new TermBecomesUndetermined(SampleRules.Profit.Declaration, "1");
        var shown = new ChangeCase(agreement, [SmallAgreement.Month(1)], changed, term, changeReach);
        return
        [
            ("gross", PeriodOfChange.AsAtItsEnd), ("net", PeriodOfChange.AsAtItsStart), ("gross", PeriodOfTheEnd.CountsWhole), ("net", PeriodOfTheEnd.CountsByDays),
            ("gross", (Rule<Money>)SampleRules.Sales), ("net", (Rule<Money>)SampleRules.Costs),
            "gross", "2002-10", "1/3", "XTS", "USD", "usd", "product-a", "sales", "net-profit", 2002, 1, 2, 3, 50m, 50m, 5L, true, false,
            When, Kind, Happened, Happened.Where(true),
            new LocalDate(2020, 7, 12), agreement, SampleRules.Basis, new Members("part", "a", "b"), once, once.Statements[0], once.Statements[0].Explain(SampleRules.Profit),
            once.Statements[0].Of(SampleRules.Profit), once.Statements[0].Of(SampleRules.Ended),
            .. SampleRules.OfEveryForm, SampleRules.Sales, SampleRules.Minutes, SampleRules.MinutePrice, SampleRules.Share, SampleRules.Closed, SampleRules.Opening.Standing(),
            SampleRules.Profit, SampleRules.Ended, Share, Quantity, Date, Fact.Rate("rate", Samples.Barrel, Unit.Minute, "1", "Rate"),
            Term.Price("price-term", "Price", Currency.Usd, Unit.Minute), Term.Rate("rate-term", "Rate", Samples.Barrel, Unit.Minute),
            SampleStreams.Receipts, SampleStreams.Products, new Members("product", "a", "b").In(Samples.Barrel, Samples.Mcf),
            .. Rules<Money>(Currency.Usd.Of(5)), .. Rules<Quantity>(Unit.Minute.Of(5)), .. Rules<Price>(PerMinute), .. Rules<Rate>(Production),
            .. Rules<Ratio>(Ratio.Percent(40)), .. Rules<bool>(true), .. Rules<LocalDate>(new LocalDate(2002, 7, 12)),
            .. Tables(Currency.Usd.Of(0), Currency.Usd.Of(2)), .. Tables(Unit.Minute.Of(0), Unit.Minute.Of(2)), .. Tables(Ratio.Zero, Ratio.Percent(2)),
            Table(Unit.Minute.Of(0), PerMinute), Table(Currency.Usd.Of(0), Ratio.One), Table(Unit.Minute.Of(0), Ratio.One), Table(Unit.Minute.Of(0), Currency.Usd.Of(1)),
            Table(Currency.Usd.Of(0), PerMinute), Table(Ratio.Zero, Currency.Usd.Of(1)),
            settled, settled.Statements[0], settled.Carried, settled.AdjustTo(again), settled.AdjustTo(again).Net, Agency.Agreement, months, voip,
            VoipClaims.OnFusion, VoipEvents.OfFusion, voip.RangeOf(VoipTerms.NetProfit)!, Warehouse.Register,
            Warehouse.Register.Attribute(Warehouse.Item("2020-02-03", 5m, "1(a)")), TimelineShape.Any, Rounding.ToTheCent, FormattableStringFactory.Create("words"),
            (SampleRules.Sales, Currency.Usd.Of(5)), (SampleRules.Basis, "net"), Happened.By(Kind),
            AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: ThePeriod.Start),
            AccountingYear.OfTheCalendar.Counting(ShortYears.Whole, from: ThePeriod.Start, until: Fact.Date("ended", "1", "The end").Standing()),
            assumed, opening, opening.Balances[0], opening.Lots[0], opening.Lots[0].Lots, power, standing, new[] { KeyValuePair.Create(opening.Balances[0], (Value?)null) }, prices, .. prices.Prices.Take(1), prices.Prices[0].Periods[0], prices.Prices[0].Periods[0].Money[0],
            compared, compared.Periods[0], compared.Periods[0].Payments[0], compared.Periods[0].Payments[0].Parts[0], compared.Causes[0], compared.Causes[0].Alterations[0], compared.ByCause[0], compared.Totals[0],
            combined, combined.Groups[0], combined.Money[0], combined.Money[0].Worst, combined.Money[0].Worst.Otherwise[0],
            owed, owed.Debts[0], owed.Debts[0].Interest[0], owed.Receipts[0], owed.Receipts[0].Applications[0], owed.Entries[0], account, account.Open[0], Supply.TenPercent,
            new StatementLayout(Lay.Section("Profit", Lay.Sum(SampleRules.Profit))),
            unkept, unkept.Invariant.MeantReadings[0], unkept.Broken[0], @checked, new InvariantCheck(agreement, Cases: 1, Seed: 1, Refused: 0, [@checked with { Kept = 1, Counterexample = null }]),
            changeReach, changeReach.UnchangingPayments[0], changed, term, new PaymentBecomesUndetermined(changeReach.UnchangingPayments[0]), new PaymentTurnsRound(changeReach.UnchangingPayments[0]),
            new PeriodOfChangeSettledOtherwise("one way", "another"), shown, new FoundChange(term, Cases: 1, shown), new ChangedInvariant(@checked, @checked),
            new ChangeCount<TermDeclaration>(term.Term, Cases: 1), new ChangeCheck(agreement, agreement, Cases: 1, Seed: 1, changeReach),
            reach, reach.Branches[0], reach.NotReached[0], reach.Terms[0], Threshold.In(voip.Versions[0])[0],
            LawTrial.Default, broken, broken.Case, new LawCheck("a law", agreement.Key, LawTrial.Default with { LeastDetermined = new Rational(1, 100) }, Refused: 0, reach, Broken: null), new LawCheck("a law", agreement.Key, LawTrial.Default, Refused: 0, reach, broken),
            Route.In(voip.Versions[0], voip)[0], Route.In(voip.Versions[0], voip).First(route => route.Requirements.Count > 0).Requirements[0], new Probe(voip.Versions[0]),
            plan, plan.Figures[0], columns, new[] { columns }, planned, planned.State!, planned.Periods[0], planned.Periods[0].Figures[0], PlanChoice.Everything, (Func<int, bool>)(_ => true),
            figures, figures.Batch(planned.Periods[0]), figures.Batch(planned.Periods[0]).Value!, batched, batched.Faults[0],
            SqlDialect.DuckDb, SqlCapacity.Ordinary, SqlPlan.Of(plan, SqlDialect.DuckDb), new SqlRefusal("1", "a step", "it is too long"), "(select * from facts)",
            new DbtFile("models/settled.sql", "select 1"),
            new SqlRow(1, [new("venture", "lahore"), new("period_number", "1"), new("period_start", "2002-01-01"), new("period_end", "2002-01-31")]),
            new RowFault(1, "sales", "found x", "a whole number"), new RowDifference("fee", "1.00 USD", "2.00 USD"),
        ];
    }

    private static OrdinaryValues Grown()
    {
        var values = OrdinaryValues.From([.. Roots(), .. OrdinaryDocuments.Roots(), .. OrdinaryVentures.Roots(), .. OrdinaryVentureChecks.Roots()]);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            foreach (var member in new[] { Packages.Language, Packages.Agreements, Packages.Documents, Packages.Arrow, Packages.Sql, Packages.Testing }.SelectMany(Packages.PublicTypes).Where(type => !type.IsInterface && !ArgumentLaws.IsData(type))
                .SelectMany(type => PublicMember.Of(type, values)).Where(member => member.Gives is { IsByRefLike: false }).ToList())
            {
                values.AddIfNew(member);
            }
        }

        return values;
    }

    private static IEnumerable<object> Rules<T>(T stated)
        where T : struct => [stated, (Rule<T>)stated, ((Rule<T>)stated).Called($"what is stated")];

    private static IEnumerable<object> Tables<T>(T zero, T more)
        where T : struct, IAmount => [Point.At(zero, zero), Point.At(more, more), Table(zero, more), Tier.UpTo(more, zero), Tier.Above(more, more)];

    private static Tiers<TBy, TGives> Table<TBy, TGives>(TBy from, TGives value)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => Tiers.Of(Boundary.InLowerTier, Tier.Above(from, value));
}
