using System.Numerics;
using System.Runtime.CompilerServices;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>Values that nobody means: nothing where something is needed, what no enumeration names, the ends of every range.</summary>
internal static class HostileValues
{
    private static readonly string[] _malformed = ["", "{0}", "{", "{5}"];

    public static IEnumerable<object?> Of(Type type) => Nullable.GetUnderlyingType(type) is { } underlying
        ? [null, .. Of(underlying)]
        : Lists(type).Concat(Extremes(type)).Append(type.IsValueType ? Activator.CreateInstance(type) : null);

    private static IEnumerable<object?> Extremes(Type type) => type switch
    {
        { IsEnum: true } => [Enum.ToObject(type, -1), Enum.ToObject(type, 99), Enum.ToObject(type, int.MaxValue)],
        _ when type == typeof(int) => [int.MinValue, int.MinValue + 1, -100_000_000, -1, 0, 1, 100_000_000, int.MaxValue],
        _ when type == typeof(long) => [long.MinValue, -1L, long.MaxValue],
        _ when type == typeof(decimal) => [decimal.MinValue, -1m, 0m, decimal.MaxValue],
        _ when type == typeof(string) => ["", " ", "\0", "{", "{0}", "{5}", "a\nb", "\u202e", "\ud800", "1/0", new string('9', 20_000)],
        _ when type == typeof(BigInteger) => [BigInteger.MinusOne, BigInteger.Zero, BigInteger.Pow(10, 5_000)],
        _ when type == typeof(Rational) => [new Rational(-1, 3), new Rational(BigInteger.Pow(10, 3_000), 7), new Rational(7, BigInteger.Pow(10, 3_000))],
        _ when type == typeof(LocalDate) => [LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(2002, 7, 12, CalendarSystem.Julian)],
        _ when type == typeof(FormattableString) =>
            [.. _malformed.Select(words => FormattableStringFactory.Create(words)), FormattableStringFactory.Create("{0}", [null])],
        _ when type.IsAssignableTo(typeof(Delegate)) && !OrdinaryValues.ResultOf(type).IsValueType => [OrdinaryValues.Function(type, null)],
        _ => [],
    };

    // Lists of nothing, and lists that hold what is no item, as far as they can be made.
    private static IEnumerable<object?> Lists(Type type) => OrdinaryValues.ItemOf(type) is { IsGenericParameter: false } item
        ? Of(item).Where(one => one is not null || !item.IsValueType).Select(one => OrdinaryValues.Filled(item, one)).Prepend(OrdinaryValues.Filled(item))
            .Select(list => ListOf(type, list)).Where(list => list is not null)
        : [];

    private static object? ListOf(Type type, Array items)
    {
        try
        {
            return OrdinaryValues.ListOf(type, items);
        }
        catch (ArgumentNullException)
        {
            return null;
        }
    }
}
