using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>What is given of a fact in all rows.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Column">Its cells.</param>
/// <param name="Profile">What is known of them, looked at once, when they are given.</param>
internal sealed record GivenColumn(FactDeclaration Fact, Column Column, InputProfile Profile)
{
    /// <summary>What is given of a fact in so many rows.</summary>
    public static GivenColumn Of(FactDeclaration fact, Column column, int rows) => new(fact, column, InputProfile.Of(column, rows));

    /// <summary>What is given in a row.</summary>
    public Value ValueIn(int row) => CellValue.Of(Column[row], Fact.Measure.Kind, BigInteger.Pow(10, Fact.Decimals));
}
