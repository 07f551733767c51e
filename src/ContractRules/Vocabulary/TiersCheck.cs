using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Tiers adjoin: each starts where the one before ends, from zero or below it to without end.</summary>
internal static class TiersCheck
{
    public static IEnumerable<string> Faults<TBy, TGives>(Tiers<TBy, TGives> tiers)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        var rows = tiers.Rows;
        if (rows.Count == 0)
        {
            return ["expected one tier or more, found none"];
        }

        var units = Units(rows).ToList();
        return units.Count > 0
            ? units
            : AtTheEnds(tiers).Concat(rows.SelectMany(Empty)).Concat(rows.Zip(rows.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second)));
    }

    // Bounds in different units cannot be put in order.
    private static IEnumerable<string> Units<TBy, TGives>(EquatableArray<Tier<TBy, TGives>> rows)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        var bounds = rows.SelectMany(row => (Rule<TBy>?[])[row.From, row.To]).OfType<Rule<TBy>>().ToList();
        if (bounds.Select(bound => Measuring.Of(bound.Declared())).Distinct().Count() > 1)
        {
            yield return $"amounts in different units: {string.Join(", ", bounds.AsEnumerable())}";
        }

        if (rows.Select(row => Measuring.Of(row.Value.Declared())).Distinct().Count() > 1)
        {
            yield return $"tiers that give different units: {string.Join(", ", rows.Select(row => row.Value))}";
        }
    }

    private static IEnumerable<string> AtTheEnds<TBy, TGives>(Tiers<TBy, TGives> tiers)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        if (!tiers.IsSilentBelow && tiers.Rows[0].From is { } first && Stated(first) is { Sign: > 0 })
        {
            yield return $"nothing applies below {first}: expected a tier from 0";
        }

        if (tiers.Rows[^1].To is { } last)
        {
            yield return $"nothing applies above {last}: expected a tier without an upper end";
        }
    }

    private static IEnumerable<string> Empty<TBy, TGives>(Tier<TBy, TGives> row)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => row is { From: { } from, To: { } to } && Stated(from) >= Stated(to)
            ? [$"'{row}' holds nothing: expected an end above {from}"]
            : [];

    private static IEnumerable<string> Between<TBy, TGives>(Tier<TBy, TGives> lower, Tier<TBy, TGives> higher)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => (lower.To, higher.From) switch
        {
            ({ } end, { } start) when Stated(start) > Stated(end) => [$"a gap between {end} and {start}"],
            ({ } end, { } start) when Stated(start) < Stated(end) => [$"an overlap between {start} and {end}"],
            ({ } end, { } start) when !start.Equals(end) => [$"'{lower}' and '{higher}' do not adjoin: expected one bound for both"],
            (not null, not null) => [],
            _ => [$"'{lower}' and '{higher}' overlap"],
        };

    // What a bound is that is a rule, only the facts will show.
    private static Rational? Stated<TBy>(Rule<TBy> bound)
        where TBy : struct, IAmount => bound.Node is Constant(NumberValue(var number), _) ? number : null;
}
