using ContractRules.Plans.Columns;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>
/// One step of a plan: a column made of earlier ones. Each kind is a file of this folder, and says all of itself: how it is added and
/// what it comes to before anything is known (<see cref="In"/>), its bounds, its words, and how it runs over a block of rows.
/// </summary>
/// <param name="Operands">The places of the steps that it is made of.</param>
internal abstract record Step(EquatableArray<int> Operands)
{
    /// <summary>Whether it is a column of truths; else of integers.</summary>
    public virtual bool IsTruth => false;

    /// <summary>Whether it reads what comes into the program; else what other steps come to.</summary>
    public virtual bool IsInput => false;

    /// <summary>The fact, or the field of an item, that it reads; null where it reads none.</summary>
    public virtual Supplied? Reads => null;

    /// <summary>The same step in another list, whose steps stand elsewhere; or what it comes to there, where more is known.</summary>
    /// <param name="steps">The other list.</param>
    /// <param name="at">Where an operand stands in it.</param>
    public abstract int In(StepList steps, Func<int, int> at);

    /// <summary>Between which integers it lies, where those of its operands are known.</summary>
    public virtual Bounds BoundsBy(Func<int, Bounds> of) => throw new NotSupportedException($"{GetType().Name} gives no integers.");

    /// <summary>A step that is asked for its bounds alone, and never run for this one; null where there is none.</summary>
    public virtual int? Bounding => null;

    /// <summary>Whether it is determined in every row, whatever the facts.</summary>
    public virtual bool IsAlwaysKnownBy(Func<int, bool> of)
    {
        foreach (var operand in Operands)
        {
            if (!of(operand))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What it does, in words; its operands by their names.</summary>
    public abstract string Words(Func<int, string> name);

    /// <summary>
    /// How it runs over the rows of a block, in the widths of a program: what can be chosen beforehand is chosen once. What comes in, or is the
    /// same in every row, never runs.
    /// </summary>
    /// <param name="program">The program.</param>
    /// <param name="place">Where the step stands in it.</param>
    public virtual Action<Frame> Running(TailoredProgram program, int place) => throw new NotSupportedException($"{GetType().Name} never runs.");
}
