using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Minimum guarantees and take-or-pay: what falls short of a minimum is paid for all the same.</summary>
/// <remarks>
/// A guarantee for a year, settled by shorter periods, looks at the year to date and falls due with its end. Its
/// <see cref="ContractYear"/> says whether a first and a last year that are short count whole or by their days.
/// </remarks>
public static class Guarantees
{
    /// <summary>What falls short of a minimum after what was taken and the credit brought forward; nothing where they reach it.</summary>
    /// <param name="taken">What was taken, earned or paid in this period.</param>
    /// <param name="minimum">What was guaranteed.</param>
    /// <param name="credit">The term that carries the credit forward.</param>
    /// <param name="opening">The credit before the first period; nothing where left out.</param>
    /// <example>Of a minimum of 100, with 80 taken and a credit of 15, there is 5 to make up.</example>
    public static Rule<T> ShortOf<T>(this Rule<T> taken, Rule<T> minimum, Term<T> credit, Rule<T>? opening = null)
        where T : struct, IAmount => (taken + credit.BroughtForward(opening)).ShortOf(minimum);

    /// <summary>The credit that goes on: what was taken beyond the minimum, and what of the earlier credit was not needed.</summary>
    /// <remarks>Where the excess counts for the next period alone, the credit is simply <c>taken.ExcessOver(minimum)</c>.</remarks>
    /// <param name="credit">The term that is defined so.</param>
    /// <param name="taken">What was taken, earned or paid in this period.</param>
    /// <param name="minimum">What was guaranteed.</param>
    /// <param name="opening">The credit before the first period; nothing where left out.</param>
    /// <example><c>Credit.Means(Credit.CreditedForward(Taken, Minimum))</c>: 130 taken of 100 leave 30; 90 taken then leave 20.</example>
    public static Rule<T> CreditedForward<T>(this Term<T> credit, Rule<T> taken, Rule<T> minimum, Rule<T>? opening = null)
        where T : struct, IAmount => (taken + credit.BroughtForward(opening)).ExcessOver(minimum);

    /// <summary>What falls short of a minimum for each year, with the last period of the year; nothing before.</summary>
    /// <param name="thisYear">The year to date, see <see cref="RunningTotals.Accumulating"/>.</param>
    /// <param name="minimum">What was guaranteed for a whole year.</param>
    /// <param name="year">The years, and what is done with short ones.</param>
    /// <example>
    /// 20,000 a year from April, 6,000 earned in each quarter from January 2002: the first year, of 90 days, owes 14,000 more where
    /// it counts whole, and nothing by its days, since 20,000 × 90 ÷ 365 is less than 6,000.
    /// </example>
    public static Rule<T> ShortOfYearly<T>(this Rule<T> thisYear, Rule<T> minimum, ContractYear year)
        where T : struct, IAmount => thisYear.ShortOf(year.NotNull().Of(minimum)).ProvidedThat(year.EndsInThePeriod);

    /// <summary>What falls short of a minimum for each year after the credit of earlier years, with the last period of the year.</summary>
    /// <param name="thisYear">The year to date, see <see cref="RunningTotals.Accumulating"/>.</param>
    /// <param name="minimum">What was guaranteed for a whole year.</param>
    /// <param name="year">The years, and what is done with short ones.</param>
    /// <param name="credit">The term that carries the credit forward, see <see cref="CreditedYearly"/>.</param>
    /// <param name="opening">The credit before the first period; nothing where left out.</param>
    public static Rule<T> ShortOfYearly<T>(this Rule<T> thisYear, Rule<T> minimum, ContractYear year, Term<T> credit, Rule<T>? opening = null)
        where T : struct, IAmount => thisYear.ShortOf(year.NotNull().Of(minimum), credit, opening).ProvidedThat(year.EndsInThePeriod);

    /// <summary>The credit of years beyond their minimum that goes on to later ones; it stands still until a year ends.</summary>
    /// <param name="credit">The term that is defined so.</param>
    /// <param name="thisYear">The year to date, see <see cref="RunningTotals.Accumulating"/>.</param>
    /// <param name="minimum">What was guaranteed for a whole year.</param>
    /// <param name="year">The years, and what is done with short ones.</param>
    /// <param name="opening">The credit before the first period; nothing where left out.</param>
    /// <example><c>Credit.Means(Credit.CreditedYearly(ThisYear, Minimum, year))</c>.</example>
    public static Rule<T> CreditedYearly<T>(this Term<T> credit, Rule<T> thisYear, Rule<T> minimum, ContractYear year, Rule<T>? opening = null)
        where T : struct, IAmount => credit.CreditedForward(thisYear, year.NotNull().Of(minimum), opening)
            .ProvidedThat(year.EndsInThePeriod, otherwise: credit.BroughtForward(opening));
}
