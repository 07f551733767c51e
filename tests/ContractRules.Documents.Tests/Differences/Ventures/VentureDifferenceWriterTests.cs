using ContractRules.Agreements;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Differences.Ventures;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Differences.Ventures;

/// <summary>By what each venture differs, in CSV.</summary>
public sealed class VentureDifferenceWriterTests
{
    private static readonly Party Owner = new("Owner", "The Owner Ltd");
    private static readonly Party Keeper = new("Keeper", "The Keeper Ltd");
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales of the month").InRange(0);

    // A quarter of 100, and of 50.50, is 25 and 12.63; a half is 50 and 25.25: 37.62 more. Of sales of nothing both are nothing, and nothing is written.
    [Fact]
    public void A_venture_that_differs_has_a_line_for_each_payment_that_does_and_one_for_each_part()
    {
        var written = Written(Rent(new Rational(1, 4)), Rent(new Rational(1, 2)), ("=A, \"x\"", 1, 10_000), ("=A, \"x\"", 2, 5_050), ("B", 1, 0));

        Assert.Equal(
            """"
            venture,kind,clause,payer,payee,before,after,difference,unit,cause,left-out,rounded,rounding
            "=A, ""x""",payment,1,Keeper,Owner,37.63,75.25,37.62,USD,,0,37.62,half away from zero
            "=A, ""x""",part,1,Keeper,Owner,,,37.62,USD,1: 50 % for 25 %,,37.62,half away from zero

            """",
            written);
    }

    [Fact]
    public void What_is_open_is_told_by_how_many_periods_it_leaves_out()
    {
        var written = Written(Rent(new Rational(1, 4)), Rent(new Rational(1, 2)), ("A", 1, 10_000), ("A", 2, null));

        Assert.Contains("A,payment,1,Keeper,Owner,25.00,50.00,25.00,USD,,1,25.00,half away from zero\n", written, StringComparison.Ordinal);
    }

    private static string Written(Agreement before, Agreement after, params (string Venture, int Month, long? Cents)[] rows)
    {
        var output = new StringWriter();
        using var writer = new VentureDifferenceWriter(output);
        before.CompareVentures(
            after,
            [
                VentureRows.Of([.. rows.Select(row => row.Venture)], [.. rows.Select(row => SettlementPeriod.Month(2024, row.Month))])
                    .With(Sales.Declaration, [.. rows.Select(row => row.Cents ?? 0)], [.. rows.Select(row => row.Cents is not null)]),
            ],
            onLot: lot => writer.Write(lot.Done));
        return output.ToString();
    }

    private static Agreement Rent(Rational part) => new(
        "shop", "Lease of a shop", new LocalDate(2024, 1, 1), Cadence.Months, [Owner, Keeper],
        [new Clause("1", "Rent", "A part of sales.", Keeper.Pays(Owner, (new Ratio(part) * Sales).Rounded(Rounding.ToTheCent)))]);
}
