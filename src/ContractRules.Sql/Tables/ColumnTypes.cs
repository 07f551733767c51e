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
    private readonly HashSet<Step> _refused = [];

    /// <summary>What comes in and has no type.</summary>
    public IReadOnlySet<Step> Refused => _refused;

    /// <summary>The type of what comes in.</summary>
    public string Of(Step input, ClauseReference clause, string what)
    {
        if (input.IsTruth)
        {
            return dialect.Truth;
        }

        if (input is { Reads.Measure.Kind: MeasureKind.Date } or StateStep { State.IsDate: true })
        {
            return dialect.Date;
        }

        var magnitude = inputs.Of(input).Within.Magnitude;
        if (dialect.IntegerUpTo(magnitude) is null)
        {
            _refused.Add(input);
        }

        return Of(magnitude, clause, what);
    }

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
