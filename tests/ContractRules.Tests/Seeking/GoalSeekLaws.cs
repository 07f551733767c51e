using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Tests.Seeking;

/// <summary>What is found by proof is what settling every single step finds, over generated agreements.</summary>
public sealed class GoalSeekLaws
{
    private const int Searches = 100;

    [Fact]
    public void Every_step_that_meets_the_goal_is_found_and_no_other()
    {
        // Searches that found nothing, or everything, tested little.
        var (parted, several) = (0, 0);
        Law.Holds(
            Search.Drawn,
            search =>
            {
                var sought = search.Agreement.Seek(search.Months, search.Goal, search.By, search.During, most: 100_000);

                Assert.Empty(sought.Unproved);
                Assert.InRange(sought.Settled, 0, Search.Steps + 1);
                foreach (var step in Enumerable.Range(Search.Least, Search.Steps))
                {
                    // Inside of an interval a value with which the term is undetermined is none that fails.
                    var isFound = sought.Reached.Any(interval => StepOf(interval.From) <= step && step <= StepOf(interval.To));
                    Assert.True(search.Settle(step).Value is not { } value || isFound == search.Goal.IsMetBy(value), $"{step} cents");
                }

                parted += sought.Reached.Any(interval => interval.Below is not null || interval.Above is not null) ? 1 : 0;
                several += sought.Reached.Count > 1 ? 1 : 0;
            },
            Searches);

        Assert.True(parted > Searches / 4 && several > 0, $"{parted} of {Searches} searches found some values and not others, {several} found several intervals.");
    }

    [Law(MaxTest = 100)]
    public void The_value_found_meets_the_goal_and_the_step_below_does_not(Search search)
    {
        var sought = search.Agreement.Seek(search.Months, search.Goal, search.By, search.During);

        foreach (var interval in sought.Reached)
        {
            Assert.All(new[] { interval.From, interval.To }, end => Assert.True(search.Goal.IsMetBy(end!.Figure!.Value.Value!)));
            Assert.All(new[] { interval.Below, interval.Above }.OfType<TriedValue>(), beyond => Assert.False(beyond.Figure?.Value is { } value && search.Goal.IsMetBy(value)));
        }
    }

    [Fact]
    public void What_is_found_side_by_side_is_what_is_found_one_by_one()
    {
        // What goes on from a state is settled one value after another by the reference.
        var (many, refused) = (0, 0);
        Law.Reaches(
            Sawtooth.Drawn,
            teeth =>
            {
                var last = teeth.Months[^1].Period;
                var sideBySide = teeth.Agreement.Seek(teeth.Months, teeth.Goal, Sawtooth.By, during: last, most: teeth.Most);
                var oneByOne = teeth.Agreement.Seek(
                    teeth.Months[1..], teeth.Goal, Sawtooth.By, during: last, carried: teeth.Agreement.Settle(teeth.Months[0]).Carried, most: teeth.Most);

                Assert.Equal(oneByOne, sideBySide);
                (many, refused) = (many + (sideBySide.Settled > 100 ? 1 : 0), refused + (sideBySide.Reached.Any(interval => interval.Above?.Faults.Count > 0) ? 1 : 0));
            },
            () => many > 5 && refused > 5,
            () => $"{many} settled many values, {refused} came to values that are refused.",
            draws: 100);
    }

    private static int StepOf(TriedValue? tried) => (int)(((NumberValue)tried!.Value).Number * 100).Numerator;
}
