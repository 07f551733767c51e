using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>What a clause can say of lots: what comes in, what is applied against them, when they expire.</summary>
/// <remarks>
/// What comes in and what is applied must never be below zero, nor finer than the lots are; an agreement where it can be is refused.
/// Of the movements of a period each finds the lots as the one before it left them, so that their order is part of the clause. Where the
/// period of the end counts by days, lots move as in any other, and what they come to is paid whole.
/// </remarks>
public static class LotKeeping
{
    /// <summary>The clause keeps these lots, moved by these in this order.</summary>
    /// <example>
    /// <c>Credits.MovedBy(Credits.Adding(Granted).With(Expiry, ThePeriod.End.PlusMonths(12)), Credits.Applying(Used).InOrderOf(Expiry),
    /// Credits.ExpiringAfter(Expiry))</c>: a credit can still be used in the period of its last day.
    /// </example>
    public static LotAccount MovedBy<T>(this Lots<T> lots, params EquatableArray<LotMovement> movements)
        where T : struct, IAmount
    {
        return new(lots.Made().Declaration, movements);
    }

    /// <summary>One lot of the period, called by it: <c>2002-Q4</c>; none where the amount is 0.</summary>
    /// <example><c>Debts.Adding(Fee).With(Due, ThePeriod.End.PlusMonths(1))</c>.</example>
    public static LotEntry Adding<T>(this Lots<T> lots, Rule<T> amount)
        where T : struct, IAmount => Entry(lots, One(amount), name: null);

    /// <summary>A lot for each item, called by the period, the list and the item: <c>2002-Q4/sale/S-17</c>; none where the amount is 0.</summary>
    /// <param name="lots">The lots.</param>
    /// <param name="items">The items of the period, all or those that meet a condition.</param>
    /// <param name="amount">How much each of them makes, a rule over its fields.</param>
    /// <example><c>Sales.AddingEach(Invoices, Pieces)</c>; fields that both have, as the price, are taken from the item.</example>
    public static LotEntry AddingEach<T>(this Lots<T> lots, ItemSelection items, Rule<T> amount)
        where T : struct, IAmount
    {
        items.Made();
        return Entry(lots, items.Total(amount).Node, items.Declaration.Key);
    }

    /// <summary>An amount applied against what is open, the oldest lot first unless another order is said.</summary>
    /// <example><c>Rent.Applying(Paid)</c>; <c>Credits.Applying(Used).InOrderOf(Expiry)</c>.</example>
    public static LotApplication Applying<T>(this Lots<T> lots, Rule<T> amount)
        where T : struct, IAmount
    {
        lots.Made();
        return new(One(amount), LotOrder.FirstToLast, [], LotMovement.Always, NamedIn: null);
    }

    /// <summary>What each item comes to, applied against the lot that it names, as a return names its sale.</summary>
    /// <param name="lots">The lots.</param>
    /// <param name="items">The items of the period, all or those that meet a condition.</param>
    /// <param name="amount">How much of each is applied, a rule over its fields.</param>
    /// <param name="toTheOneIn">The field in which an item names the lot: <c>2002-Q4/sale/S-17</c>. What names no open lot is left over.</param>
    /// <example><c>Sales.ApplyingEach(Returns, PiecesReturned, toTheOneIn: Sale)</c>.</example>
    public static LotApplication ApplyingEach<T>(this Lots<T> lots, ItemSelection items, Rule<T> amount, TextField toTheOneIn)
        where T : struct, IAmount
    {
        lots.Made();
        items.Made();
        toTheOneIn.Made();
        return items.Declaration.Texts.Contains(toTheOneIn)
            ? new(items.Total(amount).Node, LotOrder.AsNamed, [], LotMovement.Always, toTheOneIn)
            : throw new ArgumentException($"{items.Declaration} has no field {toTheOneIn}.", nameof(toTheOneIn));
    }

    /// <summary>What is open of lots that meet a condition expires.</summary>
    /// <example><c>Credits.Expiring(Expiry &lt; ThePeriod.Start)</c>.</example>
    public static LotExpiry Expiring<T>(this Lots<T> lots, Rule<bool> when)
        where T : struct, IAmount
    {
        lots.Made();
        return new(when.Declared());
    }

    /// <summary>What is open of a lot expires in the period that holds its last day.</summary>
    /// <param name="lots">The lots.</param>
    /// <param name="lastDay">The last day of each, a rule over its fields.</param>
    /// <example><c>Credits.ExpiringAfter(Expiry)</c>.</example>
    public static LotExpiry ExpiringAfter<T>(this Lots<T> lots, Rule<LocalDate> lastDay)
        where T : struct, IAmount => lots.Made().Expiring(lastDay.Made() <= ThePeriod.End);

    private static LotEntry Entry<T>(Lots<T> lots, Node amount, string? name)
        where T : struct, IAmount
    {
        lots.Made();
        return new(amount, name, EquatableMap<Node>.Empty, EquatableMap<string>.Empty);
    }

    // A total over items that makes one lot stands inside of something, for by itself it would make one for each.
    private static Node One<T>(Rule<T> amount)
        where T : struct, IAmount => amount.Declared() is OverItems over ? new Sum([over]) : amount.Node;
}
