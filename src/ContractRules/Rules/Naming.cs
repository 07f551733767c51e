using System.Buffers;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// What rules in words call what they refer to: facts and terms by their keys, as data does, or by their titles, as the contract
/// does; and an open question by all the ways to read it, or by the one chosen.
/// </summary>
/// <example><c>Wording.Of(rule)</c> is <c>total-revenue − expenses</c>; <c>Wording.Of(rule, Naming.Titles)</c> is <c>Total Revenue − Expenses</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Naming
{
    // What would run into the words, or into the arithmetic, around a title.
    private static readonly SearchValues<string> _running =
        SearchValues.Create([",", ";", " and ", " or ", " if ", "+", "×", "÷", "−", "="], StringComparison.Ordinal);

    private Naming()
    {
    }

    /// <summary>By keys: <c>net-profit</c>, <c>royalty[product-a]</c>.</summary>
    public static Naming Keys { get; } = new();

    /// <summary>By titles: <c>Net Profit</c>, <c>Royalty [product-a]</c>; in quotation marks where one would run into the words around it, or says what holds or doesn't.</summary>
    public static Naming Titles { get; } = new() { ByTitle = true };

    /// <summary>Whether titles are told; else keys are.</summary>
    public bool ByTitle { get; private init; }

    /// <summary>The options told of open questions, by the keys of these; of the others all are told.</summary>
    public EquatableMap<string> Options { get; private init; } = EquatableMap<string>.Empty;

    // The member that names stand without, since what is said of it is said of each.
    private string? Each { get; init; }

    // The keys of those that are told by both.
    private EquatableArray<string> ByBoth { get; init; } = [];

    /// <summary>The same naming among these names: where two of them share a title, the key stands with it.</summary>
    /// <example>Of two terms that are "Fee", <c>Fee (fee-of-the-bank)</c>.</example>
    public Naming Among(IEnumerable<Named> names) => this with
    {
        ByBoth =
        [
            .. names.NotNull().ToList().Whole(nameof(names))
                .DistinctBy(name => name.Key)
                .GroupBy(TitleOfAll, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.DistinctBy(name => name.Stream).Skip(1).Any())
                .SelectMany(group => group.Select(name => name.Key)),
        ],
    };

    /// <summary>The same naming, where an open question is told as it is read, with a mark: <c>minutes × rate, as read under [overhead-basis]</c>.</summary>
    /// <param name="options">The names of the options, by the keys of the questions, such as <c>agreement.ReadAs</c>.</param>
    public Naming ReadAs(EquatableMap<string> options) => this with { Options = options.NotNull() };

    /// <summary>The same naming, where what is of a member stands without it, so that what is said of each member alike reads alike.</summary>
    /// <example>Of <c>product-a</c>, <c>Royalty [product-a]</c> is <c>Royalty</c>.</example>
    public Naming OfEach(string member) => this with { Each = member.NotNull() };

    /// <summary>What a fact or a term is called: <c>Net Profit</c>; what holds or doesn't stands in quotation marks.</summary>
    public string Of(Named name) => !ByTitle ? name.NotNull().Stream + InBrackets(name.Member)
        : ByBoth.Contains(name.NotNull().Key) ? WithKey(name)
        : Apart(TitleOfAll(name), name.Measure == Measure.Truth) + InBrackets(name.Member);

    /// <summary>The same naming, where a name is told with its key, as it is where it comes first: <c>Net Profit (net-profit)</c>.</summary>
    internal Naming Introducing(Named name) => this with { ByBoth = [.. ByBoth, name.Key] };

    /// <summary>What a field that holds names is called.</summary>
    internal string Of(TextField field) => ByTitle ? Apart(SpelledKey.Of(field.Key, field.Description)) : field.Key;

    /// <summary>What several members of a stream are called together: <c>Royalty [product-a, product-b]</c>.</summary>
    internal string Of(Named one, string members) => ByTitle ? $"{Apart(TitleOfAll(one), one.Measure == Measure.Truth)} [{members}]" : $"{one.Stream}[{members}]";

    /// <summary>The title that all of a stream share.</summary>
    internal static string TitleOfAll(Named name) => name.Member is { } member && name.Title.EndsWith($", {member}", StringComparison.Ordinal)
        ? name.Title[..^(member.Length + 2)]
        : name.Title;

    private static string WithKey(Named name) => $"{TitleOfAll(name)} ({name.Key})";

    private string InBrackets(string? member) => member is null || member == Each ? "" : ByTitle ? $" [{member}]" : $"[{member}]";

    private static string Apart(string title, bool isSentence = false) => isSentence || title.AsSpan().ContainsAny(_running) ? $"“{title}”" : title;

    /// <summary>By keys or titles, and the readings told.</summary>
    public override string ToString() => (ByTitle ? "by titles" : "by keys") + (Options.Count == 0 ? "" : $", read as {Options}");
}
