using System.Globalization;
using System.Text.RegularExpressions;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime.Text;

namespace ContractRules.Agreements;

/// <summary>Finds the figures of rules in plain words: 5,000, 5000, 5,000.00, 5 million, 40 %, 40%, 40 per cent, 31 December 2002. Figures spelled out in letters are not found.</summary>
internal static partial class FiguresInWords
{
    // Said, so that no setting of the process is asked for it.
    private const int NoTimeout = -1;

    private static readonly LocalDatePattern[] UsualDates =
        [.. ((string[])["uuuu-MM-dd", "d MMMM uuuu", "MMMM d, uuuu", "d MMM uuuu"]).Select(LocalDatePattern.CreateWithInvariantCulture)];

    /// <summary>Whether words tell a constant.</summary>
    public static bool Tell(string words, Constant constant) => constant.Value switch
    {
        NumberValue(var number) => Figure().Matches(words).Any(found => IsOf(found, Rational.Abs(number), constant.Measure)),
        DateValue(var date) => UsualDates.Any(pattern => words.Contains(pattern.Format(date), StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };

    private static bool IsOf(Match found, Rational number, Measure measure)
    {
        Rational written = decimal.Parse(found.Groups["number"].Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return found.Groups["scale"].Value.ToUpperInvariant() switch
        {
            "%" or "PER CENT" or "PERCENT" => measure == Measure.Ratio && written == number * 100,
            "MILLION" => written * 1_000_000 == number,
            // Nobody writes 1 for the whole of something.
            _ => written == number && !(measure.IsShare && number.IsInteger && number < 10),
        };
    }

    // No part of a date, of another number or of a reference such as 2(2)(1).
    [GeneratedRegex(
        @"(?<!\d|\d[.,-]|[\w)]\()(?<number>(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,8})?)(?!\d|\(|[.,-]\d)\s*(?<scale>%|per cent|percent|million)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        NoTimeout)]
    private static partial Regex Figure();
}
