using System.Text.Json.Serialization;

namespace ContractRules.Agreements.Layouts;

/// <summary>How a statement shows a figure.</summary>
[JsonConverter(typeof(Json.EnumConverter<LayoutForm>))]
public enum LayoutForm
{
    /// <summary>The figure alone, on one line.</summary>
    Figure,

    /// <summary>What it is the sum of, line by line, and then the figure.</summary>
    Sum,

    /// <summary>The balance brought forward, what came in and went out, and the balance that is carried forward.</summary>
    RollForward,
}
