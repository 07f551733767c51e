using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Openings;

/// <summary>Makes the state of opening balances from which settling goes on.</summary>
internal static class OpeningState
{
    public static CarriedState Of(OpeningBalances opening)
    {
        var (agreement, through) = (opening.Agreement, opening.Through);
        var periods = opening.Periods ?? throw new InvalidOperationException($"It was not said how many periods there were through {through}.");
        var byName = opening.Balances.ToLookup(balance => balance.Name.Key, StringComparer.Ordinal);
        var recalled = agreement.Recollections.Where(asked => byName[asked.Name.Key].Any(balance => balance.Kind != BalanceKind.Standing));
        return new CarriedState(
            agreement.Key,
            through,
            periods,
            EquatableMap<Value>.Empty.With(opening.Balances
                .Where(balance => balance is { Kind: BalanceKind.Standing, Value: not null })
                .Select(balance => KeyValuePair.Create(balance.Name.Key, balance.Value!))),
            EquatableMap<Memory>.Empty.With(recalled.Select(asked => KeyValuePair.Create(asked.Name.Key, MemoryOf([.. byName[asked.Name.Key]], Math.Min(asked.Periods, periods), through)))))
        {
            OpenedAfter = through,
            Fingerprint = agreement.FingerprintThrough(through.End),
            ReadAs = agreement.ReadAs,
            Exercised = opening.Exercised,
            End = EndOf(opening),
            Lots = EquatableMap<OpenLots>.Empty.With(opening.Lots.Select(lots => KeyValuePair.Create(lots.Lots.Key, lots.Open is { } open
                ? new OpenLots(open, [])
                : new OpenLots([], [NotGiven(lots.Lots.Clause, $"the open lots of {lots.Lots}", through)])))),
        };
    }

    // In the order of the questions, the value of the last period before comes first; of what is not asked there was none.
    private static Memory MemoryOf(EquatableArray<OpeningBalance> balances, int recent, SettlementPeriod through)
    {
        return new(Of(BalanceKind.ToDate), [.. balances.Where(balance => balance.Kind == BalanceKind.Before).Select(Outcome).Concat(Enumerable.Repeat((Outcome?)null, recent)).Take(recent)])
        {
            WithoutOpen = balances.FirstOrDefault(balance => balance.Kind == BalanceKind.SettledToDate)?.Value as NumberValue,
            Retired = Of(BalanceKind.LeftWith),
        };

        Outcome? Of(BalanceKind kind) => balances.FirstOrDefault(balance => balance.Kind == kind) is { } balance ? Outcome(balance) : null;

        Outcome? Outcome(OpeningBalance balance) => balance switch
        {
            { Value: { } value } => Settlement.Outcome.Determined(value),
            { IsNone: true } => null,
            _ => NotGiven(balance, through),
        };
    }

    /// <summary>What a balance comes to that was not given.</summary>
    public static Outcome NotGiven(OpeningBalance balance, SettlementPeriod through) =>
        Outcome.Undetermined(NotGiven(balance.Clause, $"{balance.Name} {balance.Asked}", through));

    /// <summary>That something was not given.</summary>
    public static Reason NotGiven(ClauseReference clause, string subject, SettlementPeriod through) => new(ReasonKind.NoOpeningBalance, clause, subject, through.Label);

    // What ends by itself is found again in the next period.
    private static AgreementEnd? EndOf(OpeningBalances opening) => opening.Exercised
        .Where(exercise => exercise.EndsTheAgreement && exercise.TakesEffect <= opening.Through.End)
        .Select(exercise => new AgreementEnd(exercise.TakesEffect, exercise.Clause, $"{exercise.Holder}'s power to {exercise.What}"))
        .MinBy(end => end.On);
}
