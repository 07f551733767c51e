using System.Text.Json.Serialization;

namespace ContractRules.Rules;

/// <summary>At what time lots are looked at.</summary>
[JsonConverter(typeof(Json.EnumConverter<LotsView>))]
public enum LotsView
{
    /// <summary>As the period before left them: those that are open when the period begins.</summary>
    BroughtForward,

    /// <summary>As the period leaves them: those that were open at any time in it, with what became of each.</summary>
    OfThePeriod,
}
