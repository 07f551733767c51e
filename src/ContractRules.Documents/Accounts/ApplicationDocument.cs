using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Documents.Json;
using NodaTime;

namespace ContractRules.Documents.Accounts;

/// <summary>What was applied of a receipt to a payment.</summary>
public sealed record ApplicationDocument : DocumentPart
{
    /// <summary>The key of the receipt.</summary>
    public required string Receipt { get; init; }

    /// <summary>The day.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate On { get; init; }

    /// <summary>How much to the payment itself.</summary>
    public required ExactFigure Principal { get; init; }

    /// <summary>How much to the interest on it.</summary>
    public required ExactFigure Interest { get; init; }

    internal static ApplicationDocument Of(Application application) => new()
    {
        Receipt = application.Receipt,
        On = application.On,
        Principal = ExactFigure.Of(application.Principal, application.Unit),
        Interest = ExactFigure.Of(application.Interest, application.Unit),
    };
}
