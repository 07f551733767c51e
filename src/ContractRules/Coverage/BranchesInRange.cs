using ContractRules.Agreements;
using ContractRules.Coverage.Refuting;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>The branches of a text, with those that the ranges of the facts exclude, how the text has to be read to come to them, and ways that lead there.</summary>
internal sealed class BranchesInRange
{
    // Operands are compared one with another where they are so few.
    private const int Breadth = 16;

    private const string OutOfRange = "the ranges of the facts exclude it";

    private readonly AgreementVersion _text;
    private readonly TextBranches _branches;
    private readonly VersionRanges _ranges;
    private readonly Func<EquatableArray<(Reading, ReadingOption)>, Surroundings> _surroundings;
    private readonly EquatableArray<(Reading Reading, ReadingOption Option)>[] _readings;

    // Why each branch is never taken; null where nothing was found that excludes it.
    private readonly string?[] _excluded;

    // How each place is come to; null where nothing leads to it.
    private readonly Arrival?[] _arrivals;

    public BranchesInRange(AgreementVersion text, Agreement agreement)
    {
        var written = agreement.Texts.First(known => known.Equals(text.AsWritten));
        (_text, _branches, _ranges) = (text, new(text), agreement.Ranges.In(written.Meanings));
        _surroundings = readings => new(agreement, written, text.Assumptions, readings);
        (_excluded, _readings) = (new string?[_branches.All.Count], new EquatableArray<(Reading, ReadingOption)>[_branches.All.Count]);
        Array.Fill(_excluded, "nothing leads to its rule");
        _arrivals = new Arrival?[_branches.Places.Count];
        foreach (var (_, root) in _branches.Roots)
        {
            LeadTo(root, Arrival.AtTheRoot);
        }

        // So each place comes after all that lead to it.
        foreach (var place in _branches.Places.Reverse())
        {
            if (_arrivals[place.Index] is { } arrival)
            {
                GoOn(place, arrival);
            }
        }
    }

    /// <summary>Ways to the branches that nothing excludes.</summary>
    public IEnumerable<Route> Routes => _branches.Places.SelectMany(place => Enumerable.Range(0, place.Ways), RoutesTo).SelectMany(routes => routes);

    /// <summary>The branches beside these, with what is known of why they are not reached.</summary>
    public IEnumerable<BranchNotReached> Beside(IReadOnlySet<Branch> reached) =>
        from place in _branches.Places
        from way in Enumerable.Range(0, place.Ways)
        let branch = _branches.All[place.First + way]
        where !reached.Contains(branch)
        let because = _excluded[place.First + way] ?? Contradiction(place, way)
        select new BranchNotReached(branch, because is not null, _readings[place.First + way]) { Because = because ?? "" };

    private IEnumerable<Route> RoutesTo(Place place, int way) => _excluded[place.First + way] is not null
        ? []
        : from stretch in _arrivals[place.Index]!.Ways
          where place.Node is not Ambiguity(var asked, _) || stretch.ReadAs(asked, asked.Options[way]) is not null
          select new Route(_text, _branches.All[place.First + way], place, way, stretch, _surroundings);

    // Only where all ways are known, and each contradicts itself.
    private string? Contradiction(Place place, int way) =>
        _arrivals[place.Index]!.AreAll && RoutesTo(place, way).Select(route => route.Contradicted).ToList() is { Count: > 0 } contradicted && contradicted.TrueForAll(found => found is not null)
            ? $"what leads to it excludes it, by: {contradicted[0]!.InShort()}"
            : null;

    private void LeadTo(Place place, Arrival arrival) => _arrivals[place.Index] = _arrivals[place.Index]?.Or(arrival) ?? arrival;

    // Only into rules that are looked at for some facts.
    private void GoOn(Place place, Arrival arrival)
    {
        switch (place.Node)
        {
            case Ambiguity(var asked, _):
                foreach (var (index, option) in asked.Options.Index())
                {
                    var read = arrival.ReadAs(asked, option);
                    Tell(place, index, read is null ? "its rule stands where the text is read otherwise" : null, (read ?? arrival).Readings);
                    LeadIf(read is not null, place.Operands[index], read ?? arrival);
                }

                break;
            case Choice(var condition, _, _):
                LeadTo(place.Operands[0], arrival);
                LeadIf(Truth(condition) is { CanHold: true }, place.Operands[1], arrival.Past(condition, holds: true));
                LeadIf(Truth(condition) is { CanFail: true }, place.Operands[2], arrival.Past(condition, holds: false));
                break;
            case Confined(var condition, _):
                LeadTo(place.Operands[0], arrival);
                LeadIf(Truth(condition) is { CanHold: true }, place.Operands[1], arrival.Past(condition, holds: true));
                break;
            default:
                TellWays(place, arrival.Readings);
                LeadInside(place, arrival);
                break;
        }
    }

    // What comes after a condition that settles the matter is not looked at.
    private void LeadInside(Place place, Arrival arrival)
    {
        arrival = place.Node is OverItems ? arrival.IntoItems() : arrival;
        foreach (var operand in place.Operands)
        {
            LeadTo(operand, arrival);
            arrival = place.Node is Rules.Kernel.All or Any ? arrival.Past(operand.Node, holds: place.Node is Rules.Kernel.All, orIsOpen: true) : arrival;
        }
    }

    private void LeadIf(bool canBe, Place place, Arrival arrival)
    {
        if (canBe)
        {
            LeadTo(place, arrival);
        }
    }

    private void TellWays(Place place, EquatableArray<(Reading, ReadingOption)> readings)
    {
        foreach (var (way, excluded) in place.Ways > 0 ? Exclusions(place).Index() : [])
        {
            Tell(place, way, excluded, readings);
        }
    }

    private void Tell(Place place, int way, string? excluded, EquatableArray<(Reading, ReadingOption)> readings) =>
        (_excluded[place.First + way], _readings[place.First + way]) = (excluded, readings);

    private IEnumerable<string?> Exclusions(Place place) => place.Node is Least or Greatest
        ? ExclusionsOfOperands(place)
        : [Truth(place.Node) is { CanHold: true } ? null : OutOfRange, Truth(place.Node) is { CanFail: true } ? null : OutOfRange];

    // Of equal ones the first counts, so that a later one has to be beyond it.
    private IEnumerable<string?> ExclusionsOfOperands(Place place)
    {
        var ranges = place.Operands.Select(operand => _ranges.Of(operand.Node)).ToList();
        // The greatest is the least on the other side of zero.
        var numbers = ranges.Select(range => range is NumberRange number ? place.Node is Greatest ? -number : number : null).ToList();
        var (mostOfAll, mostOfEarlier) = (numbers.Min(number => number?.Greatest), (Rational?)null);
        foreach (var (index, (range, own)) in ranges.Zip(numbers).Index())
        {
            var canWin = own is null ? range is not null : !(own.Least > mostOfAll) && !(own.Least >= mostOfEarlier);
            yield return IsThereBefore(place, index) ? "the same stands before it" : canWin ? null : OutOfRange;
            mostOfEarlier = own?.Greatest is { } most && !(mostOfEarlier <= most) ? most : mostOfEarlier;
        }
    }

    private static bool IsThereBefore(Place place, int operand) => place.Operands.Length <= Breadth
        && place.Operands.Take(operand).Any(earlier => earlier.Node.IsTheSameAs(place.Operands[operand].Node));

    private TruthRange? Truth(Node condition) => _ranges.Of(condition) as TruthRange;
}
