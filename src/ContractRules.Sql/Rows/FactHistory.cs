using System.Globalization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>The facts of a venture over periods that follow one another.</summary>
/// <param name="Venture">The venture.</param>
/// <param name="FirstNumber">Which of its periods the first of these is, from 1 on. A later one needs what the one before it passed on.</param>
/// <param name="Periods">The facts of each period.</param>
/// <param name="Rows">Which row each was, from 1 on.</param>
public sealed record FactHistory(string Venture, int FirstNumber, EquatableArray<PeriodFacts> Periods, EquatableArray<int> Rows)
{
    /// <summary>
    /// The lists of items, by their keys, of which the rows hold what rules make of them (the columns <c>each_…</c>), and not the items themselves. To be
    /// settled by the reference, these have to be given as well: <see cref="PeriodFacts.WithItems"/>.
    /// </summary>
    public EquatableArray<string> ItemsToGive { get; internal init; } = [];

    /// <summary>Which of the venture's periods the last of these is.</summary>
    public int LastNumber => FirstNumber + Periods.Count - 1;

    /// <summary>The same without the periods through a number; null where none is left.</summary>
    /// <param name="number">The number of the last period to leave out.</param>
    public FactHistory? After(int number) => number < FirstNumber ? this
        : number >= LastNumber ? null
        : this with { FirstNumber = number + 1, Periods = [.. Periods.Skip(number + 1 - FirstNumber)], Rows = [.. Rows.Skip(number + 1 - FirstNumber)] };

    /// <summary>The venture, and its periods.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Venture}: periods {FirstNumber} to {LastNumber}, {Periods[0].Period} to {Periods[^1].Period}");
}
