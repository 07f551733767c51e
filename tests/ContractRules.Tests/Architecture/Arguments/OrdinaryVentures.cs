using System.Text;
using Apache.Arrow;
using ContractRules.Agreements;
using ContractRules.Arrow.Ventures;
using ContractRules.Comparison.Ventures;
using ContractRules.Differences.Ventures;
using ContractRules.Documents;
using ContractRules.Documents.Differences.Ventures;
using ContractRules.Documents.Ventures;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Tests.Comparison.Ventures;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>What the laws of arguments know of ventures: rows of two, of which one is wrong, settled, kept and written.</summary>
internal static class OrdinaryVentures
{
    public static IEnumerable<object> Roots()
    {
        var sales = Fact.Money("sold", Usd, "1", "What was sold").InRange(0);
        var total = Term.Money("sold-so-far", "Sales so far", Usd);
        var part = Term.Money("sold-in-part", "A part of them", Usd);
        var plan = Plan.Of(Of(Clause("1", total.Means(sales.ToDate()), part.Means(total - sales))));
        using var file = Receive.Ventures(Stream("venture,period,sold\na,2002-01,1\nb,2002-01,-1\n"), "ventures.csv", plan.Agreement).Value!;
        var lot = file.Lots().First();
        var settled = plan.Settle([lot.Rows]).ToList();
        using var again = Receive.Ventures(Stream("venture,period,sold\na,2002-01,1\n"), "ventures.csv", plan.Agreement).Value!;
        var month = SettlementPeriod.Month(2002, 1);
        var columns = plan.Settle([FactColumns.For(month, 1).With(sales, [-1])])!;
        var priced = PricingVenturesTests.Priced();
        var dearer = Of(Clause("1", total.Means(sales.ToDate()), part.Means(total - sales), Seller.Pays(Buyer, sales)));
        var lots = new List<ComparedLot>();
        var compared = plan.Agreement.CompareVentures(dearer, [VentureRows.Of(["a"], [month]).With(sales.Declaration, [100], [true])], onLot: lots.Add);
        return
        [
            plan.Carried[0], columns.Faults[0], lot, lot.Rows, settled[0], settled[0][0]!, settled[0].Together[0], settled[0].Faults[0], settled[^1].Closed[0], settled[^1].Closed[0].State,
            new[] { settled[^1].Closed[0] }, VentureOrder.Any, again.Settle(plan).First(), VentureWriter.Csv(new StringWriter(), plan), new VentureStateWriter(new StringWriter(), plan),
            new[] { (settled[^1].Closed[0].State, 0) }, new[] { "a" }, new[] { month }, new[] { lot.Rows }, new StringReader(""),
            Receive.Ventures(Stream("venture,period,sold\na,2002-01,1\n"), "ventures.csv", plan.Agreement).Value!,
            compared, compared.Totals[0], compared.Greatest[0], compared.Greatest[0].Ventures[0], lots[0], (Action<ComparedLot>)(_ => { }), new[] { compared.Greatest[0].Ventures[0] },
            new VentureDifferenceWriter(new StringWriter()), VentureComparisonDocument.Of(compared),
            plan.Agreement.VenturesIn(new RecordBatch.Builder().Append("venture", false, new StringArray.Builder().Append("a").Build()).Build()),
            priced, priced.Alone, priced.Alone.Prices[0], priced.Alone.WithoutPlan[0], new RefusedVenture("a", Lot: 0, Row: 0, columns.Faults[0].Fault), (IEnumerable<VentureRows>)[lot.Rows],
        ];
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
