using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.LotMovements;

/// <summary>What comes in: one lot of the period, or one for each item. What comes to nothing makes no lot.</summary>
/// <param name="Amount">How much: of one lot, or the total over items of which each makes a lot.</param>
/// <param name="Name">What tells its lots from others of the period; null where there are no others.</param>
/// <param name="Values">What the fields of a lot hold, by their keys; of one for each item, a field of the items that is also one of the lots needs no rule.</param>
/// <param name="Names">What the fields of a lot name, by their keys; likewise.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LotEntry(Node Amount, string? Name, EquatableMap<Node> Values, EquatableMap<string> Names) : LotMovement([Amount, Values, Names])
{
    /// <summary>The items of which each makes a lot; null where the period makes one.</summary>
    public ItemsDeclaration? Each => (Amount as OverItems)?.Items;

    /// <summary>The same entry, with what a field of its lots holds: a rule over the period, or over the item of which the lot is made.</summary>
    /// <example><c>Debts.Adding(Fee).With(Due, ThePeriod.End.PlusMonths(1))</c>.</example>
    public LotEntry With<T>(Field<T> field, Rule<T> rule)
        where T : struct
    {
        var key = field.Made().Key;
        return this with { Values = Values.With(key, rule.Declared()) };
    }

    /// <summary>The same entry, with what a field of its lots names.</summary>
    /// <example><c>Debts.Adding(Interest).With(Kind, "interest")</c>.</example>
    public LotEntry With(TextField field, string name)
    {
        var key = field.Made().Key;
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return this with { Names = Names.With(key, name) };
    }

    /// <summary>The same entry, its lots called by this name beside the period, so that several can come in in one period.</summary>
    /// <example><c>Debts.Adding(Interest).Called("interest")</c> makes the lot <c>2002-Q4/interest</c>.</example>
    public LotEntry Called(string name) => this with { Name = Key.Checked(name, nameof(name)) };

    /// <summary>What a field of a lot holds; null where nothing says.</summary>
    internal Node? ValueOf(FieldDeclaration field) => Values.TryGet(field.Key, out var rule) ? rule
        : Each is { } items && items.Fields.Contains(field) ? new FieldValue(field)
        : null;

    /// <summary>Whether it says what a field of a lot names.</summary>
    internal bool Tells(TextField field) => Names.TryGet(field.Key, out _) || (Each is { } items && items.Texts.Contains(field));

    /// <inheritdoc/>
    internal override IEnumerable<Node> Rules(LotsDeclaration lots) =>
        Values.Select(value => Each is { } items ? Of(items, value.Value) : value.Value).Prepend(Amount);

    /// <inheritdoc/>
    internal override LotMovement WithRules(Func<Node, Node> change) => this with
    {
        Amount = change(Amount),
        Values = EquatableMap<Node>.Empty.With(Values.Select(value => KeyValuePair.Create(value.Key, change(value.Value)))),
    };

    /// <inheritdoc/>
    internal override string InWords(Naming naming) => $"{Amount.AtLength(naming)} comes in{(Each is null ? "" : $", a lot for each {Each.InWords}")}"
        + string.Concat(Values.Select(value => $", {value.Key} ({value.Value.AtLength(naming)})"))
        + string.Concat(Names.Select(name => $", {name.Key} {name.Value}"));
}
