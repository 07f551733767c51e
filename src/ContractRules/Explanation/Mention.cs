using System.Text.Json.Serialization;

namespace ContractRules.Explanation;

/// <summary>Where an explanation tells what a line is about. Everything is told once.</summary>
[JsonConverter(typeof(Json.EnumConverter<Mention>))]
public enum Mention
{
    /// <summary>Here, under the line.</summary>
    Here,

    /// <summary>Above, where it was first needed.</summary>
    Above,

    /// <summary>Below, in a tree of its own, since this one would reach too far to the right.</summary>
    Below,

    /// <summary>In the line itself, in brief: one of many of a kind, the first of which is told in full.</summary>
    Brief,

    /// <summary>Nowhere: it lies deeper than was asked for.</summary>
    Deeper,
}
