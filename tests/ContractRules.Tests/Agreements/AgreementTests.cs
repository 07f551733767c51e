using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What an agreement knows of itself.</summary>
public class AgreementTests
{
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);

    private static readonly Agreement Sample = Amended(
        [Clause("1", Profit.Means(Sales - Costs + Tax.Prior())), Clause("2", Tax.Means(Basis.Decides(Sales, Costs)))],
        new Amendment("Letter", new LocalDate(2002, 7, 1), new LocalDate(2002, 7, 1), Edit.Replace(
            Clause("2", Tax.Means(Sales.ToDate() + Sales.OverTrailing(3, lag: 2) + Profit.OverTrailing(4) + Sales.Prior())))));

    [Fact]
    public void It_knows_its_name_date_parties_and_text()
    {
        Assert.Equal(("small", "Small agreement", Dated, Cadence.Months), (Sample.Key, Sample.Title, Sample.Dated, Sample.Cadence));
        Assert.Equal([Seller, Buyer], Sample.Parties);
        Assert.Equal("Small agreement of 2002-01-01", Sample.ToString());
        Assert.Equal(["As signed", "Letter"], Sample.Versions.Select(version => version.Title));
        Assert.Equal("Letter", Assert.Single(Sample.Amendments).ToString());
    }

    [Fact]
    public void It_needs_a_key_and_a_title()
    {
        Assert.Throws<ArgumentException>(() => new Agreement(" ", "Title", Dated, Cadence.Months, [], []));
        Assert.Throws<ArgumentException>(() => new Agreement("key", "", Dated, Cadence.Months, [], []));
    }

    [Fact]
    public void It_lists_the_facts_and_readings_of_all_versions_each_once_in_the_order_of_the_text()
    {
        Assert.Equal(["sales", "costs"], Sample.Facts.Select(fact => fact.Key));
        Assert.Equal([Basis], Sample.Readings);
    }

    [Fact]
    public void It_remembers_what_any_version_asks_for_and_no_more() => Assert.Equal(
        [
            new Recollection(Profit.Declaration, ToDate: false, Periods: 3), // a window of 4 that includes the present
            new Recollection(Sales.Declaration, ToDate: true, Periods: 4), // a window of 3 that ends 2 periods ago
            new Recollection(Tax.Declaration, ToDate: false, Periods: 1), // the prior value
        ],
        Sample.Recollections);

    [Fact]
    public void A_version_knows_its_definitions_with_their_clauses()
    {
        var version = Sample.Versions[0];

        Assert.Equal([("1", "profit"), ("2", "tax")], version.Definitions.Select(defined => ($"{defined.Clause}", defined.Term.Key)));
        Assert.True(version.TryDefine("tax", out var tax));
        Assert.Equal(new DefinedTerm("2", Tax.Declaration, Basis.Decides(Sales, Costs).Node, Index: 1), tax);
        Assert.False(version.TryDefine("sales", out _));
    }

    [Fact]
    public void A_clause_tells_its_definitions_from_its_payments()
    {
        var clause = Clause("1", Profit.Means(Sales), Seller.Pays(Buyer, Profit, due: ThePeriod.End));

        Assert.Equal("1 Heading of 1", clause.ToString());
        Assert.Equal([Profit.Means(Sales)], clause.Definitions);
        Assert.Equal([new Payment(Seller, Buyer, Profit.Node, ThePeriod.End.Node)], clause.Payments);
        Assert.Equal([Profit.Node, ThePeriod.End.Node], clause.Payments.Single().Rules);
        Assert.Null(clause.WhyNothing);
        Assert.Equal("Seller", Seller.ToString());
    }

    [Fact]
    public void A_clause_needs_a_heading_and_a_summary_and_a_silent_one_a_reason()
    {
        Assert.Throws<ArgumentException>(() => new Clause("1", " ", "Summary"));
        Assert.Throws<ArgumentException>(() => new Clause("1", "Heading", ""));
        Assert.Throws<ArgumentException>(() => ContractRules.Agreements.Clause.ComputingNothing("1", "Heading", "Summary", because: " "));
        Assert.Throws<ArgumentException>(() => new Amendment(" ", Dated, Dated));
    }
}
