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
    public EquatableArray<string> ItemsToGive => [.. ToGive.SelectMany(keys => keys).Distinct()];

    internal EquatableArray<EquatableArray<string>> ToGive { get; init; } = [];

    /// <summary>Which of the venture's periods the last of these is.</summary>
    public int LastNumber => FirstNumber + Periods.Count - 1;

    /// <summary>The same without the periods through a number; null where none is left.</summary>
    /// <param name="number">The number of the last period to leave out.</param>
    public FactHistory? After(int number) => number < FirstNumber ? this
        : number >= LastNumber ? null
        : Part(number + 1 - FirstNumber, LastNumber - number) with { FirstNumber = number + 1 };

    /// <summary>The same through a period.</summary>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    public FactHistory Through(SettlementPeriod period)
    {
        var count = Periods.TakeWhile(facts => facts.Period != period).Count() + 1;
        return count <= Periods.Count ? Part(0, count) : throw new ArgumentException($"Expected one of the periods; found {period}.", nameof(period));
    }

    /// <summary>The same with the items of a kind in each period; those of a period that has none, and in which none were to be given, are not given.</summary>
    internal FactHistory With(string items, ILookup<int, Item> given) => this with
    {
        Periods = [.. Periods.Select((facts, index) => given.Contains(FirstNumber + index) || ToGive[index].Contains(items) ? facts.WithItems(items, given[FirstNumber + index]) : facts)],
        ToGive = [.. ToGive.Select(keys => (EquatableArray<string>)[.. keys.Where(key => key != items)])],
    };

    private FactHistory Part(int first, int count) => this with
    {
        Periods = [.. Periods.Skip(first).Take(count)],
        Rows = [.. Rows.Skip(first).Take(count)],
        ToGive = [.. ToGive.Skip(first).Take(count)],
    };

    /// <summary>The venture, and its periods.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Venture}: periods {FirstNumber} to {LastNumber}, {Periods[0].Period} to {Periods[^1].Period}");
}
