using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests.ItemLists;

/// <summary>Agreements of random rules over items, amended inside a month or between two, and months of items for them.</summary>
internal static class ItemAgreements
{
    private static readonly Fact<Money> Fee = Fact.Money("fee", Usd, "1", "A fee beside the items").NothingUnlessGiven();
    private static readonly Term<Money>[] Amounts = [.. Enumerable.Range(0, 3).Select(index => Term.Money($"amount-{index}", $"Amount {index}", Usd))];
    private static readonly Term<Ratio> Count = Term.Ratio("count", "How many");
    private static readonly Term<LocalDate> Falls = Term.Date("falls", "Falls on");

    /// <summary>An agreement, with up to four rows of up to four months of items.</summary>
    public static Gen<(Agreement Agreement, PeriodFacts[][] Months)> Drawn =>
        from isDated in Gen.Elements(true, false)
        from isNoneUnlessGiven in Gen.Elements(true, false)
        let dated = isDated ? Calls.DatedBy(On) : Calls
        let calls = isNoneUnlessGiven ? dated.NoneUnlessGiven() : dated
        from signed in Definitions(calls)
        from amended in Definitions(calls)
        from day in Gen.Elements(1, 17)
        from expects in Gen.Elements(true, false)
        let agreement = Made(signed, amended, new LocalDate(2002, 3, day), expects ? calls : null)
        where agreement is not null
        from rows in Gen.Choose(1, 4)
        from months in Gen.CollectToArray(Enumerable.Range(1, 4), month => FactsOf(calls, month).ArrayOf(rows))
        select (agreement, months);

    private static Gen<EquatableArray<Provision>> Definitions(Items calls) =>
        from amounts in AmountOf(2).Zip(Where(2)).ArrayOf(3)
        from folds in Gen.Elements(Fold.Sum, Fold.Sum, Fold.Least, Fold.Greatest).ArrayOf(3)
        from counts in Where(1)
        from latest in Where(1)
        from days in Gen.Choose(-40, 40)
        from grouped in Gen.Choose(0, 5)
        let rules = amounts.Zip(folds, Node (amount, fold) => new OverItems(calls.Declaration, fold, amount.Item2, amount.Item1, null)).ToArray()
        let each = new OverItems(calls.Declaration, Fold.Sum, counts, new Constant(new NumberValue(1), Measure.Ratio) { IsStated = false }, grouped == 0 ? Customer : null)
        select (EquatableArray<Provision>)
        [
            Amounts[0].Means(Rule<Money>.Of(new Sum([rules[0], Fee.Node]))),
            Amounts[1].Means(Rule<Money>.Of(new Sum([rules[1], new ToDate(Amounts[0].Name)]))),
            Amounts[2].Means(Rule<Money>.Of(rules[2])),
            Count.Means(Rule<Ratio>.Of(each)),
            Falls.Means(Rule<LocalDate>.Of(new OverItems(calls.Declaration, Fold.Greatest, latest, new DateShift(On.Node, 1, days), null))),
        ];

    private static Agreement? Made(EquatableArray<Provision> signed, EquatableArray<Provision> amended, LocalDate effective, Items? expected)
    {
        try
        {
            return Amended(
                [
                    Clause("1", signed),
                    Clause("2", Seller.Pays(Buyer, Amounts[0].Rounded(Rounding.ToTheCent), due: Falls)),
                    .. expected is null ? [] : (Clause[])[Clause("3", Expectation.That("no call costs more than two dollars", expected.Greatest(Charge) <= Usd.Of(2)))],
                ],
                new Amendment("Letter", effective, (Rule<LocalDate>)effective, Edit.Replace(Clause("1", amended))));
        }
        catch (AgreementFaultsException)
        {
            return null;
        }
    }

