using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>
/// How much computing an audit does: an explanation can ask for more than anybody would wait for, in few words. What it counts grows with the
/// digits as the time does, so that the audit of whatever document comes to an end.
/// </summary>
internal sealed class Effort
{
    /// <summary>What is said of what was not computed.</summary>
    public const string Exceeded = "it takes more computing than is done";

    // Some ten seconds. Explanations of agreements take a thousandth of it.
    private const long Most = 4_000_000_000;

    private long _spent;

    /// <summary>Whether there is any left.</summary>
    public bool IsLeft => _spent <= Most;

    /// <summary>Counts an operation on two numbers.</summary>
    /// <returns>Whether it may be done.</returns>
    public bool Allows(Rational left, Rational right)
    {
        var words = WordsOf(left) + WordsOf(right);
        return Allows(words * words);
    }

    /// <summary>Counts so many small steps.</summary>
    /// <returns>Whether they may be done.</returns>
    public bool Allows(long steps)
    {
        _spent = Math.Min(_spent + Math.Min(steps, Most + 1), Most + 1);
        return IsLeft;
    }

    private static long WordsOf(Rational number) => 2 + (number.Numerator.GetBitLength() / 64) + (number.Denominator.GetBitLength() / 64);
}
