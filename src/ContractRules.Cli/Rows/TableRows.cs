using System.Text;
using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Sql;
using ContractRules.Sql.Rows;
using ContractRules.Values;

namespace ContractRules.Cli.Rows;

/// <summary>Rows of a table of the warehouse, and where they come from, by which faults are told.</summary>
/// <param name="Name">The file, or the table.</param>
/// <param name="Rows">The rows.</param>
internal sealed record TableRows(string Name, IReadOnlyList<SqlRow> Rows)
{
    /// <summary>What every row begins with, and no document of facts or of a state holds.</summary>
    private const string Mark = "\"period_number\"";

    /// <summary>Whether a file that begins so holds rows in JSON.</summary>
    public static bool BeginSo(ReadOnlySpan<byte> beginning)
    {
        var text = Encoding.UTF8.GetString(beginning).TrimStart('\uFEFF').TrimStart();
        return text.StartsWith('[') || (text.StartsWith('{') && text.Contains(Mark, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads rows in JSON; null, and faults, where they are none.</summary>
    public static TableRows? Read(SourceText text, Faults faults) =>
        text.Lines(faults) is { } lines && Taken(SqlRows.Parse(string.Join('\n', lines)), text.Name, faults) is { } rows ? new(text.Name, rows) : null;

    /// <summary>What was read of rows; null, and faults at their place, where anything is wrong.</summary>
    public static T? Taken<T>(RowsRead<T> read, string name, Faults faults)
        where T : class
    {
        foreach (var fault in read.Faults)
        {
            var near = fault.Columns.Count > 0 ? Nearest.To(fault.Column!.ToLowerInvariant(), fault.Columns) : [];
            faults.Add(PlaceOf(name, fault.Place), fault.Found, near.Count > 0 ? Quoting.OneOf(near) : fault.Expected);
        }

        return read.Value;
    }

    /// <summary>The facts of one venture, as far as its periods follow one another; null, and a fault, where it isn't there, or it was not said which one.</summary>
    /// <param name="agreement">The agreement that asks for the facts.</param>
    /// <param name="venture">The venture; null where there is one.</param>
    /// <param name="through">The period with which they are to end; null where all are taken, and none may be missing.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="figures">The figures for which the table has to have been made; those of none where left out.</param>
    public FactHistory? HistoryOf(Agreement agreement, string? venture, SettlementPeriod? through, Faults faults, SqlPlan? figures = null)
    {
        if (Taken(figures?.FactsIn(Rows) ?? agreement.FactsIn(Rows), Name, faults) is not { } all)
        {
            return null;
        }

        var ventures = all.Select(history => history.Venture).Distinct(StringComparer.Ordinal).ToList();
        if (VentureAmong(ventures, venture, faults) is not { } named)
        {
            return null;
        }

        var histories = all.Where(history => history.Venture == named).ToList();
        if (through is null)
        {
            return histories is [var whole] ? whole : Fault<FactHistory>(
                PlaceOf(Name, $"row {histories[1].Rows[0]}"), $"period {histories[1].FirstNumber} of {named} comes after period {histories[0].LastNumber}", "rows of periods that follow one another");
        }

        return histories.FirstOrDefault(history => history.Periods.Any(facts => facts.Period == through)) is { } found
            ? found.Through(through)
            : Fault<FactHistory>(new Place("--period"), $"there are no facts of {named} for {through}", $"a period from {histories[0].Periods[0].Period} to {histories[^1].Periods[^1].Period}");

        T? Fault<T>(Place place, string found, string expected)
            where T : class
        {
            faults.Add(place, found, expected);
            return null;
        }
    }

    /// <summary>The row of state from which facts go on, the latest; null, and a fault, where there is none.</summary>
    /// <param name="history">The facts.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public SqlRow? StateBefore(FactHistory history, Faults faults)
    {
        var row = Rows
            .Where(row => row["venture"] == history.Venture && NumberOf(row) is { } number && number >= history.FirstNumber - 1 && number < history.LastNumber)
            .MaxBy(NumberOf);
        if (row is null)
        {
            var (first, last) = (history.FirstNumber - 1, history.LastNumber - 1);
            faults.Add(new Place(Name), $"there is no row of {history.Venture} for {(first == last ? $"its period {first}" : $"any of its periods {first} to {last}")}", $"what its period {last} passed on");
        }

        return row;
    }

    /// <summary>The number of the period of a row; null where it is none.</summary>
    public static int? NumberOf(SqlRow row) => int.TryParse(row["period_number"], out var number) ? number : null;

    /// <summary>The place of a row, or of a cell.</summary>
    public static Place PlaceOf(string name, string row) => new(name, Path: row.Length > 0 ? row : null);

    private string? VentureAmong(List<string> ventures, string? venture, Faults faults)
    {
        if (venture is null ? ventures.Count == 1 : ventures.Contains(venture))
        {
            return venture ?? ventures[0];
        }

        faults.Add(
            new Place(Name),
            venture is null ? "the rows are those of many ventures" : $"there is no row of the venture {Quoting.Of(venture)}",
            venture is null ? "those of one: --venture NAME takes its rows" : Quoting.OneOf(Nearest.To(venture, ventures) is { Count: > 0 } near ? near : ["one that the rows hold"]));
        return null;
    }
}
