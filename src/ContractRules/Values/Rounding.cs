using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>
/// A rounding that a clause states: to so many decimal places, in such a mode. Rounding is part of the contract;
/// nothing rounds without one of these.
/// </summary>
/// <param name="Places">Decimals that stay: 2 for cents, 0 for whole units, −3 for thousands; no more than <see cref="MostPlaces"/> on either side.</param>
/// <param name="Mode">Which neighbour a number between two goes to.</param>
/// <example><c>Rounding.ToTheCent.Apply(0.125m)</c> is 0.13.</example>
/// <exception cref="ArgumentOutOfRangeException">The places lie beyond <see cref="MostPlaces"/>, or there is no such mode.</exception>
[JsonConverter(typeof(Json.RoundingConverter))]
public readonly record struct Rounding(int Places, RoundingMode Mode)
{
    /// <summary>The most places before or after the point that anything is rounded to, given in or paid in.</summary>
    public const int MostPlaces = 1_000;

    private static readonly Rational Half = new(1, 2);

    private static readonly ImmutableArray<Rational> UsualSteps = [.. Enumerable.Range(0, 19).Select(StepOf)];

    /// <summary>To the cent, half away from zero.</summary>
    public static Rounding ToTheCent { get; } = new(2, RoundingMode.HalfAwayFromZero);

    /// <summary>Decimals that stay.</summary>
    public int Places { get; init => field = value.From(-MostPlaces, to: MostPlaces); } = Places.From(-MostPlaces, to: MostPlaces);

    /// <summary>Which neighbour a number between two goes to.</summary>
    public RoundingMode Mode { get; init => field = value.Defined(); } = Mode.Defined();

    /// <summary>The smallest difference between two rounded numbers: 1/100 for two places.</summary>
    public Rational Step => Places is >= 0 and < 19 ? UsualSteps[Places] : StepOf(Places);

    /// <summary>The number rounded: a whole multiple of <see cref="Step"/>. Rounding again changes nothing.</summary>
    public Rational Apply(Rational value)
    {
        var steps = value / Step;
        if (steps.IsInteger)
        {
            return value;
        }

        var below = Rational.Floor(steps);
        return (GoesUp(steps, below) ? below + 1 : below) * Step;
    }

    /// <summary>The rounding in words: <c>0.01, half away from zero</c>; to <c>1,000,000</c> for millions.</summary>
    public override string ToString() => $"{Step.ToDisplayText(Math.Max(Places, 0))}, {ModeInWords}";

    /// <summary>The mode alone: <c>half away from zero</c>.</summary>
    internal string ModeInWords => Mode switch
    {
        RoundingMode.HalfAwayFromZero => "half away from zero",
        RoundingMode.HalfEven => "half to even",
        RoundingMode.HalfTowardsZero => "half towards zero",
        RoundingMode.HalfUp => "half up",
        RoundingMode.AwayFromZero => "away from zero",
        RoundingMode.TowardsZero => "towards zero",
        RoundingMode.Up => "up",
        _ => "down",
    };

    private static Rational StepOf(int places) => places >= 0
        ? new Rational(BigInteger.One, BigInteger.Pow(10, places))
        : new Rational(BigInteger.Pow(10, -places), BigInteger.One);

    private bool GoesUp(Rational steps, Rational below)
    {
        var toHalf = (steps - below).CompareTo(Half);
        return Mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.AwayFromZero => steps.Sign > 0,
            RoundingMode.TowardsZero => steps.Sign < 0,
            _ when toHalf != 0 => toHalf > 0,
            RoundingMode.HalfEven => !below.Numerator.IsEven,
            RoundingMode.HalfTowardsZero => steps.Sign < 0,
            RoundingMode.HalfUp => true,
            _ => steps.Sign > 0,
        };
    }
}
