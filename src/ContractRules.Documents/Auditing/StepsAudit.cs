using ContractRules.Documents.Explanations;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>Recomputes steps in their order, each from those that it names.</summary>
internal sealed class StepsAudit
{
    private readonly Outcome[] _stated;
    private readonly Outcome[] _mended;
    private readonly StepArithmetic _arithmetic;
    private readonly Effort _effort;
    private readonly List<Refusal> _refused = [];

    private StepsAudit(EquatableArray<StepDocument> steps, SettlementPeriod period, HolidayCalendar holidays, Effort effort)
    {
        _effort = effort;
        _stated = [.. steps.Select(step => step.Outcome)];
        _mended = [.. _stated];
        _arithmetic = new(period, holidays, effort);
    }

    /// <summary>The steps that do not follow.</summary>
    public static EquatableArray<Refusal> Refused(EquatableArray<StepDocument> steps, SettlementPeriod period, HolidayCalendar holidays, Effort effort)
    {
        var audit = new StepsAudit(steps, period, holidays, effort);
        foreach (var (number, step) in steps.Index())
        {
            if (!step.Operation.IsGiven())
            {
                audit.Recompute(step, number);
            }
        }

        return [.. audit._refused, .. GivenTwice(steps)];
    }

    // A step above one that is refused follows from what that comes to, and is not to blame.
    private void Recompute(StepDocument step, int number)
    {
        var of = step.Of ?? [];
        var recomputed = _arithmetic.Of(step, [.. of.Select(operand => _stated[operand])]);
        if (recomputed == _stated[number])
        {
            return;
        }

        var isBelow = of.Any(operand => _mended[operand] != _stated[operand]);
        if (isBelow && _arithmetic.Of(step, [.. of.Select(operand => _mended[operand])]) is { } mended && AreAlike(mended, _stated[number]))
        {
            return;
        }

        _mended[number] = recomputed ?? _stated[number];
        _refused.Add(Refusal.Of(step, number, recomputed, recomputed is not null ? "another figure follows"
            : _effort.IsLeft ? $"nothing follows from what it names by {step.Operation.InWords()}" : Effort.Exceeded));
    }

    // Which items a reason concerns was counted over items that are not told, so that of one that is mended it is not known.
    private static bool AreAlike(Outcome mended, Outcome stated) =>
        mended == stated || (mended.Value == stated.Value && mended.Reasons.Select(Named).ToHashSet().SetEquals(stated.Reasons.Select(Named)));

    private static (ReasonKind, ClauseReference, string) Named(Reason reason) => (reason.Kind, reason.Clause, reason.Subject);

    // One fact of one period is one figure, wherever it is used.
    private static IEnumerable<Refusal> GivenTwice(EquatableArray<StepDocument> steps)
    {
        var first = new Dictionary<(Operation, string, string?), int>();
        foreach (var (number, step) in steps.Index().Where(one => one.Item.Operation is Operation.Fact or Operation.FactGiven or Operation.PeriodNumber))
        {
            var told = first.TryAdd((step.Operation, step.Rule, step.Source), number) ? number : first[(step.Operation, step.Rule, step.Source)];
            if (steps[told].Outcome != step.Outcome)
            {
                yield return Refusal.Of(step, number, steps[told].Outcome, $"{StepForm.PathOf(told)} gives it as another figure");
            }
        }
    }
}
