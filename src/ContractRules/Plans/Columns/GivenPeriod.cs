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
        (Plan, Facts, Program) = (plan, facts, plan.ProgramOf(facts.Period));
        Tailoring = Program.TailoringFor(PeriodDays.Of(facts.Period, number), plan.Agreement.Holidays);
        (Cells, Profile) = (new Cells[Program.Inputs.Length], new InputProfile[Program.Inputs.Length]);
        Array.Fill(Profile, InputProfile.Absent);
        foreach (var given in facts.Columns)
        {
            if (Program.InputOf(given.Fact) is { } input)
            {
                Give(input, given.Column, given.Profile);
            }
        }

        var hasItems = facts.HasItems;
        foreach (var (input, items) in Program.Items)
        {
            if (hasItems)
            {
                var folded = facts.Of(items, plan, Program);
                Give(input, folded, InputProfile.Of(folded, facts.Rows));
            }
            else if (Program.WithoutItems(plan, facts.Period)[input] is { } same)
            {
                (Profile[input], Cells[input]) = (InputProfile.Same(same), new(null, same));
            }
        }
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The facts of all rows.</summary>
    public FactColumns Facts { get; }

    /// <summary>The program of the period.</summary>
    public PlanProgram Program { get; }

    /// <summary>What it is made into.</summary>
    public Tailoring Tailoring { get; }

    /// <summary>The cells of each step that reads what comes in; nothing of what passes on, which each block has of its own.</summary>
    public Cells[] Cells { get; }

    /// <summary>What is known of them.</summary>
    public InputProfile[] Profile { get; }

    private void Give(int input, Column column, InputProfile profile)
    {
        var canBeAlike = Facts.Rows >= FewestToBeAlike;
        Profile[input] = canBeAlike ? profile : profile.Roughly;
        Cells[input] = !profile.AnyKnown ? default : canBeAlike && profile.Alike is { } same ? new(null, same) : new(column);
    }
}
