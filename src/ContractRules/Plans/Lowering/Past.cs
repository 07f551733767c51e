using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>What rules recall of earlier periods, and what a period leaves to be recalled: by fact and term, so that it passes from text to text.</summary>
internal sealed class Past(StepList steps, Numbers numbers, StateList state, NextState next)
{
    /// <summary>The value in the period before.</summary>
    /// <param name="name">The fact or term.</param>
    /// <param name="initial">What stands in its place before there is one.</param>
    /// <param name="isRetired">Whether the text defines the term no more: then it is recalled as it was left.</param>
    public Figure Prior(Named name, Figure initial, bool isRetired)
    {
        var had = next.Read(Had(name));
        return numbers.Choice(isRetired ? JunctionStep.Any(steps, had, next.Read(Left(name))) : had, next.Read(Last(name)), initial);
    }

    /// <summary>The sum up to the period before.</summary>
    public Figure ToDate(Named name) => next.Read(Sum(name));

    /// <summary>The sum up to the period before of what was determined.</summary>
    public Figure WithoutOpen(Named name) => next.Read(Known(name));

    /// <summary>The value so many periods ago; nothing where there was none.</summary>
    public Figure Ago(Named name, int periods) => next.Read(Before(name, periods));

    /// <summary>Leaves what a period came to for those after it.</summary>
    /// <param name="asked">What has to be remembered.</param>
    /// <param name="present">What the fact or term comes to; null where the text neither asks for nor defines it.</param>
    /// <param name="counts">Whether it counts, where that hangs on what is given; null where it always does.</param>
    public void Remember(Remembered asked, Figure? present, int? counts)
    {
        var name = asked.Name;
        if (asked.ToDate && present is not null)
        {
            next.Set(Sum(name), Counting(numbers.SumOfCarried([ToDate(name), present]), ToDate(name)));
        }

        if (asked.WithoutOpen && present is not null)
        {
            var nothing = numbers.Constant(Rational.Zero);
            next.Set(Known(name), Counting(numbers.SumOfCarried([WithoutOpen(name), numbers.Otherwise(present, nothing)]), WithoutOpen(name)));
        }

        if (asked.Prior)
        {
            RememberLast(name, present, counts);
        }

        for (var periods = asked.Periods; periods > 0; periods--)
        {
            var nothing = numbers.Constant(Rational.Zero);
            next.Set(Before(name, periods), periods > 1 ? Ago(name, periods - 1) : present is null ? nothing : Counting(present, nothing));
        }

        Figure Counting(Figure then, Figure otherwise) => counts is { } condition ? numbers.Choice(condition, then, otherwise) : then;
    }

    private void RememberLast(Named name, Figure? present, int? counts)
    {
        var had = present is null ? steps.Constant(false) : counts ?? steps.Constant(true);
        next.Set(Had(name), had);
        if (name is TermDeclaration)
        {
            next.Set(Left(name), present is null ? JunctionStep.Any(steps, next.Read(Had(name)), next.Read(Left(name))) : steps.Constant(false));
        }

        if (present is not null)
        {
            next.Set(Last(name), counts is { } condition ? numbers.Choice(condition, present, next.Read(Last(name))) : present);
        }
    }

    private CarriedFigure Sum(Named name) => state.Value(StateNames.ToDate(name), name, isZeroAtFirst: true);

    private CarriedFigure Known(Named name) => state.Value(StateNames.WithoutOpen(name), name, isZeroAtFirst: true);

    private CarriedFigure Last(Named name) => state.Value(StateNames.Last(name), name, isZeroAtFirst: false);

    private StateColumn Had(Named name) => state.Truth(StateNames.Had(name), opening: false);

    private StateColumn Left(Named name) => state.Truth(StateNames.Left(name), opening: false);

    private CarriedFigure Before(Named name, int periods) => state.Value(StateNames.Before(name, periods), name, isZeroAtFirst: true);
}
