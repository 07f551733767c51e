using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement.LotAccounts;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Which lots come in.</summary>
internal sealed partial class Evaluation
{
    private void Enter(LotEntry entry, LotLedger ledger)
    {
        var amount = FromTheLandings(entry.Amount);
        ledger.LeaveUnknown(amount.IsDetermined ? Enter(entry, amount.Value, KeyOf(entry), ledger) : amount.Reasons);
    }

    private void EnterEach(LotEntry entry, ItemsDeclaration items, LotLedger ledger)
    {
        var (over, all) = ((OverItems)entry.Amount, FromTheLandings(entry.Amount));
        var unknown = new List<(Reason, ItemScope)>();
        ledger.LeaveUnknown(all.Reasons);
        foreach (var scope in all.IsDetermined ? Select(over)!.Counting : [])
        {
            _scope = scope;
            var item = scope.InHand!;
            var unnamed = ledger.Kind.Texts.Where(text => !entry.Names.TryGet(text.Key, out _) && !item.Names.TryGet(text.Key, out _));
            unknown.AddRange(Enter(entry, FromTheLandings(over.Each).Value!, $"{KeyOf(entry)}/{item.Key}", ledger)
                .Concat(unnamed.Select(text => Lacking(items, text.Key)))
                .Select(why => (why, scope)));
        }

        _scope = null;
        ledger.LeaveUnknown(unknown);
    }

    // What comes to nothing makes no lot.
    private EquatableArray<Reason> Enter(LotEntry entry, Value amount, string key, LotLedger ledger)
    {
        if (Arithmetic.Number(amount).IsZero)
        {
            return [];
        }

        var (lot, unknown) = (Item.Of(key), new List<Reason>());
        foreach (var field in ledger.Kind.Fields)
        {
            var value = FromTheLandings(entry.ValueOf(field)!);
            unknown.AddRange(value.Reasons);
            lot = value.IsDetermined ? lot.With(field.Key, value.Value) : lot;
        }

        foreach (var text in ledger.Kind.Texts)
        {
            lot = entry.Names.TryGet(text.Key, out var name) || (_scope?.InHand?.Names.TryGet(text.Key, out name) ?? false) ? lot.With(text.Key, name!) : lot;
        }

        ledger.Enter(lot, amount);
        return [.. unknown];
    }

    private string KeyOf(LotEntry entry) => entry.Name is null ? facts.Period.Label : $"{facts.Period.Label}/{entry.Name}";
}
