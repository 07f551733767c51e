using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>A loan repaid in level instalments (an annuity), of which the last takes up what roundings have left.</summary>
/// <remarks>
/// The instalments add up to the principal and all interest, exactly, in any case: the last is whatever is still owed. So it also takes
/// up what an amendment of the rate changes; a clause that levels the rest anew instead asks for <see cref="LevelInstalment"/> of
/// what is owed, over the periods that remain. The first period of the agreement is that of the first instalment: an amendment that brings such a loan later is refused.
/// </remarks>
public static class LevelInstalments
{
    /// <summary>The instalment which, paid at the end of each period, repays a principal with its interest: the payment of an annuity.</summary>
    /// <remarks>Without interest it is the principal in equal parts. An agreement that states no instalments at all, or fewer, is refused; of facts it is undetermined.</remarks>
    /// <param name="principal">What is lent.</param>
    /// <param name="rate">The rate for each period.</param>
    /// <param name="instalments">How many; whole (a fact: <c>.WithDecimals(0)</c>).</param>
    /// <param name="rounding">How the clause rounds it.</param>
    /// <example>10,000 at 8 % ÷ 12 a month over 10 months: 10,000 × r ÷ (1 − (1 + r)^−10) = 1,037.03.</example>
    public static Rule<Money> LevelInstalment(this Rule<Money> principal, Rule<Ratio> rate, Rule<Ratio> instalments, Rounding rounding)
    {
        var annuity = principal * rate / (Face<Ratio>.Own(Ratio.One) - Interest.Growth(rate).ToThe(-instalments));
        return Confinement.To(instalments > Nothing.In(instalments), annuity.Unless(Nothing.Is(rate), then: principal / instalments)).Rounded(rounding)
            .Called($"the level instalment of {principal} at {rate} over {instalments} periods, rounded to {rounding}");
    }

    /// <summary>What is paid of a loan in the period: a level instalment, with the last one all that is still owed, and then nothing.</summary>
    /// <param name="owed">
    /// The term of what is owed: <c>Owed.Means(Owed.CarriedForward(adding: Accrued, less: Instalment, opening: principal))</c>.
    /// </param>
    /// <param name="principal">What is lent before the first period.</param>
    /// <param name="interest">The interest of the period, rounded: <c>Owed.Prior(principal).InterestAt(rate).Rounded(…)</c>.</param>
    /// <param name="level">The level instalment, see <see cref="LevelInstalment"/>.</param>
    /// <param name="instalments">How many.</param>
    /// <example>1,000 at 1 % in 3 instalments: interest of 10, 6.70 and 3.37 is paid with 340.02, 340.02 and 340.03.</example>
    public static Rule<Money> RepaidBy(
        this Term<Money> owed, Rule<Money> principal, Rule<Money> interest, Rule<Money> level, Rule<Ratio> instalments) =>
        level.ProvidedThat(ThePeriod.Number < instalments, otherwise: owed.Prior(principal) + interest)
            .Called($"{level}, the last one all that is owed of {principal} and {interest}, {instalments} in all").CountingFromTheBeginning();
}
