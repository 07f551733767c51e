using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Rows;
using ContractRules.Documents;
using ContractRules.Documents.Input;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Sql;
using ContractRules.Sql.Rows;
using ContractRules.Values;

namespace ContractRules.Cli.Commands;

/// <summary>Facts that are read from the tables of a warehouse, with the figures that stand there.</summary>
/// <param name="settling">What is settled, and how.</param>
internal sealed class WarehouseArguments(SettlingArguments settling)
{
    private readonly Option<string?> _connection = new(Warehouse.Option)
    {
        Description = "Read the facts of --venture, and where these don't begin with its first period the state, from the tables of a warehouse on PostgreSQL that "
            + "'contract-rules sql' makes, instead of from --facts; and compare the figure that stands there. A password is better left to the file or the variable that PostgreSQL's clients know",
        HelpName = "CONNECTION",
    };

    public void AddTo(Command command)
    {
        settling.Facts.Required = false;
        command.Add(_connection);
        command.Validators.Add(parsed =>
        {
            var (facts, warehouse) = (parsed.GetResult(settling.Facts) is not null, parsed.GetResult(_connection) is not null);
            if (facts == warehouse)
            {
                parsed.AddError(facts ? $"expected {settling.Facts.Name} or {_connection.Name}, not both" : $"Option '{settling.Facts.Name}' is required, or '{_connection.Name}'.");
            }
            else if (warehouse && parsed.GetResult(settling.Venture) is null)
            {
                parsed.AddError($"Option '{settling.Venture.Name}' is required with '{_connection.Name}'.");
            }
            else if (warehouse && parsed.GetResult(settling.CarriedIn) is not null)
            {
                parsed.AddError($"expected {settling.CarriedIn.Name} or {_connection.Name}, not both");
            }
        });
    }

    /// <summary>Whether the facts are to be read from a warehouse.</summary>
    public bool AreAskedIn(ParseResult parsed) => parsed.GetValue(_connection) is not null;

    /// <summary>
    /// Settles the periods of a venture through the one to be explained, and tells where the warehouse holds something else of it than what is explained; null, and faults,
    /// where anything is wrong.
    /// </summary>
    public (Settled Settled, IReadOnlyList<RowDifference> Differences)? Settle(
        Agreement agreement, IReadOnlyList<TermDeclaration> terms, string period, ParseResult parsed, Faults faults)
    {
        if (!SettlementPeriod.TryParse(period, out var asked) || !agreement.Periods.Include(asked))
        {
            faults.Add(new Place("--period"), $"{Quoting.Of(period)} is no period of this agreement", $"one of its {agreement.Periods}");
            return null;
        }

        var venture = parsed.GetRequiredValue(settling.Venture)!;
        if (VentureFacts.SqlOf(agreement, PlanChoice.Of(terms.Select(term => term.Key)), faults) is not { } figures
            || Warehouse.With(parsed.GetRequiredValue(_connection)!, faults, warehouse => Read(warehouse, figures, terms, venture, asked, faults)) is not { } read
            || settling.Rows.Settle(read.Facts, agreement, parsed, faults) is not { } settled)
        {
            return null;
        }

        var differences = read.Figures is { } row ? TableRows.Taken(figures.DifferencesFrom(row, settled.Statements[^1]), Warehouse.NameOf("terms"), faults) : [];
        return (settled, differences ?? []);
    }

    private static RowsOfAVenture? Read(Warehouse warehouse, SqlPlan figures, IReadOnlyList<TermDeclaration> terms, string venture, SettlementPeriod period, Faults faults)
    {
        if (warehouse.Of("facts", venture) is not { } facts)
        {
            faults.Add(new Place(Warehouse.Option), "there is no table facts", "the tables that 'contract-rules sql AGREEMENT --dialect postgresql --form tables' makes, in the search path of the connection");
            return null;
        }

        if (facts.Rows.Count == 0)
        {
            faults.Add(new Place(facts.Name), $"there is no row of the venture {Quoting.Of(venture)}", "one that the table holds");
            return null;
        }

        if (facts.HistoryOf(figures.Plan.Agreement, venture, period, faults, figures) is not { } given || WithItems(warehouse, given, figures.Plan.Agreement, faults) is not { } history)
        {
            return null;
        }

        var held = warehouse.Of("terms", venture, history.LastNumber)?.Rows.LastOrDefault(row => TableRows.NumberOf(row) == history.LastNumber);
        if (history.FirstNumber == 1)
        {
            return new(new(history, null, facts.Name), held);
        }

        var state = warehouse.Of("state", venture, history.LastNumber - 1) ?? new(Warehouse.NameOf("state"), []);
        return state.StateBefore(history, faults) is { } row && VentureFacts.GoingOn(figures.Plan.Agreement, history, row, terms, (facts.Name, state.Name), faults) is { } goneOn
            ? new(goneOn, held)
            : null;
    }

    // Of the kinds that have a table.
    private static FactHistory? WithItems(Warehouse warehouse, FactHistory history, Agreement agreement, Faults faults)
    {
        var all = history;
        foreach (var items in agreement.Items)
        {
            var rows = warehouse.Of(SqlRows.TableOf(items), history.Venture, history.LastNumber);
            all = rows is null || all is null ? all : TableRows.Taken(all.WithItems(items, rows.Rows), rows.Name, faults);
        }

        return all;
    }

    private sealed record RowsOfAVenture(VentureFacts Facts, SqlRow? Figures);
}
