using ContractRules.Documents.Reports;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>When and by what the agreement ended, or will, and what goes on.</summary>
internal static class EndSection
{
    /// <summary>The section; none while no end is known.</summary>
    public static EquatableArray<Section> Of(EquatableArray<Statement> statements) => statements[^1] switch
    {
        { End: not null, HasEnded: true } last => [new Section("End of the agreement", $"{Ended(last)}{HowItCounts(statements)}\n{WhatGoesOn(last)}{KnownLate(statements)}")],
        { End: { } end } => [new Section("End of the agreement", $"It will end on {ExactText.Of(end.On)}, by {end.Clause}: {end.By}.")],
        _ => [],
    };

    private static string Ended(Statement last) => $"It ended on {ExactText.Of(last.End!.On)}, by {last.End.Clause}: {last.End.By}.";

    // Ended on its last day, a period is whole however it counts.
    private static string HowItCounts(EquatableArray<Statement> statements) =>
        statements.FirstOrDefault(statement => statement.End is { } end && end.On >= statement.Period.Start && end.On < statement.Period.End) is { } found
            ? $" {found.Period} counts {(found.CountsTo is null ? "whole" : "by days, to that day")}."
            : "";

    private static string WhatGoesOn(Statement last) => string.Join(", ", last.Surviving()) is { Length: > 0 } surviving
        ? $"Payments, duties and powers go on under these clauses alone: {surviving}. Terms are computed throughout."
        : "No payments, duties and powers go on. Terms are computed throughout.";

    // What was stated meanwhile is not taken back by itself.
    private static string KnownLate(EquatableArray<Statement> statements)
    {
        var first = statements.First(statement => statement.HasEnded);
        return first.End!.On < first.Period.Start && first != statements[0]
            ? $"\nThis became known in {first.Period}. What was stated until then stands as it was: a true-up with the day known in time takes it back."
            : "";
    }
}
