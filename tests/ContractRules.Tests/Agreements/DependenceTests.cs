using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Terms that build on one another, in whatever order they stand.</summary>
public class DependenceTests
{
    [Law]
    public void Terms_are_settled_in_whatever_order_they_stand_and_refused_just_where_one_needs_itself(Needs drawn)
    {
        var needs = drawn.OfEachTerm;
        var terms = needs.Select((_, place) => Term.Money($"term-{place}", $"Term {place}", Usd)).ToArray();
        var definitions = terms.Select((term, place) => term.Means(needs[place].Aggregate<int, Rule<Money>>(Sales, (sum, needed) => sum + terms[needed])));
        var faults = FaultsIn(() => Of(Clause("1", [.. definitions]))).Select(fault => fault.Kind).Distinct();

        if (Enumerable.Range(0, needs.Length).Any(place => Reached(place, needs).Contains(place)))
        {
            Assert.Equal([AgreementFaultKind.Circle], faults);
        }
        else
        {
            var statement = Of(Clause("1", [.. definitions])).Settle(Month(1).With(Sales, Usd.Of(1))).Statements[0];
            Assert.Equal(
                Enumerable.Range(0, needs.Length).Select(place => Usd.Of(Paths(place, needs))), terms.Select(term => statement.Of(term).Value));
        }
    }

    // One for itself, and what each that it needs comes to.
    private static int Paths(int place, int[][] needs) => 1 + needs[place].Sum(needed => Paths(needed, needs));

    private static IEnumerable<AgreementFault> FaultsIn(Func<Agreement> build)
    {
        try
        {
            build();
            return [];
        }
        catch (AgreementFaultsException wrong)
        {
            return wrong.Faults;
        }
    }

    private static HashSet<int> Reached(int start, int[][] needs)
    {
        var (reached, waiting) = (new HashSet<int>(), new Stack<int>(needs[start]));
        while (waiting.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                Array.ForEach(needs[next], waiting.Push);
            }
        }

        return reached;
    }

    /// <summary>For each of up to eight terms those that it is the sum of, by place.</summary>
    public sealed record Needs(int[][] OfEachTerm) : IDrawn<Needs>
    {
        public static Gen<Needs> Drawn =>
            from count in Gen.Choose(1, 8)
            from needs in Gen.Choose(0, count - 1).ArrayOf().Select(some => some.Take(2).ToArray()).ArrayOf(count)
            select new Needs(needs);

        public override string ToString() => string.Join("; ", OfEachTerm.Select((needed, place) => $"{place}: {string.Join(", ", needed)}"));
    }
}
