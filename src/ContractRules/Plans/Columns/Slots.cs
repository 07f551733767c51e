namespace ContractRules.Plans.Columns;

/// <summary>Which steps share a column: one that is read no more gives its own to a later step of the same kind, so that few are written and they stay close.</summary>
internal sealed class Slots
{
    private readonly int[] _slots;

    private Slots(int[] slots) => _slots = slots;

    /// <summary>The number of the column of a step among those of its kind; −1 where what comes in or out has it.</summary>
    public int this[int place] => _slots[place];

    /// <summary>A column for each step that runs.</summary>
    public static Slots Of(TailoredProgram program)
    {
        var slots = new int[program.Steps.Count];
        var lastReadBy = LastReads(program);
        var (free, made) = (new Dictionary<ColumnKind, Stack<int>>(), new Dictionary<ColumnKind, int>());
        Array.Fill(slots, -1);
        foreach (var place in program.Order)
        {
            var kind = program.Kinds[place];
            if (lastReadBy[place] != int.MaxValue)
            {
                slots[place] = free.TryGetValue(kind, out var left) && left.TryPop(out var slot) ? slot : NewOf(kind);
            }

            Free(place);
        }

        return new(slots);

        int NewOf(ColumnKind kind)
        {
            var slot = made.GetValueOrDefault(kind);
            made[kind] = slot + 1;
            return slot;
        }

        // What a step reads is free only once it has been written, so that no step writes over what it still reads.
        void Free(int by)
        {
            foreach (var operand in program.Steps[by].Operands)
            {
                if (lastReadBy[operand] == by && slots[operand] >= 0)
                {
                    (free.TryGetValue(program.Kinds[operand], out var left) ? left : free[program.Kinds[operand]] = new()).Push(slots[operand]);
                    lastReadBy[operand] = -1;
                }
            }
        }
    }

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

        // What is expected of facts is looked at when all steps have run, in a column of its own.
        foreach (var expected in program.Expected)
        {
            last[expected.IsBroken] = program.Steps.Count;
        }

        foreach (var place in program.FromOutside)
        {
            last[place] = int.MaxValue;
        }

        return last;
    }
}
