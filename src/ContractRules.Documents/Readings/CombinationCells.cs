using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>The cells of a way to read several questions at once, in CSV.</summary>
/// <param name="Kind"><c>worst</c> or <c>best</c>.</param>
/// <param name="Party">For whom.</param>
/// <param name="More">What it would receive more or less.</param>
/// <param name="Unit">In what.</param>
/// <param name="Proved">Whether no other way is worse, or better.</param>
/// <param name="Otherwise">What is read otherwise.</param>
internal sealed record CombinationCells(string Kind, string Party, string More, string Unit, string Proved, string Otherwise)
{
    /// <summary>Those of the worst and of the best for a party.</summary>
    public static IEnumerable<CombinationCells> Of<T>(PartyExtremes<T> party)
        where T : struct, IPayable => [Of("worst", party.Party.Name, party.Worst), Of("best", party.Party.Name, party.Best)];

    private static CombinationCells Of<T>(string kind, string party, ReadingCombination<T> found)
        where T : struct, IPayable =>
        new(kind, party, $"{ExactFigure.Of(found.More)}", found.More.Unit.Symbol, found.IsProved ? "true" : "false", string.Join(' ', found.Otherwise));
}
