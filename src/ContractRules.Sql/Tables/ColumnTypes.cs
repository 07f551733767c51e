using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Sql.Ranges;
using ContractRules.Sql.Steps;
using ContractRules.Values;

namespace ContractRules.Sql.Tables;

/// <summary>The types of columns, each of which holds whatever the column can come to.</summary>
/// <param name="dialect">The dialect.</param>
/// <param name="inputs">What is known of what comes in.</param>
/// <param name="refusals">Where it is told what has no type.</param>
internal sealed class ColumnTypes(SqlDialect dialect, InputRanges inputs, Refusals refusals)
{
    /// <summary>The type of what comes in.</summary>
    public string Of(Step input, ClauseReference clause, string what) =>
        input.IsTruth ? dialect.Truth
        : input is { Reads.Measure.Kind: MeasureKind.Date } or StateStep { State.IsDate: true } ? dialect.Date
        : Of(inputs.Of(input).Within.Magnitude, clause, what);

    /// <summary>The type of integers.</summary>
    public string Of(BigInteger magnitude, ClauseReference clause, string what)
    {
        if (dialect.IntegerUpTo(magnitude) is { } type)
        {
            return type;
        }

        refusals.Add(clause, what, TooLong.Why(magnitude, dialect));
        return dialect.Integer;
    }
}
