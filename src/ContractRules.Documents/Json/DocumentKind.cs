using System.Globalization;
using System.Text;
using System.Text.Json;
using ContractRules.Documents.Input;
using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>A kind of JSON document, with its version. Each document tells it first, as <c>$schema</c>, and each has a JSON Schema.</summary>
/// <example><c>DocumentKind.Statements.Urn</c> is <c>urn:contract-rules:statements:1</c>.</example>
public sealed record DocumentKind
{
    private DocumentKind(string name, int version) => (Name, Version) = (name, version);

    /// <summary>What it is called: <c>statements</c>.</summary>
    public string Name { get; }

    /// <summary>Which version it is of; a member that is added, dropped or renamed makes another.</summary>
    public int Version { get; }

    /// <summary>Statements of successive periods.</summary>
    public static DocumentKind Statements { get; } = new("statements", 1);

    /// <summary>Explanations of figures of one period.</summary>
    public static DocumentKind Explanation { get; } = new("explanation", 1);

    /// <summary>A true-up of a year.</summary>
    public static DocumentKind TrueUp { get; } = new("true-up", 1);

    /// <summary>A statement of account.</summary>
    public static DocumentKind Account { get; } = new("account", 1);

    /// <summary>The clauses of a text in force.</summary>
    public static DocumentKind Clauses { get; } = new("clauses", 1);

    /// <summary>What the text of an agreement leaves open.</summary>
    public static DocumentKind Readings { get; } = new("readings", 1);

    /// <summary>A register of cost items.</summary>
    public static DocumentKind Register { get; } = new("register", 1);

    /// <summary>Facts of successive periods.</summary>
    public static DocumentKind Facts { get; } = new("facts", 1);

    /// <summary>A list of items.</summary>
    public static DocumentKind Items { get; } = new("items", 1);

    /// <summary>Receipts.</summary>
    public static DocumentKind Receipts { get; } = new("receipts", 1);

    /// <summary>Cost items, before a register counts them.</summary>
    public static DocumentKind Costs { get; } = new("costs", 1);

    /// <summary>What changed between two versions of a text.</summary>
    public static DocumentKind Redline { get; } = new("redline", 1);

    /// <summary>The facts that an agreement asks for.</summary>
    public static DocumentKind FactList { get; } = new("fact-list", 1);

    /// <summary>What passes from one period to the next; written by the language itself.</summary>
    /// <seealso cref="Settlement.CarriedStateJson"/>
    public static DocumentKind CarriedState { get; } = new("carried-state", 1);

    /// <summary>Two agreements compared in money.</summary>
    public static DocumentKind Comparison { get; } = new("comparison", 1);

    /// <summary>Two agreements compared in money over many ventures.</summary>
    public static DocumentKind VentureComparison { get; } = new("venture-comparison", 1);

    /// <summary>What the text of an agreement leaves open, and what each way to read it would move.</summary>
    public static DocumentKind PricedReadings { get; } = new("priced-readings", 1);

    /// <summary>What the text of an agreement leaves open, and what each way to read it would move over the facts of many ventures.</summary>
    public static DocumentKind VenturePricedReadings { get; } = new("venture-priced-readings", 1);

    /// <summary>What came of the audit of an explanation.</summary>
    public static DocumentKind Audit { get; } = new("audit", 1);

    /// <summary>Which values of a fact make a term come to what was asked.</summary>
    public static DocumentKind Sought { get; } = new("sought", 1);

    /// <summary>What a careful reader would ask of the drafting of an agreement.</summary>
    public static DocumentKind Review { get; } = new("review", 1);

    /// <summary>Invariants, or a change of the text, checked over facts that were drawn.</summary>
    public static DocumentKind Check { get; } = new("check", 1);

    /// <summary>Invariants, or a change of the text, checked over the facts of many ventures.</summary>
    public static DocumentKind VentureCheck { get; } = new("venture-check", 1);

    /// <summary>All of them.</summary>
    public static EquatableArray<DocumentKind> All { get; } = [Statements, Explanation, TrueUp, Account, Clauses, Readings, Register, Facts, Items, Receipts, Costs, Redline, FactList, Comparison, VentureComparison, PricedReadings, VenturePricedReadings, Audit, Sought, Review, Check, VentureCheck, CarriedState];

    /// <summary>What a document says of itself as <c>$schema</c>.</summary>
    public string Urn => string.Create(CultureInfo.InvariantCulture, $"urn:contract-rules:{Name}:{Version}");

    /// <summary>The file of its JSON Schema: <c>statements.1.schema.json</c>, in the folder <c>schemas</c> of the package.</summary>
    public string SchemaFile => string.Create(CultureInfo.InvariantCulture, $"{Name}.{Version}.schema.json");

    /// <summary>Its JSON Schema (draft 2020-12), as text.</summary>
    public string Schema()
    {
        using var stream = typeof(DocumentKind).Assembly.GetManifestResourceStream(SchemaFile)
            ?? throw new InvalidOperationException($"There is no schema of {this}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>What a document says of itself, where it says this.</summary>
    /// <exception cref="JsonException">It is of another kind, or of a version that is not known here.</exception>
    internal string Told(string found) => found == Urn ? found : throw new JsonException($"$.$schema: found {Quoting.Of(found)}; expected {Quoting.Of(Urn)}");

    /// <summary>What it is called, and its version: <c>statements 1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Version}");
}
