using System.Text.Json.Serialization;

namespace ContractRules.Agreements;

/// <summary>The ways in which an agreement can be written wrongly.</summary>
[JsonConverter(typeof(Json.EnumConverter<AgreementFaultKind>))]
public enum AgreementFaultKind
{
    /// <summary>Two clauses, or one clause twice, bear the same reference.</summary>
    DuplicateReference,

    /// <summary>Two clauses in force define the same term.</summary>
    TermDefinedTwice,

    /// <summary>A rule uses a term that no clause in force defines.</summary>
    TermNotDefined,

    /// <summary>One key names two different facts, terms or readings.</summary>
    KeyDeclaredTwice,

    /// <summary>A term depends on its own value of the same period.</summary>
    Circle,

    /// <summary>Units don't fit: dollars + rupees, or a rule in another unit than its term.</summary>
    UnitsDoNotFit,

    /// <summary>A rule or a duty lacks a part that its form needs: a window of no periods, a reading without a rule for each option.</summary>
    Incomplete,

    /// <summary>An amount is paid that could be finer than the currency's minor unit, or than what can be delivered of its unit.</summary>
    PaymentNotRounded,

    /// <summary>A power that may not be whole is used without being rounded where it arises.</summary>
    ExponentNotWhole,

    /// <summary>A device would lose what an amount falls below zero, and the clause doesn't say what becomes of it.</summary>
    CreditLost,

    /// <summary>What comes in or is applied could be finer than its lots are, or a field of a lot hold what it doesn't accept.</summary>
    LotDoesNotFit,

    /// <summary>A fact or term begins with one value in one rule and with another in another, or by an amendment that comes after it has begun.</summary>
    InitialsDiffer,

    /// <summary>A payment names somebody who is no party to the agreement, or a party that pays itself.</summary>
    NotAParty,

    /// <summary>Two different parties bear the same name.</summary>
    PartiesOfOneName,

    /// <summary>Two powers of one party are known by one name, in one text or with two effects in two.</summary>
    PowerGivenTwice,

    /// <summary>A clause has no provisions and doesn't say why.</summary>
    NothingComputed,

    /// <summary>A fact, a reading or an edit names a clause that is not there.</summary>
    ClauseNotFound,

    /// <summary>The constants of a rule leave it nothing to say: a substitution makes the tiers of a table overlap.</summary>
    ConstantsDoNotFit,

    /// <summary>An amendment changes the periods of a straight line that keeps no account of what was spread, or loses what is held back.</summary>
    InstalmentsLost,

    /// <summary>An amendment brings a device that counts the periods from the agreement's first.</summary>
    CountsFromTheBeginning,

    /// <summary>A substitution names a clause that holds no such constant, and doesn't say that it knows.</summary>
    ConstantNotFound,

    /// <summary>A substitution or revision leaves the clause's summary telling a figure that it takes away.</summary>
    SummaryOutdated,

    /// <summary>A revision drops a term that the clause doesn't define.</summary>
    TermNotInClause,

    /// <summary>The date on which an amendment was signed is neither a date nor a reading between dates.</summary>
    SigningDateUnknown,

    /// <summary>An amendment takes effect before the agreement itself.</summary>
    EffectiveTooEarly,

    /// <summary>The first period doesn't end where one of the agreement's cadence ends, or ends before the agreement is in force.</summary>
    FirstPeriodDoesNotFit,

    /// <summary>An accounting year begins inside a period, so that no sum over periods is that of a year.</summary>
    YearBeginsInsideAPeriod,

    /// <summary>The agreement can end inside an accounting year, and a clause that waits for the end of the year doesn't say what becomes of it then.</summary>
    LastYearNotSaid,

    /// <summary>What is due once counts on an event, or a figure, that follows from what is given for one period only.</summary>
    DoesNotLast,

    /// <summary>A date that a clause lists lies in no period of the agreement, or in none that its amendment still reaches.</summary>
    DateInNoPeriod,

    /// <summary>An amendment moves a date that a clause lists, and for which something has fallen due, to a later one, for which it would once more.</summary>
    DueOnceMore,

    /// <summary>An amendment supersedes one that is not there, was signed later, or has taken effect by then.</summary>
    NothingToSupersede,

    /// <summary>An amendment takes effect inside a period, and doesn't say how that period is settled.</summary>
    PeriodOfChangeNotSaid,

    /// <summary>An amendment is to count by days inside a period, and substitutes no number for another.</summary>
    NothingByDays,

    /// <summary>The agreement can end, and doesn't say how the period of the end counts, or says it twice.</summary>
    PeriodOfTheEndUnclear,

    /// <summary>A payment bears late interest by two clauses at once, or interest stands on what no clause has paid in money.</summary>
    LateInterestUnclear,

    /// <summary>Readings decide in more ways than are looked at which amendments are in force, or how the period is settled in which they take effect.</summary>
    TooManyTexts,

    /// <summary>The last period can count by days, and what is paid counts days itself; the payment doesn't say whether it counts by days once more.</summary>
    DaysCountedTwice,

    /// <summary>The layout names what no version has, rolls forward what carries nothing on, or shows a figure twice in one section.</summary>
    LayoutDoesNotFit,

    /// <summary>An invariant speaks of what no version has, is no condition, names no clause, or stands twice.</summary>
    InvariantDoesNotFit,
}
