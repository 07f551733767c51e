using ContractRules.Testing.Laws;
using ContractRules.Values;

namespace ContractRules.Testing.Tests.Shrinking;

/// <summary>What is paid when an event has happened for the first time is paid again where the event is dated anew: told in few periods.</summary>
public sealed class DoublePaymentTests
{
    [Fact]
    public void The_double_payment_of_an_event_given_anew_shrinks_to_three_periods_in_nine_of_ten_runs()
    {
        int[] periods = [.. Enumerable.Range(1, 20).Select(seed => Smallest(seed).Facts.Count)];

        Assert.True(periods.Count(count => count <= 3) >= 18, $"shrunk to {string.Join(", ", periods)} periods");
    }

    // Given for the first month, given anew as a day of the third, and happened again.
    [Fact]
    public void Only_the_event_is_left_of_it_on_the_ends_of_periods()
    {
        foreach (var smallest in Enumerable.Range(1, 5).Select(Smallest))
        {
            var given = smallest.Facts.SelectMany(facts => facts.Values).ToList();
            Assert.Equal(["opening", "opening"], given.Select(value => value.Key));
            Assert.All(given, value => Assert.Contains(((DateValue)value.Value).Date, smallest.Facts.Select(facts => facts.Period.End)));
        }
    }

    private static DrawnCase Smallest(int seed) => ShopAgreement.Agreement
        .CheckLaw("the bonus is paid once", IsPaidOnce, LawTrial.Default with { Cases = 5_000, Seed = seed })
        .Broken!.Case;

    private static bool IsPaidOnce(DrawnCase drawn) =>
        drawn.Statements.SelectMany(statement => statement.Payments).Count(payment => payment.Clause == "2") <= 1;
}
