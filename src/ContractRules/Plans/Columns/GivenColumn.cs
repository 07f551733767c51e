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
    // In fewer rows hardly anything is gained by what they have in common, and a program would be made for each few of them.
    private const int FewestToBeAlike = 64;

    /// <summary>What comes into a program.</summary>
    public required Cells Cells { get; init; }

    /// <summary>What is given of a fact in so many rows.</summary>
    public static GivenColumn Of(FactDeclaration fact, Column column, int rows)
    {
        var profile = InputProfile.Of(column, rows);
        return new(fact, column, profile) { Cells = CellsOf(column, profile, rows) };
    }

    /// <summary>What comes into a program of a column in so many rows.</summary>
    public static Cells CellsOf(Column column, InputProfile profile, int rows) => !profile.AnyKnown ? Cells.Absent
        : rows < FewestToBeAlike ? new(column) { Told = profile.Roughly }
        : profile.Alike is { } same ? new(null, same)
        : new(column) { Told = profile };

    /// <summary>What is given in a row.</summary>
    public Value ValueIn(int row) => CellValue.Of(Column[row], Fact.Measure.Kind, BigInteger.Pow(10, Fact.Decimals));
}
