using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>The manner in which explanations are told: what names are called, and whether everything is told or what mattered.</summary>
internal sealed class Manner
{
    private readonly Naming _naming;
    private readonly RuleWords _words;

    private Manner(Naming naming, bool inFull, IReadOnlyDictionary<Node, Node>? branches) =>
        (_naming, InFull, _words) = (naming, inFull, new RuleWords(naming, branches));

    /// <summary>Whether everything is told, also what could not matter.</summary>
    public bool InFull { get; }

    /// <summary>The manner for some derivations: their titles told apart, and unless everything is told, their rules as they were read and applied.</summary>
    public static Manner Of(EquatableArray<Derivation> derivations, Naming naming, bool inFull)
    {
        var applied = new Applied(derivations);
        var among = naming.ByTitle ? naming.Among(applied.Names) : naming;
        return inFull ? new(among, inFull, branches: null) : new(among.ReadAs(applied.Options), inFull, applied.Branches);
    }

    /// <summary>The same manner, where a name is told with its key.</summary>
    public Manner Introducing(Named name) => new(_naming.Introducing(name), InFull, branches: null);

    /// <summary>Whether a name is told with its key where it comes first.</summary>
    public bool Introduces => _naming.ByTitle;

    /// <summary>A rule in words.</summary>
    public string Of(Node rule) => _words.InShort(rule);

    /// <summary>A branch not taken in words: what it was, more than how it works.</summary>
    public string OfNotTaken(Node branch) => InFull ? _words.InShort(branch) : _words.AtAGlance(branch);

    /// <summary>A name in words.</summary>
    public string Of(Named name) => _naming.Of(name);

    /// <summary>A condition as it turned out, in words.</summary>
    public string Of(Node condition, bool holds) => _words.Of(condition, holds);

    /// <summary>A step in words: <c>Total Revenue = 650,000.00 USD</c>.</summary>
    public string Of(Step step) => $"{Of(step.Rule)} = {step.OutcomeInWords}";
}
