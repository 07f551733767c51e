using ContractRules.Settlement;

namespace ContractRules.Openings;

/// <summary>Fills opening balances in from a state; what is undetermined there stays blank.</summary>
internal static class OpeningFromState
{
    public static OpeningBalances Filled(OpeningBalances blank, CarriedState state) => blank.Filled(
        [.. blank.Balances.Select(balance => Filled(balance, state))],
        state.Exercised,
        [.. blank.Lots.Select(lots => state.OpenOf(lots.Lots.Key) is { IsKnown: true } open ? lots with { Open = open.Lots } : lots)]);

    private static OpeningBalance Filled(OpeningBalance balance, CarriedState state)
    {
        var memory = state.Of(balance.Name);
        return balance.Kind switch
        {
            BalanceKind.Standing => balance with { Value = state.Standing.TryGet(balance.Name.Key, out var standing) ? standing : null },
            BalanceKind.SettledToDate => balance with { Value = memory.WithoutOpen },
            BalanceKind.ToDate => Filled(balance, memory.ToDate),
            BalanceKind.LeftWith => Filled(balance, memory.Retired),
            _ => Filled(balance, memory.Ago(balance.Ago)),
        };
    }

    private static OpeningBalance Filled(OpeningBalance balance, Outcome? outcome) => balance with { Value = outcome?.Value, IsNone = outcome is null };
}
