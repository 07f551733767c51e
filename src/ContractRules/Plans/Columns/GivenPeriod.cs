using ContractRules.Plans.Steps;

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
        Program = plan.ProgramOf(facts.Period);
        Tailoring = Program.TailoringFor(PeriodDays.Of(facts.Period, number), plan.Agreement.Holidays);
        (Cells, Profile) = (new Cells[Program.Inputs.Count], new InputProfile[Program.Inputs.Count]);
        for (var input = 0; input < Cells.Length; input++)
        {
            var column = Program.Steps[Program.Inputs[input]] switch
            {
                FactStep(var fact) => facts.Of(fact),
                ItemsStep items => facts.Of(items, plan, Program),
                _ => null,
            };
            var profile = column is null ? InputProfile.Absent : InputProfile.Of(column, facts.Rows);
            Profile[input] = facts.Rows < FewestToBeAlike ? profile.Roughly : profile;
            Cells[input] = !profile.AnyKnown ? default : facts.Rows >= FewestToBeAlike && profile.Alike is { } same ? new(null, same) : new(column);
        }
    }

    /// <summary>The program of the period.</summary>
    public PlanProgram Program { get; }

    /// <summary>What it is made into.</summary>
    public Tailoring Tailoring { get; }

    /// <summary>The cells of each step that reads what comes in; nothing of what passes on, which each block has of its own.</summary>
    public Cells[] Cells { get; }

    /// <summary>What is known of them.</summary>
    public InputProfile[] Profile { get; }
}
