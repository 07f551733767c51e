using System.Globalization;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Benchmarks.Warehouse.Engines;
using ContractRules.Plans;
using ContractRules.Sql;
using ContractRules.Values;

namespace ContractRules.Benchmarks.Warehouse.ByHand;

/// <summary>The same month in SQL that is written for this one agreement: <c>month.sql</c>, over tables of its own.</summary>
internal static class SqlByHand
{
    /// <summary>The terms that it gives, which are those that are paid for every month.</summary>
    public static readonly string[] Terms = ["thil-contribution", "thil-profit-share", "amortization-paid"];

    // What passes on, by what the plan calls it; kept twelvefold where a twelfth of the equipment stands in it.
    private static readonly IReadOnlyList<(string Column, Func<Passed, string?> Of)> State =
    [
        ("venture", passed => passed.Venture),
        ("agreed_termination_rate", passed => passed.Of("agreed-termination-rate as it stands")),
        ("approved_thil_percentage", passed => passed.Of("approved-thil-percentage as it stands")),
        ("ptcl_agreement_date", passed => passed.Of("ptcl-agreement-date as it stands")),
        ("self_sustaining", passed => passed.Of("sustains-itself of the period before")),
        ("has_ended", passed => passed.Of("has-ended of the period before")),
        ("project_cost_to_date", passed => passed.SumOf("upfront-costs to date", "tender-and-advances to date", "equipment-approved to date", "connectivity-until-operation to date")),
        ("pakistan_side_costs_to_date", passed => passed.Of("pakistan-side-costs to date")),
        ("reimbursement_to_date", passed => passed.Of("thil-reimbursement-to-date of the period before")),
        ("increase_withheld_to_date", passed => passed.Of("increase-withheld to date")),
        ("loan_repaid_to_date", passed => passed.Of("loan-repaid-to-date of the period before")),
        ("twelvefold_loss_carried", passed => passed.Twelvefold("loss-carried of the period before")),
        ("twelvefold_recovery_to_date", passed => passed.Twelvefold("thil-amortization-recovery to date")),
        .. Enumerable.Range(1, 11).Select(months => ($"equipment_costs_{months}", (Func<Passed, string?>)(passed => passed.Of($"equipment-approved, {months} before")))),
    ];

    /// <summary>The plan whose state holds all that it passes on.</summary>
    public static Plan Plan { get; } = Plan.Of(InternationalVoipAgreement.Agreement, PlanChoice.Of(Terms));

    /// <summary>The select.</summary>
    public static string Month(SqlDialect dialect) => Text("month.sql").Replace("{kept apart}", dialect == SqlDialect.PostgreSql ? "limit all" : "", StringComparison.Ordinal);

    /// <summary>Makes its tables of the facts that stand in <c>facts</c>, and of what the months before passed on.</summary>
    /// <param name="database">The database.</param>
    /// <param name="parts">The ventures, settled by <see cref="Plan"/>.</param>
    public static void Load(Database database, IReadOnlyList<VenturePart> parts)
    {
        database.Run(Text($"cents.{database.Dialect.Key}.sql"));
        database.Run(Text("tables.sql"));
        foreach (var part in parts)
        {
            database.Copy("state_by_hand", Lines(part.Names, part.Before));
        }

        database.Analyze();
    }

    /// <summary>What passes on as lines of CSV, in the order of the table of state.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<string> ventures, PlanState state)
    {
        var columns = Plan.Carried.ToDictionary(column => column.Name);
        return Enumerable.Range(0, state.Rows).Select(row => string.Join(',', State.Select(column => column.Of(new(ventures[row], columns, state, row)))))
            .Prepend(string.Join(',', Columns));
    }

    /// <summary>The columns that pass on.</summary>
    public static IEnumerable<string> Columns => State.Select(column => column.Column);

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Warehouse", "ByHand", file));

    private sealed record Passed(string Venture, IReadOnlyDictionary<string, CarriedColumn> Columns, PlanState State, int Row)
    {
        public string? Of(string name) => State[Columns[name], Row]?.ToString();

        public string SumOf(params IEnumerable<string> names) => Plain(names.Select(Number).Aggregate((sum, number) => sum + number));

        public string Twelvefold(string name) => Plain(12 * Number(name));

        private Rational Number(string name) => State[Columns[name], Row] is NumberValue(var number) ? number : Rational.Zero;

        private static string Plain(Rational number) => ((decimal)number).ToString(CultureInfo.InvariantCulture);
    }
}
