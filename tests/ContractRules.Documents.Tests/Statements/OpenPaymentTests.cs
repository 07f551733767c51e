using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Documents.Tests.Statements;

public sealed class OpenPaymentTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Net sales");
    private static readonly Term<Money> Royalty = Term.Money("royalty", "Royalty", Usd);
    private static readonly Party Author = new("Author", "A. Author");
    private static readonly Party Publisher = new("Publisher", "P. Publisher");

    [Fact]
    public void A_payment_of_just_an_undetermined_term_is_told_by_the_term_alone()
    {
        var row = Assert.Single(Undetermined(Royalty));
        Assert.Equal("royalty", row.GetProperty("term").GetString());
    }

    [Fact]
    public void A_payment_that_is_more_than_one_term_is_told_as_a_payment_too()
    {
        var rows = Undetermined(Royalty + Sales);
        Assert.Equal(2, rows.Count);
        Assert.Equal(
            """{"term":null,"payment":"1","payer":"Publisher","payee":"Author","clause":"1","reason":"sales was not given for 2024","needs":["sales"]}""",
            JsonSerializer.Serialize(rows[1]));
    }

    private static List<JsonElement> Undetermined(Rule<Money> paid)
    {
        var agreement = new Agreement(
            "royalty",
            "Royalty agreement",
            new LocalDate(2024, 1, 1),
            Cadence.Years,
            [Author, Publisher],
            [new Clause("1", "Royalty", "A tenth of net sales.", Royalty.Means((Sharing.Percent(10) * Sales).Rounded(Rounding.ToTheCent)), Publisher.Pays(Author, paid))]);
        var settled = new Settled(agreement, agreement.Settle(PeriodFacts.For(SettlementPeriod.Year(2024))).Statements);
        using var json = JsonDocument.Parse(StatementsDocument.Of(settled).ToJson());
        return [.. json.RootElement.GetProperty("statements")[0].GetProperty("undetermined").EnumerateArray().Select(row => row.Clone())];
    }
}
