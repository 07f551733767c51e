using System.Globalization;
using System.Text.RegularExpressions;

namespace ContractRules.Sql.Steps;

/// <summary>Marks in an expression, where the expression of another step is read.</summary>
internal static partial class Marks
{
    /// <summary>The mark of an expression.</summary>
    public static string Of(int expression) => string.Create(CultureInfo.InvariantCulture, $"\u0001{expression}\u0002");

    /// <summary>The expressions that are read, as often as they are.</summary>
    public static IEnumerable<int> In(string text) => Mark().Matches(text).Select(Expression);

    /// <summary>The text with something in place of each mark.</summary>
    public static string Resolved(string text, Func<int, string> by) => Mark().Replace(text, mark => by(Expression(mark)));

    private static int Expression(Match mark) => int.Parse(mark.ValueSpan[1..^1], CultureInfo.InvariantCulture);

    [GeneratedRegex("\u0001[0-9]+\u0002")]
    private static partial Regex Mark();
}
