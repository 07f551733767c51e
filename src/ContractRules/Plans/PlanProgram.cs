using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>The steps that settle a period under one text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Steps">The steps, each made of earlier ones.</param>
/// <param name="Figures">The figures asked for, in the order of the plan; null where this text doesn't state one.</param>
/// <param name="Next">What passes on to the next period, in the order of the state.</param>
/// <param name="Names">What steps are called, and the clause that they stand in.</param>
internal sealed record PlanProgram(
    AgreementVersion Text, IReadOnlyList<Step> Steps, IReadOnlyList<Figure?> Figures, IReadOnlyList<int> Next, IReadOnlyDictionary<int, StepName> Names)
{
    private Tailoring? _tailoring;

    /// <summary>The clause in which each step stands first.</summary>
    public required IReadOnlyDictionary<int, ClauseReference> Clauses { get; init; }

    /// <summary>What passes on.</summary>
    public required IReadOnlyList<StateColumn> State { get; init; }

    /// <summary>The places of the steps that read what comes in.</summary>
    public IReadOnlyList<int> Inputs { get; } =
        [.. Enumerable.Range(0, Steps.Count).Where(place => Steps[place] is FactStep or StateStep or ItemsStep)];

    /// <summary>What it is made into for what has come in so far.</summary>
    public Tailoring Tailoring => _tailoring ??= new(this);
}

/// <summary>What a step is called where it is read.</summary>
/// <param name="Name">By the fact, the term or what is carried.</param>
/// <param name="Clause">The clause that it stands in; none of what comes in.</param>
/// <param name="Denominator">What its integers are counted in.</param>
internal sealed record StepName(string Name, ClauseReference Clause, System.Numerics.BigInteger Denominator);
