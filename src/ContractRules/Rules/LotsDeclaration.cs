using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// All that is known of lots before any comes in: what one is called, the clause that keeps them, in what they are counted, and the
/// fields of each.
/// </summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LotsDeclaration
{
    internal LotsDeclaration(
        string key, ClauseReference clause, string description, Measure measure, int? decimals, EquatableArray<FieldDeclaration> fields, EquatableArray<TextField> texts)
    {
        Remaining = Amount("remaining", $"What of each {key} is open");
        CameIn = Amount("came-in", $"What came in of each {key} in the period");
        Applied = Amount("applied", $"What was applied against each {key} in the period");
        Expired = Amount("expired", $"What of each {key} expired in the period");
        (Fields, Texts) = (fields, texts);
        BroughtForward = new(key, clause, description, [Remaining, .. fields], texts) { View = LotsView.BroughtForward };
        OfThePeriod = new(key, clause, description, [CameIn, Applied, Expired, Remaining, .. fields], texts) { View = LotsView.OfThePeriod };

        FieldDeclaration Amount(string name, string meaning)
        {
            var field = new FieldDeclaration(name, measure, meaning).InRange(Rational.Zero, most: null);
            return decimals is { } finest ? field.WithDecimals(finest) : field;
        }
    }

    /// <summary>What one of them is called in data, in the singular: <c>debt</c>.</summary>
    public string Key => BroughtForward.Key;

    /// <summary>The clause that keeps them.</summary>
    public ClauseReference Clause => BroughtForward.Clause;

    /// <summary>What they are, in words.</summary>
    public string Description => BroughtForward.Description;

    /// <summary>The kind and unit of their amounts.</summary>
    public Measure Measure => Remaining.Measure;

    /// <summary>How many decimals their amounts can carry.</summary>
    public int Decimals => Remaining.Decimals;

    /// <summary>What of a lot is open.</summary>
    public FieldDeclaration Remaining { get; }

    /// <summary>What came in of a lot in the period: nothing where it was brought forward.</summary>
    public FieldDeclaration CameIn { get; }

    /// <summary>What was applied against a lot in the period.</summary>
    public FieldDeclaration Applied { get; }

    /// <summary>What of a lot expired in the period.</summary>
    public FieldDeclaration Expired { get; }

    /// <summary>The fields of their own that hold numbers, truths and dates.</summary>
    public EquatableArray<FieldDeclaration> Fields { get; }

    /// <summary>The fields that hold names.</summary>
    public EquatableArray<TextField> Texts { get; }

    /// <summary>The lots as items: those open when the period begins.</summary>
    public ItemsDeclaration BroughtForward { get; }

    /// <summary>The lots as items: those that were open at any time in the period, with what became of each.</summary>
    public ItemsDeclaration OfThePeriod { get; }

    /// <summary>The term of one of their totals: <c>debt-open</c>.</summary>
    internal TermDeclaration Total(string name) => new($"{Key}-{name}", $"{Description}: {name.Replace('-', ' ')}", Measure);

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
