using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Rules;

/// <summary>Calls a rule what drafters call it, for those who write vocabulary of their own.</summary>
public static class Phrasing
{
    /// <summary>The same rule under a phrase, by which words and explanations call it.</summary>
    /// <param name="rule">What the phrase stands for.</param>
    /// <param name="words">The phrase. The rules in it are its subjects; anything else in it is part of the words.</param>
    /// <exception cref="ArgumentException">An amount or a date stands in the words, which no amendment would reach: make it a rule.</exception>
    /// <example><c>(amount - threshold).NotBelowZero().Called($"the part of {amount} above {threshold}")</c>.</example>
    public static Rule<T> Called<T>(this Rule<T> rule, FormattableString words)
        where T : struct
    {
        var (placed, subjects) = Placed(words.NotNull());
        return new(new Phrase(placed, subjects, rule.Declared()));
    }

    /// <summary>The same phrase, of a device that would lose what lies below zero of an amount: the agreement has to say what becomes of it.</summary>
    /// <param name="device">A rule under a phrase.</param>
    /// <param name="belowZeroOf">What the device takes to be never below zero.</param>
    /// <exception cref="ArgumentException">The rule goes by no phrase.</exception>
    /// <remarks>See <c>BelowZero</c> in the vocabulary for what a clause can say.</remarks>
    /// <example><c>amount.NotExceeding(cap).NotBelowZero().Called($"{amount}, from 0 up to {cap}").Losing(belowZeroOf: amount)</c>.</example>
    public static Rule<T> Losing<T, TAmount>(this Rule<T> device, Rule<TAmount> belowZeroOf)
        where T : struct
        where TAmount : struct
    {
        return device.Declared() is Phrase phrase
            ? new(phrase with { NeverBelowZero = belowZeroOf.Declared() })
            : throw new ArgumentException($"Expected a rule under a phrase; found '{device}'.", nameof(device));
    }

    /// <summary>The words for a rule followed by a list of others: <c>proceeds after fees, interest and capital</c>.</summary>
    internal static FormattableString Listing<T>(string beginning, Rule<T> first, EquatableArray<Rule<T>> others)
        where T : struct
    {
        var places = others.Count == 0 ? ["nothing"] : Enumerable.Range(1, others.Count).Select(place => $"{{{place}}}").ToList();
        return FormattableStringFactory.Create(beginning + Wording.Listed(places, "and"), [first, .. others]);
    }

    /// <summary>The words with a place for each rule in them, and the rules.</summary>
    internal static (string Words, EquatableArray<Node> Subjects) Placed(FormattableString words)
    {
        var subjects = new List<Node>();
        var places = words.GetArguments().Select(argument => argument is IRule subject ? PlaceOf(subject) : Plain(argument)).ToArray();
        // Formatting takes one level of braces off the words themselves, which they need later.
        var format = words.Format.Replace("{{", "{{{{", StringComparison.Ordinal).Replace("}}", "}}}}", StringComparison.Ordinal);
        return PlacesIn(format) <= places.Length && PlacesIn(words.Format) >= 0
            ? (string.Format(CultureInfo.InvariantCulture, format, places), [.. subjects])
            : throw new ArgumentException($"'{words.Format}' has other places than it has arguments.", nameof(words));

        object PlaceOf(IRule subject)
        {
            // What it is confined to is no part of the words.
            subjects.Add(subject.Node is Confined(_, var meaning) ? meaning : subject.Node);
            return $"{{{subjects.Count - 1}}}";
        }
    }

    /// <summary>The words with what is said of its subjects in their places; as they stand where they have no such places.</summary>
    internal static string Spoken(string words, object[] subjects) => PlacesIn(words) is var places && places >= 0 && places <= subjects.Length
        ? string.Format(CultureInfo.InvariantCulture, words, subjects)
        : words;

    /// <summary>How many subjects a phrase has places for; −1 where its braces are no such places.</summary>
    internal static int PlacesIn(string words)
    {
        try
        {
            return CompositeFormat.Parse(words).MinimumArgumentCount;
        }
        catch (FormatException)
        {
            return -1;
        }
    }

    private static string Plain(object? argument) => argument is IAmount or LocalDate
        ? throw new ArgumentException($"Expected a rule in the words instead of {argument}, so that an amendment reaches it.", nameof(argument))
        : (Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);
}
