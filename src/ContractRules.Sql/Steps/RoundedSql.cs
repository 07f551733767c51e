using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Sql.Steps;

/// <summary>A quotient rounded, by one division towards zero: something is added to the distance of the dividend from zero first.</summary>
/// <param name="dividend">What is divided.</param>
/// <param name="divisor">By what, above zero.</param>
/// <param name="constant">The divisor where it is the same in every row.</param>
/// <param name="isNeverBelowZero">Whether the dividend is known not to be below zero.</param>
/// <param name="type">The type in which it is computed.</param>
/// <param name="dialect">The dialect.</param>
internal sealed class RoundedSql(string dividend, string divisor, BigInteger? constant, bool isNeverBelowZero, string type, SqlDialect dialect)
{
    // Half of an even divisor is whole; else all is taken twice.
    private bool IsHalved => constant is { IsEven: true };

    private string Twice => IsHalved ? dividend : $"2 * {dividend}";

    private string Divisor => IsHalved ? divisor : constant is { } number ? dialect.Literal(2 * number) : $"(2 * {divisor})";

    private string Half => IsHalved ? dialect.Literal(constant!.Value / 2) : divisor;

    private string LessThanHalf => IsHalved ? dialect.Literal((constant!.Value / 2) - 1) : constant is { } number ? dialect.Literal(number - 1) : $"{divisor} - 1";

    private string LessThanWhole => constant is { } number ? dialect.Literal(number - 1) : $"{divisor} - 1";

    /// <summary>The quotient rounded in a mode.</summary>
    public string Of(RoundingMode mode) => mode switch
    {
        RoundingMode.TowardsZero => Quotient(dividend, divisor),
        RoundingMode.AwayFromZero => Signed(Whole($"{dividend} + {LessThanWhole}"), Whole($"{LessThanWhole} - {dividend}")),
        RoundingMode.Up => Signed(Whole($"{dividend} + {LessThanWhole}"), Quotient($"(-{dividend})", divisor)),
        RoundingMode.Down => Signed(Quotient(dividend, divisor), Whole($"{LessThanWhole} - {dividend}")),
        RoundingMode.HalfTowardsZero => Signed(Halves($"{Twice} + {LessThanHalf}"), Halves($"{LessThanHalf} - {Twice}")),
        RoundingMode.HalfUp => Signed(Halves($"{Twice} + {Half}"), Halves($"{LessThanHalf} - {Twice}")),
        RoundingMode.HalfEven => Signed(Even($"({Twice} + {Half})"), Even($"({Half} - {Twice})")),
        _ => Signed(Halves($"{Twice} + {Half}"), Halves($"{Half} - {Twice}")),
    };

    private string Signed(string above, string below) => isNeverBelowZero ? above : $"case when {dividend} >= 0 then {above} else -({below}) end";

    private string Whole(string sum) => Quotient($"({sum})", divisor);

    private string Halves(string sum) => Quotient($"({sum})", Divisor);

    // A tie that went to an odd number goes back.
    private string Even(string sum) =>
        $"{Quotient(sum, Divisor)} - case when {dialect.Rest(sum, Divisor, type)} = 0 and {dialect.Rest($"({Quotient(sum, Divisor)})", "2", type)} = 1 then 1 else 0 end";

    private string Quotient(string sum, string by) => dialect.Quotient(sum, by, type);
}
