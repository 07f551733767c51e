using System.CommandLine;
using ContractRules.Agreements;
using ContractRules.Cli.Rows;
using ContractRules.Documents;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Plans;
using ContractRules.Rules;

namespace ContractRules.Cli.Commands;

/// <summary>The facts of those that settle, and what the periods before passed on, where they are given as rows of tables of a warehouse, in JSON.</summary>
/// <param name="settling">What they have in common with others.</param>
internal sealed class RowArguments(SettlingArguments settling)
{
    // Which of its venture's periods the first of the rows was that were read last.
    private int? _first;

    /// <summary>Whether the facts are rows of the table of facts.</summary>
    public bool AreFactsIn(ParseResult parsed) => parsed.GetValue(settling.Facts) is { } path && BeginSo(path);

    /// <summary>Whether what the periods before passed on is a row of the table of state.</summary>
    public bool AreStateIn(ParseResult parsed) => parsed.GetValue(settling.CarriedIn) is { } path && BeginSo(path);

    /// <summary>The facts; null, and faults, where anything is wrong in them.</summary>
    public FactsFile? FactsIn(Agreement agreement, ParseResult parsed, Faults faults)
    {
        if (RowsIn(parsed.GetRequiredValue(settling.Facts), faults) is not { } rows
            || rows.HistoryOf(agreement, parsed.GetValue(settling.Venture), through: null, faults) is not { } history)
        {
            return null;
        }

        _first = history.FirstNumber;
        return (parsed.GetValue(settling.CarriedIn) is null ? VentureFacts.FromTheFirst(history, rows.Name, faults) : new(history, null, rows.Name)) is { } facts
            ? FileOf(facts, agreement, parsed, faults)
            : null;
    }

    /// <summary>Tells where the facts that were read are not those that follow what was passed on.</summary>
    public void Follow(Carried? carried, Faults faults)
    {
        if (carried is not null && _first is { } first && first != carried.State.Periods + 1)
        {
            faults.Add(new Place(settling.CarriedIn.Name), $"{carried.State.Periods} periods were settled, and the facts begin with period {first}", $"facts that begin with period {carried.State.Periods + 1}");
        }
    }

    /// <summary>Settles facts from a row of the table of state on, so that terms can be explained; null, and faults, where anything is wrong in them.</summary>
    public Settled? SettleFromState(Agreement agreement, IReadOnlyList<TermDeclaration> terms, ParseResult parsed, Faults faults)
    {
        if (!AreFactsIn(parsed))
        {
            faults.Add(new Place(settling.CarriedIn.Name), "it is a row of the table of state", $"rows of the table of facts as {settling.Facts.Name}, too");
            return null;
        }

        var (facts, carried) = (RowsIn(parsed.GetRequiredValue(settling.Facts), faults), RowsIn(parsed.GetRequiredValue(settling.CarriedIn)!, faults));
        return VentureFacts.SqlOf(agreement, PlanChoice.Of(terms.Select(term => term.Key)), faults) is { } figures
            && facts?.HistoryOf(agreement, parsed.GetValue(settling.Venture), through: null, faults, figures) is { } history && carried?.StateBefore(history, faults) is { } state
            && VentureFacts.GoingOn(agreement, history, state, terms, (facts.Name, carried.Name), faults) is { } venture
                ? Settle(venture, agreement, parsed, faults)
                : null;
    }

    /// <summary>Settles facts from rows; null, and faults, where anything is wrong in them or was wrong before.</summary>
    public Settled? Settle(VentureFacts facts, Agreement agreement, ParseResult parsed, Faults faults) =>
        FileOf(facts, agreement, parsed, faults) is { } file && !faults.Any ? settling.SettleFile(agreement, file, facts.Before, faults) : null;

    private FactsFile? FileOf(VentureFacts facts, Agreement agreement, ParseResult parsed, Faults faults)
    {
        var items = parsed.GetRequiredValue(settling.Items);
        return facts.Having(items.Select(choice => choice.Split('=')[0]), faults) is null ? null
            : settling.AsKnown(ItemsArguments.Add(items, facts.ToFile(agreement), agreement, settling.Files, faults), agreement, parsed, faults);
    }

    private TableRows? RowsIn(string path, Faults faults) => settling.Files.Read(path, faults, "rows in JSON") is { } text ? TableRows.Read(text, faults) : null;

    private bool BeginSo(string path) => TableRows.BeginSo(settling.Files.BeginningOf(path).Span);
}
