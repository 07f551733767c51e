using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// The branches of the rules that no case has taken yet: what cases are aimed at. Which they are changes from round to round of cases and not
/// inside one, so that what is drawn hangs on the seed alone, in whatever order the cases of a round are looked at.
/// </summary>
internal sealed class Targets
{
    /// <summary>How many cases make a round.</summary>
    public const int Round = 64;

    // What was aimed at in so many rounds in vain is left to chance; after a few it is asked whether anything leads to it at all.
    private const int MostTries = 60;
    private const int TriesBeforeDoubt = 3;

    private readonly (Branch Branch, Route[] Routes)[] _all;
    private readonly int[] _tries;
    private List<int> _open;

    /// <summary>Aims at the branches of an agreement, so far as it may be read for them.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="anyReading">Whether it may be read in any way; else as it is.</param>
    public Targets(Agreement agreement, bool anyReading)
    {
        _all =
        [
            .. agreement.Versions.SelectMany(text => Route.In(text, agreement))
                .Where(route => anyReading || route.Readings.All(needed => agreement.Choices.Of(needed.Reading) == needed.Option))
                .GroupBy(route => route.Branch)
                .Select(routes => (routes.Key, routes.ToArray())),
        ];
        (_tries, _open) = (new int[_all.Length], [.. Enumerable.Range(0, _all.Length)]);
    }

    /// <summary>A way to a branch that is still open; null where none is.</summary>
    /// <param name="number">The number of the case.</param>
    /// <param name="dice">Which of several ways.</param>
    public Route? For(int number, Dice dice) => _open.Count > 0 ? dice.OneOf(_all[_open[number % Round % _open.Count]].Routes) : null;

    /// <summary>After a round of cases, aims at what is left: the branches first that were aimed at least.</summary>
    public void Without(EquatableArray<Branch> reached)
    {
        for (var turn = 0; turn < Math.Min(Round, _open.Count); turn++)
        {
            _tries[_open[turn]]++;
        }

        var taken = reached.ToHashSet();
        _open = [.. _open.Where(index => !taken.Contains(_all[index].Branch) && MayBeReached(index)).OrderBy(index => _tries[index]).ThenBy(index => index)];
    }

    private bool MayBeReached(int index) => _tries[index] < MostTries
        && (_tries[index] < TriesBeforeDoubt || !Array.TrueForAll(_all[index].Routes, route => route.Contradicted is not null));
}
