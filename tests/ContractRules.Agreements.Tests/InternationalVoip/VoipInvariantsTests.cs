using ContractRules.Agreements.InternationalVoip;
using ContractRules.Testing.Invariants;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>What the agreement promises of itself holds, and can fail.</summary>
public sealed class VoipInvariantsTests
{
    [Fact]
    public void Every_invariant_holds_for_any_facts_under_the_readings_for_which_it_is_meant_and_is_determined_in_half_the_statements() =>
        InternationalVoipAgreement.Agreement.CheckInvariants(cases: Nightly.Draws(200, atNight: 10_000)).ThrowOnFailure();

    [Fact]
    public void Every_invariant_that_there_is_is_shipped() => Assert.Equal(
        typeof(VoipInvariants).GetProperties().Select(property => property.GetValue(null)).OfType<Agreements.Invariants.Invariant>().ToHashSet(),
        InternationalVoipAgreement.Agreement.Invariants.ToHashSet());

    [Fact]
    public void The_agreement_ships_more_than_fifteen_each_with_a_clause_that_it_has()
    {
        var clauses = InternationalVoipAgreement.Agreement.Versions.SelectMany(version => version.Clauses).Select(clause => clause.Reference).ToHashSet();
        Assert.True(VoipInvariants.All.Count > 15);
        Assert.All(VoipInvariants.All, invariant => Assert.Contains(invariant.Clause, clauses));
    }

    [Fact]
    public void Every_invariant_has_an_amendment_that_breaks_it() =>
        Assert.Equal(VoipInvariants.All, BrokenVoip.Amendments.Select(broken => broken.Invariant));

    public static TheoryData<string> Words => [.. BrokenVoip.Amendments.Select(broken => broken.Invariant.Words)];

    [Theory]
    [MemberData(nameof(Words))]
    public void An_amendment_that_breaks_an_invariant_is_found(string words)
    {
        var (invariant, amended) = BrokenVoip.Of(words);

        Assert.True(BrokenVoip.IsBroken(invariant, amended), $"Nothing broke '{invariant}'.");
    }
}
