using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing.Changes;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Testing.Tests.Changes.Drafts;

namespace ContractRules.Testing.Tests.Changes;

/// <summary>What holds of every check of a change.</summary>
public sealed class ChangeLaws
{
    private static readonly Dictionary<string, (Agreement Before, Agreement After)> _changes = new()
    {
        ["the letter"] = (AsSigned, Voip),
        ["the letter throughout"] = (Voip.AsInForceOn(Voip.Dated), Voip.AsInForceOn(Voip.Versions[^1].InForceFrom)),
        ["a cap that was forgotten"] = (AsSigned, WithoutTheCap),
        ["another way to read"] = (Voip, Voip.Under(Voip.Readings.First(reading => reading.Key == "overhead-basis"), "flat-month")),
        ["another rate"] = (Royalty(10), Royalty(12)),
        ["another payer"] = (Royalty(10), Royalty(10, isAuthorToPay: true)),
    };

    public static TheoryData<string> Changes => [.. _changes.Keys];

    [Fact]
    public void Identical_texts_break_nothing_and_can_change_nothing()
    {
        var broken = Invariant.Always("there is no royalty", Earned <= Currency.Usd.Of(0), "1");
        var check = Royalty(10).CheckChange(Royalty(10), [broken], cases: Nightly.Draws(200, 10_000));

        Assert.Equal(InvariantVerdict.BrokenBefore, Assert.Single(check.Invariants).Verdict);
        Assert.Equal((0, 0, 0, 0, 0), (check.Differing, check.Found.Count, check.Terms.Count, check.Payments.Count, check.Reach.Alterations.Count));
        Assert.Equal((2, 1), (check.Reach.UnchangingTerms.Count, check.Reach.UnchangingPayments.Count));
    }

    // Of one core, cases are looked at one after another.
    [Theory]
    [InlineData("the letter")]
    [InlineData("another rate")]
    public async Task Whatever_the_number_of_cores_the_same_is_found(string change)
    {
        var (before, after) = _changes[change];
        var onAll = Told(before.CheckChange(after, cases: 60, seed: 3));
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ExclusiveScheduler;
        var onOne = await Task.Factory.StartNew(() => Told(before.CheckChange(after, cases: 60, seed: 3)), CancellationToken.None, TaskCreationOptions.None, scheduler);

        Assert.Equal(onAll, onOne);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_is_said_not_to_be_able_to_change_never_does(string change)
    {
        var (before, after) = (_changes[change].Before.Taking(_changes[change].After), _changes[change].After.Taking(_changes[change].Before));
        var reach = before.ReachOfChange(after);
        var (compared, differing) = (0, 0);
        foreach (var periods in GeneratedFacts.Of(after).Generator.Sample(50, new Rnd(11, 7), Nightly.Draws(60, 10_000)))
        {
            foreach (var (one, other) in before.Settle(periods).Statements.Zip(after.Settle(periods).Statements))
            {
                var changed = new ChangedStatement(one, other);
                Assert.Empty(changed.Terms.Intersect(reach.UnchangingTerms));
                Assert.Empty(changed.Payments.Intersect(reach.UnchangingPayments));
                (compared, differing) = (compared + 1, differing + (changed.IsNothing ? 0 : 1));
            }
        }

        Assert.True(compared > 100 && differing > 10, $"compared {compared} statements, of which {differing} differ");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_smallest_case_shows_what_it_is_said_to(string change)
    {
        var (before, after) = _changes[change];
        foreach (var found in before.CheckChange(after, cases: 40).Found.Select(found => found.Smallest))
        {
            var read = found.Readings.Where(taken => before.Readings.Contains(taken.Reading) && before.Choices.Of(taken.Reading) == after.Choices.Of(taken.Reading))
                .Aggregate(before, (agreement, taken) => agreement.Under(taken.Reading, taken.Option.Name));
            var (one, other) = (read.Taking(found.Agreement).Settle(found.Periods).Statements[^1], found.Agreement.Taking(before).Settle(found.Periods).Statements[^1]);
            Assert.Contains(found.Finding, new ChangedStatement(one, other).Findings);
        }
    }

    private static string Told(ChangeCheck check) => string.Join("\n\n", [$"{check}", .. check.Found.Select(found => $"{found.Smallest}"), .. check.Broken.Select(broken => $"{broken.After.Counterexample}")]);
}
