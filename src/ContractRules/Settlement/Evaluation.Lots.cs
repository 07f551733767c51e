using ContractRules.Agreements;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Settlement.LotAccounts;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What becomes of lots.</summary>
internal sealed partial class Evaluation
{
    private readonly Dictionary<string, LotsMoved> _lots = new(StringComparer.Ordinal);

    /// <summary>The lots that the next period finds open. Where no clause in force keeps them, they stay as they are.</summary>
    public OpenLots OpenAfter(LotsDeclaration lots) => version.KeepingLots(lots.Key) is null ? before.OpenOf(lots.Key) : Moved(lots.Key).Open;

    /// <summary>The lots that were open at any time in the period, by what one of them is called.</summary>
    public EquatableMap<EquatableArray<Item>> LotsOfThePeriod() => EquatableMap<EquatableArray<Item>>.Empty.With(
        version.Lots.Select(kept => KeyValuePair.Create(kept.Account.Lots.Key, Moved(kept.Account.Lots.Key).Lots)));

    private LotsMoved LotsIn(LotsView view, string key) => view is LotsView.OfThePeriod
        ? Moved(key)
        : new(before.OpenOf(key).Lots, before.OpenOf(key));

    private LotsMoved Moved(string key)
    {
        if (!_lots.TryGetValue(key, out var moved))
        {
            var outer = (_clause, _scope);
            (_clause, var account) = version.KeepingLots(key)!.Value;
            _scope = null;
            moved = Move(account);
            (_clause, _scope) = outer;
            _lots.Add(key, moved);
        }

        return moved;
    }

    private LotsMoved Move(LotAccount account)
    {
        var ledger = new LotLedger(account.Lots, before.OpenOf(account.Lots.Key));
        foreach (var movement in account.Movements)
        {
            Move(ledger, movement);
        }

        return new(ledger.OfThePeriod, ledger.Carried);
    }

    private void Move(LotLedger ledger, LotMovement movement)
    {
        switch (movement)
        {
            case LotEntry { Each: { } items } entry:
                EnterEach(entry, items, ledger);
                break;
            case LotEntry entry:
                Enter(entry, ledger);
                break;
            case LotApplication application:
                Apply(application, ledger);
                break;
            case LotExpiry(var when):
                OpenWhere(when, ledger).ForEach(lot => lot.Expire());
                break;
            default:
                throw new NotSupportedException($"{movement.GetType().Name} moves no lots.");
        }
    }
}
