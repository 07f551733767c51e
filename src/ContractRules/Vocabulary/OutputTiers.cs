using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>From tiers whose boundaries are counted in what they give to tiers whose boundaries are counted in what is given.</summary>
internal static class OutputTiers
{
    public static Tiers<T, Ratio> ToInput<T>(Tiers<T, Ratio> tiers)
        where T : struct, IAmount
    {
        var faults = Faults(tiers.Rows).ToList();
        return faults.Count == 0
            ? new(tiers.Boundary, Rows(tiers.Rows))
            : throw new ArgumentException($"Tiers cannot end by what they give: {string.Join("; ", faults)}.", nameof(tiers));
    }

    private static IEnumerable<string> Faults<T>(EquatableArray<Tier<T, Ratio>> rows)
        where T : struct, IAmount => rows
            .Where(row => row.From is { } from && Face<T>.Number(from).Sign < 0).Take(1)
            .Select(row => $"'{row}' starts below zero: expected a tier from 0")
            .Concat(rows.Where(row => row.To is not null && ShareOf(row) is not { Sign: > 0 })
                .Select(row => $"'{row}' gives no constant share above zero, so its end is not known or never reached"));

    private static EquatableArray<Tier<T, Ratio>> Rows<T>(EquatableArray<Tier<T, Ratio>> rows)
        where T : struct, IAmount
    {
        var found = new List<Tier<T, Ratio>>();
        var from = rows[0].From;
        foreach (var row in rows)
        {
            T? to = row.To is { } end ? Plus(from, (Number(row.To) - Number(row.From)) / ShareOf(row)!.Value, end) : null;
            found.Add(new(from, to, row.Value));
            from = to;
        }

        return [.. found];
    }

    private static Rational? ShareOf<T>(Tier<T, Ratio> row)
        where T : struct, IAmount => row.Value.Node is Constant(NumberValue(var share), _) ? share : null;

    private static Rational Number<T>(T? bound)
        where T : struct, IAmount => bound is { } stated ? Face<T>.Number(stated) : Rational.Zero;

    private static T Plus<T>(T? from, Rational more, T unit)
        where T : struct, IAmount => Face<T>.Read(new NumberValue(Number(from) + more), unit.Measure);
}
