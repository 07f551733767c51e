using System.Text.Json.Serialization;

namespace ContractRules.Differences;

/// <summary>How a difference is shared out among its causes. Either way the parts add up to it exactly.</summary>
[JsonConverter(typeof(Json.EnumConverter<AttributionMethod>))]
public enum AttributionMethod
{
    /// <summary>
    /// By Shapley values: what each cause adds, as the exact mean over all orders in which the causes can be made one after another so that
    /// each step is an agreement that can be built. What changes nothing gets nothing, and causes that play the same role get the same.
    /// </summary>
    MeanOfAllOrders,

    /// <summary>
    /// In the order of the text, since too many causes interact: what each cause adds to those before it, each being made as soon as the
    /// agreement can be built with it. What changes nothing gets nothing; of causes that interact, the later one gets what they do together.
    /// </summary>
    InOrderOfTheText,
}
