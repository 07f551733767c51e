using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Attribution;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Attribution.Warehouse;

namespace ContractRules.Tests.Attribution;

public sealed class CostRegisterCheckTests
{
    [Fact]
    public void A_fact_of_the_same_key_and_other_bounds_is_not_the_one_asked_for() => AssertRefused(
        "the agreement doesn't ask for land-costs", AgreementBy(Cadence.Months), [new("1(a)", Fact.Money("land-costs", Currency.Usd, "1(a)", "Land").InRange(5))]);

    [Fact]
    public void Facts_of_two_currencies_are_refused()
    {
        var rupees = Fact.Money("rupee-costs", new Currency("PKR", 2), "1(b)", "Costs in rupees").NothingUnlessGiven();
        var clauses = AgreementBy(Cadence.Months).Clauses;
        Agreement both = Written([.. clauses, new Clause("2", "Rupees", "In rupees.", Term.Money("rupees", "Rupees", new Currency("PKR", 2)).Means(rupees))]);

        AssertRefused("its facts are in different currencies", both, [new("1(a)", Land), new("2", rupees)]);
    }

    // Clause 1(d) and its fact come with a letter only.
    [Fact]
    public void A_heading_can_be_a_clause_that_an_amendment_inserts()
    {
        var clause = new Clause("1(d)", "Other", "All else.", Term.Money("others", "Other", Currency.Usd).Means(NotAskedFor));
        var amended = Written(AgreementBy(Cadence.Months).Clauses, new Amendment("Letter", new LocalDate(2020, 3, 1), new LocalDate(2020, 3, 1), Edit.Insert(clause, after: "1(c)")));
        var register = new CostRegister(amended, "1", [new("1(a)", Land), new("1(d)", NotAskedFor)]);

        Assert.Equal("1(d)", $"{Assert.Single(register.Attribute(Item("2020-03-01", 1, "1(d)")).Items).Heading.Clause}");
        AssertRefused("no clause is 1(e)", amended, [new("1(e)", NotAskedFor)]);
    }

    private static Agreement Written(EquatableArray<Clause> clauses, params EquatableArray<Amendment> amendments) =>
        new("warehouse", "Warehouse", dated: new LocalDate(2020, 1, 15), Cadence.Months, parties: [], clauses, amendments);

    private static void AssertRefused(string fault, Agreement agreement, EquatableArray<CostHeading> headings) => Assert.StartsWith(
        $"The register of 1 is written wrongly: {fault}.", Assert.Throws<ArgumentException>(nameof(headings), () => new CostRegister(agreement, "1", headings)).Message, StringComparison.Ordinal);
}
