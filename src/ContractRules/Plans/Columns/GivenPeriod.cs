using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>What comes into the program of a period, of all rows.</summary>
internal sealed class GivenPeriod
{
    // In fewer rows hardly anything is gained by what they have in common, and a program would be made for each few of them.
    private const int FewestToBeAlike = 64;

    /// <summary>What comes in of a period.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">The facts of all rows.</param>
    /// <param name="number">The number of the period.</param>
    public GivenPeriod(Plan plan, FactColumns facts, int number)
    {
        Period = facts.Period;
        Program = plan.ProgramOf(facts.Period);
        Tailoring = Program.TailoringFor(PeriodDays.Of(facts.Period, number), plan.Agreement.Holidays);
        (Cells, Profile) = (new Cells[Program.Inputs.Length], new InputProfile[Program.Inputs.Length]);
        for (var input = 0; input < Cells.Length; input++)
        {
            var (column, profile) = Given(Program.Steps[Program.Inputs[input]], plan, facts);
            Profile[input] = facts.Rows < FewestToBeAlike ? profile.Roughly : profile;
            Cells[input] = !profile.AnyKnown ? default : facts.Rows >= FewestToBeAlike && profile.Alike is { } same ? new(null, same) : new(column);
        }
    }

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; }

    /// <summary>The program of the period.</summary>
    public PlanProgram Program { get; }

    /// <summary>What it is made into.</summary>
    public Tailoring Tailoring { get; }

    /// <summary>The cells of each step that reads what comes in; nothing of what passes on, which each block has of its own.</summary>
    public Cells[] Cells { get; }

    /// <summary>What is known of them.</summary>
    public InputProfile[] Profile { get; }

    private (Column? Column, InputProfile Profile) Given(Step step, Plan plan, FactColumns facts) => step switch
    {
        FactStep(var fact) when facts.Of(fact) is { } given => (given.Column, given.Profile),
        ItemsStep items when facts.Of(items, plan, Program) is { } folded => (folded, InputProfile.Of(folded, facts.Rows)),
        _ => (null, InputProfile.Absent),
    };
}
