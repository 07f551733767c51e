using ContractRules.Agreements.Invariants;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
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
    /// <param name="ventures">The ventures of its rows.</param>
    /// <param name="blocks">The rows, block by block.</param>
    public void Add(IReadOnlyList<string> ventures, IEnumerable<ObservedBlock> blocks)
    {
        var broken = new List<(int Row, SettledColumns Columns, int At)>();
        foreach (var block in blocks)
        {
            broken.AddRange(Count(block).Select(row => (block.Together.Rows[block.First + row], block.Columns, block.First + row)));
        }

        foreach (var (row, columns, at) in broken.OrderBy(found => found.Row))
        {
            if (ventures[row] is var venture && !Breaks(venture))
            {
                _breaking.Add(venture, new(venture, columns.Period, [.. _told.Select(told => (told.Term, columns.Figures[told.Place][at]))]));
            }
        }
    }

    public InvariantOfVentures ToInvariant() => new(_invariant, _kept, _broken, _undetermined, _notConcerned, [.. Breaking]);

    // Gives the rows in which it is broken.
    private IEnumerable<int> Count(ObservedBlock block)
    {
        var concerned = block.Among.And(Where(block, _isConcern, hold: true));
        var kept = concerned.And(Where(block, _isKept, hold: true));
        var broken = concerned.And(Where(block, _isKept, hold: false));
        (_kept, _broken, _notConcerned) = (_kept + kept.Count, _broken + broken.Count, _notConcerned + block.Among.Count - concerned.Count);
        _undetermined += concerned.Count - kept.Count - broken.Count;
        return broken.Rows;
    }

    private static RowSet Where(ObservedBlock block, int figure, bool hold) =>
        RowSet.Where(block.Columns.Figures[figure].InBlock(block.Number)?.Integers, hold, block.Rows);
}
