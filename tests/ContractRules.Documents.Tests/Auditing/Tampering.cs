using ContractRules.Documents.Explanations;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>Explanations in which somebody changed a single thing.</summary>
internal static class Tampering
{
    /// <summary>The same explanation with another step under a number.</summary>
    public static ExplanationDocument With(ExplanationDocument document, int number, StepDocument step) => document with
    {
        Steps = [.. document.Steps!.Value.Select((one, place) => place == number ? step : one)],
    };

    /// <summary>The same step with another figure.</summary>
    public static StepDocument Figure(StepDocument step) => step with
    {
        Undetermined = null,
        Value = step.Value switch
        {
            NumberValue(var number) => new NumberValue(number + new Rational(1, 100)),
            TruthValue(var holds) => TruthValue.Of(!holds),
            DateValue(var date) => new DateValue(date.Day == 1 ? date.PlusDays(1) : date.PlusDays(-1)),
            _ => new NumberValue(7),
        },
    };

    /// <summary>The same step with another of what its operation takes, or with what it follows from in another order: each change by the name of what was changed.</summary>
    public static IEnumerable<(string What, StepDocument Step)> Otherwise(StepDocument step)
    {
        if (step.Rounding is { } rounding)
        {
            yield return ("places", step with { Rounding = rounding with { Places = rounding.Places - 1 } });
            foreach (var mode in Enum.GetValues<RoundingMode>())
            {
                yield return ("mode", step with { Rounding = rounding with { Mode = mode } });
            }
        }

        foreach (var relation in step.Relation is null ? [] : Enum.GetValues<Relation>())
        {
            yield return ("relation", step with { Relation = relation });
        }

        foreach (var component in step.Component is null ? [] : Enum.GetValues<DateComponent>())
        {
            yield return ("component", step with { Component = component });
        }

        if (step.Holds is { } holds)
        {
            yield return ("holds", step with { Holds = !holds });
        }

        if (step.Place is { } place)
        {
            yield return ("place", step with { Place = place == 0 ? 1 : 0 });
        }

        if (step.Window is not null)
        {
            yield return ("window", step with { Window = 1 });
        }

        if (step.Months is { } months)
        {
            yield return ("months", step with { Months = months + 1 });
        }

        if (step.Days is { } days)
        {
            yield return ("days", step with { Days = days + 1 });
        }

        // Of what is undetermined the order tells only in which order the reasons stand.
        if (step is { Value: not null, Of: { Count: > 1 } of })
        {
            yield return ("order", step with { Of = [.. of.Reverse()] });
            yield return ("operands", step with { Of = [.. of.Select(_ => of[0])] });
            yield return ("operands", step with { Of = [.. of.Select(_ => of[^1])] });
        }
    }

    /// <summary>All lines of an explanation.</summary>
    public static IEnumerable<LineDocument> LinesOf(ExplanationDocument document) => document.Explanations.SelectMany(explained => StepForm.LinesOf(explained, "")).Select(line => line.Line);
}
