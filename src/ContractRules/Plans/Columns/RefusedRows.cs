using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>The rows of a block whose facts break what the text of the period expects of them, in the words in which settling a row alone tells it.</summary>
/// <param name="given">What comes in of the period.</param>
/// <param name="first">The first row of the block.</param>
/// <param name="state">What the periods before passed on.</param>
internal sealed class RefusedRows(GivenPeriod given, int first, ReadOnlyMemory<Cells> state)
{
    /// <summary>What is wrong in them, row by row; hardly any block has one.</summary>
    public IEnumerable<ColumnFault> In(TailoredProgram program, Frame frame)
    {
        var broken = Array.FindAll(program.Expected, expected => Bits.Any(frame.Truths(expected.IsBroken), frame.Rows));
        for (var row = 0; broken.Length > 0 && row < frame.Rows; row++)
        {
            foreach (var expected in broken)
            {
                if (Bits.At(frame.Truths(expected.IsBroken), row))
                {
                    var period = given.Facts.Period;
                    yield return new(period, first + row, Expecting.Fault(period, expected.Clause, expected.Expectation, Alone(row, expected)));
                }
            }
        }
    }

    // Words tell what the expectation looks at in the period: what is given, and what stands.
    private Evaluation Alone(int row, ExpectedFacts expected)
    {
        var standing =
            from found in expected.Standing
            let cell = state.Span[given.Program.PlaceOf(found.Value)][row]
            where cell is not null
            select KeyValuePair.Create(found.Key.Key, CellValue.Of(cell.Value, found.Key.Measure.Kind, found.Value.Denominator));
        var agreement = given.Plan.Agreement;
        return new(
            given.Program.Text, given.ReadingsOf(first + row), agreement.Holidays, given.Facts.At(first + row), CarriedState.None with { Standing = EquatableMap<Value>.Empty.With(standing) });
    }
}
