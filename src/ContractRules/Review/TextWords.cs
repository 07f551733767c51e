using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>Words for the rules and figures of a text, by titles.</summary>
internal sealed class TextWords(Naming naming)
{
    private readonly RuleWords _words = new(naming);

    /// <summary>A rule in words, as long as they say something.</summary>
    public string Of(Node rule) => _words.InShort(rule);

    /// <summary>A rule in so few words that one sees what it is about.</summary>
    public string AtAGlance(Node rule) => _words.AtAGlance(rule);

    /// <summary>What a fact or term is called.</summary>
    public string Of(Named name) => naming.Of(name);

    /// <summary>Between which figures a rule lies: <c>at least 0.00 USD</c>.</summary>
    public static string Of(ValueRange? range, Measure? measure) => (range, measure) switch
    {
        (NumberRange(var least, var most), { } unit) => (least, most) switch
        {
            ({ } one, { } other) when one == other => $"always {Of(one, unit)}",
            ({ } from, { } to) => $"from {Of(from, unit)} to {Of(to, unit)}",
            ({ } from, null) => $"at least {Of(from, unit)}",
            (null, { } to) => $"at most {Of(to, unit)}",
            _ => $"{range}",
        },
        _ => $"{range}",
    };

    /// <summary>A figure in words, with its unit.</summary>
    public static string Of(Rational number, Measure measure) => Wording.Of(new NumberValue(number), measure);
}
