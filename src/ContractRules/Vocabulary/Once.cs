using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>What is due once, upon an event: the price at closing, a balance once the final figure is known, compensation upon the end.</summary>
/// <remarks>
/// Each defines a term that gives what falls due in the period. Event and figure may come in either order, or late: what
/// is known of both by the end of a period is due then. While the event has happened and the figure is not known, the
/// term is undetermined, and its payment open; once the figure is known it is paid. The event has to last: a standing
/// fact, or a term such as <see cref="Thresholds.OpenedBy"/> gives. What was due stays so under an amendment, and a clause that an amendment
/// brings after the event is due with it. An agreement whose event or figure follows, by its terms, from what is given for one period only is refused when built.
/// </remarks>
public static class Once
{
    /// <summary>The figure, once upon the event; and where it is restated, the difference.</summary>
    /// <remarks>
    /// In all, the last figure falls due. The figure has to last like the event: a standing fact, a constant, a term that
    /// follows from such. An event that is dated anew, or taken back, takes nothing back that was due.
    /// </remarks>
    /// <param name="due">The term that is defined so.</param>
    /// <param name="event">The day of the event.</param>
    /// <param name="figure">What is due in all.</param>
    /// <exception cref="ArgumentException">The event is a fact that is given for one period only, or the figure is one or is computed from one.</exception>
    /// <example>
    /// <c>Price.Means(Price.OnceUpon(Closing, FinalPrice))</c>: closed in January, with a price of 1,000 known in March and
    /// restated as 900 in May, it is open in January and February, then 1,000, nothing, −100, and nothing from then on.
    /// </example>
    public static Rule<T> OnceUpon<T>(this Term<T> due, Fact<LocalDate> @event, Rule<T> figure)
        where T : struct, IAmount => due.OnceUpon(@event.HasHappened(), figure);

    /// <inheritdoc cref="OnceUpon{T}(Term{T}, Fact{LocalDate}, Rule{T})"/>
    /// <param name="due">The term that is defined so.</param>
    /// <param name="event">Whether the event has happened.</param>
    /// <param name="figure">What is due in all.</param>
    public static Rule<T> OnceUpon<T>(this Term<T> due, Rule<bool> @event, Rule<T> figure)
        where T : struct, IAmount
    {
        var before = due.SettledBefore();
        Lasting.Checked(@event, nameof(@event));
        Lasting.CheckedThroughout(figure, nameof(figure));
        var wasDue = (!Nothing.Is(before)).Called($"{due} was due before").CountingOn(@event.Node, figure.Node);
        return figure.ProvidedThat(@event | wasDue) - before;
    }

    /// <summary>The figure as it stands upon the event, once and for all; what it comes to later counts for nothing.</summary>
    /// <remarks>Where the figure is not known upon the event, it counts as it stands in the first period in which it is.</remarks>
    /// <param name="due">The term that is defined so.</param>
    /// <param name="event">Whether the event has happened: a standing fact, or a term that goes on holding.</param>
    /// <param name="figure">What is due: any rule, also one that goes on changing.</param>
    /// <exception cref="ArgumentException">The event is a fact that is given for one period only.</exception>
    /// <example>
    /// <c>Compensation.Means(Compensation.OnceForAllUpon(HasEnded, Unrecovered))</c>: ended in May, with 500 unrecovered then
    /// and 400 in June, it is 500 in May and nothing before and after.
    /// </example>
    public static Rule<T> OnceForAllUpon<T>(this Term<T> due, NamedRule<bool> @event, Rule<T> figure)
        where T : struct, IAmount
    {
        Lasting.Checked(@event, nameof(@event));
        var settled = !Nothing.Is(due.SettledBefore()) | (@event.Prior() & due.Prior(initial: Confinement.To(false, Nothing.In(due))).IsDetermined());
        return figure.ProvidedThat(@event).Unless(settled.Called($"{due} was settled before").CountingOn(@event.Node));
    }
}
