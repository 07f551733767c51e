using ContractRules.Agreements.Invariants;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Observance.Ventures;

/// <summary>How an invariant fares over the rows of ventures, lot by lot.</summary>
internal sealed class RunningInvariant
{
    private readonly Invariant _invariant;
    private readonly int _isConcern;
    private readonly int _isKept;
    private readonly EquatableArray<(TermDeclaration Term, int Place)> _told;
    private readonly OrderedDictionary<string, BrokenInVenture> _breaking = new(StringComparer.Ordinal);
    private long _kept;
    private long _broken;
    private long _undetermined;
    private long _notConcerned;

    public RunningInvariant(Invariant invariant, Plan plan)
    {
        var places = plan.Figures.Index().Where(figure => figure.Item.IsTerm || figure.Item.Invariant == invariant).ToLookup(figure => figure.Item.Invariant is null ? figure.Item.Key : "", figure => figure);
        (_invariant, _isConcern) = (invariant, places[""].First(figure => figure.Item.IsConcern).Index);
        _isKept = places[""].First(figure => !figure.Item.IsConcern).Index;
        _told = [.. invariant.PresentTerms.SelectMany(term => places[term.Key], (term, figure) => (term, figure.Index))];
    }

    /// <summary>The ventures that break it, in the order in which they first did, each with that period.</summary>
    public IEnumerable<BrokenInVenture> Breaking => _breaking.Values;

    /// <summary>Whether a venture breaks it.</summary>
    public bool Breaks(string venture) => _breaking.ContainsKey(venture);

    /// <summary>Adds the rows of a lot.</summary>
    /// <param name="settled">The rows.</param>
    /// <param name="isAmong">Which of them count; all where left out.</param>
    public void Add(SettledRows settled, Func<int, bool>? isAmong = null)
    {
        var broken = new List<(int Row, SettledColumns Columns, int At)>();
        foreach (var together in settled.Together)
        {
            for (var first = 0; first < together.Rows.Count; first += PlanSettling.RowsABlock)
            {
                var (at, rows) = (first, Math.Min(PlanSettling.RowsABlock, together.Rows.Count - first));
                var among = isAmong is null ? RowSet.All(rows) : RowSet.Where(row => isAmong(together.Rows[at + row]), rows);
                foreach (var row in Add(together.Columns, first, rows, among))
                {
                    broken.Add((together.Rows[first + row], together.Columns, first + row));
                }
            }
        }

        foreach (var (row, columns, at) in broken.OrderBy(found => found.Row))
        {
            if (settled.Facts.Ventures[row] is var venture && !Breaks(venture))
            {
                _breaking.Add(venture, new(venture, columns.Period, [.. _told.Select(told => (told.Term, columns.Figures[told.Place][at]))]));
            }
        }
    }

    public InvariantOfVentures ToInvariant() => new(_invariant, _kept, _broken, _undetermined, _notConcerned, [.. Breaking]);

    // Gives the rows of a block in which it is broken.
    private IEnumerable<int> Add(SettledColumns columns, int first, int rows, RowSet among)
    {
        var block = first / PlanSettling.RowsABlock;
        var concerned = among.And(RowSet.Where(columns.Figures[_isConcern].InBlock(block)?.Integers, hold: true, rows));
        var isKept = columns.Figures[_isKept].InBlock(block)?.Integers;
        var kept = concerned.And(RowSet.Where(isKept, hold: true, rows));
        var broken = concerned.And(RowSet.Where(isKept, hold: false, rows));
        (_kept, _broken, _notConcerned) = (_kept + kept.Count, _broken + broken.Count, _notConcerned + among.Count - concerned.Count);
        _undetermined += concerned.Count - kept.Count - broken.Count;
        return broken.Rows;
    }
}
