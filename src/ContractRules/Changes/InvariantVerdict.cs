using System.Text.Json.Serialization;

namespace ContractRules.Changes;

/// <summary>What a change does to an invariant, over the cases drawn.</summary>
[JsonConverter(typeof(Json.EnumConverter<InvariantVerdict>))]
public enum InvariantVerdict
{
    /// <summary>It is broken under neither text.</summary>
    Kept,

    /// <summary>The text after the change breaks it over facts over which the text before does not.</summary>
    BrokenByTheChange,

    /// <summary>It is broken over no other facts than those over which the text before broke it already.</summary>
    BrokenBefore,

    /// <summary>The text before broke it, that after the change does not.</summary>
    Mended,

    /// <summary>It was the concern of no statement under either text, or was never determined: nothing is known of it.</summary>
    NeverDetermined,
}
