using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement.LotAccounts;

/// <summary>A lot while a period moves it.</summary>
internal sealed class MovingLot
{
    private readonly LotsDeclaration _lots;
    private readonly Rational _cameIn;
    private Item _open;
    private Rational _applied;
    private Rational _expired;

    private MovingLot(LotsDeclaration lots, Item lot, Rational open, Rational cameIn) =>
        (_lots, _open, Remaining, _cameIn) = (lots, lot, open, cameIn);

    public string Key => _open.Key;

    public Rational Remaining { get; private set; }

    public bool IsOpen => Remaining.Sign > 0;

    /// <summary>The lot with what remains of it now.</summary>
    public Item Open => _open = OpenOf(_open, _lots) == Remaining ? _open : _open.With(_lots.Remaining.Key, new NumberValue(Remaining));

    /// <summary>The lot with what became of it in the period.</summary>
    public Item OfThePeriod => _open.With(
    [
        Given(_lots.CameIn, _cameIn),
        Given(_lots.Applied, _applied),
        Given(_lots.Expired, _expired),
        Given(_lots.Remaining, Remaining),
    ]);

    /// <summary>A lot that the period before left open.</summary>
    public static MovingLot BroughtForward(LotsDeclaration lots, Item lot) =>
        new(lots, lot, OpenOf(lot, lots), cameIn: Rational.Zero);

    /// <summary>A lot that comes in in the period.</summary>
    public static MovingLot Entering(LotsDeclaration lots, Item lot, Value amount) =>
        new(lots, lot.With(lots.Remaining.Key, amount), Arithmetic.Number(amount), Arithmetic.Number(amount));

    public void Apply(Rational amount)
    {
        _applied += amount;
        Remaining -= amount;
    }

    public void Expire()
    {
        _expired += Remaining;
        Remaining = Rational.Zero;
    }

    // A state in which it is missing is refused.
    private static Rational OpenOf(Item lot, LotsDeclaration lots) =>
        lot.Values.TryGet(lots.Remaining.Key, out var open) ? Arithmetic.Number(open) : Rational.Zero;

    private static KeyValuePair<string, Value> Given(FieldDeclaration field, Rational number) =>
        KeyValuePair.Create(field.Key, (Value)(number.IsZero ? NumberValue.Zero : new NumberValue(number)));
}
