using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules.Kernel;

/// <summary>
/// A rule as the interpretations see it: one of the closed set of forms in this folder. Everything richer is
/// vocabulary, built from these. Units are inferred (see <see cref="Measuring"/>); only constants keep their own.
/// </summary>
/// <remarks>
/// A rule made of a rule that is <see cref="GreatestDepth"/> deep is refused, with an <see cref="InvalidOperationException"/>:
/// what a clause says in so many steps is said in several terms.
/// </remarks>
[JsonConverter(typeof(Json.IsNoData))]
public abstract record Node
{
    /// <summary>How deep a rule can be.</summary>
    public const int GreatestDepth = 2_000;

    // What it is made of; the rules among that are inside it.
    private protected Node(ReadOnlySpan<object?> parts, EquatableArray<Node> more = default, [CallerArgumentExpression(nameof(parts))] string names = "")
    {
        Required.All(parts, names);
        Node? deepest = null;
        foreach (var part in parts)
        {
            deepest = Deeper(deepest, part as Node);
        }

        foreach (var rule in more)
        {
            deepest = Deeper(deepest, rule);
        }

        Depth = deepest is not { Depth: GreatestDepth } ? (deepest?.Depth ?? 0) + 1 : throw new InvalidOperationException(
            $"A rule is more than {GreatestDepth} deep, in '{deepest.InShort()}'; define a part of it as a term.");
    }

    /// <summary>How many rules deep it is: 1 for a rule with none inside.</summary>
    public int Depth { get; }

    /// <summary>The rule in words, cut where it is very deep or lists very many.</summary>
    public sealed override string ToString() => this.AtLength();

    private static Node? Deeper(Node? one, Node? other) => one is null || other?.Depth > one.Depth ? other : one;
}

/// <summary>A number, truth or date that the contract itself states.</summary>
/// <param name="Value">The value stated.</param>
/// <param name="Measure">Its kind and unit.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Constant(Value Value, Measure Measure) : Node([Value])
{
    /// <summary>Whether the contract states it; else it belongs to the arithmetic of a device, and no amendment substitutes it.</summary>
    public bool IsStated { get; init; } = true;
}

/// <summary>The value given for a fact, or its default.</summary>
/// <param name="Fact">Which fact.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record FactValue(FactDeclaration Fact) : Node([Fact]);

/// <summary>The value of a defined term, by the clause in force.</summary>
/// <param name="Term">Which term.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record TermValue(TermDeclaration Term) : Node([Term]);

/// <summary>Whether a fact was given, for this period or standing. Never undetermined.</summary>
/// <param name="Fact">Which fact.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Given(FactDeclaration Fact) : Node([Fact]);

/// <summary>Whether a rule is determined in the period; itself never undetermined.</summary>
/// <param name="Operand">Any rule.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Determined(Node Operand) : Node([Operand]);

/// <summary>What the operands add up to.</summary>
/// <param name="Operands">One or more numbers of one unit.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Sum(EquatableArray<Node> Operands) : Node([], Operands.OneOrMore());

/// <summary>What the operands multiply to.</summary>
/// <param name="Left">A number.</param>
/// <param name="Right">A number.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Product(Node Left, Node Right) : Node([Left, Right]);

/// <summary>The one divided by the other; undetermined where the divisor is zero.</summary>
/// <param name="Dividend">A number.</param>
/// <param name="Divisor">A number.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Quotient(Node Dividend, Node Divisor) : Node([Dividend, Divisor]);

/// <summary>
/// The number to a power; undetermined where there is none (zero to a negative power, a negative base to one that is not whole)
/// or where it is beyond the bounds (<see cref="Exponentiation.MostBits"/>). It is exact, so the exponent has to be whole, unless the power stands
/// directly inside a <see cref="Round"/>, which then rounds it correctly.
/// </summary>
/// <param name="Base">A plain number.</param>
/// <param name="Exponent">A plain number.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Raised(Node Base, Node Exponent) : Node([Base, Exponent]);

/// <summary>The same number on the other side of zero.</summary>
/// <param name="Operand">A number.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Negation(Node Operand) : Node([Operand]);

/// <summary>The number rounded, as the clause says.</summary>
/// <param name="Operand">A number.</param>
/// <param name="Rounding">Places and mode.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Round(Node Operand, Rounding Rounding) : Node([Operand]);

/// <summary>The least of the operands; of dates the earliest.</summary>
/// <param name="Operands">One or more numbers of one unit, or dates.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Least(EquatableArray<Node> Operands) : Node([], Operands.OneOrMore());

