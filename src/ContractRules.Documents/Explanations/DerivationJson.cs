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
/// <c>told</c> is <c>here</c> where the lines under it tell it, <c>above</c> or <c>below</c> where they stand elsewhere,
/// <c>brief</c> for one of many of a kind, and <c>deeper</c> where they lie deeper than was asked for: <c>"cut": true</c> is then in
/// the place of <c>lines</c>. An undetermined step has no <c>value</c>.
/// </remarks>
internal static class DerivationJson
{
    public static void Write(Settled settled, EquatableArray<Derivation> derivations, Telling telling, TextWriter output) =>
        JsonDocuments.Write(output, json =>
        {
            json.WriteString("agreement", settled.Agreement.Key);
            json.WriteReadings(settled.Agreement);
            json.WriteString("period", derivations[0].Period.Label);
            json.WriteString("version", derivations[0].Version);
            json.WriteStartArray("explanations");
            foreach (var (derivation, trees) in telling.Lines(derivations))
            {
                json.WriteStartObject();
                json.WriteString("term", derivation.Term.Key);
                json.WriteString("title", derivation.Term.Title);
                WriteLines(json, trees);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private static void WriteLines(Utf8JsonWriter json, EquatableArray<ToldLine> lines)
    {
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
            if (line.Mention == Mention.Deeper)
            {
                json.WriteBoolean("cut", true);
            }
            else
            {
                WriteLines(json, line.Below);
            }

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
