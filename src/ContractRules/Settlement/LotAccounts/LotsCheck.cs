using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement.LotAccounts;

/// <summary>Looks at the open lots of a carried state: lots that the agreement keeps, each with what remains of it and its fields, and nothing that contradicts itself.</summary>
internal static class LotsCheck
{
    public static IEnumerable<FactFault> Faults(Agreement agreement, CarriedState carried)
    {
        var last = agreement.Lots.Count == 0 ? null : MemoryCheck.LastText(agreement, carried);
        foreach (var lots in agreement.Lots)
        {
            if (carried.Lots.TryGet(lots.Key, out var open))
            {
                foreach (var (lot, found, expected) in OfLots(lots, open).Concat(OfTotal(lots, open, carried)))
                {
                    yield return CarriedCheck.Fault(carried, lots.Key, found, expected) with { Item = lot };
                }
            }
            else if (!MemoryCheck.IsNew(lots.Total("open"), agreement, last))
            {
                yield return CarriedCheck.Fault(carried, lots.Key, "nothing is remembered of its open lots", $"the open lots, {lots.Description}");
            }
        }

        foreach (var key in carried.Lots.Keys.Where(key => agreement.Lots.All(lots => lots.Key != key)))
        {
            yield return CarriedCheck.Fault(carried, key, "no such lots", "some that the agreement keeps");
        }
    }

    private static IEnumerable<(string? Lot, string Found, string Expected)> OfLots(LotsDeclaration lots, OpenLots open)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lot in open.Lots)
        {
            if (!keys.Add(lot.Key))
            {
                yield return (lot.Key, "the key is given twice", "each key once");
            }

            foreach (var field in lots.BroughtForward.Fields)
            {
                if (!lot.Values.TryGet(field.Key, out var value) || !Fits(value, field))
                {
                    yield return (lot.Key, $"{field} is {value?.ToString() ?? "missing"}", field.Expectation);
                }
            }

            if (lot.Values.TryGet(lots.Remaining.Key, out var remaining) && remaining is NumberValue({ IsZero: true }))
            {
                yield return (lot.Key, "nothing of it remains", "open lots alone");
            }

            foreach (var text in lots.Texts.Where(text => !lot.Names.TryGet(text.Key, out _)))
            {
                yield return (lot.Key, $"{text} is missing", "a name");
            }

            foreach (var key in lot.Values.Keys.Concat(lot.Names.Keys).Where(key => !lots.BroughtForward.Has(key)))
            {
                yield return (lot.Key, $"no such field as {key}", "the fields of the lots");
            }
        }
    }

    private static bool Fits(Value value, FieldDeclaration field) => field.Measure.Kind == MeasureKind.Date
        ? value is DateValue { Date.Year: >= 1 }
        : field.Accepts(value);

    // Where their total is remembered beside them, both have to agree.
    private static IEnumerable<(string? Lot, string Found, string Expected)> OfTotal(LotsDeclaration lots, OpenLots open, CarriedState carried)
    {
        if (open.IsKnown && carried.Memories.TryGet(lots.Total("open").Key, out var memory) && memory.Ago(1)?.Value is NumberValue(var remembered))
        {
            var total = open.Lots.Aggregate(
                Rational.Zero, (sum, lot) => lot.Values.TryGet(lots.Remaining.Key, out var value) && value is NumberValue(var number) ? sum + number : sum);
            if (total != remembered)
            {
                yield return (null, $"its open lots add up to {total}", $"{remembered}, as {lots.Total("open")} is remembered");
            }
        }
    }
}
