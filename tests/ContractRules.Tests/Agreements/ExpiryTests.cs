using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>A day on which an agreement ends by itself, and what has to hold as well.</summary>
public class ExpiryTests
{
    private static readonly LocalDate June = new(2002, 6, 30);

    [Fact]
    public void It_says_the_day_and_the_condition()
    {
        Assert.Equal("the agreement expires on 2002-06-30", $"{Expiry.On(June)}");
        Assert.Equal("the agreement expires on 2002-06-30 if not closed", $"{Expiry.On(June, providedThat: !Closed)}");
    }

    [Fact]
    public void A_substitution_reaches_the_day_and_the_condition()
    {
        var may = new LocalDate(2002, 5, 31);
        var clause = Clause("1", Expiry.On(June, providedThat: Sales < Usd.Of(100)), PeriodOfTheEnd.CountsWhole);

        Assert.Equal("the agreement expires on 2002-05-31 if sales < 100.00 USD", Amended(clause, Edit.Substitute<LocalDate>(June, may, "1")));
        Assert.Equal("the agreement expires on 2002-06-30 if sales < 90.00 USD", Amended(clause, Edit.Substitute<Money>(Usd.Of(100), Usd.Of(90), "1")));
    }

    private static string Amended(Clause clause, Edit edit) => SmallAgreement
        .Amended([clause], new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), edit))
        .Versions[1].Clauses[0].Provisions[0].ToString();
}
