using ContractRules.Documents.Explanations;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>
/// An explanation audited by a checker that knows arithmetic and nothing else: no agreement, no rules, no evaluation. It recomputes every step from the
/// steps that it names, checks that every line says what its step came to, and lists what it had to take as given.
/// </summary>
/// <param name="Recomputed">How many steps were recomputed.</param>
/// <param name="Lines">How many lines were held against the steps that they tell.</param>
/// <param name="Refused">The steps and lines that do not follow; none in a sound explanation.</param>
/// <param name="Given">What was taken as given, each once: what remains to be checked against the books and the text.</param>
/// <example><c>ExplanationAudit.Of(statement.Explain(NetProfit)).IsSound</c>.</example>
public sealed record ExplanationAudit(int Recomputed, int Lines, EquatableArray<Refusal> Refused, EquatableArray<TakenAsGiven> Given)
{
    /// <summary>Whether everything follows.</summary>
    public bool IsSound => Refused.Count == 0;

    /// <summary>Audits an explanation as its document tells it.</summary>
    /// <exception cref="ArgumentException">It has not the form that can be audited; the message tells all that is wrong. <see cref="Receive.Explanation"/> finds out.</exception>
    public static ExplanationAudit Of(ExplanationDocument explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var faults = StepForm.Faults(explanation).Select(fault => $"{fault.Path}: found {fault.Found}, expected {fault.Expected}").ToList();
        return faults.Count == 0
            ? Of(explanation.Period, explanation.Holidays, explanation.Steps!.Value, explanation.Explanations)
            : throw new ArgumentException($"Expected a whole explanation; {string.Join("; ", faults.Take(Most))}.", nameof(explanation));
    }

    /// <summary>Audits derivations of one period: the steps that they hold, and what is told of them in full.</summary>
    /// <exception cref="ArgumentException">There are none, or they are of several periods.</exception>
    public static ExplanationAudit Of(params EquatableArray<Derivation> derivations)
    {
        if (derivations.Select(derivation => derivation.Period).Distinct().Count() != 1)
        {
            throw new ArgumentException($"Expected derivations of one period; found {(derivations.Count == 0 ? "none" : "several periods")}.", nameof(derivations));
        }

        var steps = StepsInOrder.Of(derivations);
        return Of(
            derivations[0].Period,
            derivations[0].Holidays,
            steps.Told,
            [.. derivations.ToLines(naming: Naming.Keys, inFull: true).Select(told => ExplainedDocument.Of(told.Derivation, told.Trees, steps, rounded: true))]);
    }

    /// <summary>What came of it, in a sentence: <c>237 steps recomputed, none differs; 12 figures taken as given</c>.</summary>
    public override string ToString() => AuditWords.Of(this);

    private const int Most = 20;

    private static ExplanationAudit Of(SettlementPeriod period, HolidayCalendar? holidays, EquatableArray<StepDocument> steps, EquatableArray<ExplainedDocument> explanations)
    {
        var effort = new Effort();
        var lines = new LinesAudit(steps, effort);
        return new(
            steps.Count(step => !step.Operation.IsGiven()),
            explanations.Sum(explained => StepForm.LinesOf(explained, "").Count(line => line.Line.Step is not null)),
            [
                .. StepsAudit.Refused(steps, period, holidays ?? HolidayCalendar.WeekendsOnly, effort),
                .. explanations.Index().SelectMany(one => lines.Refused(one.Item, $"$.explanations[{(Rational)one.Index}]")),
            ],
            [.. steps.Where(step => step.Operation.IsGiven()).Select(TakenAsGiven.Of).Distinct()]);
    }
}
