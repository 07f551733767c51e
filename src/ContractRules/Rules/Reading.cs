using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// A question that the text leaves open, with the ways in which it can be read, the one taken unless another is
/// chosen, and why. No reading is chosen silently.
/// </summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Reading
{
    /// <summary>A question with its possible readings.</summary>
    /// <param name="key">Its name in data and on the command line: <c>overhead-basis</c>.</param>
    /// <param name="clause">The clause whose text can be read in more than one way.</param>
    /// <param name="question">What the text leaves open.</param>
    /// <param name="reason">Why the first option is the default.</param>
    /// <param name="options">The readings, the default first.</param>
    /// <exception cref="ArgumentException">The key is none, there are fewer than two options, or two bear one name.</exception>
    public Reading(string key, ClauseReference clause, string question, string reason, params EquatableArray<ReadingOption> options)
    {
        Rules.Key.Checked(key, nameof(key));
        if (options.Count < 2 || options.DistinctBy(option => option.Name).Count() < options.Count)
        {
            throw new ArgumentException($"Reading '{key}' needs two or more options, each with a name of its own.", nameof(options));
        }

        Key = key;
        Clause = clause;
        Question = question.NotBlank();
        Reason = reason.NotBlank();
        Options = options;
    }

    /// <summary>Its name in data and on the command line.</summary>
    public string Key { get; }

    /// <summary>The clause whose text can be read in more than one way.</summary>
    public ClauseReference Clause { get; }

    /// <summary>What the text leaves open.</summary>
    public string Question { get; }

    /// <summary>Why the default is the default.</summary>
    public string Reason { get; }

    /// <summary>The possible readings, the default first.</summary>
    public EquatableArray<ReadingOption> Options { get; }

    /// <summary>The reading taken unless another is chosen.</summary>
    public ReadingOption Default => Options[0];

    /// <summary>Whether one of the options has this name.</summary>
    public bool Offers(string name) => Options.Any(option => option.Name == name.NotNull());

    /// <summary>A rule that follows the reading chosen when settling: one rule for each option, in the order of the options.</summary>
    /// <param name="rules">As many rules as the question has options.</param>
    /// <exception cref="ArgumentException">There are more or fewer rules than options.</exception>
    /// <example><c>OverheadBasis.Decides(minutes * Usd(0.015m), Usd(45_000))</c>.</example>
    public Rule<T> Decides<T>(params EquatableArray<Rule<T>> rules)
        where T : struct
    {
        if (rules.Count != Options.Count)
        {
            throw new ArgumentException($"Reading '{Key}' has {Options.Count} options, but {rules.Count} rules follow from it.", nameof(rules));
        }

        return new(new Ambiguity(this, rules.Select(rule => rule.Node).ToEquatableArray()));
    }

    /// <summary>A rule that follows the reading chosen when settling: the rule for each option, beside its name.</summary>
    /// <param name="cases">The name of each option, in any order, and what follows from it.</param>
    /// <exception cref="ArgumentException">An option is missing, named twice, or not one of the question.</exception>
    /// <example><c>OverheadBasis.Decides(("per-minute", minutes * Usd(0.015m)), ("flat-month", Usd(45_000)))</c>.</example>
    public Rule<T> Decides<T>(params EquatableArray<(string Option, Rule<T> Rule)> cases)
        where T : struct => Decides(InOrder(cases));

    /// <summary>What follows from each option, in the order of the options.</summary>
    /// <exception cref="ArgumentException">An option is missing, named twice, or not one of the question.</exception>
    internal EquatableArray<TCase> InOrder<TCase>(EquatableArray<(string Option, TCase Case)> cases) =>
        Options.Select(option => option.Name).Order(StringComparer.Ordinal).SequenceEqual(cases.Select(named => named.Option).Order(StringComparer.Ordinal))
            ? [.. Options.Select(option => cases.First(named => named.Option == option.Name).Case)]
            : throw new ArgumentException(
                $"Reading '{Key}' has the options {string.Join(", ", Options)}; found {string.Join(", ", cases.Select(named => named.Option))}.", nameof(cases));

    /// <inheritdoc/>
    public override string ToString() => Key;
}