/// <summary>The greatest of the operands; of dates the latest.</summary>
/// <param name="Operands">One or more numbers of one unit, or dates.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Greatest(EquatableArray<Node> Operands) : Node([], Operands.OneOrMore());

/// <summary>
/// How many of the operands come before the one at a place, when the greatest comes first, or the latest, and of equal ones the
/// one listed earlier: a whole number, 0 for the first.
/// </summary>
/// <param name="Operands">One or more numbers of one unit, or dates.</param>
/// <param name="Place">Which of them, counted from 0.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Rank(EquatableArray<Node> Operands, int Place) : Node([], Operands.OneOrMore());

/// <summary>Whether two numbers, or two dates, stand in a relation.</summary>
/// <param name="Left">A number or a date.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Right">A number of the same unit, or a date.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Compared(Node Left, Relation Relation, Node Right) : Node([Left, Relation.Defined(), Right]);

/// <summary>Whether all of the operands hold. One that doesn't settles it, whatever is unknown of the others.</summary>
/// <param name="Operands">One or more truths.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record All(EquatableArray<Node> Operands) : Node([], Operands.OneOrMore());

/// <summary>Whether any of the operands holds. One that does settles it, whatever is unknown of the others.</summary>
/// <param name="Operands">One or more truths.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Any(EquatableArray<Node> Operands) : Node([], Operands.OneOrMore());

/// <summary>Whether the operand does not hold.</summary>
/// <param name="Operand">A truth.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Not(Node Operand) : Node([Operand]);

/// <summary>One rule or another, as a condition holds or not. The branch not taken is never looked at.</summary>
/// <param name="Condition">A truth.</param>
/// <param name="Then">The rule where it holds.</param>
/// <param name="Otherwise">The rule where it doesn't.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Choice(Node Condition, Node Then, Node Otherwise) : Node([Condition, Then, Otherwise]);

/// <summary>A rule that speaks of some cases alone: what it means where a condition holds, and undetermined elsewhere.</summary>
/// <param name="Condition">A truth. One of constants alone is looked at when the agreement is built.</param>
/// <param name="Meaning">What it comes to where that holds.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Confined(Node Condition, Node Meaning) : Node([Condition, Meaning]);

/// <summary>The value in the period before; before the first, and where the name was not yet defined, <paramref name="Initial"/>.</summary>
/// <param name="Name">A fact or term.</param>
/// <param name="Initial">What stands in its place before there is one.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Prior(Named Name, Node Initial) : Node([Name, Initial]);

/// <summary>The sum over all periods so far, with the present one or up to the one before.</summary>
/// <param name="Name">A fact or term that is a number.</param>
/// <param name="WithPresent">Whether the present period counts. Where it doesn't, a term may be defined by its own sum.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ToDate(Named Name, bool WithPresent = true) : Node([Name])
{
    /// <summary>Whether only what was determined counts, as with what was paid: what was open has not been paid. Then up to the period before alone.</summary>
    public bool LeavesOutOpen { get; init; }
}

/// <summary>The sum over a window of periods that ends so many periods ago; periods before the first count as nothing.</summary>
/// <param name="Name">A fact or term that is a number.</param>
/// <param name="Window">How many periods, 1 to <see cref="MostPeriods"/>.</param>
/// <param name="Lag">How many periods ago the window ends, up to as many: 0 includes the present one.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Trailing(Named Name, int Window, int Lag) : Node([Name])
{
    /// <summary>The most periods that a window can hold, or lie back: more than there are days from 1900 to 2999.</summary>
    public const int MostPeriods = 500_000;
}

/// <summary>The day on which a power takes effect, or was exercised, of one exercised in an earlier period, as it was settled then; undetermined where it was not.</summary>
/// <param name="Holder">The name of the party that holds the power.</param>
/// <param name="Key">The name by which the power is known from text to text.</param>
/// <param name="What">What it may do, after "may": words alone.</param>
/// <param name="OfItself">Whether it is the day on which the power was exercised; else that on which it takes effect.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record PriorExercise(string Holder, string Key, string What, bool OfItself = false) : Node([Holder, Key, What]);

/// <summary>The present period's own number, start or end.</summary>
/// <param name="Aspect">Which of the three.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record PeriodValue(PeriodAspect Aspect) : Node([Aspect.Defined()]);

/// <summary>A date so many days or months later; month ends clamp (31 January + 1 month is 28 or 29 February).</summary>
/// <param name="Date">A date.</param>
/// <param name="Months">Calendar months to add first; may be negative.</param>
/// <param name="Days">Days to add then; may be negative.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record DateShift(Node Date, int Months, int Days) : Node([Date]);

