using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Loading;

/// <summary>
/// The facts of a period that wait to be settled and can be: not those of what is settled already, nor of ventures whose period before is not settled, nor, where rows can be
/// refused, of those that were refused so far. Once what was wrong is mended and its refusal is gone, or facts come late, the period is settled again for those alone.
/// </summary>
internal sealed class UnsettledFacts(PlanTables tables, SqlDialect dialect)
{
    private const string NotRefused = "\n  and not exists (select 1 from refusals where refusals.venture = facts.venture and refusals.period_number <= facts.period_number)";

    // Not all engines keep to keys, and a payment must not stand there twice.
    private const string NotSettled = "\n  and not exists (select 1 from state where state.venture = facts.venture and state.period_number = facts.period_number)";

    // What did not happen yet, and what was not passed on, are both NULL.
    private const string Following = "\n  and (facts.period_number = 1 or exists (select 1 from state where state.venture = facts.venture and state.period_number = facts.period_number - 1))";

    /// <summary>The query, in brackets.</summary>
    public string Of(SettlementPeriod period) =>
        $"(select * from facts where period_start = {dialect.DateLiteral(period.Start)} and period_end = {dialect.DateLiteral(period.End)}"
        + $"{(tables.Refuses ? NotRefused : "")}{NotSettled}{(tables.State.Count > 0 ? Following : "")})";
}
