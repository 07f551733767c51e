using ContractRules.Plans.Steps;

namespace ContractRules.Plans.Lowering;

/// <summary>What a text reads of the state, and what it leaves for the next period.</summary>
internal sealed class NextState(StepList steps, Numbers numbers)
{
    private readonly Dictionary<StateColumn, int> _next = [];

    /// <summary>What each column holds for the next period; one of which nothing is said stays as it is.</summary>
    public int this[StateColumn column] => _next.TryGetValue(column, out var place) ? place : Read(column);

    /// <summary>The step that reads a column.</summary>
    public int Read(StateColumn column) => steps.Add(new StateStep(column));

    /// <summary>The figure that was carried.</summary>
    public Figure Read(CarriedFigure carried) => new(Read(carried.Column), carried.Column.Denominator, carried.Divisor is { } divisor ? Read(divisor) : null);

    /// <summary>Says what a column holds for the next period.</summary>
    public void Set(StateColumn column, int place) => _next[column] = place;

    /// <summary>Says which figure is carried on.</summary>
    public void Set(CarriedFigure carried, Figure figure)
    {
        if (carried.Divisor is not { } divisor)
        {
            Set(carried.Column, steps.Steps[figure.Place].IsTruth ? figure.Place : numbers.In(carried.Column.Denominator, figure));
            return;
        }

        // A fraction that is carried on without end is kept short.
        var below = numbers.Below(figure);
        var common = CommonDivisorStep.In(steps, figure.Place, below);
        Set(carried.Column, ExactQuotientStep.In(steps, figure.Place, common));
        Set(divisor, ExactQuotientStep.In(steps, below, common));
    }
}
