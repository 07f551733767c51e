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
        var rows = new List<Tier<T, Ratio>>();
        var from = tiers.Rows[0].From;
        foreach (var row in tiers.Rows)
        {
            T? to = row.To is { } end ? Plus(from, Input(row, end), end) : null;
            rows.Add(new(from, to, row.Value));
            from = to;
        }

        return new(tiers.Boundary, [.. rows]);
    }

    private static Rational Input<T>(Tier<T, Ratio> row, T end)
        where T : struct, IAmount
    {
        var output = Face<T>.Number(end) - (row.From is { } start ? Face<T>.Number(start) : Rational.Zero);
        return row.Value.Node is Constant(NumberValue(var share), _) && share.Sign > 0
            ? output / share
            : throw new ArgumentException($"'{row}' ends by what it gives, so expected a constant share above zero.", nameof(row));
    }

    private static T Plus<T>(T? from, Rational more, T unit)
        where T : struct, IAmount => Face<T>.Read(new NumberValue((from is { } start ? Face<T>.Number(start) : Rational.Zero) + more), unit.Measure);
}
