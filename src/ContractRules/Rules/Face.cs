using System.Runtime.CompilerServices;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Rules;

/// <summary>The way between the typed values that people write and the untyped values that the kernel computes with.</summary>
internal static class Face<T>
    where T : struct
{
    /// <exception cref="ArgumentException">It is an amount without a unit, or a date beyond the calendar.</exception>
    public static Constant Constant(T value, [CallerArgumentExpression(nameof(value))] string? name = null) => value.WithUnit(name) switch
    {
        Money money => new Constant(new NumberValue(money.Amount), Measure.Of(money.Currency)),
        Quantity quantity => new Constant(new NumberValue(quantity.Amount), Measure.Of(quantity.Unit)),
        Price price => new Constant(new NumberValue(price.Amount), Measure.Of(price.Of, price.Per)),
        Rate rate => new Constant(new NumberValue(rate.Amount), Measure.Of(rate.Of, rate.Per)),
        Ratio ratio => new Constant(new NumberValue(ratio.Value), ratio.Measure),
        bool truth => new Constant(TruthValue.Of(truth), Measure.Truth),
        LocalDate date => new Constant(new DateValue(date.InReach(name)), Measure.Date),
        _ => throw new NotSupportedException($"A rule gives money, quantities, prices, rates, ratios, truths or dates, not {typeof(T).Name}."),
    };

    /// <summary>A number of the arithmetic itself, such as the months of a year.</summary>
    public static Rule<T> Own(T value) => new(Constant(value) with { IsStated = false });

    public static Rational Number(T amount) => ((NumberValue)Constant(amount).Value).Number;

    public static T Read(Value value, Measure measure) => (T)Typed(value, measure);

    private static object Typed(Value value, Measure measure) => (value, measure) switch
    {
        (TruthValue(var isTrue), _) => isTrue,
        (DateValue(var date), _) => date,
        (NumberValue(var number), { Over: Currency currency, Under: null }) => new Money(number, currency),
        (NumberValue(var number), { Over: { } unit, Under: null }) => new Quantity(number, unit),
        (NumberValue(var number), { Over: Currency currency, Under: { } under }) => new Price(number, currency, under),
        (NumberValue(var number), { Over: { } over, Under: { } under }) => new Rate(number, over, under),
        (NumberValue(var number), _) => new Ratio(number),
        _ => throw new NotSupportedException($"{value.GetType().Name} has no typed face."),
    };
}
