using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.LotMovements;

/// <summary>What is applied against open lots: a payment against debts, a consumption against credits. Never more than is open; what it leaves over is told.</summary>
/// <param name="Amount">How much; of items that name their lots, the total over the items.</param>
/// <param name="Order">Against which before others.</param>
/// <param name="By">What they are put in order by, the least or earliest first, where it is not how they came in.</param>
/// <param name="Where">Against which at all.</param>
/// <param name="NamedIn">The field in which an item names its lot; null where the order says it.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LotApplication(Node Amount, LotOrder Order, EquatableArray<Node> By, Node Where, TextField? NamedIn) : LotMovement([Amount, Where])
{
    /// <summary>The same, against the lot that came in last before the one before it.</summary>
    /// <exception cref="InvalidOperationException">Another order was said.</exception>
    public LotApplication LatestFirst() => InAnOrder() with { Order = LotOrder.LastToFirst };

    /// <summary>The same, against each lot in proportion to what is open of it. By largest remainder, so that rounding loses nothing.</summary>
    /// <exception cref="InvalidOperationException">Another order was said.</exception>
    /// <example>100 against three open lots of 100 each goes as 33.34, 33.33 and 33.33.</example>
    public LotApplication ProRata() => InAnOrder() with { Order = LotOrder.ProRata };

    /// <summary>
    /// The same, against the lots in the order of a rule over their fields, the least or the earliest first. Said again, it puts in order
    /// what is equal so far; what is equal in all comes as it came in.
    /// </summary>
    /// <exception cref="InvalidOperationException">Another order was said.</exception>
    /// <example><c>Credits.Applying(Used).InOrderOf(Expiry)</c>: what expires earliest is used first.</example>
    public LotApplication InOrderOf<T>(Rule<T> rule)
        where T : struct => Order is LotOrder.FirstToLast ? this with { By = [.. By, rule.Declared()] } : throw Ordered();

    /// <summary>The same, against the lots in the order of what a field of them names; others come after these.</summary>
    /// <exception cref="InvalidOperationException">Another order was said.</exception>
    /// <example><c>Debts.Applying(Paid).InOrderOf(Kind, "costs", "interest", "principal")</c>.</example>
    public LotApplication InOrderOf(TextField field, params EquatableArray<string> names)
    {
        field.Made();
        var place = Place(names.Count);
        for (var index = names.Count - 1; index >= 0; index--)
        {
            place = new Choice(field.Is(names[index]).Node, Place(index), place);
        }

        return InOrderOf(Rule<Ratio>.Of(place));

        static Node Place(int index) => Face<Ratio>.Own(Ratio.Count(index)).Node;
    }

    /// <summary>The same, against those lots alone that meet a condition over their fields.</summary>
    /// <example><c>Credits.Applying(Used).ToThoseWhere(Expiry &gt;= ThePeriod.Start)</c>.</example>
    public LotApplication ToThoseWhere(Rule<bool> condition) => this with { Where = condition.Declared() };

    /// <inheritdoc/>
    internal override IEnumerable<Node> Rules(LotsDeclaration lots) => [Amount, .. By.Append(Where).Select(rule => Of(lots.BroughtForward, rule))];

    /// <inheritdoc/>
    internal override LotMovement WithRules(Func<Node, Node> change) => this with { Amount = change(Amount), By = [.. By.Select(change)], Where = change(Where) };

    private LotApplication InAnOrder() => (Order, By.Count) is (LotOrder.FirstToLast, 0) ? this : throw Ordered();

    private InvalidOperationException Ordered() => new($"'{this}' is in an order already.");

    /// <inheritdoc/>
    internal override string InWords(Naming naming) => $"{Amount.AtLength(naming)} is applied" + Order switch
    {
        LotOrder.FirstToLast when By.Count > 0 => $", in the order of {Wording.Listed([.. By.Select(rule => rule.AtLength(naming))], "and")}",
        LotOrder.FirstToLast => ", the oldest first",
        LotOrder.LastToFirst => ", the latest first",
        LotOrder.ProRata => ", pro rata",
        _ => $", each to the lot named in {NamedIn}",
    } + (Where is Constant ? "" : $", to those where {Where.AtLength(naming)}");
}
