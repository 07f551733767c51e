using ContractRules.Plans;

namespace ContractRules.Sql.Tables;

/// <summary>A row that breaks what the agreement expects of facts: nothing of it is settled, and nothing passes on.</summary>
internal static class RefusedRow
{
    /// <summary>The column that says what is broken; NULL where all is right.</summary>
    public const string Column = "refused";

    /// <summary>What the column holds, in words.</summary>
    public const string WordsOfTheColumn = "What is expected of the facts and is not so; then nothing is settled";

    /// <summary>What the column says, in the words of the agreement: the first of what is broken.</summary>
    public static string Words(ExpectedFacts expected) => $"expected that {expected.Expectation.Words} ({expected.Clause})";
}
