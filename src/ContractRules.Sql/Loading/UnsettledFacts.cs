using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Loading;

/// <summary>
/// The facts of a period that wait to be settled. Where rows can be refused, these are those of ventures that were not refused so far, and not of what is settled
/// already: once what was wrong is mended and its refusal is gone, the period is settled again for those alone. Nor is anything settled twice where no key keeps it from that.
/// </summary>
internal sealed class UnsettledFacts(PlanTables tables, SqlDialect dialect)
{
    private const string NotRefused =
        "\n  and not exists (select 1 from refusals where refusals.venture = facts.venture and refusals.period_number <= facts.period_number)";

    private const string NotSettled =
        "\n  and not exists (select 1 from state where state.venture = facts.venture and state.period_number = facts.period_number)";

    /// <summary>The query, in brackets.</summary>
    public string Of(SettlementPeriod period) =>
        $"(select * from facts where period_start = {dialect.DateLiteral(period.Start)} and period_end = {dialect.DateLiteral(period.End)}{(tables.Refuses ? NotRefused : "")}{(tables.Refuses || !dialect.TablesAreChecked ? NotSettled : "")})";
}
