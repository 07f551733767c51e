using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Writes a carried state as JSON; <see cref="CarriedStateReader"/> reads it back.</summary>
internal static partial class CarriedStateWriter
{
    // A state that was read as damaged stays so, however often it is written.
    private const string Damaged = "damaged";

    /// <summary>The state as a document, with the checksum of what it says.</summary>
    public static string Write(CarriedState state) => Write(state, ChecksumTold(state));

    /// <summary>The same, as part of another document.</summary>
    public static void Write(Utf8JsonWriter json, CarriedState state) => Write(json, state, ChecksumTold(state));

    private static string ChecksumTold(CarriedState state) => state.IsDamaged ? Damaged : Checksum(state);

    /// <summary>A checksum of what a document of the state says, however it is laid out.</summary>
    public static string Checksum(CarriedState state) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(state, checksum: null))))[..16];

    private static string Write(CarriedState state, string? checksum)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            Write(json, state, checksum);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, CarriedState state, string? checksum)
    {
        json.WriteStartObject();
        // What kind of document it is, is nothing that the state says.
        if (checksum is not null)
        {
            json.WriteString(CarriedStateJson.KindMember, CarriedStateJson.Kind);
        }

        json.WriteString("agreement", state.Agreement);
        json.WriteString("through", state.Through?.Label);
        json.WriteNumber("periods", state.Periods);
        if (state.OpenedAfter is { } opened)
        {
            json.WriteString("openedAfter", opened.Label);
        }

        json.WriteString("fingerprint", state.Fingerprint);
        Write(json, "readings", state.ReadAs);
        Write(json, "standing", state.Standing);
        Write(json, "givenIn", state.GivenIn);
        Write(json, state.Exercised);
        json.WritePropertyName("end");
        if (state.End is { } end)
        {
            Write(json, end);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartObject("memories");
        foreach (var (key, memory) in state.Memories)
        {
            json.WritePropertyName(key);
            Write(json, memory);
        }

        json.WriteEndObject();
        Write(json, state.Lots);
        if (checksum is not null)
        {
            json.WriteString("checksum", checksum);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, EquatableMap<string> texts)
    {
        json.WriteStartObject(name);
        foreach (var (key, text) in texts)
        {
            json.WriteString(key, text);
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, EquatableMap<Value> values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EquatableArray<Exercise> exercised)
    {
        json.WriteStartArray("exercised");
        foreach (var exercise in exercised)
        {
            Write(json, exercise);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Exercise exercise)
    {
        json.WriteStartObject();
        json.WriteString("clause", exercise.Clause.ToString());
        json.WriteString("holder", exercise.Holder);
        json.WriteString("power", exercise.Key);
        json.WriteString("what", exercise.What);
        json.WriteString("effect", exercise.Effect.ToString());
        json.WriteString("from", new DateValue(exercise.From).ToString());
        json.WriteString("on", new DateValue(exercise.On).ToString());
        json.WriteString("takesEffect", new DateValue(exercise.TakesEffect).ToString());
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, AgreementEnd end)
    {
        json.WriteStartObject();
        json.WriteString("on", new DateValue(end.On).ToString());
        json.WriteString("clause", end.Clause.ToString());
        json.WriteString("by", end.By);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Memory memory)
    {
        json.WriteStartObject();
        json.WritePropertyName("toDate");
        Write(json, memory.ToDate);
        if (memory.WithoutOpen is { } known)
        {
            json.WritePropertyName("withoutOpen");
            Write(json, known);
        }

        if (memory.Retired is { } last)
        {
            json.WritePropertyName("retired");
            Write(json, last);
        }

        json.WriteStartArray("recent");
        foreach (var outcome in memory.Recent)
        {
            Write(json, outcome);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Outcome? outcome)
    {
        if (outcome is not { } known)
        {
            json.WriteNullValue();
        }
        else if (known.IsDetermined)
        {
            Write(json, known.Value);
        }
        else
        {
            Write(json, known.Reasons);
        }
    }

    public static void Write(Utf8JsonWriter json, EquatableArray<Reason> undetermined)
    {
        json.WriteStartObject();
        json.WriteStartArray("undetermined");
        foreach (var reason in undetermined)
        {
            Write(json, reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("kind", reason.Kind.ToString());
        json.WriteString("clause", reason.Clause.ToString());
        json.WriteString("subject", reason.Subject);
        json.WriteString("period", reason.Period);
        if (reason.Periods > 1)
        {
            json.WriteString("through", reason.Through);
            json.WriteNumber("periods", reason.Periods);
        }

        if (reason.Items > 0)
        {
            json.WriteString("item", reason.Item);
            json.WriteNumber("items", reason.Items);
        }

        if (reason.NotGiven.Count > 0)
        {
            json.WriteStartArray("notGiven");
            foreach (var fact in reason.NotGiven)
            {
                json.WriteStringValue(fact);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Value value)
    {
        if (value is TruthValue(var isTrue))
        {
            json.WriteBooleanValue(isTrue);
        }
        else
        {
            json.WriteStringValue(value.ToString());
        }
    }
}
