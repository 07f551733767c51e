using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Advances and loans that later income makes good.</summary>
/// <remarks>
/// Several advances that one income recoups are cross-collateralised: fill their buckets in order
/// (<see cref="Waterfalls.FilledInOrder"/>), or recoup their total.
/// </remarks>
public static class Recoupment
{
    /// <summary>What income recoups of a balance in this period: all of it, as far as the income goes.</summary>
    /// <param name="balance">The term that carries what is still unrecouped.</param>
    /// <param name="income">What it is recouped from; nothing where it is below zero.</param>
    /// <param name="adding">What was advanced in this period and can be recouped at once; nothing where left out.</param>
    /// <param name="opening">What was advanced before the first period; nothing where left out.</param>
    /// <example>
    /// <c>Recouped.Means(Unrecouped.RecoupedFrom(Royalties, adding: Advances))</c> and
    /// <c>Unrecouped.Means(Unrecouped.CarriedForward(adding: Advances, less: Recouped))</c>: an advance of 100 takes 60 and
    /// then 40 of royalties of 60 and 70.
    /// </example>
    public static Rule<T> RecoupedFrom<T>(this Term<T> balance, Rule<T> income, Rule<T>? adding = null, Rule<T>? opening = null)
        where T : struct, IAmount => income.UpTo(balance.CarriedForward(adding, opening: opening));
}
