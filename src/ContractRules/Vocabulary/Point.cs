using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>One point of a table that is read with straight lines between its points.</summary>
/// <typeparam name="TBy">What is looked up: an achievement, a price.</typeparam>
/// <typeparam name="TGives">What it gives: a payout share, a premium.</typeparam>
/// <param name="By">Where the point lies.</param>
/// <param name="Gives">What is given there.</param>
/// <example><c>Point.At(Ratio.Percent(80), Ratio.Percent(50))</c>: half the bonus at 80 % of the target.</example>
[JsonConverter(typeof(Json.IsNoData))]
public readonly record struct Point<TBy, TGives>(TBy By, TGives Gives)
    where TBy : struct, IAmount
    where TGives : struct, IAmount
{
    /// <summary>The point in words: <c>50 % at 80 %</c>.</summary>
    public override string ToString() => $"{(Rule<TGives>)Gives} at {(Rule<TBy>)By}";
}

/// <summary>Writes points of a table.</summary>
public static class Point
{
    /// <summary>What is given at a place.</summary>
    public static Point<TBy, TGives> At<TBy, TGives>(TBy by, TGives gives)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => new(by, gives);
}
