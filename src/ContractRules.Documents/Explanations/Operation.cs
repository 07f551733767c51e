using System.Text.Json.Serialization;
using ContractRules.Documents.Json;

namespace ContractRules.Documents.Explanations;

/// <summary>What a step of an explanation does with the steps that it follows from, or where its value is from.</summary>
[JsonConverter(typeof(NamesInLowerCase<Operation>))]
public enum Operation
{
    /// <summary>Taken as given: the contract states it.</summary>
    Stated,

    /// <summary>Taken as given: the value of a fact, in this period or an earlier one, or why there is none.</summary>
    Fact,

    /// <summary>Taken as given: whether a fact was given.</summary>
    FactGiven,

    /// <summary>Taken as given: what an item says in a field, or whether it names something there.</summary>
    Field,

    /// <summary>Taken as given: that the items of a list, or the lots, are not known.</summary>
    Items,

    /// <summary>Taken as given: what earlier periods passed on.</summary>
    Carried,

    /// <summary>Taken as given: how many periods there were, with this one.</summary>
    PeriodNumber,

    /// <summary>Taken as given: one of many items, groups or lots, told without what it follows from.</summary>
    InBrief,

    /// <summary>The first day of the period.</summary>
    PeriodStart,

    /// <summary>The last day of the period.</summary>
    PeriodEnd,

    /// <summary>A defined term: the same as the rule that defines it.</summary>
    Term,

    /// <summary>What stands in the place of a prior value before there is one.</summary>
    Initial,

    /// <summary>A phrase: the same as what it stands for.</summary>
    Phrase,

    /// <summary>The same as the rule of the reading in effect.</summary>
    Reading,

    /// <summary>The branch that a condition leads to: first the condition, then the branch taken.</summary>
    Choice,

    /// <summary>Undetermined, since what it speaks of is not so, or since that is unknown.</summary>
    Confined,

    /// <summary>Whether what it follows from is determined.</summary>
    Determined,

    /// <summary>Whether all hold.</summary>
    All,

    /// <summary>Whether any holds.</summary>
    Any,

    /// <summary>Whether it does not hold.</summary>
    Not,

    /// <summary>What they add up to.</summary>
    Sum,

    /// <summary>What was brought forward and the present period add up to.</summary>
    ToDate,

    /// <summary>What the periods of a window add up to.</summary>
    Trailing,

    /// <summary>The one times the other.</summary>
    Product,

    /// <summary>The first divided by the second.</summary>
    Quotient,

    /// <summary>The first to the power of the second.</summary>
    Power,

    /// <summary>The first to the power of the second, rounded.</summary>
    RoundedPower,

    /// <summary>The number on the other side of zero.</summary>
    Negation,

    /// <summary>The number rounded.</summary>
    Rounding,

    /// <summary>The least, of dates the earliest.</summary>
    Least,

    /// <summary>The greatest, of dates the latest.</summary>
    Greatest,

    /// <summary>How many come before the one at a place, the greatest or latest first, of equal ones the one listed earlier.</summary>
    Rank,

    /// <summary>Whether the first stands to the second in a relation.</summary>
    Comparison,

    /// <summary>What items add up to.</summary>
    SumOfItems,

    /// <summary>The least of items.</summary>
    LeastOfItems,

    /// <summary>The greatest of items.</summary>
    GreatestOfItems,

    /// <summary>The date so many months and then days later.</summary>
    DateShift,

    /// <summary>The date so many business days later.</summary>
    BusinessDays,

    /// <summary>The days from the first date to the second.</summary>
    DayCount,

    /// <summary>A part of the date.</summary>
    DatePart,

    /// <summary>The first date of a series from the first date that is no earlier than the second.</summary>
    Recurrence,
}
