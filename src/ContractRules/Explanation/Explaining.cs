using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>Explains a statement: from a term back to the facts.</summary>
public static class Explaining
{
    /// <summary>How a term came to its figure.</summary>
    /// <exception cref="ArgumentException">No clause in force defines the term.</exception>
    /// <example><c>statement.Explain(NetProfit).ToText()</c>.</example>
    /// <param name="statement">The statement.</param>
    /// <param name="term">The term.</param>
    /// <param name="items">The keys of items to explain in full; of many, otherwise only the first is.</param>
    public static Derivation Explain<T>(this Statement statement, Term<T> term, params EquatableArray<string> items)
        where T : struct => statement.Explain([statement.NotNull().Own(term).Term.Key], items)[0];

    /// <summary>How the term under a key came to its figure, or null where no clause in force defines it.</summary>
    public static Derivation? Explain(this Statement statement, string key)
    {
        return statement.NotNull().Explain([key.NotNull()]) is [var derivation] ? derivation : null;
    }

    /// <summary>How several terms came to their figures, such as those of a stream; what they share is one and the same step.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="keys">The keys of the terms; one that no clause in force defines is left out.</param>
    /// <param name="items">The keys of items to explain in full; of many, otherwise only the first is.</param>
    public static EquatableArray<Derivation> Explain(this Statement statement, IReadOnlyList<string> keys, params EquatableArray<string> items)
    {
        var deriving = new Deriving(statement.NotNull().Basis, items);
        return keys.Whole()
            .Select(key => statement.Version.TryDefine(key, out var defined) ? defined : null)
            .OfType<DefinedTerm>()
            .Select(defined => Derivation.Of(statement, deriving.Of(defined)))
            .ToEquatableArray();
    }

    /// <summary>The lines of several derivations, as <see cref="Derivation.ToLines"/> gives them; what more than one of them needs is told once.</summary>
    /// <param name="derivations">The derivations.</param>
    /// <param name="depth">How many levels of lines are told under that of a figure; all where null.</param>
    /// <param name="naming">What names are called; by titles where left out.</param>
    /// <param name="inFull">Whether everything is told, also what could not matter.</param>
    public static EquatableArray<(Derivation Derivation, EquatableArray<ToldLine> Trees)> ToLines(
        this IEnumerable<Derivation> derivations, int? depth = null, Naming? naming = null, bool inFull = false)
    {
        var all = derivations.ToEquatableArray();
        var telling = new Telling(Manner.Of(all, naming ?? Naming.Titles, inFull), depth?.From(1, to: int.MaxValue, nameof(depth)));
        return [.. all.Select(derivation => (derivation, telling.Told(derivation).ToEquatableArray()))];
    }

    /// <summary>Several derivations as trees for people, one after another; what more than one of them needs is told once.</summary>
    /// <param name="derivations">The derivations.</param>
    /// <param name="depth">How many levels of lines are told under that of a figure; all where null.</param>
    /// <param name="naming">What names are called; by titles where left out.</param>
    /// <param name="inFull">Whether everything is told, also what could not matter.</param>
    public static string ToText(this IEnumerable<Derivation> derivations, int? depth = null, Naming? naming = null, bool inFull = false) =>
        new DerivationText(inFull).Of(derivations.ToLines(depth, naming, inFull));
}
