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
    private readonly EquatableArray<(Reading Reading, ReadingOption Option)>[] _readings;

    // How the text has to be read to come to each place, on whichever way; null where none leads to it.
    private readonly EquatableArray<(Reading Reading, ReadingOption Option)>?[] _needed;

    public BranchesInRange(AgreementVersion text, Agreement agreement)
    {
        (_branches, _ranges) = (new(text), agreement.Ranges.In(agreement.Texts.First(known => known.Equals(text.AsWritten)).Meanings));
        (_canBeTaken, _readings) = (new bool[_branches.All.Count], new EquatableArray<(Reading, ReadingOption)>[_branches.All.Count]);
        _needed = new EquatableArray<(Reading, ReadingOption)>?[_branches.Places.Count];
        foreach (var (_, root) in _branches.Roots)
        {
            LeadTo(root, []);
        }

        // So each place comes after all that lead to it.
        foreach (var place in _branches.Places.Reverse())
        {
            if (_needed[place.Index] is { } readings)
            {
                GoOn(place, readings);
            }
        }
    }

    public IEnumerable<BranchNotReached> All => _branches.All.Select((branch, index) => new BranchNotReached(branch, !_canBeTaken[index], _readings[index]));

    // Where several ways lead to it, only what all of them need is needed.
    private void LeadTo(Place place, EquatableArray<(Reading, ReadingOption)> readings) =>
        _needed[place.Index] = _needed[place.Index] is { } known ? [.. known.Where(readings.Contains)] : readings;

    // Only into rules that are looked at for some facts.
    private void GoOn(Place place, EquatableArray<(Reading Reading, ReadingOption Option)> readings)
    {
        switch (place.Node)
        {
            case Ambiguity(var asked, _):
                foreach (var (index, option) in asked.Options.Index())
                {
                    var isRead = readings.All(needed => needed.Reading != asked || needed.Option == option);
                    EquatableArray<(Reading, ReadingOption)> read = [.. readings.Append((asked, option)).Distinct()];
                    Tell(place, index, isRead, isRead ? read : readings);
                    LeadIf(isRead, place.Operands[index], read);
                }

                break;
            case Choice(var condition, _, _):
                LeadTo(place.Operands[0], readings);
                LeadIf(Truth(condition) is { CanHold: true }, place.Operands[1], readings);
                LeadIf(Truth(condition) is { CanFail: true }, place.Operands[2], readings);
                break;
            case Confined(var condition, _):
                LeadTo(place.Operands[0], readings);
                LeadIf(Truth(condition) is { CanHold: true }, place.Operands[1], readings);
                break;
            default:
                foreach (var (way, canGo) in place.Ways > 0 ? WaysThatCanGo(place).Index() : [])
                {
                    Tell(place, way, canGo, readings);
                }

                foreach (var operand in place.Operands)
                {
                    LeadTo(operand, readings);
                }

                break;
        }
    }

    private void LeadIf(bool canBe, Place place, EquatableArray<(Reading, ReadingOption)> readings)
    {
        if (canBe)
        {
            LeadTo(place, readings);
        }
    }

    private void Tell(Place place, int way, bool canBeTaken, EquatableArray<(Reading, ReadingOption)> readings) =>
        (_canBeTaken[place.First + way], _readings[place.First + way]) = (canBeTaken, readings);

    private IEnumerable<bool> WaysThatCanGo(Place place) => place.Node is Least or Greatest
        ? ThoseThatCanWin(place)
        : [Truth(place.Node) is { CanHold: true }, Truth(place.Node) is { CanFail: true }];

    // Of equal ones the first counts, so that a later one has to be beyond it.
    private IEnumerable<bool> ThoseThatCanWin(Place place)
    {
        var ranges = place.Operands.Select(operand => _ranges.Of(operand.Node)).ToList();
        // The greatest is the least on the other side of zero.
        var numbers = ranges.Select(range => range is NumberRange number ? place.Node is Greatest ? -number : number : null).ToList();
        var (mostOfAll, mostOfEarlier) = (numbers.Min(number => number?.Greatest), (Rational?)null);
        foreach (var (range, own) in ranges.Zip(numbers))
        {
            yield return own is null ? range is not null : !(own.Least > mostOfAll) && !(own.Least >= mostOfEarlier);
            mostOfEarlier = own?.Greatest is { } most && !(mostOfEarlier <= most) ? most : mostOfEarlier;
        }
    }

    private TruthRange? Truth(Node condition) => _ranges.Of(condition) as TruthRange;
}
