using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Vocabulary;

/// <summary>What a device under a phrase remembers, so that an amendment that loses it is refused.</summary>
internal static class Remembered
{
    /// <summary>The same phrase, of a device that holds back what it gives later.</summary>
    public static Rule<T> HoldingBack<T>(this Rule<T> phrase)
        where T : struct => new((Phrase)phrase.Node with { HoldsBack = true });

    /// <summary>The same phrase, of a device that counts the periods of the agreement from its first.</summary>
    public static Rule<T> CountingFromTheBeginning<T>(this Rule<T> phrase)
        where T : struct => new((Phrase)phrase.Node with { CountsFromTheBeginning = true });
}
