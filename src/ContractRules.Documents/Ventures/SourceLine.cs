using ContractRules.Documents.Input;

namespace ContractRules.Documents.Ventures;

/// <summary>A line as it was read, to find in it what turns out to be wrong.</summary>
/// <param name="Number">Its number, from 1 on.</param>
/// <param name="Text">What it says.</param>
/// <param name="PlaceOf">The place in it of a fact, or of the period where none is asked for.</param>
internal readonly record struct SourceLine(int Number, string Text, Func<SourceLine, string?, Place> PlaceOf);
