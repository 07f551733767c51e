using ContractRules.Documents.Explanations;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>A step, or a line, of an explanation that does not follow.</summary>
/// <param name="Path">Where it stands in the JSON document: <c>$.steps[17]</c>.</param>
/// <param name="Number">The number of the step, or of the step that the line tells; null where it tells none.</param>
/// <param name="Clause">The clause that it stands in; null where none is told.</param>
/// <param name="Rule">The rule in words.</param>
/// <param name="Unit">The unit of its value.</param>
/// <param name="Stated">What it says it came to.</param>
/// <param name="Recomputed">What it comes to; null where nothing follows from what it names.</param>
/// <param name="Why">What is wrong, in words.</param>
public sealed record Refusal(string Path, int? Number, ClauseReference? Clause, string Rule, string Unit, Outcome Stated, Outcome? Recomputed, string Why)
{
    /// <summary>Where it stands in the JSON document.</summary>
    public string Path { get; init => field = value ?? throw new ArgumentNullException(nameof(Path)); } = Path ?? throw new ArgumentNullException(nameof(Path));

    /// <summary>The rule in words.</summary>
    public string Rule { get; init => field = value ?? throw new ArgumentNullException(nameof(Rule)); } = Rule ?? throw new ArgumentNullException(nameof(Rule));

    /// <summary>The unit of its value.</summary>
    public string Unit { get; init => field = value ?? throw new ArgumentNullException(nameof(Unit)); } = Unit ?? throw new ArgumentNullException(nameof(Unit));

    /// <summary>What is wrong, in words.</summary>
    public string Why { get; init => field = value ?? throw new ArgumentNullException(nameof(Why)); } = Why ?? throw new ArgumentNullException(nameof(Why));

    /// <summary>Whether a line says something else than the step that it tells; else a step does not follow.</summary>
    public bool IsOfLine => Path != (Number is { } number ? StepForm.PathOf(number) : "");

    /// <summary>It on one line: <c>$.steps[17]: net-profit = 100; 99 recomputed</c>.</summary>
    public override string ToString() => $"{Path}: {Rule} = {Stated}; {(Recomputed is { } recomputed ? $"{recomputed} recomputed" : "nothing recomputed")}: {Why}";

    internal static Refusal Of(StepDocument step, int number, Outcome? recomputed, string why) =>
        new(StepForm.PathOf(number), number, step.Clause, step.Rule, step.Unit, step.Outcome, recomputed, why);
}
