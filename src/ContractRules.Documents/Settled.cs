using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Openings;
using ContractRules.Issuing;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents;

/// <summary>An agreement and its statements, one or more: what documents of statements are made from.</summary>
/// <example><c>Settled.Of(agreement, agreement.Settle(months), months)</c>.</example>
public sealed record Settled
{
    // Settling in portions gives the same statements as settling at once; between them a person can be told how far it is.
    private const int Portion = 250;

    internal Settled(Agreement agreement, EquatableArray<Statement> statements) => (Agreement, Statements, Since) = (agreement, statements, statements[0].Period);

    /// <summary>The agreement, under the readings that it was settled under.</summary>
    public Agreement Agreement { get; }

    /// <summary>One for each period.</summary>
    public EquatableArray<Statement> Statements { get; private init; }

    /// <summary>The first period settled, with which balances and totals begin, whether it is shown or not.</summary>
    public SettlementPeriod Since { get; }

    /// <summary>The same statements as they were issued, with what each adjusts of earlier periods; null where they were settled as last known.</summary>
    public IssuedRun? Issued { get; private init; }

    /// <summary>The facts that the periods were settled on; none where that is not known.</summary>
    public EquatableArray<PeriodFacts> Facts { get; private init; } = [];

    /// <summary>What the periods before passed on; nothing where the first settled is the first of all.</summary>
    public CarriedState Before { get; private init; } = CarriedState.None;

    /// <summary>What the last period settled passes on, so that settling can go on; nothing where that is not known.</summary>
    public CarriedState After { get; private init; } = CarriedState.None;

    /// <summary>Whether the agreement could have been settled for periods before, and nothing was passed on from them.</summary>
    public bool StartsLate => Agreement.HasPeriodsBefore(Since) && Before.Through is null;

    /// <summary>Whether anything is due by business days, and nobody told which days beside weekends are none.</summary>
    internal bool PassesOverWeekendsAlone => Agreement.Holidays == HolidayCalendar.WeekendsOnly && Statements
        .Select(statement => statement.Version)
        .Distinct<AgreementVersion>(ReferenceEqualityComparer.Instance)
        .SelectMany(version => version.Clauses)
        .SelectMany(clause => clause.Payments)
        .Any(payment => payment.Due?.SelfAndDescendants().Any(rule => rule is BusinessDayShift) == true);

    /// <summary>Whether nothing of what is shown is undetermined.</summary>
    public bool IsDetermined =>
        Statements.All(statement => !statement.Undetermined.Any() && statement.OpenPayments.Count + statement.OpenDeliveries.Count == 0)
        && Adjustments.All(period => period.Payments.All(payment => !payment.IsOpen) && period.Deliveries.All(delivery => !delivery.IsOpen));

    private IEnumerable<PeriodAdjustment> Adjustments => Issued is null
        ? []
        : Issued.Statements.SelectMany(issued => issued.Adjustments).Concat(Issued.ToIssue);

    /// <summary>Statements that a program settled.</summary>
    /// <param name="agreement">The agreement, under the readings that it was settled under.</param>
    /// <param name="timeline">The statements.</param>
    /// <param name="facts">The facts of the periods; where they are left out, documents don't tell what other readings would have paid.</param>
    /// <param name="before">What the periods before passed on; nothing where the first is the first of all.</param>
    /// <exception cref="ArgumentException">Nothing was settled, since the facts were wrong or none.</exception>
    public static Settled Of(Agreement agreement, Timeline timeline, IReadOnlyList<PeriodFacts>? facts = null, CarriedState? before = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline.Faults.Count > 0 || timeline.Statements.Count == 0
            ? throw new ArgumentException($"Expected one statement or more; found {timeline}.", nameof(timeline))
            : new Settled(agreement, [.. timeline.Statements]) { Facts = [.. facts ?? []], Before = before ?? CarriedState.None, After = timeline.Carried };
    }

    /// <summary>Statements that a program issued.</summary>
    /// <param name="agreement">The agreement, under the readings that it was settled under.</param>
    /// <param name="run">The statements.</param>
    /// <exception cref="ArgumentException">Nothing was issued, since the facts were wrong or none.</exception>
    public static Settled Of(Agreement agreement, IssuedRun run)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(run);
        return run.Faults.Count > 0 || run.Statements.Count == 0
            ? throw new ArgumentException($"Expected one statement or more; found {run}.", nameof(run))
            : new Settled(agreement, [.. run.Statements.Select(issued => issued.Statement)]) { Issued = run };
    }

    /// <summary>The same, showing the statement of one period only, with every period still counted.</summary>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public Settled Only(Statement statement) => !Statements.Contains(statement) ? throw new ArgumentException($"Expected one of the statements; found {statement}.", nameof(statement)) : this with
    {
        Statements = [statement],
        Issued = Issued is null ? null : new IssuedRun([.. Issued.Statements.Where(issued => issued.Statement.Period == statement.Period)], [], []),
    };

    /// <summary>The agreement and its periods.</summary>
    public override string ToString() => $"{Agreement}: {Statements[0].Period} to {Statements[^1].Period}";

    /// <summary>Settles a facts file; null, and faults, where the agreement finds anything wrong in the facts.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="file">The facts.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="before">What the periods before passed on; nothing where the first is the first of all.</param>
    /// <param name="progress">Is told how many periods are settled, now and then.</param>
    internal static Settled? From(Agreement agreement, FactsFile file, Faults faults, Carried? before = null, IProgress<int>? progress = null)
    {
        var statements = new List<Statement>(file.Periods.Count);
        var carried = before?.State ?? CarriedState.None;
        foreach (var portion in file.Periods.Chunk(Portion))
        {
            var timeline = agreement.Settle(portion, carried);
            Report(timeline.Faults, file, before, faults);
            statements.AddRange(timeline.Statements);
            carried = timeline.Carried;
            progress?.Report(statements.Count);
        }

        return faults.Any ? null : new Settled(agreement, [.. statements])
        {
            Facts = [.. file.Periods],
            Before = before?.State ?? CarriedState.None,
            After = carried,
        };
    }

    /// <summary>Reports what the agreement finds wrong, in the facts or in what the periods before passed on.</summary>
    internal static void Report(EquatableArray<FactFault> wrong, FactsFile file, Carried? before, Faults faults)
    {
        foreach (var fault in wrong)
        {
            if (before?.Concerns(fault) == true)
            {
                before.Report(fault, faults);
            }
            else
            {
                file.Report(fault, faults);
            }
        }
    }

    /// <summary>Settles a facts file with days as its statements were issued; null, and faults, where anything is wrong.</summary>
    internal static Settled? AsIssued(Agreement agreement, FactsFile file, Knowledge knowledge, Faults faults)
    {
        var run = agreement.Issue(knowledge, file.IssuedOn);
        foreach (var fault in run.Faults)
        {
            file.Report(fault, faults);
        }

        return faults.Any ? null : Of(agreement, run);
    }
}
