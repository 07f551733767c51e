using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>
/// A hurdle of so much a year on dated flows, as XIRR reckons it: an account that grows by the day, to which contributions
/// are added and from which distributions are taken on their days.
/// </summary>
/// <remarks>
/// What the account holds at the end of a period is what is still needed on that day to reach the hurdle; at zero the flows
/// have returned exactly the rate, and below zero more than it. Days are counted actual/365. A flow dated before the period (it was
/// reported late) has grown since its day, and one dated after its end is discounted to it: none is lost. Each
/// factor of growth is rounded as the clause says, so the account of two short periods can differ from that of a long one
/// in the last places: round to 12 or more.
/// </remarks>
public static class Hurdle
{
    private const DayCountConvention Days = DayCountConvention.Actual365Fixed;

    /// <summary>An amount on a day: <c>Contribution.On(ContributedOn)</c>, <c>(-Distribution).On(DistributedOn)</c>.</summary>
    public static DatedFlow On(this Rule<Money> amount, Rule<LocalDate> date) => new(amount, date);

    /// <summary>The account at the end of the period: what it was, grown over the period, and each flow grown from its day.</summary>
    /// <param name="account">The term that is defined so.</param>
    /// <param name="rate">The hurdle for each year.</param>
    /// <param name="factor">How each factor of growth is rounded.</param>
    /// <param name="flows">What flows in the period: contributions, and distributions below zero.</param>
    /// <example>
    /// <c>Needed.Means(Needed.GrowingByTheDay(Percent(8), new Rounding(12, RoundingMode.HalfEven), Contribution.On(ContributedOn)))</c>: 1,000
    /// contributed on 31 December 2022 is 1,080 at the end of 2023, 365 days on.
    /// </example>
    public static Rule<Money> GrowingByTheDay(this Term<Money> account, Rule<Ratio> rate, Rounding factor, params EquatableArray<DatedFlow> flows)
    {
        var end = ThePeriod.End;
        var brought = account.Prior().WithReturnAt(rate, ThePeriod.Start.PlusDays(-1).YearsUntil(end, Days), factor);
        return flows.Aggregate(
                brought,
                (sum, flow) => sum + flow.Amount.WithReturnAt(rate, flow.Date.YearsUntil(end, Days), factor)
                    .Unless(Nothing.Is(flow.Amount)))
            .Called($"the account of {account.Declaration.Key} growing by {rate} a year, by the day");
    }
}
