using System.Globalization;
using ContractRules.Rules;

namespace ContractRules.Plans.Lowering;

/// <summary>What the columns are called that pass from period to period, by what they hold.</summary>
internal static class StateNames
{
    /// <summary>The day on which the agreement ended.</summary>
    public const string Ended = "the agreement ended on";

    /// <summary>The day on which what was exercised ends the agreement.</summary>
    public const string Pending = "the agreement is to end on";

    /// <summary>The sum of all periods.</summary>
    public static string ToDate(Named name) => $"{name.Key} to date";

    /// <summary>The sum of all periods, of what was determined.</summary>
    public static string WithoutOpen(Named name) => $"{name.Key} to date without what was open";

    /// <summary>The last value.</summary>
    public static string Last(Named name) => $"{name.Key} of the period before";

    /// <summary>Whether the last value is that of the period before.</summary>
    public static string Had(Named name) => $"{name.Key} was there in the period before";

    /// <summary>Whether the last value is that with which a term was left.</summary>
    public static string Left(Named name) => $"{name.Key} was left";

    /// <summary>The value so many periods ago.</summary>
    public static string Before(Named name, int periods) => string.Create(CultureInfo.InvariantCulture, $"{name.Key}, {periods} before");

    /// <summary>A standing fact as last given.</summary>
    public static string Standing(FactDeclaration fact) => $"{fact.Key} as it stands";

    /// <summary>The first day on which a power was exercised.</summary>
    public static string ExercisedOn(string holder, string key) => $"{holder}'s {key} exercised on";

    /// <summary>The first day on which the exercise of a power takes effect.</summary>
    public static string TakesEffectOn(string holder, string key) => $"{holder}'s {key} takes effect on";

    /// <summary>The last day on which a power was exercised.</summary>
    public static string LastExercisedOn(string holder, string key) => $"{holder}'s {key} last exercised on";
}
