using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Facts that are given although no clause in force asks for them any more.</summary>
public sealed class FactsInVainTests
{
    private static readonly Fact<Money> Visits = Fact.Money("visits", Usd, "2", "What visits cost");
    private static readonly Fact<Money> Extras = Fact.Money("extras", Usd, "2", "What extras cost").NothingUnlessGiven();
    private static readonly Fact<Money> Monthly = Fact.Money("monthly", Usd, "2", "What is paid each month").Standing();
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Service = Term.Money("service", "Service", Usd);

    // The second clause is struck out from February on.
    private static readonly Agreement WithoutService = Amended(
        [Clause("1", Fee.Means(Sales)), Clause("2", Service.Means(Visits + Extras + Monthly))],
        new Amendment("Letter", new LocalDate(2002, 2, 1), (Rule<LocalDate>)new LocalDate(2002, 2, 1), Edit.Delete("2")));

    [Fact]
    public void What_no_clause_asks_for_any_more_is_told_unless_it_stands_or_says_that_nothing_happened()
    {
        var january = Month(1).With(Sales, Usd.Of(1)).With(Visits, Usd.Of(10)).With(Extras, Usd.Of(5)).With(Monthly, Usd.Of(3));
        var february = Month(2).With(Sales, Usd.Of(1)).With(Visits, Usd.Of(10)).With(Extras, Usd.Of(5)).With(Monthly, Usd.Of(3));
        var march = Month(3).With(Sales, Usd.Of(1)).With(Extras, Usd.Of(0));

        Assert.Equal(
            [
                [],
                [
                    "clause 2: extras was given, but no clause in force asks for it, so it counts towards nothing",
                    "clause 2: visits was given, but no clause in force asks for it, so it counts towards nothing",
                ],
                [],
            ],
            WithoutService.Settle([january, february, march]).Statements.Select(statement => statement.Warnings.Select(warning => $"{warning}").ToArray()));
    }

    // The calls are struck out with the first clause, from February on; of January's they count.
    [Fact]
    public void So_are_items_unless_there_are_none()
    {
        var agreement = Amended(
            [Clause("1", Service.Means(Calls.Total(Charge))), Clause("2", Fee.Means(Sales))],
            new Amendment("Letter", new LocalDate(2002, 2, 1), (Rule<LocalDate>)new LocalDate(2002, 1, 1), Edit.Replace(Clause("1", Service.Means(Usd.Of(1))))));
        var statements = agreement.Settle(
        [
            Month(1).With(Sales, Usd.Of(1)).With(Calls, [Call(1, 10)]),
            Month(2).With(Sales, Usd.Of(1)).With(Calls, [Call(2, 20), Call(3, 30)]),
            Month(3).With(Sales, Usd.Of(1)).With(Calls, []),
        ]).Statements;

        Assert.Equal(
            [[], ["clause 1: 2 of call were given, but no clause in force asks for them, so they count towards nothing"], []],
            statements.Select(statement => statement.Warnings.Select(warning => $"{warning}").ToArray()));
    }
}
