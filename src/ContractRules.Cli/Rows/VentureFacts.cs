using ContractRules.Agreements;
using ContractRules.Cli.Commands;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Openings;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Sql;
using ContractRules.Sql.Rows;
using ContractRules.Values;

namespace ContractRules.Cli.Rows;

/// <summary>The facts of a venture from rows, with what the periods before passed on: as facts that settling takes.</summary>
/// <param name="History">The facts.</param>
/// <param name="Before">What the periods before passed on; null where they begin with the first.</param>
/// <param name="Name">Where the rows come from.</param>
internal sealed record VentureFacts(FactHistory History, Carried? Before, string Name)
{
    /// <summary>The facts as if they stood in a file.</summary>
    public FactsFile ToFile(Agreement agreement) => FactsFile.Of(
        Name,
        [.. agreement.Facts.Where(fact => History.Periods.Any(facts => facts.Values.TryGet(fact.Key, out _)))],
        [.. History.Periods.Zip(History.Rows, (facts, row) => (facts, TableRows.PlaceOf(Name, $"row {row}")))]);

    /// <summary>Tells lists of items that the rows don't hold, and that were not given beside them.</summary>
    /// <param name="given">The keys of the lists given.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public VentureFacts? Having(IEnumerable<string> given, Faults faults)
    {
        var missing = History.ItemsToGive.Except(given).ToList();
        foreach (var items in missing)
        {
            faults.Add(new Place(Name), $"the rows hold what rules make of each {items}, and not these", $"--items {items}=FILE");
        }

        return missing.Count == 0 ? this : null;
    }

    /// <summary>Facts that begin with the first period; null, and a fault, where they don't.</summary>
    public static VentureFacts? FromTheFirst(FactHistory history, string name, Faults faults)
    {
        if (history.FirstNumber == 1)
        {
            return new(history, null, name);
        }

        faults.Add(
            TableRows.PlaceOf(name, $"row {history.Rows[0]}"),
            $"the facts of {history.Venture} begin with its period {history.FirstNumber}",
            $"those from period 1 on, or what period {history.FirstNumber - 1} passed on (--carried)");
        return null;
    }

    /// <summary>Facts after the period that passed on a row of state; null, and faults, where these don't fit, or the row doesn't tell what explains the terms.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="history">The facts.</param>
    /// <param name="state">The row.</param>
    /// <param name="terms">The terms to explain.</param>
    /// <param name="names">Where the facts and the row come from.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static VentureFacts? GoingOn(Agreement agreement, FactHistory history, SqlRow state, IReadOnlyList<TermDeclaration> terms, (string Facts, string State) names, Faults faults)
    {
        var number = TableRows.NumberOf(state)!.Value;
        var through = number < history.FirstNumber ? PeriodBefore(history.Periods[0].Period, agreement) : history.Periods[number - history.FirstNumber].Period;
        if (through is null)
        {
            faults.Add(new Place(names.Facts), $"nothing tells which period the period {number} was", $"the row of its facts, too");
            return null;
        }

        var carried = CarriedOf(agreement, state, through, terms, names.State, faults);
        var isEnough = carried is not null;
        foreach (var (term, leftOut) in carried is null ? [] : terms.Select(term => (term, carried.LeftOutOf(term.Key))).Where(found => found.Item2.Count > 0))
        {
            faults.Add(TableRows.PlaceOf(names.State, $"row {state.Number}"), $"it does not tell {Quoting.Cut(string.Join(", ", leftOut))}, which the rules of {term} ask for", "the facts of all periods, from which that follows");
            isEnough = false;
        }

        return isEnough ? new(history.After(number)!, Carried.Of(carried!.State, names.State), names.Facts) : null;
    }

    // All that passes on, where the table was made for all figures; else what passes on of the terms.
    private static CarriedRow? CarriedOf(Agreement agreement, SqlRow state, SettlementPeriod through, IReadOnlyList<TermDeclaration> terms, string name, Faults faults)
    {
        var whole = SqlOf(agreement, PlanChoice.Everything, new Faults())?.StateIn(state, through);
        var read = whole is not null && !whole.Faults.Any(fault => fault.Columns.Count > 0) ? whole : SqlOf(agreement, PlanChoice.Of(terms.Select(term => term.Key)), faults)?.StateIn(state, through);
        return read is null ? null : TableRows.Taken(read, name, faults);
    }

    /// <summary>The plan in SQL by whose names rows are read; null, and faults, where there is none.</summary>
    public static SqlPlan? SqlOf(Agreement agreement, PlanChoice choice, Faults faults) =>
        PlanArguments.PlanOf(agreement, choice, faults) is { } plan ? SqlCommand.SqlOf(plan, SqlDialect.PostgreSql, SqlCapacity.Ordinary, faults) : null;

    private static SettlementPeriod? PeriodBefore(SettlementPeriod first, Agreement agreement) =>
        first.Start.PlusDays(-1) is var day && day >= agreement.Dated ? agreement.Periods.Holding(day) : null;
}
