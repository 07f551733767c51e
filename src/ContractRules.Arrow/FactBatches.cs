using Apache.Arrow;
using ContractRules.Agreements;
using ContractRules.Arrow.Facts;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Arrow;

/// <summary>Facts as Arrow record batches: a row for each venture or scenario, a column for each fact, under its key.</summary>
public static class FactBatches
{
    /// <summary>The columns that an agreement asks for, each of the type that holds its fact exactly; a batch may leave out any of them.</summary>
    /// <remarks>
    /// Fields tell in their metadata what the documents tell of facts: <c>title</c>, <c>description</c>, <c>clause</c>, <c>kind</c>, <c>unit</c>,
    /// <c>decimals</c>, <c>minimum</c>, <c>maximum</c>, <c>default</c> and <c>standing</c>.
    /// </remarks>
    /// <param name="agreement">The agreement.</param>
    /// <example><c>InternationalVoipAgreement.Agreement.FactSchema().GetFieldByName("gross-revenue").Metadata["unit"]</c> is <c>USD</c>.</example>
    public static Schema FactSchema(this Agreement agreement) => new(
        agreement.NotNull().Facts.DistinctBy(fact => fact.Key).Select(FactFields.Of),
        Metadata.Of(agreement));

    /// <summary>The facts of one period from a record batch, whose columns are called by the keys of facts. A null, or a blank text, is not given.</summary>
    /// <remarks>
    /// <para>
    /// Numbers come as decimals of any width and scale, as integers, which count whole units (5 is 5.00 USD), or as text; truths as bool or text;
    /// dates as date32, date64 or text. Text is written as in files of facts: <c>1234.5</c>, <c>25%</c>, <c>2002-07-12</c>, <c>true</c>. Any of them
    /// may be dictionary-encoded. Floating point is refused, since it is not exact.
    /// </para>
    /// <para>
    /// The facts hold copies: the batch may be disposed of. Ranges are looked at when they are settled, as those of all facts.
    /// </para>
    /// </remarks>
    /// <param name="agreement">The agreement that asks for the facts.</param>
    /// <param name="batch">The rows.</param>
    /// <param name="period">The period that they are facts of.</param>
    /// <returns>The facts, or every fault by its column and row: no such fact, a type that cannot hold it, more decimals than it carries, no date.</returns>
    /// <example><c>var facts = agreement.FactsIn(batch, SettlementPeriod.Month(2002, 10));</c></example>
    public static Converted<FactColumns> FactsIn(this Agreement agreement, RecordBatch batch, SettlementPeriod period)
    {
        agreement.NotNull();
        batch.NotNull();
        period.NotNull();
        return Converted<FactColumns>.Of(faults => GivenBatch.Read(agreement, batch, period, faults));
    }
}
