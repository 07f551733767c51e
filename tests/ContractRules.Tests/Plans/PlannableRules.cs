using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Plans;

/// <summary>Rules of every form of the kernel that a plan takes, put together at random.</summary>
/// <param name="numbers">The numbers that they state.</param>
/// <param name="depth">How many rules deep an amount is at most.</param>
internal sealed class PlannableRules(Gen<Rational> numbers, int depth)
{
    public static readonly Fact<Money> Amount = Fact.Money("amount", Usd, "1", "Any amount");
    public static readonly Fact<Money> Credit = Fact.Money("credit", Usd, "1", "Nothing unless given").NothingUnlessGiven();
    public static readonly Fact<Money> Rent = Fact.Money("rent", Usd, "1", "Holds until given anew").Standing();
    public static readonly Fact<Ratio> Part = Fact.Ratio("part", "1", "A share");
    public static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open");
    public static readonly Fact<bool> Agreed = Fact.Truth("agreed", "1", "Whether it is agreed").Standing().NothingUnlessGiven();
    public static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "A day");
    public static readonly Fact<LocalDate> Since = Fact.Date("since", "1", "A day that stands").Standing();

    public static readonly Term<Money>[] Amounts = [.. Enumerable.Range(0, 4).Select(index => Term.Money($"amount-{index}", $"Amount {index}", Usd))];
    public static readonly Term<Ratio> Share = Term.Ratio("ratio", "Ratio");
    public static readonly Term<bool> Holds = Term.Truth("holds", "Holds");
    public static readonly Term<LocalDate> Falls = Term.Date("falls", "Falls on");

    /// <summary>Rules that state numbers of any size: those of few digits, and at the edges of 64 and 128 bits.</summary>
    public static PlannableRules OfAnySize { get; } = new(Gen.OneOf(OfFewDigits, OfFewDigits, OfFewDigits, DrawnRows.Edges.Select(edge => new Rational(edge, 100))), depth: 3);

    /// <summary>Shallow rules that state numbers of few digits alone.</summary>
    public static PlannableRules Small { get; } = new(OfFewDigits, depth: 2);

    /// <summary>How many rules deep an amount is at most.</summary>
    public int Depth => depth;

    /// <summary>An amount of money.</summary>
    /// <param name="before">How many terms stand before it.</param>
    /// <param name="depth">How many rules deep it is at most.</param>
    public Gen<Node> AmountOf(int before, int depth)
    {
        var leaves = Gen.OneOf(
            Gen.Elements(Amount.Node, Amount.Node, Credit.Node, Rent.Node),
            numbers.Select(Node (number) => Dollars(number)),
            before == 0 ? Gen.Constant(Amount.Node) : Gen.Choose(0, before - 1).Select(index => Amounts[index].Node),
            Gen.Elements<Named>([.. Amounts.Select(term => term.Name), Amount.Name, Rent.Name]).SelectMany(Recalled));
        if (depth == 0)
        {
            return leaves;
        }

        var inner = AmountOf(before, depth - 1);
        return Gen.Frequency(
            (2, leaves),
            (4, Several(inner, (operands, _) => new Sum(operands))),
            (2, inner.Select(Node (operand) => new Negation(operand))),
            (2, Pairs(RatioOf(before, depth - 1), inner, (share, amount) => new Product(share, amount))),
            (2, Pairs(inner, RatioOf(before, depth - 1), (amount, share) => new Quotient(amount, share))),
            (2, Pairs(inner, Generators.Numbers.Roundings, (amount, rounding) => new Round(amount, rounding))),
            (2, Several(inner, (operands, _) => new Least(operands))),
            (2, Several(inner, (operands, _) => new Greatest(operands))),
            (3, Choices(before, depth, inner)),
            (1, Pairs(TruthOf(before, depth - 1), inner, (condition, amount) => new Confined(condition, amount))),
            (1, inner.Select(Node (amount) => new Phrase("{0} above nothing", [amount], new Greatest([amount, Dollars(0)])))),
            (1, Pairs(inner, inner, (left, right) => new Ambiguity(Basis, [left, right]))));
    }

    /// <summary>A plain number.</summary>
    public Gen<Node> RatioOf(int before, int depth)
    {
        var leaves = Gen.OneOf(
            Gen.Constant(Part.Node),
            numbers.Select(Node (number) => Plain(number)),
            Gen.Elements<Node>(new PeriodValue(PeriodAspect.Number), new DatePart(Day.Node, DateComponent.Month), new DatePart(Since.Node, DateComponent.Year)),
            Recalled(Share.Name));
        return depth == 0 ? leaves : Gen.Frequency(
            (3, leaves),
            (2, Pairs(AmountOf(before, depth - 1), AmountOf(before, depth - 1), (one, other) => new Quotient(one, other))),
            (1, Several(AmountOf(before, depth - 1), (operands, place) => new Rank(operands, place))),
            (1, Pairs(RatioOf(before, depth - 1), Gen.Choose(0, 3), (number, exponent) => new Raised(number, Plain(exponent)))),
            (1, Several(RatioOf(before, depth - 1), (operands, _) => new Sum(operands))),
            (1, Choices(before, depth, RatioOf(before, depth - 1))));
    }

    /// <summary>A condition.</summary>
    public Gen<Node> TruthOf(int before, int depth)
    {
        var leaves = Gen.OneOf(
            Gen.Elements<Node>(Open.Node, Agreed.Node, new Given(Amount.Declaration), new Given(Since.Declaration), Truth(true), Truth(false)),
            Recalled(Holds.Name));
        return depth == 0 ? leaves : Gen.Frequency(
            (1, leaves),
            (3, Compared(AmountOf(before, depth - 1))),
            (1, Compared(RatioOf(before, depth - 1))),
            (1, Compared(DateOf(depth - 1))),
            (1, AmountOf(before, depth - 1).Select(Node (operand) => new Determined(operand))),
            (2, Several(TruthOf(before, depth - 1), (operands, _) => new All(operands))),
            (2, Several(TruthOf(before, depth - 1), (operands, _) => new Any(operands))),
            (1, TruthOf(before, depth - 1).Select(Node (operand) => new Not(operand))));
    }

    /// <summary>A condition of facts and the period alone.</summary>
    public Gen<Node> TruthOfFacts => Gen.Frequency(
        (1, TruthOf(0, 2)),
        (1, Compared(Gen.Elements(Rent.Node, Amount.Node, Dollars(0)))),
        (1, Compared(Gen.Elements<Node>(Since.Node, Day.Node, new PeriodValue(PeriodAspect.End))))).Where(rule => rule.Names().All(name => name is FactDeclaration));

    /// <summary>A date.</summary>
    public static Gen<Node> DateOf(int depth)
    {
        var leaves = Gen.OneOf(
            Gen.Elements<Node>(Day.Node, Since.Node, new PeriodValue(PeriodAspect.Start), new PeriodValue(PeriodAspect.End)),
            Gen.Constant<Node>(new Prior(Falls.Name, new PeriodValue(PeriodAspect.Start))));
        return depth == 0 ? leaves : Gen.Frequency(
            (2, leaves),
            (1, Pairs(DateOf(depth - 1), Gen.Elements(0, 1, -1, 7, 100_000), (date, months) => new DateShift(date, months, months % 5))),
            (1, Pairs(DateOf(depth - 1), Gen.Choose(-9, 9), (date, days) => new BusinessDayShift(date, days))),
            (1, Pairs(DateOf(depth - 1), DateOf(depth - 1), (date, other) => new Recurrence(date, 3, other))),
            (1, Several(DateOf(depth - 1), (operands, _) => new Least(operands))));
    }

    // Whole, to the cent, finer than a cent, and endless.
    private static Gen<Rational> OfFewDigits => Gen.OneOf(
        Gen.Choose(-3, 6).Select(number => (Rational)number),
        Generators.Numbers.Cents,
        Gen.Elements<Rational>(new(66, 10_000), new(1, 12), new(1, 3), new(-7, 11), new(1, 1_000_000)));

    private static Gen<Node> Recalled(Named name) => name.Measure switch
    {
        { Kind: MeasureKind.Truth } => Gen.Constant<Node>(new Prior(name, Truth(false))),
        var measure => Gen.Elements<Node>(
            new Prior(name, measure == Measure.Ratio ? Plain(1) : Dollars(0)),
            new ToDate(name, WithPresent: false),
            new ToDate(name, WithPresent: false) { LeavesOutOpen = true },
            new Trailing(name, 2, 1),
            name is FactDeclaration ? new Trailing(name, 3, 0) : new Trailing(name, 1, 2),
            name is FactDeclaration ? new ToDate(name) : new Prior(name, measure == Measure.Ratio ? Plain(1) : Dollars(0))),
    };

    private Gen<Node> Choices(int before, int depth, Gen<Node> inner) =>
        from condition in TruthOf(before, depth - 1)
        from then in inner
        from otherwise in inner
        select (Node)new Choice(condition, then, otherwise);

    private static Gen<Node> Compared(Gen<Node> inner) =>
        from left in inner
        from right in inner
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        select (Node)new Compared(left, relation, right);

    private static Gen<Node> Several(Gen<Node> inner, Func<EquatableArray<Node>, int, Node> form) =>
        from count in Gen.Choose(1, 3)
        from operands in inner.ArrayOf(count)
        from place in Gen.Choose(0, count - 1)
        select form(operands, place);

    private static Gen<Node> Pairs<TLeft, TRight>(Gen<TLeft> lefts, Gen<TRight> rights, Func<TLeft, TRight, Node> form) =>
        from left in lefts
        from right in rights
        select form(left, right);

    private static Constant Dollars(Rational number) => new(new NumberValue(number), Measure.Of(Usd));

    private static Constant Plain(Rational number) => new(new NumberValue(number), Measure.Ratio);

    private static Constant Truth(bool isTrue) => new(TruthValue.Of(isTrue), Measure.Truth) { IsStated = false };
}
