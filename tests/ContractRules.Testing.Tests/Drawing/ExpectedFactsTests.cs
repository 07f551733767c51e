using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Testing.Tests.Drawing;

/// <summary>What is drawn is accepted, also where the agreement expects something of its facts together, and near the ends of the calendar.</summary>
public sealed class ExpectedFactsTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Currency.Usd, "1", "All costs").InRange(0);
    private static readonly Fact<Money> LocalCosts = Fact.Money("local-costs", Currency.Usd, "1", "Of the costs, the local ones").InRange(0);
    private static readonly Fact<LocalDate> Birth = Fact.Date("birth", "1", "A day long ago");
    private static readonly Term<Money> Local = Term.Money("local", "Local", Currency.Usd);
    private static readonly Term<Ratio> Year = Term.Ratio("year", "Year");

    [Fact]
    public void Facts_that_must_fit_together_do_and_are_not_always_left_out()
    {
        var agreement = Of(new LocalDate(2024, 1, 1), Expectation.That("the local costs are part of the costs", LocalCosts <= Costs));
        var local = 0;
        Prop.ForAll(GeneratedFacts.Of(agreement), periods =>
        {
            Assert.Empty(agreement.Settle(periods).Faults);
            local += periods.Count(facts => facts.Values.TryGet("local-costs", out var given) && given is NumberValue { Number.IsZero: false });
        }).QuickCheckThrowOnFailure();

        Assert.True(local > 100, $"Only {local} periods had local costs.");
    }

    [Fact]
    public void Where_no_facts_meet_what_is_expected_drawing_says_so()
    {
        var agreement = Of(new LocalDate(2024, 1, 1), Expectation.That("the impossible", Costs < (Rule<Money>)Currency.Usd.Of(0)));
        var drawn = Assert.ThrowsAny<Exception>(() => GeneratedFacts.Of(agreement, TimelineShape.Any with { NothingMissing = true }).Generator.Sample(10));

        Assert.Contains("Found no facts for ", $"{drawn}", StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_lie_in_the_calendar_that_data_may_hold_also_near_its_beginning()
    {
        var agreement = Of(
            new LocalDate(1900, 1, 1),
            Year.Means(AccountingYear.StartingOn(4, 6).Of(Birth)));
        Prop.ForAll(GeneratedFacts.Of(agreement), periods => agreement.Settle(periods).Faults.Count == 0).QuickCheckThrowOnFailure();
    }

    private static Agreement Of(LocalDate dated, params EquatableArray<Provision> provisions) => new(
        "small", "Small agreement", dated, Cadence.Months, parties: [],
        clauses: [new Clause("1", "Heading", "Summary", [Local.Means(Percent(10) * (LocalCosts + Costs)), .. provisions])]);
}
