using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>What a clause says, in our own words. A figure in them can stand as a rule, so that an amendment that substitutes it reaches it.</summary>
/// <example>
/// <c>new Clause("1", "Fee", $"No fee for less than {threshold}.", …)</c> reads "No fee for less than 5,000.00 USD." until an
/// amendment substitutes 8,000 for the threshold.
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Summary
{
    private readonly string _words;
    private readonly EquatableArray<Node> _subjects;

    private Summary(string words, EquatableArray<Node> subjects) => (_words, _subjects) = (words, subjects);

    /// <summary>A summary in plain words. It tells its figures for good; a substitution of one of them needs a new summary.</summary>
    /// <exception cref="ArgumentException">There are no words.</exception>
    public static implicit operator Summary(string words)
    {
        return new(words.NotBlank().Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), []);
    }

    /// <summary>A summary in words with rules among them.</summary>
    /// <exception cref="ArgumentException">There are no words, or an amount or a date stands in them: make it a rule.</exception>
    public static implicit operator Summary(FormattableString words) => Of(words);

    /// <summary>A summary in words with rules among them, which are told as they stand in each version.</summary>
    /// <exception cref="ArgumentException">There are no words, or an amount or a date stands in them: make it a rule.</exception>
    public static Summary Of(FormattableString words)
    {
        words.NotNull().Format.NotBlank(nameof(words));
        var (placed, subjects) = Phrasing.Placed(words);
        return new(placed, subjects);
    }

    /// <summary>The words, with the rules in them told.</summary>
    public override string ToString() => InWords(Naming.Keys);

    /// <summary>The words, with the rules in them told and names called otherwise.</summary>
    public string InWords(Naming naming)
    {
        naming.NotNull();
        return Told(rule => Wording.Of(rule, naming));
    }

    /// <summary>Whether its plain words tell a constant, in any usual spelling.</summary>
    internal bool Spells(Constant constant) => FiguresInWords.Tell(Told(_ => "…"), constant);

    /// <summary>Whether it tells a constant, in plain words or as a rule.</summary>
    internal bool Tells(Constant constant) =>
        Spells(constant) || _subjects.SelectMany(subject => subject.SelfAndDescendants()).Contains(constant);

    /// <summary>The same words about other rules.</summary>
    internal Summary WithRules(Func<Node, Node> change) => new(_words, [.. _subjects.Select(change)]);

    private string Told(Func<Node, string> told) => string.Format(CultureInfo.InvariantCulture, _words, [.. _subjects.Select(told)]);
}
