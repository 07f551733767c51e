using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Settlement.LotAccounts;

/// <summary>A lot while a period moves it.</summary>
/// <param name="lots">Of which kind it is.</param>
/// <param name="lot">The lot, with what was open of it when the period began, or when it came in.</param>
/// <param name="cameIn">What came in of it in the period; nothing where it was brought forward.</param>
internal sealed class MovingLot(LotsDeclaration lots, Item lot, Rational cameIn)
{
    private Item _open = lot;
    private Rational _applied;
    private Rational _expired;

    public string Key => _open.Key;

    public Rational Remaining { get; private set; } = Arithmetic.Number(lot.Values.TryGet(lots.Remaining.Key, out var open) ? open : NumberValue.Zero);

    public bool IsOpen => Remaining.Sign > 0;

    /// <summary>The lot with what remains of it now.</summary>
    public Item Open => _open = Arithmetic.Number(ValueOf(lots.Remaining)) == Remaining ? _open : _open.With(lots.Remaining.Key, new NumberValue(Remaining));

    /// <summary>The lot with what became of it in the period.</summary>
    public Item OfThePeriod => _open.With(
    [
        KeyValuePair.Create(lots.CameIn.Key, Number(cameIn)),
        KeyValuePair.Create(lots.Applied.Key, Number(_applied)),
        KeyValuePair.Create(lots.Expired.Key, Number(_expired)),
        KeyValuePair.Create(lots.Remaining.Key, Number(Remaining)),
    ]);

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

    private Value ValueOf(FieldDeclaration field) => _open.Values.TryGet(field.Key, out var value) ? value : NumberValue.Zero;

    private static Value Number(Rational number) => number.IsZero ? NumberValue.Zero : new NumberValue(number);
}
