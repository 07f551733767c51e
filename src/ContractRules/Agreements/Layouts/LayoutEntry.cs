using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.Layouts;

/// <summary>A figure of a statement, and how it is shown. Made by <see cref="Lay"/>.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LayoutEntry
{
    internal LayoutEntry(Named name, LayoutForm form) => (Name, Form) = (name, form);

    /// <summary>The term or fact whose figure it is.</summary>
    public Named Name { get; }

    /// <summary>How it is shown.</summary>
    public LayoutForm Form { get; }

    /// <summary>What lines are called that have a word of their own here, by the keys of their terms and facts.</summary>
    public EquatableMap<string> Words { get; private init; } = EquatableMap<string>.Empty;

    /// <summary>The keys of terms in the place of which stand the lines of what they add up themselves.</summary>
    public EquatableArray<string> Itemized { get; private init; } = [];

    /// <summary>The same entry, in which a term that the figure adds up is shown by what it adds up itself.</summary>
    /// <param name="term">The term whose own line the lines of its parts replace.</param>
    /// <example><c>Lay.RollForward(CostToDate).Itemizing(Cost)</c>: opening, each kind of cost, closing.</example>
    public LayoutEntry Itemizing<T>(Term<T> term)
        where T : struct, IAmount => this with { Itemized = [.. Itemized, term.Made().Declaration.Key] };

    /// <summary>The same entry, in which the line of a term or fact has a word of its own instead of its title.</summary>
    /// <param name="named">A term or fact that the figure is made of, or the figure itself.</param>
    /// <param name="word">What its line is called.</param>
    /// <exception cref="ArgumentException">The word is blank.</exception>
    /// <example><c>Lay.RollForward(LoanOutstanding).Calling(LoanPrincipal, "Lent in the month")</c>.</example>
    public LayoutEntry Calling<T>(NamedRule<T> named, string word)
        where T : struct => this with { Words = Words.With(named.Made().Name.Key, word.NotBlank()) };

    /// <summary>The form and the key: <c>Sum of net-profit</c>.</summary>
    public override string ToString() => $"{Form} of {Name}";
}
