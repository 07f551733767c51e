using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>The branches of a text, with those that the ranges of the facts exclude, and how the text has to be read to come to them.</summary>
internal sealed class BranchesInRange
{
    private readonly TextBranches _branches;
    private readonly VersionRanges _ranges;
    private readonly bool[] _canBeTaken;
    private readonly EquatableArray<(Reading, ReadingOption)>[] _readings;

    public BranchesInRange(AgreementVersion text, Agreement agreement)
    {
        (_branches, _ranges) = (new(text), agreement.Ranges.In(agreement.Texts.First(known => known.Equals(text.AsWritten)).Meanings));
        (_canBeTaken, _readings) = (new bool[_branches.All.Count], new EquatableArray<(Reading, ReadingOption)>[_branches.All.Count]);
        var (met, waiting) = (new HashSet<Place>(ReferenceEqualityComparer.Instance), new Stack<(Place, EquatableArray<(Reading, ReadingOption)>)>());
        foreach (var (_, root) in _branches.Roots)
        {
            waiting.Push((root, []));
            while (waiting.TryPop(out var next))
            {
                foreach (var onward in met.Add(next.Item1) ? Onward(next.Item1, next.Item2) : [])
                {
                    waiting.Push(onward);
                }
            }
        }
    }

    public IEnumerable<BranchNotReached> All => _branches.All.Select((branch, index) => new BranchNotReached(branch, !_canBeTaken[index], _readings[index]));

    // Only into rules that are looked at for some facts.
    private IEnumerable<(Place, EquatableArray<(Reading, ReadingOption)>)> Onward(Place place, EquatableArray<(Reading, ReadingOption)> readings)
    {
        for (var way = 0; way < place.Ways; way++)
        {
            (_canBeTaken[place.First + way], _readings[place.First + way]) = place.Node is not Ambiguity(var reading, _) ? (CanGo(place, way), readings)
                : CanBeRead(reading, way) ? (true, Read(reading, way))
                : (false, readings);
        }

        return place.Node switch
        {
            Choice(var condition, _, _) => place.Operands.Where((_, index) => index == 0 || (Truth(condition) is { } truth && (index == 1 ? truth.CanHold : truth.CanFail))).Select(operand => (operand, readings)),
            Confined(var condition, _) => place.Operands.Where((_, index) => index == 0 || Truth(condition) is { CanHold: true }).Select(operand => (operand, readings)),
            Ambiguity(var asked, _) => place.Operands.Index().Where(operand => CanBeRead(asked, operand.Index)).Select(operand => (operand.Item, Read(asked, operand.Index))),
            _ => place.Operands.Select(operand => (operand, readings)),
        };

        EquatableArray<(Reading, ReadingOption)> Read(Reading asked, int option) => [.. readings.Append((asked, asked.Options[option])).Distinct()];

        // A question is read in one way everywhere.
        bool CanBeRead(Reading asked, int option) => readings.All(needed => needed.Item1 != asked || needed.Item2 == asked.Options[option]);
    }

    private bool CanGo(Place place, int way) => place.Node switch
    {
        Least => CanWin(place, way, (own, other) => own.Least > other.Greatest),
        Greatest => CanWin(place, way, (own, other) => own.Greatest < other.Least),
        _ => Truth(place.Node) is { } truth && (way == 0 ? truth.CanHold : truth.CanFail),
    };

    // Of equal ones the first counts, so that a later one has to be beyond it.
    private bool CanWin(Place place, int way, Func<NumberRange, NumberRange, bool> isBeaten)
    {
        if (_ranges.Of(place.Operands[way].Node) is not NumberRange own)
        {
            return _ranges.Of(place.Operands[way].Node) is not null;
        }

        return !place.Operands.Where((_, other) => other != way).Any(other => _ranges.Of(other.Node) is NumberRange range && isBeaten(own, range))
            && !place.Operands.Take(way).Any(earlier => _ranges.Of(earlier.Node) is NumberRange range && IsNeverBeyond(place.Node, own, range));
    }

    private static bool IsNeverBeyond(Node node, NumberRange own, NumberRange earlier) => node is Least
        ? earlier.Greatest is { } most && own.Least >= most
        : earlier.Least is { } least && own.Greatest <= least;

    private TruthRange? Truth(Node condition) => _ranges.Of(condition) as TruthRange;
}
