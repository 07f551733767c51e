using System.Globalization;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Sql.Rows;
using ContractRules.Sql.Tests.Dbt;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Sql.Tests.Rows;
using ContractRules.Values;
using NodaTime;
using NodaTime.Text;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests;

/// <summary>Periods in which the text changes after the agreement has ended for some: these are settled and paid under the text before.</summary>
public sealed class EndBeforeChangeTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "3", "What was sold");
    private static readonly LocalDate Change = new(2002, 6, 17);

    [Fact]
    public void DuckDB_pays_by_the_text_before_what_ends_before_it_changes() => Pays(DuckDbEngine.Start());

    [PostgreSqlFact]
    public void PostgreSQL_pays_by_the_text_before_what_ends_before_it_changes() => Pays(PostgreSqlEngine.Start());

    // The first ends on 12 June, and the seller pays its June; that of the others the buyer pays, as the letter says from 17 June on.
    private static void Pays(Engine engine)
    {
        using var closing = engine;
        var sold = Term.Money("sold", "What was sold", Usd);
        var (day, ends) = (Fact.Date("end-day", "3", "The day of the end").Standing(), Term.Date("ends", "When it ends"));
        var agreement = Amended(
            [Clause("1", Expiry.On(day)), Clause("2", Seller.Pays(Buyer, Sales)), Clause("3", ends.Means(day)), Clause("4", PeriodOfTheEnd.CountsWhole)],
            new Amendment("Letter", Change, (Rule<LocalDate>)Change, Edit.Replace(Clause("2", sold.Means(Sales))), Edit.Insert(Clause("5", Buyer.Pays(Seller, Sales)), after: "4")).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd));
        PeriodFacts[][] months = [.. Enumerable.Range(5, 4).Select(number => new[] { new LocalDate(2002, 6, 12), new LocalDate(2002, 6, 20), new LocalDate(2002, 12, 31) }
            .Select(end => PeriodFacts.For(SettlementPeriod.Month(2002, number)).With(Sales, Usd.Of(100)).With(day, end)).ToArray())];
        var (compared, sql) = (new Compared(), SqlPlan.Of(Plan.Of(agreement, PlanChoice.Everything with { DueDates = true }), engine.Dialect));
        compared.Compare(engine, sql, months);

        Assert.Equal(1, compared.Settled);
        string[] expected = ["0 Seller 2002-01-01", "1 Buyer 2002-06-17", "2 Buyer 2002-06-17"];
        Assert.Equal(expected, engine.Rows("select * from payments where period_number = 2 order by venture").Select(Told));
        Assert.All(
            TableRows.Of(engine, "select * from terms where period_number = 2 order by venture").Index(),
            terms => Assert.Empty(sql.DifferencesFrom(terms.Item, agreement.Settle([.. months.Take(2).Select(month => month[terms.Index])]).Statements[1]).Value!));
        var project = ResolvedProject.Of(sql, engine);
        project.Run(through: 4);
        Assert.Equal(expected, engine.Rows("select * from dbt_payments where period_number = 2 order by venture").Select(Told));
        project.Drop();
    }

    private static string Told(IReadOnlyDictionary<string, object?> row) => $"{int.Parse((string)row["venture"]!, CultureInfo.InvariantCulture)} {row["payer"]} {LocalDatePattern.Iso.Format((LocalDate)row["text_in_force_from"]!)}";
}
