using ContractRules.Documents.Explanations;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>Checks what people read: each line says what its step came to, rounded figures are rounded right, and where addends stand under a line they are all there.</summary>
/// <param name="steps">The steps of the explanation.</param>
/// <param name="effort">How much is looked at at most.</param>
internal sealed class LinesAudit(EquatableArray<StepDocument> steps, Effort effort)
{
    private readonly Dictionary<string, int> _decimals = new(StringComparer.Ordinal);

    /// <summary>The lines of an explanation that do not follow.</summary>
    public IEnumerable<Refusal> Refused(ExplainedDocument explained, string path)
    {
        var isFirst = true;
        foreach (var (line, inside) in StepForm.LinesOf(explained, path))
        {
            if (isFirst && line.Step != explained.Step)
            {
                yield return Of(line, inside, explained.Step, $"the step that gives the figure is {StepForm.PathOf(explained.Step!.Value)}");
            }

            foreach (var why in line.Step is { } number ? Faults(line, steps[number]) : [])
            {
                yield return Of(line, inside, line.Step, why);
            }

            isFirst = false;
        }
    }

    private IEnumerable<string> Faults(LineDocument line, StepDocument step)
    {
        if (line.Value != step.Value)
        {
            yield return "the step that it tells came to another figure";
        }

        if (line.Unit != step.Unit || line.Clause != step.Clause || (line.Source ?? step.Source) != step.Source)
        {
            yield return "the step that it tells is of another unit, clause or source";
        }

        if (line.Rounded is { } rounded && !IsRoundedFrom(step.Value, rounded, step.Unit))
        {
            yield return $"rounded it is not {Input.Quoting.Of(rounded)}";
        }

        if (!new Addends(steps, effort).AreAllUnder(line))
        {
            yield return effort.IsLeft ? "some of what it adds up stands under it, and some is missing" : Effort.Exceeded;
        }
    }

    // Figures of one unit are all told to the same decimals.
    private bool IsRoundedFrom(Value? value, string text, string unit)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        var isAlike = _decimals.TryAdd(unit, decimals) || _decimals[unit] == decimals;
        return isAlike && decimals <= Rounding.MostPlaces && value is NumberValue(var number) && number.ToDecimalText(decimals) == text;
    }

    private Refusal Of(LineDocument line, string path, int? told, string why) => told is { } number
        ? Refusal.Of(steps[number], number, steps[number].Outcome, why) with { Path = path, Stated = line.Value is { } value ? Outcome.Determined(value) : steps[number].Outcome }
        : throw new ArgumentException($"Expected a line that tells a step; found {path}.", nameof(told));
}
