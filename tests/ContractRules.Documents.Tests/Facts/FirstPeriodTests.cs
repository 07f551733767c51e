using ContractRules.Agreements;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Facts;

/// <summary>A facts file whose first line is a period longer than the others.</summary>
public sealed class FirstPeriodTests
{
    private static readonly LocalDate Signed = new(2002, 4, 25);
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales");

    private static readonly Agreement Quarterly = new(
        "quarterly", "Quarterly", Signed, Cadence.Quarters, [],
        [new Clause("1", "Sales", "All sales.", Term.Money("all-sales", "All sales", Currency.Usd).Means(Sales.ToDate()))],
        firstPeriod: SettlementPeriod.Between(Signed, new LocalDate(2002, 9, 30)));

    [Fact]
    public void It_is_read_and_the_quarters_after_it()
    {
        var (periods, faults) = Read("2002-04-25/2002-09-30,1", "2002-Q4,2");

        Assert.Equal("", faults);
        Assert.Equal(["2002-04-25/2002-09-30", "2002-Q4"], periods);
    }

    [Fact]
    public void A_quarter_in_its_place_says_what_comes_first() => Assert.Equal(
        "facts.csv:2:1: '2002-Q3' is no period of this agreement; expected a quarter such as 2002-Q4, after a first period of 2002-04-25/2002-09-30\n",
        Read("2002-Q3,1").Faults);

    [Fact]
    public void What_follows_it_is_named() => Assert.Equal(
        "facts.csv:3:1: period 2003-Q1 does not follow 2002-04-25/2002-09-30: periods must adjoin; expected 2002-Q4\n",
        Read("2002-04-25/2002-09-30,1", "2003-Q1,1").Faults);

    [Fact]
    public void What_to_supply_tells_of_it() => Assert.Contains(
        FactsReport.Of(Quarterly).Sections,
        section => section.Note.StartsWith("One line for each quarter after a first period of 2002-04-25/2002-09-30, one column", StringComparison.Ordinal));

    private static (IEnumerable<string> Periods, string Faults) Read(params string[] lines)
    {
        var faults = new Faults();
        var file = FactsFile.Read(SourceText.Of(string.Join('\n', ["period,sales", .. lines]), "facts.csv"), Quarterly, faults);
        return (file!.Periods.Select(facts => facts.Period.Label), string.Concat(faults.Select(fault => $"{fault}\n")));
    }
}
