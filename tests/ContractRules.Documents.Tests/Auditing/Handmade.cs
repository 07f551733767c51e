using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>Explanations made by hand, step by step, as no agreement would give them.</summary>
internal static class Handmade
{
    /// <summary>How much an audit computes at most.</summary>
    public const long Most = 4_000_000_000;

    public static StepDocument Given(Rational number) => Step(Operation.Stated) with { Value = new NumberValue(number) };

    public static StepDocument Given(LocalDate date) => Step(Operation.Stated) with { Value = new DateValue(date) };

    public static StepDocument Given(bool holds) => Step(Operation.Stated) with { Value = TruthValue.Of(holds) };

    public static StepDocument Unknown(params Reason[] reasons) => Step(Operation.Fact) with { Undetermined = [.. reasons] };

    public static Reason NotGiven(string fact) => new(ReasonKind.NotGiven, "1", fact, "2024-01");

    public static StepDocument Step(Operation operation, params int[] of) => new()
    {
        Operation = operation,
        Of = of.Length > 0 ? [.. of] : default(EquatableArray<int>?),
        Unit = "USD",
        Clause = "1",
        Rule = $"{operation}",
    };

    /// <summary>A line that tells a step as it is.</summary>
    public static LineDocument Line(int number, StepDocument step, params LineDocument[] below) => new()
    {
        Words = step.Rule,
        Told = "here",
        Step = number,
        Value = step.Value,
        Unit = step.Unit,
        Clause = step.Clause,
        Source = step.Source,
        Definitions = [],
        Lines = [.. below],
    };

    /// <summary>The explanation of the last of some steps, told by a line of its own and those under it.</summary>
    public static ExplanationDocument Of(EquatableArray<StepDocument> steps, params LineDocument[] below) => new()
    {
        Agreement = "handmade",
        Readings = new([]),
        Period = SettlementPeriod.Month(2024, 1),
        Version = "1 January 2024",
        Explanations = [new() { Term = "figure", Title = "Figure", Step = steps.Count - 1, Lines = [Line(steps.Count - 1, steps[^1], below)] }],
        Steps = steps,
    };

    /// <summary>What computing costs: the effort with which it is done, and without the last step of which it isn't.</summary>
    public static void AssertCosts(long cost, Func<Effort, bool> isDone)
    {
        Assert.True(isDone(Left(cost)), $"It costs more than {cost}.");
        Assert.False(isDone(Left(cost - 1)), $"It costs less than {cost}.");
    }

    /// <summary>An effort of which so much is left.</summary>
    public static Effort Left(long steps)
    {
        var effort = new Effort();
        Assert.True(effort.Allows(Most - steps));
        return effort;
    }

    /// <summary>An effort that was exceeded.</summary>
    public static Effort Spent()
    {
        var effort = new Effort();
        Assert.False(effort.Allows(long.MaxValue));
        return effort;
    }
}
