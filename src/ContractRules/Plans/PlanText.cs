using System.Globalization;
using System.Numerics;
using System.Text;
using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>A plan as people read it: of each text its steps, one a line, then the figures and what passes on.</summary>
internal static class PlanText
{
    private static readonly string[] _head = ["name", "width", "denominator", "clause", "step"];

    /// <summary>The plan of these texts.</summary>
    public static string Of(Plan plan, IEnumerable<AgreementVersion> versions) =>
        string.Join('\n', versions.Select(version => Of(plan.ProgramOf(version), plan)));

    private static string Of(PlanProgram program, Plan plan)
    {
        var (names, bounds) = (new StepNames(program), BoundsOf(program));
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{program.Text}\n\n");
        Write(text, [_head, .. names.Listed.Select(place => Line(program, place, names, bounds[place]))]);
        text.Append("\nfigures\n\n");
        Write(text, [.. plan.Figures.Zip(program.Figures).Where(found => found.Second is not null).Select(found => Line(found.First, found.Second!, names))]);
        if (program.Expected.Count > 0)
        {
            text.Append("\nrefuses facts\n\n");
            Write(text, [.. program.Expected.Select(expected => Line(expected, names))]);
        }

        text.Append("\npasses on\n\n");
        Write(text, [.. program.State.Zip(program.Next).Select(found => Line(found.First, found.Second, names))]);
        return text.ToString();
    }

    private static string[] Line(PlanProgram program, int place, StepNames names, Bounds? bounds) =>
    [
        names[place],
        bounds is { } known ? known.Width switch { Width.Narrow => "64", Width.Wide => "128", _ => "big" } : "bit",
        bounds is null ? "" : program.DenominatorOf(place) is { } denominator ? Plain(denominator) : "",
        program.Names.TryGetValue(place, out var name) ? name.Clause.ToString() : program.Clauses.TryGetValue(place, out var clause) ? clause.ToString() : "",
        program.Steps[place].Words(operand => names[operand]),
    ];

    private static string[] Line(PlannedFigure figure, Figure settled, StepNames names) =>
    [
        figure.ToString(),
        figure.Measure.Kind != MeasureKind.Number || (settled.Denominator.IsOne && settled.Divisor is null) ? $"= {names[settled.Place]}"
            : $"= {names[settled.Place]} ÷ {(settled.Denominator.IsOne ? "" : Plain(settled.Denominator))}{(settled.Divisor is { } divisor ? $"{(settled.Denominator.IsOne ? "" : " ÷ ")}{names[divisor]}" : "")}",
    ];

    private static string[] Line(ExpectedFacts expected, StepNames names) =>
        [$"where {names[expected.IsBroken]}", $"expected that {expected.Expectation.Words} ({expected.Clause})"];

    private static string[] Line(StateColumn column, int place, StepNames names) => [column.Name, $"← {names[place]}"];

    // Before anything is given, by the ranges that facts may lie in.
    private static Bounds?[] BoundsOf(PlanProgram program)
    {
        var bounds = new Bounds?[program.Steps.Count];
        for (var place = 0; place < bounds.Length; place++)
        {
            var step = program.Steps[place];
            bounds[place] = step.IsTruth ? null
                : step.IsInput ? InputProfile.Unmeasured(step).BoundsOf(step)
                : step.BoundsBy(operand => bounds[operand] ?? Bounds.Only(BigInteger.Zero));
        }

        return bounds;
    }

    private static string Plain(BigInteger number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    // The last cell of a line is as long as it is, the widths and denominators stand to the right.
    private static void Write(StringBuilder text, IReadOnlyList<string[]> lines)
    {
        var widths = Enumerable.Range(0, lines.Count == 0 ? 0 : lines[0].Length - 1).Select(cell => lines.Max(line => line[cell].Length)).ToArray();
        foreach (var line in lines)
        {
            var cells = line[..^1].Select((cell, index) => line.Length > 2 && index is 1 or 2 ? cell.PadLeft(widths[index]) : cell.PadRight(widths[index]));
            text.Append("  ").AppendJoin("  ", cells).Append("  ").Append(line[^1]).Append('\n');
        }
    }
}
