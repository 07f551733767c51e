using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Rounding, where a clause asks for it.</summary>
public static class RoundingOff
{
    /// <summary>The amount rounded as the clause states.</summary>
    /// <example><c>share.Rounded(Rounding.ToTheCent)</c> gives 0.13 for 0.125.</example>
    public static Rule<T> Rounded<T>(this Rule<T> amount, Rounding rounding)
        where T : struct, IAmount => Rule<T>.Of(new Round(amount.Declared(), rounding));

    /// <summary>The amount rounded to whole multiples of a unit: to the nearest five cents, to lots of a hundred.</summary>
    /// <param name="amount">What is rounded.</param>
    /// <param name="unit">What it becomes a multiple of. Of zero there are no multiples: then it is undetermined.</param>
    /// <param name="mode">Which of two multiples an amount between them goes to.</param>
    /// <example><c>price.RoundedToMultiplesOf(Currency.Usd.Of(0.05m), RoundingMode.HalfEven)</c> gives 1.25 for 1.23.</example>
    public static Rule<T> RoundedToMultiplesOf<T>(this Rule<T> amount, T unit, RoundingMode mode)
        where T : struct, IAmount
    {
        Rule<T> multiple = unit;
        var rounding = new Rounding(0, mode);
        return Expressions.Times<T>(new Round(new Quotient(amount.Declared(), multiple.Declared()), rounding), multiple.Declared())
            .Called($"{amount} rounded to multiples of {multiple}, {rounding.ModeInWords}");
    }

    /// <summary>The rule with every amount rounded as it arises: "all results are rounded to the nearest unit".</summary>
    /// <remarks>
    /// Rounded is what a sum, product or quotient gives in the unit of the result; shares and prices on the way there stay
    /// exact, and so do facts, terms and constants, which arise elsewhere. What the rule itself rounds otherwise is rounded
    /// both ways, first as it arises; what it rounds in the very same way is rounded once.
    /// </remarks>
    /// <param name="amount">What is rounded.</param>
    /// <param name="rounding">How each amount is rounded.</param>
    /// <example>(10 ÷ 3 + 10 ÷ 3) rounded to the cent at every step is 3.33 + 3.33 = 6.66; rounded once it is 6.67.</example>
    public static Rule<T> RoundedAtEveryStep<T>(this Rule<T> amount, Rounding rounding)
        where T : struct, IAmount
    {
        var rounded = AtEveryStep(amount.Declared(), rounding, Measuring.Of(amount.Declared()));
        return rounded == amount.Declared() ? amount : Rule<T>.Of(rounded).Called($"{amount} rounded to {rounding}, at every step");
    }

    private static Node AtEveryStep(Node node, Rounding rounding, Measure? measure)
    {
        // What a balance begins with arises elsewhere.
        if (node is Prior)
        {
            return node;
        }

        var plain = node is Round(var operand, var own) && own == rounding && IsResult(operand, measure) ? operand : node;
        var inner = plain.WithOperands(Each(plain.Operands()));
        if (inner is Phrase phrase)
        {
            return phrase == plain ? phrase : Told(Spoken(phrase), rounding);
        }

        return IsResult(plain, measure) ? new Round(inner, rounding) : inner;

        Phrase Spoken(Phrase phrase) => phrase with
        {
            Subjects = Each(phrase.Subjects),
            NeverBelowZero = phrase.NeverBelowZero is { } amount ? AtEveryStep(amount, rounding, measure) : null,
        };

        EquatableArray<Node> Each(EquatableArray<Node> nodes) => [.. nodes.Select(below => AtEveryStep(below, rounding, measure))];
    }

    // A phrase that rounds more than what it speaks of has to say so.
    private static Phrase Told(Phrase phrase, Rounding rounding) => phrase.Meaning.Roundings() > phrase.Subjects.Sum(NodeShape.Roundings)
        ? phrase with { Words = $"{phrase.Words}, rounded to {rounding} as it arises" }
        : phrase;

    private static bool IsResult(Node node, Measure? measure) => node is Sum or Product or Quotient && Measuring.Of(node) == measure;
}
