using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Values;

/// <summary>What every rounding keeps to, whatever its places and mode.</summary>
public class RoundingLawTests
{
    private static readonly Arbitrary<Rational> Any = Numbers.Any.ToArbitrary();
    private static readonly Arbitrary<Rounding> Roundings = Numbers.Roundings.ToArbitrary();
    private static readonly Arbitrary<Rounding> SymmetricRoundings =
        Numbers.Roundings.Where(rounding => rounding.Mode != RoundingMode.HalfUp).ToArbitrary();

    [Fact]
    public void What_is_rounded_is_a_multiple_of_the_step() => Prop.ForAll(Any, Roundings, (number, rounding) =>
        (rounding.Apply(number) / rounding.Step).IsInteger).QuickCheckThrowOnFailure();

    [Fact]
    public void Rounding_again_changes_nothing() => Prop.ForAll(Any, Roundings, (number, rounding) =>
        rounding.Apply(rounding.Apply(number)) == rounding.Apply(number)).QuickCheckThrowOnFailure();

    [Fact]
    public void Rounding_moves_a_number_by_less_than_a_step() => Prop.ForAll(Any, Roundings, (number, rounding) =>
        Moved(number, rounding) < rounding.Step).QuickCheckThrowOnFailure();

    [Fact]
    public void The_half_modes_move_a_number_by_half_a_step_at_most() => Prop.ForAll(Any, Roundings, (number, rounding) =>
        rounding.Mode > RoundingMode.HalfUp || Moved(number, rounding) * 2 <= rounding.Step).QuickCheckThrowOnFailure();

    [Fact]
    public void The_greater_number_never_rounds_to_the_lesser_one() => Prop.ForAll(Any, Any, Roundings, (a, b, rounding) =>
        rounding.Apply(Rational.Min(a, b)) <= rounding.Apply(Rational.Max(a, b))).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_close_to_each_other_keep_their_order_too() => Prop.ForAll(Numbers.Ties.ToArbitrary(), Roundings, (tie, rounding) =>
        rounding.Apply(tie - new Rational(1, 1_000)) <= rounding.Apply(tie)
        && rounding.Apply(tie) <= rounding.Apply(tie + new Rational(1, 1_000))).QuickCheckThrowOnFailure();

    [Fact]
    public void Up_and_down_mirror_each_other_and_all_modes_but_half_up_mirror_themselves() => Prop.ForAll(Any, SymmetricRoundings, (number, rounding) =>
    {
        var mirrored = rounding.Mode switch
        {
            RoundingMode.Up => rounding with { Mode = RoundingMode.Down },
            RoundingMode.Down => rounding with { Mode = RoundingMode.Up },
            _ => rounding,
        };
        Assert.Equal(-rounding.Apply(number), mirrored.Apply(-number));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Half_up_is_half_a_step_more_rounded_down() => Prop.ForAll(Gen.OneOf(Numbers.Any, Numbers.Ties).ToArbitrary(), number =>
        new Rounding(2, RoundingMode.HalfUp).Apply(number) == new Rounding(2, RoundingMode.Down).Apply(number + new Rational(1, 200)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Away_and_towards_zero_go_where_they_say() => Prop.ForAll(Any, number =>
        Rational.Abs(new Rounding(2, RoundingMode.AwayFromZero).Apply(number)) >= Rational.Abs(number)
        && Rational.Abs(new Rounding(2, RoundingMode.TowardsZero).Apply(number)) <= Rational.Abs(number)
        && new Rounding(2, RoundingMode.Up).Apply(number) >= number
        && new Rounding(2, RoundingMode.Down).Apply(number) <= number).QuickCheckThrowOnFailure();

    private static Rational Moved(Rational number, Rounding rounding) => Rational.Abs(rounding.Apply(number) - number);
}
