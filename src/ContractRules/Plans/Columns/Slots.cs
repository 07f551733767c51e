namespace ContractRules.Plans.Columns;

/// <summary>Which steps share a column: one that is read no more gives its own to a later step of the same kind, so that few are written and they stay close.</summary>
internal static class Slots
{
    /// <summary>A column for each step that runs.</summary>
    public static Column[] Columns(TailoredProgram program, int rows)
    {
        var columns = new Column[program.Steps.Count];
        var lastReadBy = LastReads(program);
        var free = new Dictionary<(bool IsTruth, Width Width, bool IsAlwaysKnown), Stack<Column>>();
        foreach (var place in program.Order)
        {
            var step = program.Steps[place];
            var kind = (step.IsTruth, program.Widths[place], program.Known[place]);
            columns[place] = step.Operands.Count > 0 && free.TryGetValue(kind, out var left) && left.TryPop(out var column) ? column : New(kind, rows);
            (step as Steps.ConstantStep)?.Fill(columns[place], rows);

            // What a step reads is free only once it has been written, so that no step writes over what it still reads.
            foreach (var operand in step.Operands.Distinct().Where(operand => lastReadBy[operand] == place && program.Steps[operand].Operands.Count > 0))
            {
                var kindOfOperand = (program.Steps[operand].IsTruth, program.Widths[operand], program.Known[operand]);
                if (!free.TryGetValue(kindOfOperand, out var others))
                {
                    free.Add(kindOfOperand, others = new());
                }

                others.Push(columns[operand]);
            }
        }

        return columns;
    }

    private static Column New((bool IsTruth, Width Width, bool IsAlwaysKnown) kind, int rows) =>
        kind.IsTruth ? Column.OfTruths(rows, kind.IsAlwaysKnown) : Column.Integers(kind.Width, rows, kind.IsAlwaysKnown);

    // What comes out is read after all steps.
    private static int[] LastReads(TailoredProgram program)
    {
        var last = new int[program.Steps.Count];
        foreach (var place in program.Order)
        {
            foreach (var operand in program.Steps[place].Operands)
            {
                last[operand] = place;
            }
        }

        foreach (var place in program.Outcomes)
        {
            last[place] = int.MaxValue;
        }

        return last;
    }
}
