using ContractRules.Rules;

namespace ContractRules.Comparison.Ventures;

/// <summary>One question read otherwise, tried over the facts of many ventures.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Option">How it is read.</param>
/// <param name="Way">What came of it.</param>
internal sealed record OptionTried(Reading Reading, ReadingOption Option, WayTried Way);
