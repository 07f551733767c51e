using System.Globalization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>The facts of a venture over periods that follow one another.</summary>
public sealed record FactHistory
{
    internal FactHistory(string venture, int firstNumber, EquatableArray<PeriodFacts> periods, EquatableArray<int> rows) =>
        (Venture, FirstNumber, Periods, Rows) = (venture, firstNumber, periods, rows);

    /// <summary>The venture.</summary>
    public string Venture { get; }

    /// <summary>Which of its periods the first of these is, from 1 on. A later one needs what the one before it passed on.</summary>
    public int FirstNumber { get; private init; }

    /// <summary>The facts of each period.</summary>
    public EquatableArray<PeriodFacts> Periods { get; private init; }

    /// <summary>Which row each was, from 1 on.</summary>
    public EquatableArray<int> Rows { get; private init; }

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

    /// <summary>The same through a period.</summary>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    public FactHistory Through(SettlementPeriod period)
    {
        var count = Periods.TakeWhile(facts => facts.Period != period).Count() + 1;
        return count <= Periods.Count ? this with { Periods = [.. Periods.Take(count)], Rows = [.. Rows.Take(count)] } : throw new ArgumentException($"Expected one of the periods; found {period}.", nameof(period));
    }

    /// <summary>The venture, and its periods.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Venture}: periods {FirstNumber} to {LastNumber}, {Periods[0].Period} to {Periods[^1].Period}");
}
