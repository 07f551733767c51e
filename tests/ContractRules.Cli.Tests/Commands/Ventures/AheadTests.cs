using ContractRules.Cli.Commands.Ventures;

namespace ContractRules.Cli.Tests.Commands.Ventures;

/// <summary>A sequence that is made ahead is the same sequence, whoever stops going through it.</summary>
public sealed class AheadTests
{
    [Fact]
    public void It_is_the_same_sequence() => Assert.Equal(Enumerable.Range(0, 1_000), Enumerable.Range(0, 1_000).MadeAhead());

    [Fact]
    public void What_making_it_throws_is_thrown_after_what_was_made()
    {
        var gone = new List<int>();

        Assert.Throws<IOException>(() =>
        {
            foreach (var number in Failing().MadeAhead())
            {
                gone.Add(number);
            }
        });
        Assert.Equal([1, 2], gone);
    }

    [Fact]
    public void What_is_under_way_is_left_where_nobody_goes_further()
    {
        using var isLeft = new ManualResetEventSlim();

        Assert.Equal([0, 1, 2], Endless().MadeAhead().Take(3));
        Assert.True(isLeft.Wait(TimeSpan.FromMinutes(1)));

        IEnumerable<int> Endless()
        {
            try
            {
                for (var number = 0; ; number++)
                {
                    yield return number;
                }
            }
            finally
            {
                isLeft.Set();
            }
        }
    }

    // As where rows come in through a pipe that is left open, and one of them is wrong.
    [Fact]
    public void Who_goes_no_further_does_not_wait_for_what_never_comes()
    {
        using var never = new ManualResetEventSlim();

        Assert.Equal([1], Silent().MadeAhead().Take(1));
        never.Set();

        IEnumerable<int> Silent()
        {
            yield return 1;
            never.Wait();
            yield return 2;
        }
    }

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        yield return 2;
        throw new IOException("no more");
    }
}
