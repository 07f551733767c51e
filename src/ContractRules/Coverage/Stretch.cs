using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>A way through a rule as far as it has come: what it asked for last, and the stretch before.</summary>
/// <param name="Before">The stretch before; null where it begins.</param>
/// <param name="Condition">The condition that it passed last; null where it has passed none.</param>
/// <param name="Holds">Whether that has to hold.</param>
/// <param name="OrIsOpen">Whether it is enough that it does not settle the matter: that it is undetermined.</param>
/// <param name="Readings">How the text has to be read all along.</param>
internal sealed record Stretch(Stretch? Before, Node? Condition, bool Holds, bool OrIsOpen, EquatableArray<(Reading Reading, ReadingOption Option)> Readings)
{
    /// <summary>Where every rule begins.</summary>
    public static Stretch Start { get; } = new(null, null, Holds: true, OrIsOpen: false, []);

    /// <summary>The conditions passed, the first of them first.</summary>
    public IEnumerable<(Node Condition, bool Holds, bool OrIsOpen)> Passed
    {
        get
        {
            var passed = new Stack<(Node, bool, bool)>();
            for (var stretch = this; stretch is { Condition: { } condition }; stretch = stretch.Before)
            {
                passed.Push((condition, stretch.Holds, stretch.OrIsOpen));
            }

            return passed;
        }
    }

    /// <summary>Whether it has come to what is said of items, whose conditions have no truth without an item in hand.</summary>
    public bool IsInItems { get; private init; }

    /// <summary>On into what is said of items.</summary>
    public Stretch IntoItems() => this with { IsInItems = true };

    /// <summary>Past a condition.</summary>
    public Stretch Past(Node condition, bool holds, bool orIsOpen) => IsInItems ? this : new(this, condition, holds, orIsOpen, Readings);

    /// <summary>On where the text is read so; null where it was read otherwise on the way.</summary>
    public Stretch? ReadAs(Reading reading, ReadingOption option)
    {
        var known = Readings.Where(needed => needed.Reading == reading).ToList();
        return known.Count == 0 ? this with { Readings = [.. Readings, (reading, option)] } : known[0].Option == option ? this : null;
    }
}
