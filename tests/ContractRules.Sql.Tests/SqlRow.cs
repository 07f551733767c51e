using ContractRules.Values;

namespace ContractRules.Sql.Tests;

/// <summary>A period of a venture as SQL gives it.</summary>
/// <param name="Venture">The venture, by the number of its row.</param>
/// <param name="Period">Which period, from 1 on.</param>
/// <param name="Refused">What is broken of what is expected of its facts; null where nothing is.</param>
/// <param name="Figures">The figures, in the order of the plan; null where one is undetermined.</param>
internal sealed record SqlRow(int Venture, int Period, string? Refused, Value?[] Figures);
