using System.Text.Json;
using ContractRules.Documents.Adjustments;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Issuing;

namespace ContractRules.Documents.Issued;

/// <summary>Writes what a statement as issued has beside its figures; nothing where it was not issued.</summary>
internal static class IssuedJson
{
    private const string Again = "settledAgain";

    /// <summary>Writes the day of issue.</summary>
    public static void WriteDayOfIssue(this Utf8JsonWriter json, IssuedStatement? issued)
    {
        if (issued is not null)
        {
            json.WriteString("issued", ExactText.Of(issued.IssuedOn));
        }
    }

    /// <summary>Writes what a statement adjusts of earlier periods.</summary>
    public static void WriteAdjustments(this Utf8JsonWriter json, IssuedStatement? issued)
    {
        if (issued is not null)
        {
            var adjustment = new AdjustmentJson(json, Again);
            adjustment.WriteEach("adjustments", issued.Adjustments, adjustment.WriteChanges);
        }
    }

    /// <summary>Writes what is still to be adjusted, and which periods wait for one before them.</summary>
    public static void WriteLeftToIssue(this Utf8JsonWriter json, IssuedRun? run)
    {
        if (run is not null)
        {
            var adjustment = new AdjustmentJson(json, Again);
            adjustment.WriteEach("toIssue", run.ToIssue, adjustment.WriteChanges);
            json.WriteTexts("waiting", run.Waiting.Select(period => period.Label));
        }
    }
}
