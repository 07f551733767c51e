using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>How a text is read in a case, beside the defaults.</summary>
public static class ReadingsTaken
{
    /// <summary>The readings taken beside the defaults, with the option of each; none where all are the defaults.</summary>
    /// <param name="read">The agreement, as it is read.</param>
    /// <example><c>agreement.Under(basis, "net").BesideTheDefaults()</c> is the one of <c>basis</c>.</example>
    public static EquatableArray<(Reading Reading, ReadingOption Option)> BesideTheDefaults(this Agreement read) =>
    [
        .. from reading in read.NotNull().Readings
           let option = read.Choices.Of(reading)
           where option != reading.Default
           select (reading, option),
    ];

    /// <summary>Readings as options of the command line: <c>--reading basis=net</c>.</summary>
    /// <param name="taken">The readings taken, with the option of each.</param>
    /// <exception cref="ArgumentException">A reading or an option is missing.</exception>
    public static string InWords(EquatableArray<(Reading Reading, ReadingOption Option)> taken) => taken.Count == 0 ? "the default of every one"
        : taken.Any(one => one.Reading is null || one.Option is null) ? throw new ArgumentException("Expected each reading with its option.", nameof(taken))
        : string.Join(" ", taken.Select(one => $"--reading {one.Reading.Key}={one.Option.Name}"));
}
