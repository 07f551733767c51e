using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>Days on which late payments of a clause bear interest by one clause, at one rate.</summary>
/// <param name="After">The day before the first of them.</param>
/// <param name="Through">The last of them.</param>
/// <param name="Clause">The clause that gives the interest.</param>
/// <param name="Interest">What it says.</param>
/// <param name="Rate">What the rate comes to.</param>
/// <param name="RateOf">The first period whose days they are.</param>
/// <param name="Evaluation">What rules come to in that period.</param>
internal sealed record InterestSpan(
    LocalDate After, LocalDate Through, ClauseReference Clause, LateInterest Interest, Outcome Rate, SettlementPeriod RateOf, Evaluation Evaluation)
{
    /// <summary>Whether another span is but more of the same.</summary>
    public bool GoesOnIn(InterestSpan next) =>
        Through == next.After && Rate.IsDetermined && (Clause, Interest, Rate.Value) == (next.Clause, next.Interest, next.Rate.Value);

    /// <summary>The interest on an amount from a day to another, both among these days; null where the rate is undetermined.</summary>
    public InterestAccrued? On(Money principal, LocalDate from, LocalDate to)
    {
        if (Rate.Value is not NumberValue(var number))
        {
            return null;
        }

        var (rate, years) = (new Ratio(number), new Ratio(((NumberValue)Evaluation.Of(Interest.Years(from, to).Node, Clause).Value!).Number));
        return new(Clause, RateOf, principal, rate, Interest.DayCount, years, from, to, (principal * rate * years).Rounded(Interest.Rounding));
    }
}
