using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using ContractRules.Documents.Json;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Json;

/// <summary>Makes the JSON Schema of a document from its records and their documentation.</summary>
internal sealed class SchemaExport
{
    private const string Exact = @"-?\d+(\.\d+)?(/\d+)?";
    private const string Date = @"\d{4}-\d{2}-\d{2}";
    private const string Period = @"\d{4}(-\d{2}|-Q[1-4])?|\d{4}-\d{2}-\d{2}(/\d{4}-\d{2}-\d{2})?";

    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(DocumentPart).Assembly.Location, ".xml"));

    private readonly SortedDictionary<string, JsonNode> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a kind of document, as its file holds it.</summary>
    public static string Of(DocumentKind kind, Type document)
    {
        var export = new SchemaExport();
        var root = export.SchemaOf(document, kind).AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = kind.Urn,
            ["title"] = $"ContractRules: {kind.Name}",
        };
        foreach (var (name, node) in root.ToList())
        {
            root.Remove(name);
            schema[name] = node;
        }

        if (export._definitions.Count > 0)
        {
            schema["$defs"] = new JsonObject(export._definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        }

        return schema.ToJsonString(new(JsonDocuments.Options) { TypeInfoResolver = null }) + "\n";
    }

    private JsonNode SchemaOf(Type type, DocumentKind? kind = null) => JsonDocuments.Options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) =>
        {
            var made = Made(context.TypeInfo.Type) ?? node;
            return made is JsonObject schema ? Told(context, schema, kind) : made;
        },
    });

    // What is behind a converter of ours.
    private JsonObject? Made(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(ExactFigure) || plain == typeof(Rational) ? Text($"^({Exact})$")
            : plain == typeof(LocalDate) ? Text($"^({Date})$")
            : plain == typeof(SettlementPeriod) ? Text($"^({Period})$")
            : plain == typeof(ClauseReference) ? Text(@"^([^\s,]|,\s?(?=[^\s]))*$")
            : plain == typeof(int) ? new() { ["type"] = "integer" }
            : plain.IsEnum ? Names(plain)
            : plain == typeof(Rounding) ? Rounded()
            : plain == typeof(Reason) ? JsonNode.Parse(DocumentKind.CarriedState.Schema())!["$defs"]!["Reason"]!.DeepClone().AsObject()
            : plain == typeof(HolidayCalendar) ? new() { ["type"] = "array", ["items"] = Text($"^({Date})$") }
            : plain == typeof(Value) ? new() { ["type"] = new JsonArray("string", "boolean"), ["pattern"] = $"^({Exact}|{Date})$" }
            : Holds(plain, typeof(EquatableArray<>)) is { } item && Holds(item, typeof(Entry<>)) is null ? new() { ["type"] = "array", ["items"] = Reference(item) }
            : (Holds(plain, typeof(EquatableMap<>)) ?? Holds(plain, typeof(Entries<>))) is { } held ? new() { ["type"] = "object", ["additionalProperties"] = Reference(held) }
            : null;
    }

    private static JsonObject Told(JsonSchemaExporterContext context, JsonObject schema, DocumentKind? kind)
    {
        if (context.PropertyInfo is not { } property)
        {
            return schema["type"] is null ? schema : Described(schema, $"T:{context.TypeInfo.Type.FullName}");
        }

        // What is behind a converter of ours is replaced as a whole.
        if (!property.DeclaringType.IsSubclassOf(typeof(DocumentPart)))
        {
            return schema;
        }

        var declared = property.DeclaringType.GetProperties().Single(one => NameOf(one) == property.Name);
        var isLeftOut = declared.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.WhenWritingNull;
        var isNullable = property.IsGetNullable && !isLeftOut;
        if (property.Name == "$schema")
        {
            schema["const"] = kind!.Urn;
        }

        if (declared.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed)
        {
            schema["enum"] = new JsonArray([.. allowed.Values.Select(value => (JsonNode?)JsonValue.Create((string)value!))]);
        }

        var kinds = schema["type"] switch
        {
            JsonArray several => several.Select(one => one!.GetValue<string>()).Where(one => one != "null").ToList(),
            JsonValue one => [one.GetValue<string>()],
            _ => throw new InvalidOperationException($"{property.DeclaringType.Name}.{property.Name} has no type."),
        };
        kinds.AddRange(isNullable ? ["null"] : []);
        schema["type"] = kinds.Count == 1 ? kinds[0] : new JsonArray([.. kinds.Select(one => (JsonNode?)JsonValue.Create(one))]);
        return Described(schema, $"P:{property.DeclaringType.FullName}.{declared.Name}");
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private JsonNode Reference(Type type)
    {
        if (!type.IsSubclassOf(typeof(DocumentPart)))
        {
            return type == typeof(string) ? new JsonObject { ["type"] = "string" } : Made(type) ?? throw new InvalidOperationException($"{type.Name} has no schema.");
        }

        var name = type.Name[..^"Document".Length];
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = new JsonObject();
            _definitions[name] = SchemaOf(type);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static Type? Holds(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[0] : null;

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Names(Type enumeration) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Enum.GetNames(enumeration).Select(name => (JsonNode?)JsonNamingPolicy.KebabCaseLower.ConvertName(name))]),
    };

    private static JsonObject Rounded() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["places"] = new JsonObject { ["type"] = "integer", ["minimum"] = -Rounding.MostPlaces, ["maximum"] = Rounding.MostPlaces },
            ["mode"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames<RoundingMode>().Select(name => (JsonNode?)name)]) },
        },
        ["required"] = new JsonArray("places", "mode"),
        ["additionalProperties"] = false,
    };

    private static JsonObject Described(JsonObject schema, string member)
    {
        if (schema["description"] is null && Documentation.Descendants("member").FirstOrDefault(one => one.Attribute("name")?.Value == member)?.Element("summary") is { } summary)
        {
            schema.Insert(0, "description", string.Join(' ', summary.Value.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        }

        return schema;
    }
}
