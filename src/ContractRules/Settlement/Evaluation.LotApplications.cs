using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement.LotAccounts;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What is applied against which lots.</summary>
internal sealed partial class Evaluation
{
    private static readonly Comparer<Outcome[]> _inOrder = Comparer<Outcome[]>.Create((one, other) =>
        one.Zip(other, (left, right) => Arithmetic.Compare(left.Value!, right.Value!)).FirstOrDefault(order => order != 0));

    private void Apply(LotApplication application, LotLedger ledger)
    {
        var (amount, open) = (FromTheLandings(application.Amount), OpenWhere(application.Where, ledger));
        if (!amount.IsDetermined)
        {
            ledger.LeaveUnknown(amount.Reasons);
        }
        else if (application.NamedIn is { } named)
        {
            ApplyAsNamed((OverItems)application.Amount, named, open.ToDictionary(lot => lot.Key, StringComparer.Ordinal), ledger);
        }
        else
        {
            Apply(Arithmetic.Number(amount.Value), application.Order, InOrder(open, application, ledger), ledger.Kind.Decimals);
        }
    }

    private static void Apply(Rational amount, LotOrder order, List<MovingLot> lots, int decimals)
    {
        var open = lots.ConvertAll(lot => lot.Remaining);
        var taken = order is LotOrder.ProRata ? Allocation.ProRata(amount, open, decimals) : Allocation.InTurn(amount, open);
        foreach (var (place, part) in taken.Index())
        {
            lots[place].Apply(part);
        }
    }

    private void ApplyAsNamed(OverItems over, TextField named, Dictionary<string, MovingLot> open, LotLedger ledger)
    {
        var unknown = new List<(Reason, ItemScope)>();
        foreach (var scope in Select(over)!.Counting)
        {
            _scope = scope;
            if (!scope.InHand!.Names.TryGet(named.Key, out var name))
            {
                unknown.Add((Lacking(over.Items, named.Key), scope));
            }
            else if (open.TryGetValue(name, out var lot))
            {
                lot.Apply(Rational.Min(lot.Remaining, Arithmetic.Number(FromTheLandings(over.Each).Value!)));
            }
        }

        _scope = null;
        ledger.LeaveUnknown(unknown);
    }

    private List<MovingLot> OpenWhere(Node condition, LotLedger ledger)
    {
        var open = new List<MovingLot>();
        foreach (var lot in ledger.Open)
        {
            if (OfLot(condition, lot, ledger).Value is TruthValue(true))
            {
                open.Add(lot);
            }
        }

        return open;
    }

    private List<MovingLot> InOrder(List<MovingLot> open, LotApplication application, LotLedger ledger)
    {
        if (application.Order is LotOrder.LastToFirst)
        {
            return [.. Enumerable.Reverse(open)];
        }

        var placed = open.ConvertAll(lot => (Lot: lot, By: application.By.Select(rule => OfLot(rule, lot, ledger)).ToArray()));
        return application.By.Count > 0 && placed.TrueForAll(place => Array.TrueForAll(place.By, by => by.IsDetermined))
            ? [.. placed.OrderBy(place => place.By, _inOrder).Select(place => place.Lot)]
            : open;
    }

    // What is not known of any lot leaves unknown what becomes of all.
    private Outcome OfLot(Node rule, MovingLot lot, LotLedger ledger)
    {
        _scope = new ItemScope(ledger.Kind.BroughtForward, lot.Open, [], By: "", Outer: null);
        var outcome = FromTheLandings(rule);
        _scope = null;
        ledger.LeaveUnknown(outcome.Reasons);
        return outcome;
    }
}
