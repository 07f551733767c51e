using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>How the period counts in which the agreement ends: whole, or to the day of the end.</summary>
/// <remarks>
/// An agreement that can end says this in one of its clauses. Where amendments change it, the text in force on the day of the end decides,
/// as it decides on all that is paid for that period; notice given before fixes the day alone. So a text under which notice may be
/// running goes on saying it. By days, what clauses that end with the agreement have
/// paid for that period counts for the days to the end, of all its days, rounded to the currency's minor unit; so does the
/// term that is paid, and what is remembered of it. A payment that is not for a time stays <see cref="Payment.Whole"/>;
/// so does one whose amount counts the days to the end itself, as of a yearly minimum whose years are counted until then. Where an amount counts
/// days of the period, its payment says how it counts, <see cref="Payment.Whole"/> or <see cref="Payment.ByDays"/>, or the agreement is refused.
/// Facts are given for the whole period, as always.
/// </remarks>
/// <param name="IsByDays">Whether it counts to the day: true, false, or a reading that decides between them.</param>
/// <example><c>new Clause("9", "Notice", "Six months' notice; the last month is paid by days.", PeriodOfTheEnd.CountsByDays, Terminate)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record PeriodOfTheEnd(Node IsByDays) : Provision([IsByDays])
{
    /// <summary>The period counts as if the agreement ended with it.</summary>
    public static PeriodOfTheEnd CountsWhole { get; } = new(Is(byDays: false));

    /// <summary>The period counts to the day of the end, that day included: a fee of 3,000 for June, ended on the 10th, is 1,000.</summary>
    public static PeriodOfTheEnd CountsByDays { get; } = new(Is(byDays: true));

    /// <summary>How it counts is an open question.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="options">How it counts by each option, in the order of the options.</param>
    /// <exception cref="ArgumentException">There are more or fewer than options.</exception>
    /// <example><c>PeriodOfTheEnd.By(MonthOfTheEnd, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays)</c>.</example>
    public static PeriodOfTheEnd By(Reading reading, params EquatableArray<PeriodOfTheEnd> options) =>
        new(reading.NotNull().Decides([.. options.Select(option => Rule<bool>.Of(option.IsByDays))]).Node);

    /// <summary>How it counts is an open question.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="options">The name of each option, in any order, and how the period counts by it.</param>
    /// <exception cref="ArgumentException">An option is missing, named twice, or not one of the question.</exception>
    /// <example><c>PeriodOfTheEnd.By(MonthOfTheEnd, ("whole", PeriodOfTheEnd.CountsWhole), ("by-days", PeriodOfTheEnd.CountsByDays))</c>.</example>
    public static PeriodOfTheEnd By(Reading reading, params EquatableArray<(string Option, PeriodOfTheEnd Counts)> options)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return By(reading, reading.InOrder(options));
    }

    /// <inheritdoc/>
    public override IEnumerable<Node> Rules => [IsByDays];

    /// <inheritdoc/>
    internal override Provision WithRules(Func<Node, Node> change) => this with { IsByDays = change(IsByDays) };

    private static Constant Is(bool byDays) => new(TruthValue.Of(byDays), Measure.Truth) { IsStated = false };

    /// <summary>How it counts: <c>the period of the end counts by days: true</c>.</summary>
    public override string ToString() => $"the period of the end counts by days: {IsByDays}";
}