    private static Gen<Node> AmountOf(int depth)
    {
        var leaves = Gen.OneOf(Gen.Elements(Charge.Node, Charge.Node, Discount.Node), Gen.Choose(-500, 500).Select(Node (cents) => Dollars(new Rational(cents, 100))));
        return depth == 0 ? leaves : Gen.Frequency(
            (2, leaves),
            (2, Pairs(AmountOf(depth - 1), AmountOf(depth - 1), (one, other) => new Sum([one, other]))),
            (1, AmountOf(depth - 1).Select(Node (amount) => new Negation(amount))),
            (1, Pairs(AmountOf(depth - 1), AmountOf(depth - 1), (one, other) => new Least([one, other]))),
            (1, Pairs(AmountOf(depth - 1), AmountOf(depth - 1), (one, other) => new Greatest([one, other]))),
            (2, AmountOf(depth - 1).Select(Node (amount) => new Round(new Product(amount, Plain(new Rational(2, 3))), Rounding.ToTheCent))),
            (1, AmountOf(depth - 1).Select(Node (amount) => new Round(new Product(amount, new Quotient(Charge.Node, Discount.Node)), Rounding.ToTheCent))),
            (2, Pairs(Where(depth - 1), Pairs(AmountOf(depth - 1), AmountOf(depth - 1), (one, other) => new Sum([one, other])), (condition, amount) => new Choice(condition, amount, Charge.Node))),
            (1, Pairs(Where(depth - 1), AmountOf(depth - 1), (condition, amount) => new Confined(condition, amount))));
    }

    private static Gen<Node> Where(int depth)
    {
        var leaves = Gen.Elements<Node>(
            new Constant(TruthValue.True, Measure.Truth) { IsStated = false },
            Disputed.Node,
            new FieldIs(Customer, "acme"),
            new FieldIs(Destination, "P'K"),
            new Rules.Kernel.Compared(On.Node, Relation.AtLeast, new DateShift(new PeriodValue(PeriodAspect.Start), 0, 9)),
            new Determined(Charge.Node));
        return depth == 0 ? leaves : Gen.Frequency(
            (3, leaves),
            (1, Pairs(AmountOf(depth - 1), AmountOf(depth - 1), (one, other) => new Rules.Kernel.Compared(one, Relation.Below, other))),
            (1, Pairs(Where(depth - 1), Where(depth - 1), (one, other) => new All([one, other]))),
            (1, Pairs(Where(depth - 1), Where(depth - 1), (one, other) => new Any([one, other]))),
            (1, Where(depth - 1).Select(Node (operand) => new Not(operand))));
    }

    private static Gen<PeriodFacts> FactsOf(Items calls, int month) =>
        from given in Gen.Choose(0, 4)
        from count in Gen.Choose(0, 4)
        from items in Gen.CollectToArray(Enumerable.Range(1, count), number => CallOf(number, month, calls.Declaration.DatedBy is not null))
        from fee in Gen.Choose(-1_000, 1_000)
        let facts = Month(month).With(Fee, Usd.Of(fee / 100m))
        select given == 0 ? facts : facts.With(calls, items);

    // Blank at times, but for the day of an item that belongs to its period by it.
    private static Gen<Item> CallOf(int number, int month, bool isDated) =>
        from blank in Gen.Choose(0, 9).ArrayOf(5)
        from cents in Gen.Choose(-150, 250)
        from discount in Gen.Choose(-2, 2)
        from day in Gen.Choose(1, 28)
        from away in Gen.Choose(-1, 1)
        from disputed in Gen.Elements(true, false)
        from customer in Gen.Elements("acme", "Acme", "other")
        from destination in Gen.Elements("P'K", "US")
        let dated = Item.Of($"C-{number}, \"{customer}\"").With(On, new LocalDate(2002, month, day).PlusMonths(isDated ? 0 : away))
        let item = blank[0] == 0 && !isDated ? Item.Of($"C-{number}") : dated
        let charged = blank[1] == 0 ? item : item.With(Charge, Usd.Of(cents / 100m))
        let discounted = blank[2] < 5 ? charged : charged.With(Discount, Usd.Of(discount / 100m))
        let asked = blank[3] < 5 ? discounted : discounted.With(Disputed, disputed)
        select blank[4] == 0 ? asked : asked.With(Customer, customer).With(Destination, destination);

    private static Gen<Node> Pairs(Gen<Node> lefts, Gen<Node> rights, Func<Node, Node, Node> form) =>
        from left in lefts
        from right in rights
        select form(left, right);

    private static Constant Dollars(Rational number) => new(new NumberValue(number), Measure.Of(Usd));

    private static Constant Plain(Rational number) => new(new NumberValue(number), Measure.Ratio);
}
