using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Rules;

namespace ContractRules.Plans.Steps;

/// <summary>Which option of an open question a row takes, by its place among the options, where not all rows are read alike.</summary>
/// <param name="Reading">The question.</param>
internal sealed record ReadingStep(Reading Reading) : Step([])
{
    /// <summary>The places of the options.</summary>
    public Bounds Options => new(BigInteger.Zero, Reading.Options.Count - 1);

    public override bool IsInput => true;

    public override int In(StepList steps, Func<int, int> at) => steps.Add(this);

    public override string Words(Func<int, string> name) => $"the option taken of {Reading}";
}
