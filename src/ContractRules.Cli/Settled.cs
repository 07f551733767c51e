using ContractRules.Agreements;
using ContractRules.Cli.Input;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli;

/// <summary>An agreement and its statements: what all outputs are made from.</summary>
/// <param name="Agreement">The agreement, under the readings that it was settled under.</param>
/// <param name="Statements">One for each period.</param>
internal sealed record Settled(Agreement Agreement, EquatableArray<Statement> Statements)
{
    // Settling in portions gives the same statements as settling at once; between them a person can be told how far it is.
    private const int Portion = 250;

    /// <summary>The first period settled, with which balances and totals begin, whether it is shown or not.</summary>
    public SettlementPeriod Since { get; } = Statements[0].Period;

    /// <summary>Whether the agreement could have been settled for periods before.</summary>
    public bool StartsLate => Since.Start > Agreement.Dated;

    public bool IsDetermined => Statements.All(statement => !statement.Undetermined.Any() && statement.OpenPayments.Count + statement.OpenDeliveries.Count == 0);

    /// <summary>Settles a facts file; null, and faults, where the agreement finds anything wrong in the facts.</summary>
    public static Settled? From(Agreement agreement, FactsFile file, Screen screen, Faults faults)
    {
        var statements = new List<Statement>(file.Periods.Count);
        var carried = CarriedState.None;
        using var progress = new Progress(screen, "periods settled", file.Periods.Count);
        foreach (var portion in file.Periods.Chunk(Portion))
        {
            var timeline = agreement.Settle(portion, carried);
            foreach (var fault in timeline.Faults)
            {
                file.Report(fault, faults);
            }

            statements.AddRange(timeline.Statements);
            carried = timeline.Carried;
            progress.Report(statements.Count);
        }

        return faults.Any ? null : new Settled(agreement, [.. statements]);
    }
}
