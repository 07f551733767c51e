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
    private readonly OrderedDictionary<string, SettlementPeriod> _breaking = new(StringComparer.Ordinal);
    private readonly List<BrokenInVenture> _first = [];
    private long _kept;
    private long _broken;
    private long _undetermined;
    private long _notConcerned;

    public RunningInvariant(Invariant invariant, Plan plan)
    {
        var figures = plan.Figures.ToList();
        (_invariant, _isConcern) = (invariant, figures.FindIndex(figure => figure.IsConcern && figure.Invariant == invariant));
        _isKept = figures.FindIndex(figure => !figure.IsConcern && figure.Invariant == invariant);
        _told = [.. invariant.PresentTerms.Select(term => (term, figures.FindIndex(figure => figure.IsTerm && figure.Key == term.Key))).Where(found => found.Item2 >= 0)];
    }

    /// <summary>The ventures that break it, in the order in which they first did, each with that period.</summary>
    public IEnumerable<(string Venture, SettlementPeriod Period)> Breaking => _breaking.Select(venture => (venture.Key, venture.Value));

    /// <summary>Whether a venture breaks it.</summary>
    public bool Breaks(string venture) => _breaking.ContainsKey(venture);

    /// <summary>Adds the rows of a lot.</summary>
    public void Add(SettledRows settled)
    {
        var broken = new List<(int Row, SettledColumns Columns, int At)>();
        foreach (var together in settled.Together)
        {
            for (var first = 0; first < together.Rows.Count; first += PlanSettling.RowsABlock)
            {
                foreach (var row in Add(together.Columns, first, Math.Min(PlanSettling.RowsABlock, together.Rows.Count - first)))
                {
                    broken.Add((together.Rows[first + row], together.Columns, first + row));
                }
            }
        }

        foreach (var (row, columns, at) in broken.OrderBy(found => found.Row))
        {
            if (_breaking.TryAdd(settled.Facts.Ventures[row], columns.Period) && _first.Count < InvariantOfVentures.MostTold)
            {
                _first.Add(new(settled.Facts.Ventures[row], columns.Period, [.. _told.Select(told => (told.Term, columns.Figures[told.Place][at]))]));
            }
        }
    }

    public InvariantOfVentures ToInvariant() => new(_invariant, _kept, _broken, _undetermined, _notConcerned, _breaking.Count, [.. _first]);

    // Gives the rows of a block in which it is broken.
    private IEnumerable<int> Add(SettledColumns columns, int first, int rows)
    {
        var block = first / PlanSettling.RowsABlock;
        var concerned = RowSet.Where(columns.Figures[_isConcern].InBlock(block)?.Integers, hold: true, rows);
        var isKept = columns.Figures[_isKept].InBlock(block)?.Integers;
        var kept = concerned.And(RowSet.Where(isKept, hold: true, rows));
        var broken = concerned.And(RowSet.Where(isKept, hold: false, rows));
        (_kept, _broken, _notConcerned) = (_kept + kept.Count, _broken + broken.Count, _notConcerned + rows - concerned.Count);
        _undetermined += concerned.Count - kept.Count - broken.Count;
        return broken.Rows;
    }
}
