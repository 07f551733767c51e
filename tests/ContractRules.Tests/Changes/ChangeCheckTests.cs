using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Settlement;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Changes;

/// <summary>What a change does to invariants, by how they fare before it and after it, and when that is a failure.</summary>
public sealed class ChangeCheckTests
{
    private static readonly Invariant Little = Invariant.Always("no more is paid than 100", Paid <= Usd.Of(100), "1");
    private static readonly Counterexample Found = new(Signed, [Months(9_000)[0]], Little.Over(Signed.Settle(Months(9_000)).Statements).Broken[0]);

    [Theory]
    [InlineData(1, 0, 1, 0, false, InvariantVerdict.Kept)]
    [InlineData(1, 0, 0, 0, false, InvariantVerdict.Kept)]
    [InlineData(0, 0, 1, 0, false, InvariantVerdict.Kept)]
    [InlineData(1, 1, 1, 1, false, InvariantVerdict.BrokenBefore)]
    [InlineData(1, 0, 1, 1, false, InvariantVerdict.BrokenBefore)]
    [InlineData(1, 1, 1, 0, false, InvariantVerdict.Mended)]
    [InlineData(0, 0, 0, 0, false, InvariantVerdict.NeverDetermined)]
    [InlineData(1, 0, 1, 1, true, InvariantVerdict.BrokenByTheChange)]
    [InlineData(1, 1, 1, 1, true, InvariantVerdict.BrokenByTheChange)]
    public void A_verdict_follows_from_both(long keptBefore, long brokenBefore, long kept, long broken, bool isFound, InvariantVerdict verdict) =>
        Assert.Equal(verdict, Fared(Of(keptBefore, brokenBefore, 0), Of(kept, broken, 0) with { Counterexample = isFound ? Found : null }).Verdict);

    [Fact]
    public void What_the_change_breaks_is_a_failure_and_what_was_broken_before_is_none()
    {
        Check(Fared(Of(5, 1, 0), Of(5, 1, 0)), Fared(Of(5, 0, 0), Of(5, 0, 0))).ThrowOnFailure();
        Assert.False(Check(Fared(Of(5, 1, 0), Of(5, 1, 0))).BreaksAnything);

        var check = Check(Fared(Of(5, 0, 0), Of(5, 1, 0) with { Counterexample = Found }));
        var failed = Assert.Throws<ChangeBreaksException>(() => check.ThrowOnFailure());
        Assert.True(check.BreaksAnything);
        Assert.Equal([$"{Found}"], failed.Failures);
        Assert.Equal($"{Found}\n\n{check}", failed.Message);
    }

    [Fact]
    public void Determined_in_too_few_statements_after_it_is_a_failure_unless_its_terms_are_gone()
    {
        Assert.Single(Assert.Throws<ChangeBreaksException>(() => Check(Fared(Of(5, 0, 0), Of(1, 0, 2))).ThrowOnFailure()).Failures);
        Check(Fared(Of(5, 0, 0), Of(1, 0, 1))).ThrowOnFailure();
        Check(Fared(Of(5, 0, 0), Of(0, 0, 0))).ThrowOnFailure();
        Assert.Throws<ChangeBreaksException>(() => Check(Fared(Of(0, 0, 0), Of(0, 0, 0))).ThrowOnFailure());
        Assert.Throws<ChangeBreaksException>(() => Check(Fared(Of(0, 0, 0), Of(0, 0, 3))).ThrowOnFailure());
    }

    [Fact]
    public void All_that_were_refused_are_counted_together()
    {
        var check = Check() with { Differing = 4, Refused = 1, RefusedAfter = 2, RefusedBefore = 3 };
        Assert.StartsWith("small, 10 cases drawn with seed 1: figures differ in 4; 6 refused\n", $"{check}", StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_change_reaches_is_the_same_where_the_same_is_altered()
    {
        Assert.Equal(Signed.ReachOfChange(ByLetter), Signed.ReachOfChange(ByLetter));
        Assert.NotEqual(Signed.ReachOfChange(ByLetter), Signed.ReachOfChange(Signed.Under(Whole, "dollars")));
        Assert.NotEqual(Signed.ReachOfChange(Signed.Under(Basis, "net")), Signed.ReachOfChange(Signed.Under(Whole, "dollars")));
    }

    [Fact]
    public void A_payment_is_the_same_by_its_clause_its_parties_and_its_unit()
    {
        var (one, other) = (Signed.ReachOfChange(ByLetter), Signed.ReachOfChange(ByLetter));
        Assert.Equal(one.ChangeablePayments[0], other.ChangeablePayments[0]);
        Assert.NotEqual(one.ChangeablePayments[0], one.UnchangingPayments[0]);
        Assert.False(one.ChangeablePayments[0].Equals(null));
    }

    private static ChangedInvariant Fared(CheckedInvariant before, CheckedInvariant after) => new(before, after);

    private static CheckedInvariant Of(long kept, long broken, long undetermined) => new(Little, kept, broken, undetermined, 0, null);

    private static ChangeCheck Check(params ChangedInvariant[] found) => new(Signed, ByLetter, 10, 1, Signed.ReachOfChange(ByLetter)) { Invariants = [.. found] };
}
