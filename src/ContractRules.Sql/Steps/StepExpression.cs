using ContractRules.Values;

namespace ContractRules.Sql.Steps;

/// <summary>What a step is, before it is known whether it gets a column of its own or stands where it is read; other steps are read in it by their marks.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Name">What it is called in the agreement; null where it has no name there.</param>
/// <param name="Clause">The clause that it stands in; none of what comes in.</param>
internal sealed record StepExpression(string Text, string? Name, ClauseReference Clause)
{
    /// <summary>Of something on the way to a step, what it is of it; it gets a column always.</summary>
    public string? Aside { get; init; }
}
