using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Minimum guarantees and take-or-pay: what falls short of a minimum is paid for all the same.</summary>
/// <remarks>
/// A guarantee for a year, settled by shorter periods, looks at the year to date and falls due with its end:
/// <c>SalesThisYear.ShortOf(minimum).ProvidedThat(year.EndsInThePeriod)</c>. Its credit stands still until then:
/// <c>Credit.Means(Credit.CreditedForward(SalesThisYear, minimum).ProvidedThat(year.EndsInThePeriod, otherwise: Credit.Prior()))</c>.
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
}
