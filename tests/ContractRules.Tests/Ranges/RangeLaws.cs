using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Ranges;

/// <summary>Whatever a term is settled as lies in its range, over generated agreements and facts.</summary>
public sealed class RangeLaws
{
    private static readonly Fact<Money> Any = Fact.Money("any", Usd, "1", "Any amount");
    private static readonly Fact<Money> Positive = Fact.Money("positive", Usd, "1", "Nothing or more").InRange(0);
    private static readonly Fact<Money> Narrow = Fact.Money("narrow", Usd, "1", "Within five dollars").InRange(-5, 5);
    private static readonly Fact<Ratio> Part = Fact.Ratio("part", "1", "A share").InRange(0, 1);
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "A day");

    private static readonly Term<Money>[] Terms = [.. Enumerable.Range(0, 4).Select(index => Term.Money($"term-{index}", $"Term {index}", Usd))];

    private static readonly Node Nought = new Constant(NumberValue.Zero, Measure.Of(Usd));

    [Fact]
    public void Every_settled_value_lies_in_its_range()
    {
        var (values, bounded, forms) = (0, 0, new HashSet<Type>());
        Law.Holds(Agreements.Zip(Months), drawn =>
        {
            var (agreement, months) = drawn;
            var timeline = agreement.Settle(months);
            Assert.Empty(timeline.Faults);
            foreach (var statement in timeline.Statements)
            {
                foreach (var (term, _, outcome) in statement.Terms.Where(term => term.Outcome.IsDetermined))
                {
                    var range = agreement.RangeOf(Rule<Money>.Of(new TermValue(term)), statement.Period.End);
                    Assert.True(range?.Holds(outcome.Value!) ?? false, $"{term} = {outcome} is not in {range}: {string.Join("; ", statement.Version.Definitions)}");
                    values++;
                    bounded += range is NumberRange { Least: null, Greatest: null } ? 0 : 1;
                    forms.UnionWith(statement.Version.Definitions.Single(defined => defined.Term == term).Rule.SelfAndDescendants().Select(node => node.GetType()));
                }
            }
        }, draws: 400);

        Assert.True(values > 2_000 && bounded > values / 5, $"{bounded} of {values} values had a bound: the law was not exercised.");
        Assert.Superset(
            new HashSet<Type>(
            [
                typeof(Sum), typeof(Negation), typeof(Product), typeof(Quotient), typeof(Round), typeof(Least), typeof(Greatest), typeof(Compared), typeof(All),
                typeof(Any), typeof(Not), typeof(Choice), typeof(Prior), typeof(ToDate), typeof(Trailing), typeof(Phrase), typeof(TermValue), typeof(DayCount),
            ]),
            forms);
    }

    internal static Gen<Agreement> Agreements =>
        from signed in Definitions
        from amended in Definitions
        from month in Gen.Choose(2, 7)
        let effective = new LocalDate(2002, month, 1)
        select Amended(
            [Clause("1", signed), Asking],
            new Amendment("Letter", effective, (Rule<LocalDate>)effective, Edit.Replace(Clause("1", amended))));

    // So that every fact is asked for.
    private static Clause Asking => Clause(
        "2", Seller.Pays(Buyer, (Any + Positive + Narrow).ProvidedThat(Part <= (Rule<Ratio>)new Ratio(2) & Day <= ThePeriod.End.PlusDays(900))));

    // Each may name those before it in this period, and all of them, itself too, of the past.
    private static Gen<EquatableArray<Provision>> Definitions =>
        from rules in Gen.CollectToArray(Enumerable.Range(0, Terms.Length), index => Amount(index, 3))
        select Terms.Zip(rules, Provision (term, rule) => term.Means(Rule<Money>.Of(rule))).ToEquatableArray();

    private static Gen<Node> Amount(int before, int depth)
    {
        var leaves = Gen.OneOf(
            Gen.Elements(Any.Node, Positive.Node, Narrow.Node),
            Gen.Choose(-3, 6).Select(Node (dollars) => new Constant(new NumberValue(dollars), Measure.Of(Usd))),
            before == 0 ? Gen.Constant(Positive.Node) : Gen.Choose(0, before - 1).Select(index => Terms[index].Node),
            Gen.Elements(Terms).Select(Node (term) => new Prior(term.Name, Nought)),
            Gen.Elements<Node>(new ToDate(Positive.Name), new ToDate(Narrow.Name, WithPresent: false), new Trailing(Positive.Name, 3, 0)),
            Gen.Elements(Terms).Select(Node (term) => new Trailing(term.Name, 2, 1)),
            Gen.Elements(Terms).Select(Node (term) => new ToDate(term.Name, WithPresent: false)));
        if (depth == 0)
        {
            return leaves;
        }

        var inner = Amount(before, depth - 1);
        return Gen.Frequency(
            (2, leaves),
            (3, Pairs(inner, (left, right) => new Sum([left, right]))),
            (3, Pairs(inner, (left, right) => new Sum([left, new Negation(right)]))),
            (2, Pairs(inner, (left, right) => new Sum([left, new Negation(new Least([left, right]))]))),
            (2, Pairs(inner, (left, right) => new Sum([left, new Negation(new Greatest([new Least([right, left]), Nought]))]))),
            (1, Pairs(inner, (left, right) => new Sum([new ToDate(Positive.Name), right, new Negation(new ToDate(Positive.Name, WithPresent: false)), new Negation(left)]))),
            (2, Pairs(inner, (left, right) => new Least([left, right]))),
            (2, Pairs(inner, (left, right) => new Greatest([left, right]))),
            (1, inner.Select(Node (amount) => new Product(Part.Node, amount))),
            (1, inner.Select(Node (amount) => new Sum([amount, new Negation(new Product(Part.Node, amount))]))),
            (1, Pairs(inner, (left, right) => new Product(new Quotient(left, new Sum([left, right])), Narrow.Node))),
            (1, inner.Select(Node (amount) => new Quotient(new Product(amount, new Constant(new NumberValue(1), Measure.Ratio)), new Constant(new NumberValue(-3), Measure.Ratio)))),
            (1, inner.Select(Node (amount) => new Round(amount, new Rounding(0, RoundingMode.Up)))),
            (1, inner.Select(Node (amount) => new Phrase("{0} above nothing", [amount], new Greatest([amount, Nought])))),
            (2, Branches(inner, (left, right) => new Sum([left, new Negation(right)]))),
            (2, Branches(inner, (left, _) => left)));
    }

    private static Gen<Node> Pairs(Gen<Node> inner, Func<Node, Node, Node> form) =>
        from left in inner
        from right in inner
        select form(left, right);

    private static Gen<Node> Branches(Gen<Node> inner, Func<Node, Node, Node> then) =>
        from left in inner
        from right in inner
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from otherwise in inner
        let compared = new Compared(left, relation, right)
        let late = new Compared(
            new DayCount(Day.Node, new PeriodValue(PeriodAspect.End)), Relation.AtLeast, new Constant(new NumberValue(10), Measure.Of(Unit.Day)))
        from condition in Gen.Elements<Node>(compared, new All([compared, late]), new Not(new Any([new Not(compared), late])))
        select (Node)new Choice(condition, then(left, right), otherwise);

    internal static Gen<PeriodFacts[]> Months =>
        from count in Gen.Choose(1, 8)
        from months in Gen.CollectToArray(Enumerable.Range(1, count), Given)
        select months;

    private static Gen<PeriodFacts> Given(int month) =>
        from any in Gen.Choose(-2_000, 2_000)
        from positive in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(0, 2_000)))
        from narrow in Gen.Choose(-500, 500)
        from part in Gen.Choose(0, 4)
        from day in Gen.Choose(-20, 20)
        let facts = SmallAgreement.Month(month)
            .With(Any, Usd.Of(new Rational(any, 100)))
            .With(Positive, Usd.Of(new Rational(positive, 100)))
            .With(Narrow, Usd.Of(new Rational(narrow, 100)))
            .With(Part, new Ratio(new Rational(part, 4)))
        select day == 0 ? facts : facts.With(Day, facts.Period.End.PlusDays(day));
}
