using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Values;

/// <summary>What every rounding keeps to, whatever its places and mode.</summary>
public class RoundingLawTests
{
    [Law]
    public bool What_is_rounded_is_a_multiple_of_the_step(Rational number, Rounding rounding) => (rounding.Apply(number) / rounding.Step).IsInteger;

    [Law]
    public bool Rounding_again_changes_nothing(Rational number, Rounding rounding) =>
        rounding.Apply(rounding.Apply(number)) == rounding.Apply(number);

    [Law]
    public bool Rounding_moves_a_number_by_less_than_a_step(Rational number, Rounding rounding) => Moved(number, rounding) < rounding.Step;

    [Law]
    public bool The_half_modes_move_a_number_by_half_a_step_at_most(Rational number, Rounding rounding) =>
        rounding.Mode > RoundingMode.HalfUp || Moved(number, rounding) * 2 <= rounding.Step;

    [Law]
    public bool The_greater_number_never_rounds_to_the_lesser_one(Rational a, Rational b, Rounding rounding) =>
        rounding.Apply(Rational.Min(a, b)) <= rounding.Apply(Rational.Max(a, b));

    [Law]
    public bool Numbers_close_to_each_other_keep_their_order_too(Tie tie, Rounding rounding) =>
        rounding.Apply(tie - new Rational(1, 1_000)) <= rounding.Apply(tie)
        && rounding.Apply(tie) <= rounding.Apply(tie + new Rational(1, 1_000));

    [Law]
    public void Up_and_down_mirror_each_other_and_all_modes_but_half_up_mirror_themselves(Rational number, SymmetricRounding symmetric)
    {
        var rounding = symmetric.Rounding;
        var mirrored = rounding.Mode switch
        {
            RoundingMode.Up => rounding with { Mode = RoundingMode.Down },
            RoundingMode.Down => rounding with { Mode = RoundingMode.Up },
            _ => rounding,
        };
        Assert.Equal(-rounding.Apply(number), mirrored.Apply(-number));
    }

    [Law]
    public bool Half_up_is_half_a_step_more_rounded_down(NearTie number) =>
        new Rounding(2, RoundingMode.HalfUp).Apply(number) == new Rounding(2, RoundingMode.Down).Apply(number + new Rational(1, 200));

    [Law]
    public bool Away_and_towards_zero_go_where_they_say(Rational number) =>
        Rational.Abs(new Rounding(2, RoundingMode.AwayFromZero).Apply(number)) >= Rational.Abs(number)
        && Rational.Abs(new Rounding(2, RoundingMode.TowardsZero).Apply(number)) <= Rational.Abs(number)
        && new Rounding(2, RoundingMode.Up).Apply(number) >= number
        && new Rounding(2, RoundingMode.Down).Apply(number) <= number;

    private static Rational Moved(Rational number, Rounding rounding) => Rational.Abs(rounding.Apply(number) - number);

    /// <summary>Any rounding but half up, which alone treats what is below zero otherwise than what is above.</summary>
    public sealed record SymmetricRounding(Rounding Rounding) : IDrawn<SymmetricRounding>
    {
        public static Gen<SymmetricRounding> Drawn => Numbers.Roundings
            .Where(rounding => rounding.Mode != RoundingMode.HalfUp)
            .Select(rounding => new SymmetricRounding(rounding));
    }

    /// <summary>Any number, often one that lies exactly between two cents.</summary>
    public readonly record struct NearTie(Rational Amount) : IFigure<NearTie>
    {
        public static Gen<NearTie> Drawn => Gen.OneOf(Numbers.Any, Numbers.Ties).Select(number => new NearTie(number));

        public static implicit operator Rational(NearTie drawn) => drawn.Amount;
    }
}
