using System.Text.Json;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;

namespace ContractRules.Documents.Explanations;

/// <summary>Reads an explanation that was written as JSON.</summary>
internal static class ExplanationFile
{
    /// <summary>The explanation; null, and faults, where anything is wrong in it.</summary>
    public static ExplanationDocument? Read(SourceText text, Faults faults)
    {
        if (text.Lines(faults) is not { } lines)
        {
            return null;
        }

        try
        {
            var document = JsonDocuments.Read<ExplanationDocument>(string.Join('\n', lines));
            foreach (var (path, found, expected) in StepForm.Faults(document))
            {
                faults.Add(new Place(text.Name, Path: path), found, expected);
            }

            return document;
        }
        catch (JsonException wrong)
        {
            faults.Add(PlaceOf(wrong, text.Name), FoundIn(wrong), "an explanation as 'contract-rules explain … --output json' writes it");
            return null;
        }
    }

    private static Place PlaceOf(JsonException wrong, string name) =>
        wrong.LineNumber is { } line ? new(name, (int)line + 1, (int)(wrong.BytePositionInLine ?? 0) + 1, wrong.Path) : new(name, Path: wrong.Path);

    // The path stands in the place, and names of types are nobody's business.
    private static string FoundIn(JsonException wrong)
    {
        var words = wrong.Path is { } path && wrong.Message.StartsWith($"{path}: ", StringComparison.Ordinal) ? wrong.Message[(path.Length + 2)..] : wrong.Message;
        return words.Split("required properties including: ", 2) is [_, var members] ? Quoting.Cut($"there is no {members.TrimEnd('.')}")
            : words.Contains("could not be mapped", StringComparison.Ordinal) ? "a member that is not known here"
            : words.Contains("could not be converted", StringComparison.Ordinal) ? "a value of another kind"
            : words.Contains("found ", StringComparison.Ordinal) ? Quoting.Cut(words)
            : "the text is no JSON";
    }
}
