using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>All that passes on from the periods that a plan has settled, of all rows. Settling goes on from it with the same plan.</summary>
/// <remarks>It can be kept elsewhere by its values, row by row, and made again of them: <see cref="Plan.StateOf"/>.</remarks>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class PlanState
{
    /// <summary>How many periods a state that was kept elsewhere can say were settled: more than there are days to settle.</summary>
    public const int MostPeriods = 1_000_000;

    internal PlanState(Plan plan, int rows, int periods, SettlementPeriod through, IReadOnlyList<BlockState> blocks) =>
        (Plan, Rows, Periods, Through, Blocks) = (plan, rows, periods, through, blocks);

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many periods have been settled.</summary>
    public int Periods { get; }

    /// <summary>The last period settled.</summary>
    public SettlementPeriod Through { get; }

    internal Plan Plan { get; }

    /// <summary>What passes on of each block, in the order of the state of the plan.</summary>
    internal IReadOnlyList<BlockState> Blocks { get; }

    /// <summary>What passes on of a row in a column of the plan; null where it is undetermined, or there is nothing yet.</summary>
    /// <param name="column">One of <see cref="Plan.Carried"/>.</param>
    /// <param name="row">The row, from 0 on.</param>
    /// <exception cref="ArgumentException">The column is one of another plan, or there is no such row.</exception>
    public Value? this[CarriedColumn column, int row]
    {
        get
        {
            if (!column.NotNull().IsOneOf(Plan.State))
            {
                throw new ArgumentException($"Expected a column of the plan of this state; found '{column}'.", nameof(column));
            }

            var (block, at) = Math.DivRem(row.From(0, to: Rows - 1), PlanSettling.RowsABlock);
            var cells = Blocks[block].Cells.Span;
            return cells[column.Place][at] is { } integer ? column.ValueOf(integer, column.DivisorPlace is { } place ? cells[place][at] : null) : null;
        }
    }

    /// <summary>Rows of one state or of several, side by side in the order asked for.</summary>
    /// <param name="rows">Each row with the state in which it stands.</param>
    /// <exception cref="ArgumentException">There are none, or states are of different plans or periods.</exception>
    /// <example><c>PlanState.Of([(state, 17), (state, 3)])</c>: two of the rows, to settle these alone.</example>
    public static PlanState Of(params IReadOnlyList<(PlanState State, int Row)> rows)
    {
        var first = rows.NotNull().Count > 0 ? rows[0].State.NotNull() : throw new ArgumentException("Expected one row or more; found none.", nameof(rows));
        if (first.Rows == rows.Count && rows.Index().All(found => found.Item.State == first && found.Item.Row == found.Index))
        {
            return first;
        }

        var (gathering, blocks, places) = (new Gathering(), new List<BlockState>(), new Dictionary<PlanState, int>(ReferenceEqualityComparer.Instance));
        foreach (var (state, row) in rows)
        {
            if (!places.TryGetValue(state.NotNull(), out var place))
            {
                places.Add(first.IsLike(state) ? state : throw new ArgumentException($"All rows are of one plan and period; found {first} and {state}.", nameof(rows)), place = blocks.Count);
                blocks.AddRange(state.Blocks);
            }

            var (block, at) = Math.DivRem(row.From(0, to: state.Rows - 1), PlanSettling.RowsABlock);
            gathering.Take(place + block, at);
        }

        var gathered = first.Plan.State.Select((column, index) => gathering.Of(column.IsTruth, block => blocks[block].Cells.Span[index])).ToArray();
        return new(first.Plan, rows.Count, first.Periods, first.Through, Blocked(gathered, rows.Count));
    }

    /// <summary>What stands in all rows, block by block.</summary>
    internal static IReadOnlyList<BlockState> Blocked(Cells[] columns, int rows) =>
    [
        .. Enumerable.Range(0, PlanSettling.BlocksOf(rows))
            .Select(block => new BlockState(Array.ConvertAll(columns, cells => cells.From(block * PlanSettling.RowsABlock)))),
    ];

    /// <summary>Through which period, and how many rows.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan.Agreement.Key} through {Through}, {Rows} rows");

    private bool IsLike(PlanState other) => (Plan, Periods, Through) == (other.Plan, other.Periods, other.Through);
}
