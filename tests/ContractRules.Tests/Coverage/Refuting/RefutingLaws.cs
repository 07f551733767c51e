using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>What is called dead no facts reach, by brute force: conditions of two truths and two numbers, each of which may be missing.</summary>
public sealed class RefutingLaws
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Term<Money> Known = Term.Money("known", "What asks for all facts", Currency.Usd);

    private static readonly List<PeriodFacts> AllFacts =
    [
        .. from p in Truths
           from q in Truths
           from x in Numbers
           from y in Numbers
           select Given(Given(Given(Given(Month(1), P, p), Q, q), X, x), Y, y),
    ];

    private static bool?[] Truths => [null, true, false];

    private static int?[] Numbers => [null, 0, 1, 2];

    [Law(MaxTest = 40)]
    public void No_facts_lead_where_it_is_dead(Rules drawn)
    {
        var agreement = Of(Clause("1", Fee.Means(drawn.Fee), Known.Means((X + Y).ProvidedThat(P | Q))));
        var dead = Reach.Of(agreement).NotReached.Where(branch => branch.IsDead).ToDictionary(branch => branch.Branch);
        var reached = AllFacts.Aggregate(Reach.Of(agreement), (reach, month) => reach.With(agreement.Settle(month).Statements)).Branches;

        Assert.All(reached, branch => Assert.False(dead.ContainsKey(branch), $"{branch} is reached, and was called dead in {drawn.Fee}"));
    }

    private static PeriodFacts Given(PeriodFacts month, Fact<bool> fact, bool? holds) => holds is { } known ? month.With(fact, known) : month;

    private static PeriodFacts Given(PeriodFacts month, Fact<Money> fact, int? dollars) => dollars is { } known ? month.With(fact, Currency.Usd.Of(known)) : month;

    /// <summary>A fee that is chosen by a condition, and then by another.</summary>
    public sealed record Rules(Rule<Money> Fee) : IDrawn<Rules>
    {
        public static Gen<Rules> Drawn =>
            from first in Conditions(2)
            from second in Conditions(2)
            from form in Gen.Choose(0, 3)
            select new Rules(form switch
            {
                0 => Usd(1).ProvidedThat(second).ProvidedThat(first),
                1 => Usd(0).ProvidedThat(first, otherwise: Usd(1).ProvidedThat(second)),
                2 => Usd(1).ProvidedThat(first & second),
                _ => Usd(1).ProvidedThat(first | second),
            });

        private static Gen<Rule<bool>> Conditions(int depth) => depth == 0 ? Single : Gen.OneOf(
            Single,
            from operand in Conditions(depth - 1) select !operand,
            from one in Conditions(depth - 1) from other in Conditions(depth - 1) select one & other,
            from one in Conditions(depth - 1) from other in Conditions(depth - 1) select one | other,
            from one in Conditions(depth - 1) from then in Single from otherwise in Single select Rule<bool>.Of(new Choice(one.Node, then.Node, otherwise.Node)));

        private static Gen<Rule<bool>> Single => Gen.OneOf(
            Gen.Elements(P, Q).Select(fact => Rule<bool>.Of(new FactValue((FactDeclaration)fact.Name))),
            Gen.Elements(X.WasGiven(), P.WasGiven()),
            from left in Amounts from relation in Gen.Elements(Enum.GetValues<Relation>()) from right in Amounts select Rule<bool>.Of(new Compared(left.Node, relation, right.Node)));

        private static Gen<Rule<Money>> Amounts => Gen.OneOf(
            Gen.Elements<Rule<Money>>(X, Y), Gen.Choose(0, 2).Select(Usd), Gen.Constant(X + Y), Gen.Constant(X.NotExceeding(Y)), Gen.Constant(X.AtLeast(Usd(1))));
    }
}
