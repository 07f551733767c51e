using System.Globalization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>Many operands, each of which comes to one of a few constants by a condition of its own: told by how many come to which.</summary>
/// <example><c>147 of 199 come to 0.01 USD each, 52 to 0.00 USD</c>.</example>
internal sealed class Tally
{
    /// <summary>How many lines of one kind are told one by one.</summary>
    public const int MostListed = 12;

    private readonly EquatableArray<Step> _choices;

    private Tally(EquatableArray<Step> choices) => _choices = choices;

    /// <summary>The tally of a step's operands; null where they are few, or anything else than such choices.</summary>
    public static Tally? Of(Step step) => step.Steps.Count > MostListed && step.Steps.All(below => below is { Rule: Choice, Steps: [_, { Rule: Constant }] })
        ? new Tally(step.Steps)
        : null;

    /// <summary>The tally, and what was compared, each once.</summary>
    public IEnumerable<DerivationLine> Lines() =>
    [
        new DerivationLine(null, InWords()),
        .. _choices
            .SelectMany(choice => choice.Steps[0].Steps)
            .Distinct<Step>(ReferenceEqualityComparer.Instance)
            .Where(compared => compared.Rule is not Constant)
            .Select(compared => new DerivationLine(compared) { IsAside = true }),
    ];

    private string InWords()
    {
        var groups = _choices.GroupBy(choice => choice.OutcomeInWords).ToList();
        return string.Join(", ", groups.Select((group, place) => string.Create(
            CultureInfo.InvariantCulture,
            $"{group.Count()} {(place == 0 ? $"of {_choices.Count} come " : "")}to {group.Key}{(group.Count() > 1 ? " each" : "")}")));
    }
}
