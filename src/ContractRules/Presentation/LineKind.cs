using System.Text.Json.Serialization;

namespace ContractRules.Presentation;

/// <summary>What a line of a laid-out statement is to the lines around it.</summary>
[JsonConverter(typeof(Json.EnumConverter<LineKind>))]
public enum LineKind
{
    /// <summary>A figure that stands by itself and adds to nothing.</summary>
    Figure,

    /// <summary>Something that is added.</summary>
    Part,

    /// <summary>Something that is taken off; its figure is negative where it takes off something positive.</summary>
    Less,

    /// <summary>What a limit of the clause changes: what a cap cuts off, what a floor gives.</summary>
    Limited,

    /// <summary>What a rounding that the clause states changes.</summary>
    RoundedByTheClause,

    /// <summary>What the figures as shown lack of the figure under them, since each is rounded for display.</summary>
    RoundingShown,

    /// <summary>What the lines so far add up to, from which those below go on.</summary>
    Subtotal,

    /// <summary>What the lines add up to.</summary>
    Total,

    /// <summary>The balance brought forward.</summary>
    Opening,

    /// <summary>The balance carried forward: what the opening and the lines since add up to.</summary>
    Closing,
}
