using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>All that is known of a list of items before it is given: what it is called, the clause that calls for it, and the fields of each item.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ItemsDeclaration
{
    /// <summary>The column of a file that holds the key of each item.</summary>
    public const string KeyColumn = "key";

    /// <summary>The column of a file that names the period of each item, where none of its dates does.</summary>
    public const string PeriodColumn = "period";

    /// <summary>The column of a file that tells on which day each item became known.</summary>
    public const string KnownOnColumn = "known-on";

    /// <summary>The column of a file that tells which items take back those of the same key.</summary>
    public const string WithdrawnColumn = "withdrawn";

    internal ItemsDeclaration(string key, ClauseReference clause, string description, EquatableArray<FieldDeclaration> fields, EquatableArray<TextField> texts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        (Key, Clause, Description, Fields, Texts) = (Rules.Key.Checked(key, nameof(key)), clause, description, fields, texts);
    }

    /// <summary>What one of them is called in data, in the singular: <c>call</c>.</summary>
    public string Key { get; }

    /// <summary>The clause that calls for them.</summary>
    public ClauseReference Clause { get; }

    /// <summary>What the world is to supply, in words.</summary>
    public string Description { get; }

    /// <summary>The fields that hold numbers, truths and dates.</summary>
    public EquatableArray<FieldDeclaration> Fields { get; }

    /// <summary>The fields that hold names.</summary>
    public EquatableArray<TextField> Texts { get; }

    /// <summary>The date field by which an item belongs to a period; null where its row names the period.</summary>
    public FieldDeclaration? DatedBy { get; internal init; }

    /// <summary>Of lots, at what time they are looked at; null for items of a period, which are given.</summary>
    public LotsView? View { get; internal init; }

    /// <summary>Whether a period for which none were given has none; else they are missing there.</summary>
    public bool IsNoneUnlessGiven { get; internal init; }

    /// <summary>The names that are none for a field, since something else goes by them in files, in words.</summary>
    internal static string Reserved => Wording.Listed([KeyColumn, PeriodColumn, KnownOnColumn, WithdrawnColumn], "and");

    /// <summary>Whether a name is none for a field.</summary>
    internal static bool IsReserved(string name) => name is KeyColumn or PeriodColumn or KnownOnColumn or WithdrawnColumn;

    /// <summary>What rules call one of them: <c>call</c>; of lots with the time meant: <c>debt brought forward</c>.</summary>
    internal string InWords => View switch
    {
        LotsView.BroughtForward => $"{Key} brought forward",
        LotsView.OfThePeriod => $"{Key} of the period",
        _ => Key,
    };

    /// <summary>Of lots, the fields of their own that hold numbers, truths and dates, without what is open of them and what became of that.</summary>
    internal IEnumerable<FieldDeclaration> OwnFields => Fields.Skip(View switch
    {
        LotsView.BroughtForward => 1,
        LotsView.OfThePeriod => 4,
        _ => 0,
    });

    /// <summary>Those of the fields that hold numbers, truths and dates.</summary>
    internal static EquatableArray<FieldDeclaration> ValuesAmong(EquatableArray<IField> fields) =>
        [.. fields.OfType<IRule>().Select(field => field.Node).OfType<FieldValue>().Select(field => field.Field)];

    /// <summary>Whether an item has a field of this name.</summary>
    internal bool Has(string field) => Fields.Any(declared => declared.Key == field) || Texts.Any(text => text.Key == field);

    /// <summary>Whether a rule asks for a field of these items: the very field, for other items may have one of the same name.</summary>
    internal bool Has(Node field)
    {
        if (field is FieldIs(var text, _))
        {
            return Texts.Contains(text);
        }

        foreach (var declared in Fields)
        {
            if (field is FieldValue(var asked) && declared == asked)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
