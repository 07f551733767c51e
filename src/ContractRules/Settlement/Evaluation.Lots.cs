using ContractRules.Agreements;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement.LotAccounts;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>What becomes of lots.</summary>
internal sealed partial class Evaluation
{
    private static readonly Comparer<Outcome[]> _inOrder = Comparer<Outcome[]>.Create((one, other) =>
        one.Zip(other, (left, right) => Arithmetic.Compare(left.Value!, right.Value!)).FirstOrDefault(order => order != 0));

    private readonly Dictionary<string, LotsMoved> _lots = new(StringComparer.Ordinal);

    /// <summary>The lots that the next period finds open. Where no clause in force keeps them, they stay as they are.</summary>
    public OpenLots OpenAfter(LotsDeclaration lots) => version.KeepingLots(lots.Key) is null ? before.OpenOf(lots.Key) : Moved(lots.Key).Open;

    /// <summary>The lots that were open at any time in the period, by what one of them is called.</summary>
    public EquatableMap<EquatableArray<Item>> LotsOfThePeriod() => EquatableMap<EquatableArray<Item>>.Empty.With(
        version.Lots.Select(kept => KeyValuePair.Create(kept.Account.Lots.Key, Moved(kept.Account.Lots.Key).OfThePeriod)));

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
        var brought = before.OpenOf(account.Lots.Key);
        var lots = brought.Lots.Select(lot => new MovingLot(account.Lots, lot, cameIn: Rational.Zero)).ToList();
        var unknown = new List<Reason>(brought.Unknown);
        foreach (var movement in account.Movements)
        {
            unknown.AddRange(movement switch
            {
                LotEntry { Each: { } items } entry => EnterEach(entry, items, account.Lots, lots),
                LotEntry entry => Enter(entry, account.Lots, lots),
                LotApplication application => Apply(application, account.Lots, lots),
                LotExpiry expiry => Expire(expiry, account.Lots, lots),
                _ => throw new NotSupportedException($"{movement.GetType().Name} moves no lots."),
            });
        }

