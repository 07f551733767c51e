using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.Tests.Reach.RecordLicence;

namespace ContractRules.Agreements.Tests.Reach;

/// <summary>Two contract years of the record licence, worked by hand.</summary>
public sealed class RecordLicenceTests
{
    private static readonly Agreement Licence = RecordLicence.Agreement;

    // Gross sales, returns and freight of the album and of the single, and what was advanced for recording and touring.
    private static readonly PeriodFacts[] Quarters =
    [
        Quarter(2024, 3, album: (70_000, 4_000, 8_000), single: (20_000, 0, 1_500), recording: 15_000),
        Quarter(2024, 4, album: (60_000, 2_000, 3_000.35m), single: (10_000, 500, 1_200), touring: 5_000),
        Quarter(2025, 1, album: (30_000, 1_000, 2_000), single: (40_000, 0, 4_000)),
        Quarter(2025, 2, album: (100_000, 5_000, 0), single: (0, 3_000, 0)),
        Quarter(2025, 3, album: (40_000, 0, 0), single: (20_000, 0, 0)),
        Quarter(2025, 4, album: (20_000, 0, 0), single: (30_000, 0, 0)),
        Quarter(2026, 1, album: (30_000, 0, 0), single: (0, 0, 0)),
        Quarter(2026, 2, album: (10_000, 0, 0), single: (0, 0, 0)),
    ];

    private static readonly Timeline Settled = Licence.Settle(Quarters);

    [Fact]
    public void Freight_comes_off_up_to_a_tenth_of_gross_sales()
    {
        // 70,000 − 4,000 − 7,000 of 8,000; 60,000 − 2,000 − 3,000.35; …
        Assert.Equal("59000 54999.65 27000 95000 40000 20000 30000 10000", Course(NetSales["album"]));

        // 20,000 − 1,500; 10,000 − 500 − 1,000 of 1,200; 40,000 − 4,000, just the limit; returns alone; …
        Assert.Equal("18500 8500 36000 -3000 20000 30000 0 0", Course(NetSales["single"]));
    }

    [Fact]
    public void The_rate_rises_with_the_net_sales_to_date_of_each_product()
    {
        // 10 % of 59,000; of 41,000 and 12 % of 13,999.65 = 1,679.958; 12 % of 27,000; of 59,000.35 = 7,080.042 and 15 % of
        // 35,999.65 = 5,399.9475; from then on 15 %.
        Assert.Equal("5900 5779.96 3240 12479.99 6000 3000 4500 1500", Course(Royalty["album"]));

        // 10 %, of returns too, until 80,000; then of 20,000 and 12 % of 10,000.
        Assert.Equal("1850 850 3600 -300 2000 3200 0 0", Course(Royalty["single"]));
        Assert.Equal("7750 6629.96 6840 12179.99 8000 6200 4500 1500", Course(Earned));
    }

    [Fact]
    public void A_fifth_is_held_for_two_quarters()
    {
        // 20 % of 6,629.96 is 1,325.992, of 12,179.99 it is 2,435.998.
        Assert.Equal("1550 1325.99 1368 2436 1600 1240 900 300", Course(Withheld));
        Assert.Equal("1550 2875.99 2693.99 3804 4036 2840 2140 1200", Course(Held));

        // The earned, less the fifth, and from the third quarter on the fifth of two quarters before.
        Assert.Equal("6200 5303.97 7022 11069.98 7768 7396 5200 2440", Course(Available));
    }

    [Fact]
    public void Either_advance_is_recouped_from_all_products_the_recording_advance_first()
    {
        Assert.Equal("6200 5303.97 3496.03 0 0 0 0 0", Course(Recouped["recording"]));
        Assert.Equal("8800 3496.03 0 0 0 0 0 0", Course(Unrecouped["recording"]));

        // Of 7,022 the recording advance leaves 3,525.97.
        Assert.Equal("0 0 3525.97 1474.03 0 0 0 0", Course(Recouped["touring"]));
        Assert.Equal("0 5000 1474.03 0 0 0 0 0", Course(Unrecouped["touring"]));
    }

    [Fact]
    public void The_excess_of_the_first_year_is_credited_to_the_second()
    {
        // 33,399.95 exceed 30,000 by 3,399.95; with them, the 20,200 of the second year are 6,400.05 short.
        Assert.Equal("7750 14379.96 21219.96 33399.95 8000 14200 18700 20200", Course(EarnedThisYear));
        Assert.Equal("0 0 0 3399.95 3399.95 3399.95 3399.95 0", Course(Credit));
        Assert.Equal("0 0 0 0 0 0 0 6400.05", Course(Shortfall));
    }

    [Fact]
    public void The_label_pays_what_is_left_the_milestone_and_the_shortfall()
    {
        // 11,069.98 less the last 1,474.03; all net sales go from 203,999.65 to 295,999.65, past 250,000.
        Assert.Equal(
            [
                new("5", Label, Artist, Usd(9_595.95m), new LocalDate(2025, 8, 29)),
                new("7", Label, Artist, Usd(5_000), new LocalDate(2025, 7, 30)),
                new("5", Label, Artist, Usd(7_768), new LocalDate(2025, 11, 29)),
                new("5", Label, Artist, Usd(7_396), new LocalDate(2026, 3, 1)),
                new("5", Label, Artist, Usd(5_200), new LocalDate(2026, 5, 30)),
                new("5", Label, Artist, Usd(2_440), new LocalDate(2026, 8, 29)),
                new("6", Label, Artist, Usd(6_400.05m), new LocalDate(2026, 9, 28)),
            ],
            Settled.Statements.SelectMany(statement => statement.Payments));
    }

