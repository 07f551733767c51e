using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Testing;

/// <summary>
/// Checks what an explanation shows to people, as <see cref="DerivationAudit"/> checks what it holds: where addends stand under
/// a line, they are all there and add up to it.
/// </summary>
/// <example><c>Assert.Empty(ToldAudit.Incomplete(statement.Explain(NetProfit)))</c>.</example>
public static class ToldAudit
{
    /// <summary>The lines with some of their addends under them and not all; none in a complete explanation.</summary>
    public static EquatableArray<ToldLine> Incomplete(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return derivation.ToLines(naming: Naming.Keys, inFull: true).SelectMany(SelfAndBelow).Where(line => !IsComplete(line)).ToEquatableArray();
    }

    private static IEnumerable<ToldLine> SelfAndBelow(ToldLine line) => line.Below.SelectMany(SelfAndBelow).Prepend(line);

    // A term and a phrase show the addends of what they stand for. Of a list too long to show, how many come to what is told instead.
    private static bool IsComplete(ToldLine line)
    {
        var step = line.Step;
        while (step is { Rule: TermValue or Phrase, Steps: [var definition] } && line.Definitions.Contains(definition.Rule.InShort()))
        {
            step = definition;
        }

        if (step is not { Rule: Sum, Outcome.Value: NumberValue(var total) } || line.Below.Count == 0)
        {
            return true;
        }

        var shown = line.Below.Select(below => below.Step).OfType<Step>().ToList();
        return line.Below.Any(below => below.Step is null) || !shown.Exists(below => IsAddend(step, below)) || step.Steps.All(addend => IsShown(addend, shown));
    }

    private static bool IsAddend(Step sum, Step shown) => sum.Steps.Any(addend => Amount(addend) == shown);

    // Constants stand in the words of the line, and of a choice the branch taken is shown, at whatever it comes down to.
    private static bool IsShown(Step addend, List<Step> shown) => Amount(addend) switch
    {
        { Rule: Constant } => true,
        { Rule: Choice or Ambiguity } => true,
        var amount => shown.Contains(amount),
    };

    private static Step Amount(Step addend) => addend is { Rule: Negation, Steps: [{ Rule: not (Choice or Ambiguity) } taken] } ? taken : addend;
}