        return LotsMoved.Of(lots, [.. unknown]);
    }

    private IEnumerable<Reason> Enter(LotEntry entry, LotsDeclaration lots, List<MovingLot> moving)
    {
        var amount = FromTheLandings(entry.Amount);
        return amount.IsDetermined ? Enter(entry, amount.Value, KeyOf(entry), lots, moving) : amount.Reasons;
    }

    private List<Reason> EnterEach(LotEntry entry, ItemsDeclaration items, LotsDeclaration lots, List<MovingLot> moving)
    {
        var (over, all) = ((OverItems)entry.Amount, FromTheLandings(entry.Amount));
        var unknown = new List<Reason>(all.Reasons);
        foreach (var scope in all.IsDetermined ? Select(over)!.Counting : [])
        {
            _scope = scope;
            unknown.AddRange(Enter(entry, FromTheLandings(over.Each).Value!, $"{KeyOf(entry)}/{scope.InHand!.Key}", lots, moving).Select(reason => reason.OfItems(scope.Name, 1)));
            unknown.AddRange(lots.Texts
                .Where(text => !entry.Names.TryGet(text.Key, out _) && !scope.InHand.Names.TryGet(text.Key, out _))
                .Select(text => Lacking(items, text.Key).OfItems(scope.Name, 1)));
        }

        _scope = null;
        return unknown;
    }

    // What comes to nothing makes no lot.
    private IEnumerable<Reason> Enter(LotEntry entry, Value amount, string key, LotsDeclaration lots, List<MovingLot> moving)
    {
        if (Arithmetic.Number(amount).IsZero)
        {
            return [];
        }

        var fields = lots.Fields.Select(field => (field.Key, Outcome: FromTheLandings(entry.ValueOf(field)!))).ToList();
        var unknown = fields.SelectMany(field => field.Outcome.Reasons).ToList();
        if (unknown.Count == 0)
        {
            var lot = Item.Of(key)
                .With(fields.Select(field => KeyValuePair.Create(field.Key, field.Outcome.Value!)).Append(KeyValuePair.Create(lots.Remaining.Key, amount)));
            moving.Add(new(lots, lots.Texts.Aggregate(lot, (named, text) => NameOf(text, entry) is { } name ? named.With(text.Key, name) : named), Arithmetic.Number(amount)));
        }

        return unknown;
    }

    private string KeyOf(LotEntry entry) => entry.Name is null ? facts.Period.Label : $"{facts.Period.Label}/{entry.Name}";

    private string? NameOf(TextField text, LotEntry entry) =>
        entry.Names.TryGet(text.Key, out var name) || (_scope?.InHand?.Names.TryGet(text.Key, out name) ?? false) ? name : null;

    private IEnumerable<Reason> Apply(LotApplication application, LotsDeclaration lots, List<MovingLot> moving)
    {
        var amount = FromTheLandings(application.Amount);
        var (open, unknown) = OpenWhere(application.Where, lots, moving);
        if (!amount.IsDetermined || unknown.Count > 0)
        {
            return [.. amount.Reasons, .. unknown];
        }

        if (application.NamedIn is { } named)
        {
            return ApplyAsNamed((OverItems)application.Amount, named, open.ToDictionary(lot => lot.Key, StringComparer.Ordinal));
        }

        (open, unknown) = InOrder(open, application, lots);
        var left = open.ConvertAll(lot => lot.Remaining);
        var taken = unknown.Count > 0 ? [] : application.Order is LotOrder.ProRata
            ? Allocation.ProRata(Arithmetic.Number(amount.Value), left, lots.Decimals)
            : Allocation.InTurn(Arithmetic.Number(amount.Value), left);
        foreach (var (place, part) in taken.Index())
        {
            open[place].Apply(part);
        }

        return unknown;
    }

    private List<Reason> ApplyAsNamed(OverItems over, TextField named, Dictionary<string, MovingLot> open)
    {
        var unknown = new List<Reason>();
        foreach (var scope in Select(over)!.Counting)
        {
            _scope = scope;
            if (!scope.InHand!.Names.TryGet(named.Key, out var name))
            {
                unknown.Add(Lacking(over.Items, named.Key).OfItems(scope.Name, 1));
            }
            else if (open.TryGetValue(name, out var lot))
            {
                lot.Apply(Rational.Min(lot.Remaining, Arithmetic.Number(FromTheLandings(over.Each).Value!)));
            }
        }

        _scope = null;
        return unknown;
    }

    private List<Reason> Expire(LotExpiry expiry, LotsDeclaration lots, List<MovingLot> moving)
    {
        var (expired, unknown) = OpenWhere(expiry.When, lots, moving);
        expired.ForEach(lot => lot.Expire());
        return unknown;
    }

    private (List<MovingLot> Lots, List<Reason> Unknown) OpenWhere(Node condition, LotsDeclaration lots, List<MovingLot> moving)
    {
        var (open, unknown) = (new List<MovingLot>(moving.Count), new List<Reason>());
        foreach (var lot in moving.Where(lot => lot.IsOpen))
        {
            var holds = OfLot(condition, lot, lots);
            unknown.AddRange(holds.Reasons);
            if (holds.Value is TruthValue(true))
            {
                open.Add(lot);
            }
        }

        return (open, unknown);
    }

    private (List<MovingLot> Lots, List<Reason> Unknown) InOrder(List<MovingLot> open, LotApplication application, LotsDeclaration lots)
    {
        if (application.Order is LotOrder.LastToFirst)
        {
            return ([.. Enumerable.Reverse(open)], []);
        }

        var placed = application.By.Count == 0 ? [] : open.ConvertAll(lot => (Lot: lot, By: application.By.Select(rule => OfLot(rule, lot, lots)).ToArray()));
        var unknown = placed.SelectMany(place => place.By).SelectMany(outcome => outcome.Reasons).ToList();
        return unknown.Count > 0 || placed.Count == 0 ? (open, unknown) : ([.. placed.OrderBy(place => place.By, _inOrder).Select(place => place.Lot)], []);
    }

    private Outcome OfLot(Node rule, MovingLot lot, LotsDeclaration lots)
    {
        _scope = new ItemScope(lots.BroughtForward, lot.Open, [], By: "", Outer: null);
        var outcome = FromTheLandings(rule);
        _scope = null;
        return outcome;
    }
}
