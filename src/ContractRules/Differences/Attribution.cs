using ContractRules.Comparison;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>How differences are shared out among their causes.</summary>
/// <typeparam name="T">What comes of an agreement on the way from the first to the second.</typeparam>
/// <param name="Causes">The causes, in the order of the text.</param>
/// <param name="Method">How differences are shared out.</param>
/// <param name="Groups">The causes that interact, and what is made after what. Each payment is reached by one group at most.</param>
internal sealed record Attribution<T>(EquatableArray<Cause> Causes, AttributionMethod Method, EquatableArray<MovedGroup<T>> Groups)
    where T : class
{
    /// <summary>The causes among alterations, and all that has to come of agreements to tell what is due to each.</summary>
    /// <param name="alterations">The alterations.</param>
    /// <param name="reach">What each reaches.</param>
    /// <param name="needs">Of each the places of those that it needs.</param>
    /// <param name="comingOf">What comes of the agreement with some of them made; null where no such agreement can be built.</param>
    public static Attribution<T> Of(
        EquatableArray<Alteration> alterations, EquatableArray<PaymentsReached> reach, EquatableArray<EquatableArray<int>> needs, Func<IReadOnlyCollection<Alteration>, T?> comingOf)
    {
        var groups = Steps.Of(reach, needs);
        var method = groups.All(steps => steps.Count <= Comparing.MostCausesInAllOrders) ? AttributionMethod.MeanOfAllOrders : AttributionMethod.InOrderOfTheText;
        var moved = groups.Select(steps => method == AttributionMethod.MeanOfAllOrders
            ? Moving.InAllOrders(steps, alterations, comingOf)
            : Moving.InOrderOfTheText(steps, alterations, comingOf)).ToList();
        return new([.. moved.SelectMany(group => group.Causes)], method, [.. groups.Zip(moved, (steps, group) => new MovedGroup<T>(steps, group.Moves))]);
    }
}