/// <summary>A date so many business days later: weekends and the holidays given by whoever settles are passed over.</summary>
/// <param name="Date">A date.</param>
/// <param name="Days">Business days; may be negative.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record BusinessDayShift(Node Date, int Days) : Node([Date]);

/// <summary>How many days lie from one date to another; negative where the second is earlier.</summary>
/// <param name="From">A date, not counted.</param>
/// <param name="To">A date, counted.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record DayCount(Node From, Node To) : Node([From, To]);

/// <summary>The year, the month or the day of a date, as a plain number.</summary>
/// <param name="Date">A date.</param>
/// <param name="Component">Which of the three.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record DatePart(Node Date, DateComponent Component) : Node([Date, Component.Defined()]);

/// <summary>
/// The first date of a series that is no earlier than another date. The series starts at its anchor and goes on every
/// so many months; each date is counted from the anchor, so month ends clamp but never drift.
/// </summary>
/// <param name="Anchor">The first date of the series.</param>
/// <param name="Months">Months from one date of the series to the next, at least 1.</param>
/// <param name="NotBefore">The date that it is no earlier than.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Recurrence(Node Anchor, int Months, Node NotBefore) : Node([Anchor, NotBefore]);

/// <summary>The value of a field of the item in hand. It stands only inside an <see cref="OverItems"/> of items that have the field.</summary>
/// <param name="Field">Which field.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record FieldValue(FieldDeclaration Field) : Node([Field]);

/// <summary>Whether the item in hand names this in a field. It stands only inside an <see cref="OverItems"/> of items that have the field.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Name">What it is to name, letter by letter.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record FieldIs(TextField Field, string Name) : Node([Field, Name]);

/// <summary>
/// What a rule gives for each item of the period that meets a condition, or for each group of them, put together. Inside a group
/// the items are those of the group.
/// </summary>
/// <param name="Items">Which items.</param>
/// <param name="Fold">How what the rule gives is put together.</param>
/// <param name="Where">A truth that holds of the items that count.</param>
/// <param name="Each">The rule.</param>
/// <param name="By">The field whose names make groups; null where the rule holds for each item.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record OverItems(ItemsDeclaration Items, Fold Fold, Node Where, Node Each, TextField? By) : Node([Items, Fold.Defined(), Where, Each])
{
    /// <summary>The fields inside that no item in hand has here, so that this has to stand inside of others that do.</summary>
    internal EquatableArray<Node> FieldsOfOthers { get; } =
    [
        .. Where.NotNull().FieldsInside().Where(field => !Items.NotNull().Has(field))
            .Concat(Each.NotNull().FieldsInside().Where(field => By is not null || !Items.Has(field)))
            .Distinct(),
    ];
}

/// <summary>A rule that goes by a phrase: it comes to what it stands for, and words and explanations call it as drafters do.</summary>
/// <param name="Words">The phrase, with {0}, {1} and so on where its subjects stand: <c>the part of {0} above {1}</c>.</param>
/// <param name="Subjects">The rules that the phrase speaks of, each of which is in what it stands for.</param>
/// <param name="Meaning">What it stands for.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Phrase(string Words, EquatableArray<Node> Subjects, Node Meaning) : Node([Words, Meaning], Subjects)
{
    /// <summary>
    /// An amount of which the device would lose what lies below zero, so that it must never be so; null where nothing is lost. An
    /// agreement in which it can be is refused, until its clause says what becomes of it.
    /// </summary>
    public Node? NeverBelowZero { get; init; }

    /// <summary>
    /// Whether the device waits for the end of a year that never comes where the agreement ends inside it. An agreement that can end is
    /// refused then, until its clause says what becomes of a last year that is short.
    /// </summary>
    public bool WaitsForTheYearToEnd { get; init; }

    /// <summary>
    /// What the device counts on from period to period, so that it has to last; none where nothing does. An agreement in which it follows
    /// from what is given for one period only is refused.
    /// </summary>
    public EquatableArray<Node> HasToLast { get; init; } = [];

    /// <summary>Whether the device holds back what it gives later. An amendment that defines its term no more, and recalls it nowhere, is refused.</summary>
    public bool HoldsBack { get; init; }

    /// <summary>Whether the device counts the periods of the agreement from its first. An amendment that brings it later is refused.</summary>
    public bool CountsFromTheBeginning { get; init; }
}

/// <summary>The rule that follows from the reading chosen for an open question.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Branches">One rule for each of its options, in their order.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Ambiguity(Reading Reading, EquatableArray<Node> Branches) : Node([Reading], Branches);
