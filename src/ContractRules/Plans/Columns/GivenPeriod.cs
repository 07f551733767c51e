namespace ContractRules.Plans.Columns;

/// <summary>What comes into the program of a period, of all rows.</summary>
internal sealed class GivenPeriod
{
    /// <summary>What comes in of a period.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">The facts of all rows.</param>
    /// <param name="number">The number of the period.</param>
    public GivenPeriod(Plan plan, FactColumns facts, int number)
    {
        (Plan, Facts, Program) = (plan, facts, plan.ProgramOf(facts.Period));
        Tailoring = Program.TailoringFor(PeriodDays.Of(facts.Period, number), plan.Agreement.Holidays);
        Cells = [.. Program.WithoutFacts(plan, facts.Period)];
        foreach (var given in facts.Columns)
        {
            if (Program.InputOf(given.Fact) is { } input)
            {
                Cells[input] = given.Cells;
            }
        }

        if (facts.HasItems)
        {
            foreach (var (input, items) in Program.Items)
            {
                var folded = facts.Of(items, plan, Program);
                Cells[input] = GivenColumn.CellsOf(folded, InputProfile.Of(folded, facts.Rows), facts.Rows);
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
}
