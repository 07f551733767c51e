using ContractRules.Plans.Columns;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans.Steps;

/// <summary>What the calendar makes of dates, row by row; undetermined where it leads beyond the years that rules reach.</summary>
/// <param name="Operands">One or two steps that are dates.</param>
internal abstract record DateStep(EquatableArray<int> Operands) : Step(Operands)
{
    public override Bounds BoundsBy(Func<int, Bounds> of) => DayNumber.Reached;

    public override bool IsAlwaysKnownBy(Func<int, bool> of) => false;

    public override Action<Frame> Running(TailoredProgram program, int place)
    {
        var open = program.OpenOf(Operands);
        return frame =>
        {
            frame.KnownWhereAll(place, open);
            var target = frame.Write<long>(place);
            var known = frame.Known(place);
            var one = frame.Read<long>(Operands[0], 0);
            var other = frame.Read<long>(Operands[^1], 1);
            var memo = frame.MemoOf(place);
            for (var row = 0; row < frame.Rows; row++)
            {
                if (!known.IsEmpty && !Bits.At(known, row))
                {
                    target[row] = 0;
                    continue;
                }

                ref var met = ref memo.At(one[row], other[row]);
                if (met.One != one[row] || met.Other != other[row])
                {
                    met = new((int)one[row], (int)other[row], Of(DayNumber.DateOf(one[row]), DayNumber.DateOf(other[row]), frame.Holidays));
                }

                target[row] = met.Made ?? 0;
                if (met.Made is null)
                {
                    Bits.Set(known, row, isTrue: false);
                }
            }
        };
    }

    /// <summary>What is made of a date, or of two; null where the calendar ends first.</summary>
    protected abstract int? Of(LocalDate one, LocalDate other, HolidayCalendar holidays);

    /// <summary>This step; what it comes to where its dates are the same in every row of a batch.</summary>
    protected int Placed(StepList steps)
    {
        if (Operands.Any(steps.IsUnknown))
        {
            return steps.Unknown(isTruth: false);
        }

        if (steps.Batch is not { } batch || !steps.IsConstant(Operands[0], out var one) || !steps.IsConstant(Operands[^1], out var other))
        {
            return steps.Add(this);
        }

        return Of(DayNumber.DateOf((long)one), DayNumber.DateOf((long)other), batch.Holidays) is { } made ? steps.Constant(made) : steps.Unknown(isTruth: false);
    }

    /// <summary>The number of a date that there may be.</summary>
    protected static int? NumberOf(LocalDate? date) => date is { } day ? DayNumber.Of(day) : null;
}
