using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Testing.Xunit;
using ContractRules.Values;

namespace ContractRules.Testing.Tests.Xunit;

/// <summary>Properties as a user writes them: methods whose parameters are drawn.</summary>
public sealed class AgreementPropertyTests
{
    [ShopProperty]
    public bool The_statements_are_those_of_the_facts_under_the_readings_drawn(Agreement read, EquatableArray<PeriodFacts> facts, StatementList statements) =>
        read.Settle(facts).Statements.Equals(statements);

    [ShopProperty(AtLeast = 2, AtMost = 5, First = "2024-03")]
    public void Periods_are_those_asked_for(Timeline settled, IReadOnlyList<PeriodFacts> facts)
    {
        Assert.InRange(facts.Count, 2, 5);
        Assert.Equal("2024-03", settled.Statements[0].Period.Label);
    }

    [ShopProperty]
    public bool Each_period_can_be_asked_for_by_itself(Statement statement, PeriodFacts facts) => statement.Period == facts.Period;

    [ShopProperty]
    public bool Rent_is_never_below_zero(Statement statement) => statement.Of(ShopAgreement.Rent) is not { IsDetermined: true } rent || rent.Value >= Currency.Usd.Of(0);

    [ShopProperty(MaxTest = 50)]
    public async Task<bool> A_property_may_take_its_time(Knowledge knowledge, EquatableArray<PeriodFacts> facts)
    {
        await Task.Yield();
        return knowledge.AsLastKnown() == facts;
    }

    [ShopProperty(AsRead = true)]
    public bool All_is_read_as_the_agreement_is_where_that_is_asked_for(Agreement read) => ReferenceEquals(read, ShopAgreement.Agreement);

    [Fact]
    public async Task A_property_that_does_not_hold_fails_with_the_case_that_shows_it()
    {
        var failed = await RunProperty.Of(typeof(Broken), nameof(Broken.No_rent_is_paid));

        Assert.StartsWith("No rent is paid: broken\nReadings: the default of every one\nFacts:\nperiod,", failed, StringComparison.Ordinal);
        Assert.Contains("\nSeed 1, case ", failed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_that_tested_nothing_fails() =>
        Assert.StartsWith("Tests nothing: tested too little. rent: determined in ", await RunProperty.Of(typeof(Broken), nameof(Broken.Tests_nothing)), StringComparison.Ordinal);

    [Fact]
    public async Task What_cannot_be_drawn_is_told() =>
        Assert.StartsWith("Asks_for_a_number asks for Int32 number, which is not drawn from an agreement", await RunProperty.Of(typeof(Broken), nameof(Broken.Asks_for_a_number)), StringComparison.Ordinal);

    [Fact]
    public async Task What_is_no_agreement_is_told() =>
        Assert.StartsWith("ShopAgreement.Rent is no agreement", await RunProperty.Of(typeof(Broken), nameof(Broken.Of_no_agreement)), StringComparison.Ordinal);

    // Not found by xUnit, which looks at public types alone.
#pragma warning disable xUnit1000
    internal sealed class Broken
#pragma warning restore xUnit1000
    {
        [ShopProperty]
        public bool No_rent_is_paid(Statement statement) => statement.Of(ShopAgreement.Rent) is not { IsDetermined: true } rent || rent.Value == Currency.Usd.Of(0);

        [AgreementProperty(typeof(ShopAgreement), nameof(ShopAgreement.Agreement), Terms = "rent", LeastPercentDetermined = 99)]
        public bool Tests_nothing(Statement statement) => true;

        [ShopProperty]
        public bool Asks_for_a_number(int number) => true;

        [AgreementProperty(typeof(ShopAgreement), nameof(ShopAgreement.Rent))]
        public bool Of_no_agreement(Statement statement) => true;
    }
}
