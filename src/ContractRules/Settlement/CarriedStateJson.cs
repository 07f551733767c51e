using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>
/// The carried state as a JSON document, so that settling can stop and go on. Numbers are exact: decimals or
/// fractions in strings.
/// </summary>
public static class CarriedStateJson
{
    /// <summary>What the document says of itself: its kind, and the version of that.</summary>
    public const string Kind = "urn:contract-rules:carried-state:1";

    /// <summary>Where the document says it. A document that says nothing is taken for one of this kind.</summary>
    internal const string KindMember = "$schema";

    /// <summary>The state as one JSON document.</summary>
    /// <example>
    /// <code>
    /// { "$schema": "urn:contract-rules:carried-state:1",
    ///   "agreement": "international-voip", "through": "2002-10", "periods": 2,
    ///   "fingerprint": "0f3c…", "readings": { "overhead-basis": "per-minute" },
    ///   "standing": { "self-sustaining": true },
    ///   "exercised": [], "end": null,
    ///   "memories": { "venture-cost": { "toDate": "410000", "recent": [] } },
    ///   "lots": { "debt": [ { "key": "2002-09", "values": { "due": "2002-10-31", "remaining": "250" } } ] },
    ///   "checksum": "9a1e…" }
    /// </code>
    /// </example>
    /// <remarks>
    /// The checksum guards against accidents: where it is another than that of what the document says, the state is not settled
    /// on. Whoever writes a state by hand leaves it out.
    /// </remarks>
    public static string ToJson(this CarriedState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return CarriedStateWriter.Write(state);
    }

    /// <summary>Reads a state that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The document.</param>
    /// <param name="state">The state; that before the first period where the document is wrong.</param>
    /// <param name="faults">All that is wrong in the document.</param>
    /// <returns>Whether the document is a carried state. Never throws because of data.</returns>
    public static bool TryParse(string? json, out CarriedState state, out EquatableArray<StateFault> faults)
    {
        var reader = new CarriedStateReader();
        try
        {
            using var document = JsonDocument.Parse(json ?? "");
            state = reader.Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            state = CarriedState.None;
            reader.Report($"line {exception.LineNumber + 1}", "text that is no JSON", "a JSON document");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // Half of a character that takes two: well-formed as JSON, but no text.
            state = CarriedState.None;
            reader.Report("document", "text that is no Unicode", "a JSON document");
        }

        faults = reader.Faults;
        state = faults.Count > 0 ? CarriedState.None : state;
        return faults.Count == 0;
    }
}
