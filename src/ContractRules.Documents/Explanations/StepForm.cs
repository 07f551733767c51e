using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>Whether an explanation has the form that it can be recomputed in: every step has what its operation takes, and refers only to steps before it.</summary>
internal static class StepForm
{
    /// <summary>All that is wrong, each with its path.</summary>
    public static IEnumerable<(string Path, string Found, string Expected)> Faults(ExplanationDocument document)
    {
        if (document.Steps is not { } steps)
        {
            return [("$.steps", "nothing", "the steps of the explanation, which 'contract-rules explain … --output json' writes")];
        }

        return
        [
            .. steps.Index().SelectMany(one => Faults(one.Item, one.Index).Select(fault => (string.Concat(PathOf(one.Index), fault.Member), fault.Found, fault.Expected))),
            .. FaultsOfLines(document.Explanations, steps.Count),
        ];
    }

    /// <summary>The path of a step.</summary>
    public static string PathOf(int number) => $"$.steps[{(Rational)number}]";

    /// <summary>The lines of an explanation with their paths, each before those under it.</summary>
    public static IEnumerable<(LineDocument Line, string Path)> LinesOf(ExplainedDocument explained, string path)
    {
        var waiting = new Stack<(LineDocument Line, string Path)>(Inside(explained.Lines, path).Reverse());
        while (waiting.TryPop(out var next))
        {
            yield return next;
            foreach (var below in Inside(next.Line.Lines ?? [], next.Path).Reverse())
            {
                waiting.Push(below);
            }
        }
    }

    private static IEnumerable<(LineDocument Line, string Path)> Inside(EquatableArray<LineDocument> lines, string path) =>
        lines.Index().Select(line => (line.Item, $"{path}.lines[{(Rational)line.Index}]"));

    private static IEnumerable<(string Member, string Found, string Expected)> Faults(StepDocument step, int number)
    {
        var of = step.Of ?? [];
        foreach (var (place, refers) in of.Index())
        {
            if (refers < 0 || refers >= number)
            {
                yield return ($".of[{(Rational)place}]", $"{(Rational)refers}", number == 0 ? "none: no step stands before the first" : $"the number of a step before it, 0 to {(Rational)(number - 1)}");
            }
        }

        var (least, most) = step.Operation.Operands();
        if (of.Count < least || of.Count > most)
        {
            yield return (".of", $"{(Rational)of.Count} steps", Expected(least, most));
        }

        if (step.Value is null == (step.Undetermined is not { Count: > 0 }))
        {
            yield return ("", step.Value is null ? "neither a value nor why there is none" : "a value and why there is none", "one of the two");
        }

        foreach (var member in Missing(step, of.Count))
        {
            yield return (member, "nothing", $"what {step.Operation.InWords()} takes");
        }
    }

    private static string Expected(int least, int most) => (least, most) switch
    {
        (0, 0) => "none",
        _ when least == most => $"{(Rational)least}",
        (_, int.MaxValue) => $"{(Rational)least} or more",
        _ => $"{(Rational)least} or {(Rational)most}",
    };

    private static IEnumerable<string> Missing(StepDocument step, int count) => step switch
    {
        { Operation: Operation.Rounding or Operation.RoundedPower, Rounding: null } => [".rounding"],
        { Operation: Operation.Comparison, Relation: null } => [".relation"],
        { Operation: Operation.Trailing, Window: null } => [".window"],
        { Operation: Operation.DatePart, Component: null } => [".component"],
        { Operation: Operation.BusinessDays, Days: null } => [".days"],
        { Operation: Operation.DateShift } => [.. step.Months is null ? (string[])[".months"] : [], .. step.Days is null ? (string[])[".days"] : []],
        { Operation: Operation.Recurrence, Months: not >= 1 } => [".months"],
        { Operation: Operation.Rank, Place: var place } when !(place >= 0 && place < count) => [".place"],
        _ => [],
    };

    private static IEnumerable<(string Path, string Found, string Expected)> FaultsOfLines(EquatableArray<ExplainedDocument> explanations, int steps)
    {
        foreach (var (place, explained) in explanations.Index())
        {
            var path = $"$.explanations[{(Rational)place}]";
            if (!(explained.Step >= 0 && explained.Step < steps))
            {
                yield return ($"{path}.step", explained.Step is { } wrong ? $"{(Rational)wrong}" : "nothing", "the number of the step that gives the figure");
            }

            foreach (var (line, inside) in LinesOf(explained, path))
            {
                if (line.Step is { } step ? step < 0 || step >= steps : line.Value is not null)
                {
                    yield return ($"{inside}.step", line.Step is { } wrong ? $"{(Rational)wrong}" : "nothing", "the number of the step that the line tells");
                }
            }
        }
    }
}
