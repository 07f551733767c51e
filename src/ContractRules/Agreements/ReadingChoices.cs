using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>Which option of each open question is taken: the default, unless another was chosen by name.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReadingChoices
{
    private readonly EquatableMap<string> _chosen;

    private ReadingChoices(EquatableMap<string> chosen) => _chosen = chosen;

    /// <summary>The default of every question.</summary>
    public static ReadingChoices Defaults { get; } = new(EquatableMap<string>.Empty);

    /// <summary>The keys of the questions for which another option than the default is chosen.</summary>
    internal IEnumerable<string> Answered => _chosen.Keys;

    /// <summary>The same choices, with this option for this question.</summary>
    /// <exception cref="ArgumentException">The question has no such option.</exception>
    public ReadingChoices With(Reading reading, string option)
    {
        if (!reading.NotNull().Offers(option.NotNull()))
        {
            throw new ArgumentException(
                $"Reading '{reading.Key}' has no option '{option}'; expected {string.Join(" or ", reading.Options.Select(o => o.Name))}.",
                nameof(option));
        }

        // To choose the default is to choose nothing, so that equal choices are equal however they came about.
        var others = _chosen.Where(chosen => chosen.Key != reading.Key);
        return new(EquatableMap<string>.Empty.With(
            option == reading.Default.Name ? others : others.Append(KeyValuePair.Create(reading.Key, option))));
    }

    /// <summary>These choices with every option of some questions, in every way to put them together.</summary>
    internal IEnumerable<ReadingChoices> WithEveryOptionOf(IEnumerable<Reading> readings) => readings.Distinct().Aggregate(
        (IEnumerable<ReadingChoices>)[this],
        (choices, reading) => choices.SelectMany(_ => reading.Options, (choice, option) => choice.With(reading, option.Name)));

    /// <summary>The option taken for a question.</summary>
    public ReadingOption Of(Reading reading) => reading.NotNull().Options[IndexOf(reading)];

    /// <summary>The place of the option taken among the options of the question, counted from 0.</summary>
    public int IndexOf(Reading reading)
    {
        if (_chosen.TryGet(reading.NotNull().Key, out var name))
        {
            for (var index = 0; index < reading.Options.Count; index++)
            {
                if (reading.Options[index].Name == name)
                {
                    return index;
                }
            }
        }

        return 0;
    }

    /// <summary>The options chosen beside the defaults: <c>overhead-basis is flat-month</c>.</summary>
    public override string ToString() => _chosen.Count == 0 ? "the default of every reading" : string.Join(", ", _chosen.Select(choice => $"{choice.Key} is {choice.Value}"));
}
