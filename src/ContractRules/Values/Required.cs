using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace ContractRules.Values;

/// <summary>What arguments have to be. Each check gives the argument back, and refuses it by its name.</summary>
internal static class Required
{
    /// <summary>Something, and not nothing.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T NotNull<T>([NotNull] this T? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : class => argument ?? throw new ArgumentNullException(name);

    /// <summary>Words, and not a blank.</summary>
    /// <exception cref="ArgumentException">It is null, empty or white space.</exception>
    public static string NotBlank([NotNull] this string? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(argument, name);
        return argument;
    }

    /// <summary>Each of them something: neither null nor words that are blank. Written as a list of parameters, from which their names are taken.</summary>
    /// <exception cref="ArgumentException">One of them is nothing; names it.</exception>
    /// <example><c>: Provision([Payer, Payee, Amount])</c>.</example>
    public static void All(ReadOnlySpan<object?> arguments, string names)
    {
        for (var place = 0; place < arguments.Length; place++)
        {
            if (arguments[place] is null)
            {
                throw new ArgumentNullException(NameAt(place, names));
            }

            if (arguments[place] is string words)
            {
                words.NotBlank(NameAt(place, names));
            }
        }
    }

    /// <summary>A list in which nothing is missing.</summary>
    /// <exception cref="ArgumentNullException">The list is null, or holds null.</exception>
    public static IReadOnlyList<T> Whole<T>([NotNull] this IReadOnlyList<T>? arguments, [CallerArgumentExpression(nameof(arguments))] string? name = null)
        where T : class => arguments.NotNull(name).Contains(null!)
            ? throw new ArgumentNullException(name, $"Item {arguments.TakeWhile(item => item is not null).Count() + 1} of {arguments.Count} is null.")
            : arguments;

    /// <summary>A list of at least one.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static EquatableArray<T> OneOrMore<T>(this EquatableArray<T> arguments, [CallerArgumentExpression(nameof(arguments))] string? name = null) =>
        arguments.Count > 0 ? arguments : throw new ArgumentException("Expected one or more; found none.", name);

    private static string NameAt(int place, string names) => names.Trim('[', ']').Split(',')[place].Trim();

    /// <summary>What is told where an amount that was never made is asked for its unit.</summary>
    public static InvalidOperationException NoUnit<T>()
        where T : struct => new($"default({typeof(T).Name}) has no unit; expected one made of a number and its unit.");

    /// <summary>An amount that has a unit.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>, which has none.</exception>
    public static T WithUnit<T>(this T amount, [CallerArgumentExpression(nameof(amount))] string? name = null)
        where T : struct => amount is Money or Quantity or Price or Rate && amount.Equals(default(T))
            ? throw new ArgumentException(NoUnit<T>().Message, name)
            : amount;

    /// <summary>One of the values that its enumeration names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is another number.</exception>
    public static T Defined<T>(this T argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : struct, Enum => Enum.IsDefined(argument)
            ? argument
            : throw new ArgumentOutOfRangeException(name, argument, $"Expected one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>A number within bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies beyond them.</exception>
    public static int From(this int argument, int least, int to, [CallerArgumentExpression(nameof(argument))] string? name = null) =>
        argument >= least && argument <= to
            ? argument
            : throw new ArgumentOutOfRangeException(name, argument, $"Expected a number from {least} to {to}.");

    /// <summary>A date of the ISO calendar, in which all dates are told and compared.</summary>
    /// <exception cref="ArgumentException">It is of another calendar.</exception>
    public static LocalDate InIso(this LocalDate argument, [CallerArgumentExpression(nameof(argument))] string? name = null) =>
        argument.Calendar == CalendarSystem.Iso ? argument : throw new ArgumentException($"{Told(argument)}; expected one of the ISO calendar.", name);

    /// <summary>A date that rules reach, of the ISO calendar, in which all dates are told and compared.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies beyond, or is of another calendar.</exception>
    public static LocalDate InReach(this LocalDate argument, [CallerArgumentExpression(nameof(argument))] string? name = null) =>
        Calendar.Reaches(argument) ? argument : throw new ArgumentOutOfRangeException(name, $"{Told(argument)} lies beyond {Calendar.Reach}.");

    /// <summary>A date that data may hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies beyond, or is of another calendar.</exception>
    public static LocalDate InData(this LocalDate argument, [CallerArgumentExpression(nameof(argument))] string? name = null) =>
        Calendar.Covers(argument) ? argument : throw new ArgumentOutOfRangeException(name, $"{Told(argument)} is no date that data may hold: {Calendar.Span}.");

    private static string Told(LocalDate date) => date.Calendar == CalendarSystem.Iso ? $"{new DateValue(date)}" : $"A date of the {date.Calendar.Name} calendar";
}
