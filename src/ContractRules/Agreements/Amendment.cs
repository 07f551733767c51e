using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>A change to an agreement: what it edits, when it was signed, and from when it takes effect.</summary>
/// <remarks>The dates may differ, also backwards: an amendment can be signed after the day from which it takes effect.</remarks>
public sealed record Amendment
{
    /// <summary>An amendment by its edits, applied in their order.</summary>
    /// <param name="title">What it is called: <c>Letter of 12 July 2002</c>.</param>
    /// <param name="effective">The day from which it takes effect.</param>
    /// <param name="signed">The day on which it was signed: a date, or a reading that decides between dates.</param>
    /// <param name="edits">Its edits.</param>
    public Amendment(string title, LocalDate effective, Rule<LocalDate> signed, params EquatableArray<Edit> edits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(signed);
        Title = title;
        Effective = effective;
        Signed = signed.Node;
        Edits = edits;
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>The day from which it takes effect.</summary>
    public LocalDate Effective { get; }

    /// <summary>The day on which it was signed: a constant, or an ambiguity between constants.</summary>
    public Node Signed { get; }

    /// <summary>Its edits, in the order in which they are applied.</summary>
    public EquatableArray<Edit> Edits { get; }

    /// <summary>The day on which it was signed, by the readings chosen; null where that is no constant.</summary>
    public LocalDate? SignedOn(ReadingChoices readings) => DateOf(Signed, readings);

    /// <inheritdoc/>
    public override string ToString() => Title;

    /// <summary>Whether it was signed on a date, whatever the readings.</summary>
    internal bool IsSignedOnADate => IsDate(Signed);

    private static bool IsDate(Node node) =>
        node is Constant(DateValue, _) || (node is Ambiguity(_, var branches) && branches.All(IsDate));

    private static LocalDate? DateOf(Node node, ReadingChoices readings) => node switch
    {
        Constant(DateValue(var date), _) => date,
        Ambiguity(var reading, var branches) => DateOf(branches[readings.IndexOf(reading)], readings),
        _ => null,
    };
}
