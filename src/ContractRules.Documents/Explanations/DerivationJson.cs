using System.Text.Json;
using ContractRules.Documents.Json;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>
/// Writes explanations as JSON: the agreement, the readings, the period, and for each term the trees of its lines, each line with
/// its words and, where it tells a step, the rule, the exact value with its unit, the clause and the source.
/// </summary>
/// <remarks>
/// <c>told</c> is <c>here</c> where the lines under it tell it, <c>above</c> or <c>below</c> where they stand elsewhere, and
/// <c>brief</c> for one of many of a kind. An undetermined step has no <c>value</c>. With a depth, what lies deeper is
/// <c>"cut": true</c> in the place of <c>lines</c>.
/// </remarks>
internal static class DerivationJson
{
    public static void Write(Settled settled, EquatableArray<Derivation> derivations, int? depth, TextWriter output) =>
        JsonDocuments.Write(output, json =>
        {
            json.WriteString("agreement", settled.Agreement.Key);
            json.WriteReadings(settled.Agreement);
            json.WriteString("period", derivations[0].Period.Label);
            json.WriteString("version", derivations[0].Version);
            json.WriteStartArray("explanations");
            foreach (var (derivation, trees) in derivations.ToLines())
            {
                json.WriteStartObject();
                json.WriteString("term", derivation.Term.Key);
                json.WriteString("title", derivation.Term.Title);
                WriteLines(json, trees, depth ?? int.MaxValue);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private static void WriteLines(Utf8JsonWriter json, EquatableArray<ToldLine> lines, int depth)
    {
        if (depth <= 0 && lines.Count > 0)
        {
            json.WriteBoolean("cut", true);
            return;
        }

        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("words", line.Words);
            json.WriteString("told", line.Mention.ToString().ToLowerInvariant());
            if (line.Step is { } step)
            {
                Write(json, step);
            }

            json.WriteTexts("definitions", line.Definitions);
            WriteLines(json, line.Below, depth - 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Step step)
    {
        json.WriteString("rule", step.Rule.ToString());
        if (step.Outcome.Value is TruthValue(var holds))
        {
            json.WriteBoolean("value", holds);
        }
        else if (step.Outcome.Value is { } value)
        {
            json.WriteString("value", value.ToString());
        }

        json.WriteString("unit", step.Measure.Symbol);
        json.WriteString("clause", step.Clause.ToString());
        if (step.Source.Length > 0)
        {
            json.WriteString("source", step.Source);
        }
    }
}
