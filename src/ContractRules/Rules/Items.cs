using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Rules;

/// <summary>
/// A fact that is a list: calls, invoices, drawdowns, each with fields. A rule over the fields holds for each item, and the period
/// takes totals, counts, the least and the greatest over all of them, over those that meet a condition, or over each group.
/// </summary>
/// <example>
/// <code>
/// static readonly Field&lt;Quantity&gt; Seconds = Field.Quantity("seconds", Second, "Length of the call").InRange(0);
/// static readonly Field&lt;Price&gt; Tariff = Field.Price("tariff", Currency.Usd, Second, "Price of a second");
/// static readonly Items Calls = Items.Of("call", "4(1)", "Calls of the period", Seconds, Tariff);
/// …
/// Charges.Means(Calls.Total((Seconds * Tariff).Rounded(Rounding.ToTheCent)))
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Items : ItemSelection
{
    private Items(ItemsDeclaration declaration)
        : base(declaration, where: null)
    {
    }

    /// <summary>A list of items.</summary>
    /// <param name="key">What one of them is called in data, in the singular: <c>call</c>.</param>
    /// <param name="clause">The clause that calls for them.</param>
    /// <param name="description">What they are, in words.</param>
    /// <param name="fields">The fields of each.</param>
    /// <exception cref="ArgumentException">There is no field, two have one name, or one is called as a column of another meaning: <c>key</c>, <c>period</c>, <c>known-on</c>, <c>withdrawn</c>.</exception>
    public static Items Of(string key, ClauseReference clause, string description, params EquatableArray<IField> fields)
    {
        var names = fields.Select(field => field.Key).ToList();
        return names.Count > 0 && names.Distinct(StringComparer.Ordinal).Count() == names.Count && !names.Exists(ItemsDeclaration.IsReserved)
            ? new(new ItemsDeclaration(
                key,
                clause,
                description,
                ItemsDeclaration.ValuesAmong(fields),
                [.. fields.OfType<TextField>()]))
            : throw new ArgumentException(
                $"Expected one field or more, each with a name of its own other than {ItemsDeclaration.Reserved}; found {string.Join(", ", names)}.",
                nameof(fields));
    }

    /// <summary>The same list, in which an item belongs to the period that holds this date of it; else its row names the period.</summary>
    /// <exception cref="ArgumentException">The items have no such field.</exception>
    /// <example><c>Calls.DatedBy(On)</c>.</example>
    public Items DatedBy(Field<LocalDate> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Declaration.Fields.Contains(field.Declaration)
            ? new(Declaration with { DatedBy = field.Declaration })
            : throw new ArgumentException($"{Declaration} has no field {field.Declaration}.", nameof(field));
    }

    /// <summary>Whether a list was given for the period, be it an empty one.</summary>
    /// <example><c>Calls.Total(Length).ProvidedThat(Calls.WereGiven(), otherwise: MinutesSold)</c>: by records where there are any.</example>
    public Rule<bool> WereGiven() => new Rule<bool>(new Determined(Count().Node)).Called($"a list of each {Declaration} was given");

    /// <summary>The same list, taken as empty in a period for which none was given, since then nothing happened.</summary>
    public Items NoneUnlessGiven() => new(Declaration with { IsNoneUnlessGiven = true });
}
