using ContractRules.Agreements;

namespace ContractRules.Plans.Columns;

/// <summary>What comes into the program of a period, of all rows.</summary>
internal sealed class GivenPeriod
{
    private readonly Cells[] _withoutFacts;
    private readonly (int Input, Cells Cells)[] _given;
    private readonly int _count;

    /// <summary>What comes in of a period.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">The facts of all rows.</param>
    /// <param name="read">How the rows are read; null where that is as the agreement is.</param>
    /// <param name="number">The number of the period.</param>
    public GivenPeriod(Plan plan, FactColumns facts, RowsAsRead? read, int number)
    {
        (Plan, Facts, Read, Program) = (plan, facts, read, plan.ProgramOf(facts.Period));
        Tailoring = Program.TailoringFor(facts.Period, number, plan.Agreement.Holidays);
        _withoutFacts = Program.WithoutFacts(plan, facts.Period);
        var folding = facts.HasItems ? Program.Items : [];
        _given = new (int, Cells)[facts.Columns.Length + folding.Length + Program.Readings.Length];
        foreach (var given in facts.Columns)
        {
            if (Program.InputOf(given.Fact) is { } input)
            {
                _given[_count++] = (input, given.Cells);
            }
        }

        foreach (var (input, items) in folding)
        {
            var folded = facts.Of(items, plan, Program, ReadingsOf);
            _given[_count++] = (input, GivenColumn.CellsOf(folded, InputProfile.Of(folded, facts.Rows), facts.Rows));
        }

        foreach (var (input, step) in Program.Readings)
        {
            _given[_count++] = (input, read!.To(step));
        }
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The facts of all rows.</summary>
    public FactColumns Facts { get; }

    /// <summary>How the rows are read; null where that is as the agreement is.</summary>
    public RowsAsRead? Read { get; }

    /// <summary>The program of the period.</summary>
    public PlanProgram Program { get; }

    /// <summary>What it is made into.</summary>
    public Tailoring Tailoring { get; }

    /// <summary>How many steps read what comes in.</summary>
    public int Inputs => _withoutFacts.Length;

    /// <summary>How a row is read.</summary>
    public ReadingChoices ReadingsOf(int row) => Read is { } read ? read[row] : Plan.Agreement.Choices;

    /// <summary>Puts down the cells of each step that reads what comes in; nothing of what passes on, which each block has of its own.</summary>
    public void CopyTo(Span<Cells> cells)
    {
        _withoutFacts.CopyTo(cells);
        foreach (var (input, given) in _given.AsSpan(0, _count))
        {
            cells[input] = given;
        }
    }
}
