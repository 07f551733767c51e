using ContractRules.Agreements.InternationalVoip;
using ContractRules.Benchmarks.Warehouse.ByHand;
using ContractRules.Plans;
using ContractRules.Sql;

namespace ContractRules.Benchmarks.Warehouse;

/// <summary>Figures that are asked for together.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Plan">The plan that gives them.</param>
/// <param name="IsByHand">Whether they are beside those that are written by hand.</param>
internal sealed record FigureSet(string Title, Plan Plan, bool IsByHand)
{
    /// <summary>
    /// What is paid every month. What is paid for the equipment, and so for the end, follows from a fraction that is carried on and on, for which DuckDB has no
    /// integers: it is left out, so that both engines take it.
    /// </summary>
    public static FigureSet PaidEveryMonth { get; } = new("contribution and profit share", Plan.Of(InternationalVoipAgreement.Agreement, PlanChoice.Of(SqlByHand.Terms[..2])), IsByHand: true);

    /// <summary>All that are measured.</summary>
    public static IEnumerable<FigureSet> All()
    {
        var agreement = InternationalVoipAgreement.Agreement;
        yield return PaidEveryMonth;
        yield return new("all payments", Plan.Of(agreement, new PlanChoice([.. SqlByHand.Terms], Payments: true)), IsByHand: true);
        var all = Plan.Of(agreement);
        var taken = all.Figures.Where(figure => figure.IsTerm && TryWrite(Plan.Of(agreement, PlanChoice.Of(figure.Key)), SqlDialect.DuckDb) is not null).Select(figure => figure.Key).ToList();
        yield return new($"the {taken.Count} terms that DuckDB takes", Plan.Of(agreement, PlanChoice.Of(taken)), IsByHand: false);
        yield return new($"all {all.Figures.Count} figures", all, IsByHand: false);
    }

    /// <summary>What the tables have room for: facts of 99,999,999.99 USD, and 9,999,999,999 USD to date. With more, DuckDB would have no integers for the profit share.</summary>
    private static SqlCapacity Capacity { get; } = new(10);

    /// <summary>The plan in a dialect; null where that has no type for some of it.</summary>
    public SqlPlan? In(SqlDialect dialect) => TryWrite(Plan, dialect);

    private static SqlPlan? TryWrite(Plan plan, SqlDialect dialect)
    {
        try
        {
            return SqlPlan.Of(plan, dialect, Capacity);
        }
        catch (SqlRefusedException)
        {
            return null;
        }
    }
}
