using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements.InternationalVoip;

/// <summary>
/// The call records of 2(1)(c), from which the minutes of a month follow where they are given: each call with its day and its length, and
/// whether it was terminated in Pakistan.
/// </summary>
public static class VoipCalls
{
    /// <summary>A second of a call.</summary>
    public static Unit Second { get; } = new("second", "seconds");

    /// <summary>The day of the call, by which it belongs to its month.</summary>
    public static Field<LocalDate> On { get; } = Field.Date("on", "Day of the call");

    /// <summary>How long the call lasted.</summary>
    public static Field<Quantity> Seconds { get; } = Field.Quantity("seconds", Second, "Length of the call").InRange(0);

    /// <summary>Whether the call was terminated in Pakistan.</summary>
    public static Field<bool> TerminatedInPakistan { get; } = Field.Truth("terminated", "Whether the call was terminated in Pakistan").NothingUnlessGiven();

    /// <summary>The calls sold to Fusion's customers.</summary>
    public static Items Calls { get; } = Items.Of("call", "2(1)(c)", "Call records of the minutes sold", On, Seconds, TerminatedInPakistan).DatedBy(On);

    /// <summary>The minutes that a call counts for.</summary>
    internal static Rule<Quantity> MinutesOfTheCall { get; } = VoipReadings.CallRounding.Decides(
        ("exact", InMinutes(Seconds)),
        ("started-minutes", InMinutes(Seconds).Rounded(new Rounding(0, RoundingMode.Up))),
        ("thirty-and-six", InMinutes(Seconds.AtLeast(Second.Of(30)).RoundedToMultiplesOf(Second.Of(6), RoundingMode.Up))));

    private static Rule<Quantity> InMinutes(Rule<Quantity> seconds) => seconds.ConvertedBackAt(Second.Of(60, per: Unit.Minute));
}
