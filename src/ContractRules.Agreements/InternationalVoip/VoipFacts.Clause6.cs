using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Agreements.InternationalVoip;

/// <content>What clause 6 asks for of the end of the agreement; the days of events are apart.</content>
public static partial class VoipFacts
{
    /// <summary>6(10): whether the agreement has expired or was terminated, at the end of the month unless its day is given.</summary>
    public static Fact<bool> Terminated { get; } =
        Fact.Truth("terminated", "6(10)", "Whether the agreement has expired or was terminated").Standing().NothingUnlessGiven();

    /// <summary>6(10): the last day of the agreement, where it expired or was terminated otherwise than by a notice that is given.</summary>
    public static Fact<LocalDate> AgreementEndDate { get; } =
        Fact.Date("agreement-end-date", "6(10)", "Last day of the agreement, which expired or was terminated then").Standing();

    /// <summary>6(10): the salvage value of the equipment left over, as the parties agreed.</summary>
    public static Fact<Money> AgreedSalvageValue { get; } =
        Fact.Money("agreed-salvage-value", Usd, "6(10)", "Salvage value of the equipment left over, as agreed").InRange(0).Standing().ToBeAgreed();
}
