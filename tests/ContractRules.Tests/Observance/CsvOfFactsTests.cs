using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Observance;

/// <summary>Facts and items as files that settling takes: a column for each that is given at all, blank where it isn't.</summary>
public sealed class CsvOfFactsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales");
    private static readonly Fact<Money> Costs = Fact.Money("costs", Currency.Usd, "1", "Costs");
    private static readonly Fact<Money> Rent = Fact.Money("rent", Currency.Usd, "1", "Rent");
    private static readonly Field<Money> Price = Field.Money("price", Currency.Usd, "Its price");
    private static readonly Field<Money> Tip = Field.Money("tip", Currency.Usd, "What is given beside it");
    private static readonly Field<LocalDate> Day = Field.Date("day", "Day of it");
    private static readonly TextField Country = Field.Text("country", "Where it goes");
    private static readonly TextField Note = Field.Text("note", "What was noted");
    private static readonly Items Orders = Items.Of("order", "1", "Orders", Price, Tip, Country, Note);

    [Fact]
    public void A_fact_given_in_one_period_has_a_column_and_one_that_never_is_has_none() => Assert.Equal(
        "period,sales,rent\n2002-01,1,\n2002-02,2,7.5\n",
        CsvOfFacts.Of(
            [Sales.Declaration, Costs.Declaration, Rent.Declaration],
            [Month(1).With(Sales, Currency.Usd.Of(1)), Month(2).With(Sales, Currency.Usd.Of(2)).With(Rent, Currency.Usd.Of(7.50m))]));

    [Fact]
    public void A_field_given_of_one_item_has_a_column_and_texts_are_quoted_where_they_must_be()
    {
        EquatableArray<PeriodFacts> months =
        [
            Month(1).With(Orders, [Item.Of("A").With(Price, Currency.Usd.Of(1)).With(Country, "PK"), Item.Of("B,1").With(Country, "the \"other\"\nside")]),
            Month(2),
            Month(3).With(Orders, [Item.Of(",C")]),
        ];
        Assert.Equal(
            "key,period,price,country\nA,2002-01,1,PK\n\"B,1\",2002-01,,\"the \"\"other\"\"\nside\"\n\",C\",2002-03,,\n", CsvOfFacts.Of(Orders.Declaration, months));
        Assert.Throws<ArgumentNullException>("items", () => CsvOfFacts.Of((ItemsDeclaration)null!, months));
    }

    [Fact]
    public void Items_with_a_day_of_their_own_stand_by_that_and_not_by_their_period() => Assert.Equal(
        "key,day,price\nA,2002-01-05,1\n",
        CsvOfFacts.Of(
            Items.Of("order", "1", "Orders", Price, Day).DatedBy(Day).Declaration,
            [Month(1).WithItems("order", [Item.Of("A").With(Price, Currency.Usd.Of(1)).With(Day, new LocalDate(2002, 1, 5))])]));
}
