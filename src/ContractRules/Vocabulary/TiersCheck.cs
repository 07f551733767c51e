using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Tiers adjoin: each starts where the one before ends, from zero or below it to without end.</summary>
internal static class TiersCheck
{
    public static IEnumerable<string> Faults<TBy, TGives>(EquatableArray<Tier<TBy, TGives>> rows)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        if (rows.Count == 0)
        {
            return ["expected one tier or more, found none"];
        }

        var units = Units(rows).ToList();
        return units.Count > 0
            ? units
            : AtTheEnds(rows).Concat(rows.SelectMany(Empty)).Concat(rows.Zip(rows.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second)));
    }

    // Bounds in different units cannot be put in order.
    private static IEnumerable<string> Units<TBy, TGives>(EquatableArray<Tier<TBy, TGives>> rows)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        var bounds = rows.SelectMany(row => (TBy?[])[row.From, row.To]).OfType<TBy>().ToList();
        if (bounds.Select(bound => bound.Measure).Distinct().Count() > 1)
        {
            yield return $"amounts in different units: {string.Join(", ", bounds.Select(bound => (Rule<TBy>)bound))}";
        }

        if (rows.Select(row => Measuring.Of(row.Value.Node)).Distinct().Count() > 1)
        {
            yield return $"tiers that give different units: {string.Join(", ", rows.Select(row => row.Value))}";
        }
    }

    private static IEnumerable<string> AtTheEnds<TBy, TGives>(EquatableArray<Tier<TBy, TGives>> rows)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        if (rows[0].From is { } first && Face<TBy>.Number(first).Sign > 0)
        {
            yield return $"nothing applies below {(Rule<TBy>)first}: expected a tier from 0";
        }

        if (rows[^1].To is { } last)
        {
            yield return $"nothing applies above {(Rule<TBy>)last}: expected a tier without an upper end";
        }
    }

    private static IEnumerable<string> Empty<TBy, TGives>(Tier<TBy, TGives> row)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => row is { From: { } from, To: { } to } && Face<TBy>.Number(from) >= Face<TBy>.Number(to)
            ? [$"'{row}' holds nothing: expected an end above {(Rule<TBy>)from}"]
            : [];

    private static IEnumerable<string> Between<TBy, TGives>(Tier<TBy, TGives> lower, Tier<TBy, TGives> higher)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => (lower.To, higher.From) switch
        {
            ({ } end, { } start) when Face<TBy>.Number(start) > Face<TBy>.Number(end) => [$"a gap between {(Rule<TBy>)end} and {(Rule<TBy>)start}"],
            ({ } end, { } start) when Face<TBy>.Number(start) < Face<TBy>.Number(end) => [$"an overlap between {(Rule<TBy>)start} and {(Rule<TBy>)end}"],
            (not null, not null) => [],
            _ => [$"'{lower}' and '{higher}' overlap"],
        };
}
