namespace ContractRules.Documents.Ventures;

/// <summary>Plain numbers as whole numbers of steps, <c>12.34</c> as 1234 of two decimals: the short way to read and write very many.</summary>
internal static class PlainSteps
{
    /// <summary>No decimal takes more characters.</summary>
    public const int MostCharacters = 40;

    /// <summary>How many decimals a number can be told with in any case: with nineteen digits before them they are as many as a decimal holds.</summary>
    public const int MostLeast = 9;

    // Any so many digits fit 64 bits.
    private const int MostDigits = 18;

    /// <summary>Reads a number; not one that is long, or carries more decimals: the long way tells what it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="decimals">How many decimals a step has.</param>
    /// <param name="steps">How many steps.</param>
    public static bool TryParse(ReadOnlySpan<char> text, int decimals, out long steps)
    {
        steps = 0;
        var isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var places = point < 0 ? 0 : digits.Length - point - 1;
        if (digits.Length + decimals > MostDigits || places > decimals || point == 0 || point == digits.Length - 1 || digits.IsEmpty)
        {
            return false;
        }

        foreach (var character in digits)
        {
            if (char.IsAsciiDigit(character))
            {
                steps = (10 * steps) + (character - '0');
            }
            else if (character != '.' || digits.LastIndexOf('.') != point)
            {
                return false;
            }
        }

        for (var place = places; place < decimals; place++)
        {
            steps *= 10;
        }

        steps = isNegative ? -steps : steps;
        return true;
    }

    /// <summary>A number of steps, with no more decimals than it takes, but these.</summary>
    /// <param name="steps">How many steps.</param>
    /// <param name="decimals">How many decimals a step has, 18 at most.</param>
    /// <param name="least">How many decimals it is told with in any case, at most <see cref="MostLeast"/>.</param>
    public static decimal Plain(long steps, int decimals, int least)
    {
        for (; decimals > least && steps % 10 == 0; decimals--)
        {
            steps /= 10;
        }

        // A decimal keeps the zeros after its point, and takes those of what is added.
        var size = (ulong)Int128.Abs(steps);
        return new decimal((int)size, (int)(size >> 32), 0, steps < 0, (byte)decimals) + new decimal(0, 0, 0, false, (byte)least);
    }
}