    [Fact]
    public void Where_returns_exceed_sales_the_artist_pays_back()
    {
        // 100 of royalties, then 90 taken back: nothing of them is withheld, and the 20 withheld are not yet released.
        var facts = new[]
        {
            Quarter(2024, 3, album: (1_000, 0, 0), single: (0, 0, 0)),
            Quarter(2024, 4, album: (0, 900, 0), single: (0, 0, 0)),
        };

        Assert.Equal(
            [new PaymentDue<Money>("5", Artist, Label, Usd(90), new LocalDate(2025, 3, 1))],
            Licence.Settle(facts).Statements[1].Payments);
    }

    [Fact]
    public void Quarter_by_quarter_with_the_state_in_a_file_it_settles_as_at_once()
    {
        var (statements, state) = (new List<Statement>(), CarriedState.None);
        foreach (var quarter in Quarters)
        {
            var timeline = Licence.Settle(quarter, state);
            statements.AddRange(timeline.Statements);
            Assert.True(CarriedStateJson.TryParse(timeline.Carried.ToJson(), out state, out _));
        }

        Assert.Equal(Settled.Statements, statements);
        Assert.Equal(Settled.Carried, state);
    }

    [Law]
    public void All_that_was_earned_is_paid_recouped_or_held(Timeline<CompleteQuarters> quarters)
    {
        var statements = Licence.Settle(quarters).Statements;
        var paid = Sum(statements.SelectMany(statement => statement.Payments.Where(payment => payment.Clause == "5"))
            .Select(payment => payment.Payer == Label ? payment.Amount.Amount : -payment.Amount.Amount));
        var recouped = Sum(statements.SelectMany(statement => new[] { Number(statement, Recouped["recording"]), Number(statement, Recouped["touring"]) }));

        Assert.Equal(Sum(statements.Select(statement => Number(statement, Earned))), paid + recouped + Number(statements[^1], Held));
    }

    [Law(MaxTest = 40)]
    public bool Every_figure_can_be_recomputed_from_its_explanation_alone(Timeline<SixQuarters> quarters) =>
        Licence.Settle(quarters).Statements.All(statement =>
            statement.Terms.All(term => DerivationAudit.Unfounded(statement.Explain(term.Term.Key)!).Count == 0));

    [Fact]
    public void Net_sales_are_explained_by_what_came_off()
    {
        const string Expected = """
            Net Sales, album for 2024-Q3, under: As signed
            net-sales[album] = 59,000.00 USD  [1]
            │ = gross-sales[album] − returns[album] − (the lesser of freight[album] and ((10 % × gross-sales[album]), not below 0))
            ├─ gross-sales[album] = 70,000.00 USD, given for 2024-Q3
            ├─ less returns[album] = 4,000.00 USD, given for 2024-Q3
            └─ less the lesser of freight[album] and ((10 % × gross-sales[album]), not below 0) = 7,000.00 USD
               ├─ freight[album] = 8,000.00 USD, given for 2024-Q3
               └─ (10 % × gross-sales[album]), not below 0 = 7,000.00 USD
                  └─ 10 % × gross-sales[album] = 7,000.00 USD

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Settled.Statements[0].Explain(NetSales["album"]).ToText(naming: Naming.Keys, inFull: true));
    }

    [Fact]
    public void Sales_that_are_unknown_leave_royalties_open_from_there_on_but_not_the_other_product()
    {
        var quarters = Quarters.Take(2).Append(PeriodFacts.For(SettlementPeriod.Quarter(2025, 1)).With(GrossSales["album"], Usd(10))).ToList();
        var statement = Licence.Settle(quarters).Statements[2];

        Assert.Equal("10", Number(statement, NetSales["album"]).ToString());
        Assert.Equal("1.2", Number(statement, Royalty["album"]).ToString()); // past 100,000 to date
        Assert.Equal("undetermined: gross-sales[single] was not given for 2025-Q1", statement.Of(Earned).ToString());
        Assert.Equal(["5", "7"], statement.OpenPayments.Select(payment => payment.Clause.ToString()));
    }

    private static PeriodFacts Quarter(
        int year,
        int quarter,
        (decimal Gross, decimal Returns, decimal Freight) album,
        (decimal Gross, decimal Returns, decimal Freight) single,
        decimal recording = 0,
        decimal touring = 0) => PeriodFacts.For(SettlementPeriod.Quarter(year, quarter))
        .With(GrossSales["album"], Usd(album.Gross)).With(Returns["album"], Usd(album.Returns)).With(Freight["album"], Usd(album.Freight))
        .With(GrossSales["single"], Usd(single.Gross)).With(Returns["single"], Usd(single.Returns)).With(Freight["single"], Usd(single.Freight))
        .With(Advanced["recording"], Usd(recording)).With(Advanced["touring"], Usd(touring));

    private static string Course(Term<Money> term) => string.Join(' ', Settled.Statements.Select(statement => Number(statement, term)));

    private static Rational Number(Statement statement, Term<Money> term) => statement.Of(term)!.Value.Amount;

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, number) => sum + number);

    private static Money Usd(decimal amount) => Currency.Usd.Of(amount);

    public sealed class SixQuarters : IContract
    {
        public static Agreement Agreement => Licence;

        public static TimelineShape Shape => TimelineShape.Any with { AtMost = 6 };
    }

    public sealed class CompleteQuarters : IContract
    {
        public static Agreement Agreement => Licence;

        public static TimelineShape Shape => SixQuarters.Shape with { NothingMissing = true };
    }
}
