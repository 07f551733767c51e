using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Invariants;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Testing.Invariants;
using ContractRules.Values;
using static ContractRules.Testing.Tests.RoyaltyAgreement;

namespace ContractRules.Testing.Tests.Invariants;

public sealed class InvariantCheckingTests
{
    private static readonly Invariant Capped = Invariant.Always("no royalty is more than 50,000 USD", Royalty <= Currency.Usd.Of(50_000), "1");
    private static readonly Invariant Modest = Invariant.Always("no royalty is more than 1,000 USD", Royalty <= Currency.Usd.Of(1_000), "1");

    private static readonly InvariantCheck Checked = RoyaltyAgreement.Agreement.CheckInvariants([Capped, Modest]);

    [Fact]
    public void One_that_holds_is_never_broken() => Assert.Equal((0, null), (Checked.Invariants[0].Broken, Checked.Invariants[0].Counterexample));

    // 10 % of 10,000.05 is 1,000.01 once rounded; the book has to be published by the end of the quarter.
    [Fact]
    public void One_that_does_not_is_broken_by_facts_as_small_as_they_go()
    {
        var found = Assert.Single(Checked.Counterexamples);

        Assert.Equal(Modest, found.Invariant);
        var quarter = Assert.Single(found.Periods);
        Assert.Equal(["net-sales", "publication"], quarter.Values.Keys);
        Assert.True(quarter.Values.TryGet("net-sales", out var sales));
        Assert.Equal(new NumberValue(new Rational(1_000_005, 100)), sales);
    }

    [Fact]
    public void A_failure_tells_the_invariant_the_readings_the_facts_the_clauses_and_the_explanation()
    {
        var failure = Assert.Throws<InvariantsBrokenException>(() => Checked.ThrowOnFailure(new Rational(1, 100))).Message;

        Assert.StartsWith("no royalty is more than 1,000 USD (1), broken in ", failure, StringComparison.Ordinal);
        Assert.Contains("\nReadings: the default of every one\nFacts:\nperiod,publication,net-sales\n", failure, StringComparison.Ordinal);
        Assert.Contains("\nClauses to blame: 1\n", failure, StringComparison.Ordinal);
        Assert.Contains("royalty = 1,000.01 USD", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("...", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void It_tells_what_the_statements_really_reached()
    {
        Assert.True(Checked.Reach.Statements > 0);
        Assert.True(Checked.Reach.OfTerm("royalty").Determined > 0);
        Assert.NotEmpty(Checked.Reach.Branches);
        Assert.Contains($"\n{Checked.Reach}\n", $"{Checked}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_finds_the_same()
    {
        var again = RoyaltyAgreement.Agreement.CheckInvariants([Capped, Modest]);

        Assert.Equal($"{Checked}", $"{again}");
        Assert.Equal($"{Assert.Single(Checked.Counterexamples)}", $"{Assert.Single(again.Counterexamples)}");
    }

    [Fact]
    public void One_that_is_hardly_ever_determined_fails_although_nothing_breaks_it()
    {
        var unknown = Invariant.Always("what nobody gives is never negative", Royalty * (Copies.ToDate() / Copies.ToDate()) >= Currency.Usd.Of(0), "1");
        var check = RoyaltyAgreement.Agreement.CheckInvariants([unknown], cases: 20, shape: TimelineShape.Any with { AtMost = 2 });

        Assert.Empty(check.Counterexamples);
        Assert.Contains("expected it determined in 0.5 of the statements", Assert.Throws<InvariantsBrokenException>(() => check.ThrowOnFailure()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readings_of_a_counterexample_are_as_near_to_the_defaults_as_it_allows()
    {
        var shared = Invariant.Always("no loss is shared", VoipTerms.DistributableProfit >= Currency.Usd.Of(0), "4(1)");
        var found = Assert.Single(InternationalVoipAgreement.Agreement.CheckInvariants([shared], cases: 60).Counterexamples);

        Assert.Equal([("loss-months", "shared")], found.Readings.Select(taken => (taken.Reading.Key, taken.Option.Name)));
        Assert.Contains("--reading loss-months=shared\n", $"{found}", StringComparison.Ordinal);
    }

    [Fact]
    public void The_facts_of_a_counterexample_are_a_file_that_settling_reads_and_that_breaks_it_again()
    {
        var noCalls = Invariant.Always("no minutes are called", !VoipCalls.Calls.WereGiven() | (VoipTerms.VolumeSold <= Unit.Minute.Of(0)));
        var found = Assert.Single(InternationalVoipAgreement.Agreement.CheckInvariants([noCalls], cases: 20).Counterexamples);

        var facts = Receive.Facts(SourceText.Of(found.FactsCsv, "facts.csv"), found.Agreement).Value!;
        var read = found.ItemsCsv.Aggregate(facts, (given, list) =>
            Receive.Items(given, SourceText.Of(list.Value, $"{list.Key}.csv"), found.Agreement.Items.First(items => items.Key == list.Key)).Value!);
        Assert.Equal(found.Periods, read.Periods);
        Assert.Equal(["call"], found.ItemsCsv.Keys);
    }

    [Fact]
    public void It_is_told_an_agreement_and_a_case_or_more_and_an_invariant_to_be_determined_at_all()
    {
        Assert.Equal("agreement", Assert.Throws<ArgumentNullException>(() => InvariantChecking.CheckInvariants(null!)).ParamName);
        Assert.Equal("cases", Assert.Throws<ArgumentOutOfRangeException>(() => RoyaltyAgreement.Agreement.CheckInvariants(cases: 0)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Checked.ThrowOnFailure(Rational.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Checked.ThrowOnFailure(2));
    }
}
