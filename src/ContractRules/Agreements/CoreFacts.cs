using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>
/// Finds the facts that an agreement cannot do without in ordinary periods: those without a default on which a payment hangs as long as nothing
/// out of the ordinary happens, and those of which the agreement says that they are ordinary.
/// </summary>
/// <remarks>
/// What the parties have still to agree is not among them, nor what only counts once it is given: the day of an event, another rate
/// instead of the stated one.
/// </remarks>
internal static class CoreFacts
{
    /// <summary>The core facts of all versions of an agreement, in the order of its facts.</summary>
    public static EquatableArray<FactDeclaration> Of(Agreement agreement)
    {
        var core = agreement.Facts.Where(fact => fact.IsOrdinary).ToHashSet();
        // That one is given can bring in others.
        for (var before = -1; before < core.Count;)
        {
            before = core.Count;
            foreach (var version in agreement.Versions)
            {
                core.UnionWith(NeededBy(version, agreement.Choices, new OrdinaryTruths(version, agreement.Choices, core.Contains)));
            }
        }

        return [.. agreement.Facts.Where(core.Contains)];
    }

    private static HashSet<FactDeclaration> NeededBy(AgreementVersion version, ReadingChoices readings, OrdinaryTruths truths)
    {
        var (needed, met) = (new HashSet<FactDeclaration>(), new HashSet<Node>(ReferenceEqualityComparer.Instance));
        var waiting = new Stack<Node>(version.Payments.SelectMany(found => found.Payment.Rules));
        while (waiting.TryPop(out var next))
        {
            if (!met.Add(next) || truths.Of(next) is not null)
            {
                continue;
            }

            if (next is not Given && next.NamedItself() is FactDeclaration { Default: null, IsAgreedByParties: false } fact)
            {
                needed.Add(fact);
            }

            foreach (var inner in LookedAt(next))
            {
                waiting.Push(inner);
            }
        }

        return needed;

        IEnumerable<Node> LookedAt(Node node) => node switch
        {
            Given or Determined => [],
            Choice(var condition, var then, var otherwise) when truths.Of(condition) is { } holds => [holds ? then : otherwise],
            Ambiguity(var reading, var branches) => [branches[readings.IndexOf(reading)]],
            _ => node.NamedItself() is TermDeclaration term && version.TryDefine(term.Key, out var defined) ? [defined.Rule, .. node.Operands()] : node.Operands(),
        };
    }
}
