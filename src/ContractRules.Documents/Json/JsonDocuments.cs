using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ContractRules.Documents.Json;

/// <summary>Writes JSON documents, laid out the same wherever they come from, and reads them back.</summary>
/// <example><c>StatementsDocument.Of(agreement, statements).ToJson()</c>; <c>JsonDocuments.Read&lt;StatementsDocument&gt;(json)</c>.</example>
public static class JsonDocuments
{
    /// <summary>How they are laid out, and what is strict in them.</summary>
    internal static JsonSerializerOptions Options { get; } = Made();

    /// <summary>The document as text, with a line feed at its end.</summary>
    public static string ToJson(this DocumentPart document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return $"{document}\n";
    }

    /// <summary>Reads a document, or a part of one, back to an equal value.</summary>
    /// <typeparam name="T">The document.</typeparam>
    /// <exception cref="JsonException">It is none, or of another kind or version; the message tells the place, what was found and what was expected.</exception>
    public static T Read<T>(string json)
        where T : DocumentPart
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) ?? throw new JsonException("$: found null; expected a document");
        }
        catch (JsonException wrong)
        {
            throw new JsonException(Told(wrong), wrong.Path, wrong.LineNumber, wrong.BytePositionInLine, wrong);
        }
    }

    /// <summary>Writes a document.</summary>
    internal static void Write(DocumentPart document, TextWriter output) => output.Write(document.ToJson());

    // Messages of our own begin with the place inside of what the path leads to.
    private static string Told(JsonException wrong) =>
        wrong.Message.StartsWith('$') ? $"{wrong.Path ?? "$"}{wrong.Message[1..]}" : $"{wrong.Path ?? "$"}: {wrong.Message}";

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(DocumentsContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.MakeReadOnly();
        return options;
    }
}
