using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Reports;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>A column for each party and unit, of what it receives more or less.</summary>
internal sealed class PartyColumns
{
    private const string Nothing = "–";

    private readonly EquatableArray<(Party Party, Unit Unit)> _columns;

    /// <summary>The columns that any of some differences need: parties in the order of the agreement.</summary>
    public PartyColumns(Agreement agreement, IEnumerable<(Party Party, Unit Unit)> found)
    {
        var places = agreement.Parties.Index().ToDictionary(party => party.Item, party => party.Index);
        _columns = [.. found.Distinct().OrderBy(column => column.Unit.Symbol, StringComparer.Ordinal).ThenBy(column => places.GetValueOrDefault(column.Party, places.Count))];
    }

    /// <summary>The columns that what is due to causes needs, and some other differences.</summary>
    public static PartyColumns Of(DifferenceInAll difference, IEnumerable<((Party Party, Unit Unit) Column, Rational More)> others) => new(
        difference.Before.Agreement,
        others.Concat(difference.ByCause.SelectMany(cause => Of(cause.Money).Concat(Of(cause.Deliveries)))).Select(found => found.Column));

    /// <summary>The parties and units, in the order of the columns.</summary>
    public EquatableArray<(Party Party, Unit Unit)> Parties => _columns;

    /// <summary>The columns.</summary>
    public EquatableArray<Column> Columns => [.. _columns.Select(column => new Column($"{column.Party}, {column.Unit}", ColumnKind.Number))];

    /// <summary>The cells of a row.</summary>
    public EquatableArray<string> Cells(EquatableArray<PartyDifference<Money>> money, EquatableArray<PartyDifference<Quantity>> deliveries)
    {
        var found = Of(money).Concat(Of(deliveries)).ToDictionary(difference => difference.Column, difference => difference.More);
        return [.. _columns.Select(column => found.TryGetValue(column, out var more) ? InWords(more, column.Unit) : Nothing)];
    }

    /// <summary>The columns of differences, with the figures in them.</summary>
    public static IEnumerable<((Party Party, Unit Unit) Column, Rational More)> Of<T>(EquatableArray<PartyDifference<T>> differences)
        where T : struct, IPayable => differences.Select(difference => ((difference.Party, difference.More.Unit), difference.More.Amount));

    /// <summary>A difference with its sign: <c>+1,234.50</c>.</summary>
    public static string InWords(Rational more, Unit unit) => $"{(more.Sign > 0 ? "+" : "")}{Figures.Of(more, unit)}";
}
