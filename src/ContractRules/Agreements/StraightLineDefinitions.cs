using System.Globalization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;

namespace ContractRules.Agreements;

/// <summary>Definitions that belong together: what is amortized, what is not yet, and the account of each cost.</summary>
public static class StraightLineDefinitions
{
    /// <summary>The most instalments over which a cost is spread so: each is a term of its own.</summary>
    public const int MostPeriods = 1_000;

    /// <summary>
    /// Straight-line amortization that keeps an account of each cost: in each period so much of its rest as there are periods left to
    /// it. Whatever an amendment makes of the periods, the rest is spread over the remaining ones, and the instalments add up to the cost.
    /// </summary>
    /// <remarks>
    /// The account is <paramref name="unamortized"/>, with a member for each number of instalments already had
    /// (<c>unamortized[after-3]</c>): so much is remembered, however long it goes on. Where the periods become fewer than a cost has
    /// had already, its rest falls at once. An amendment that gives up spreading says what becomes of the rest: it is charged at once
    /// (<c>Amortized.Means(Cost + Unamortized.Prior())</c>, the account being kept), or written off (<see cref="MeansWrittenOff"/>); one
    /// that says nothing is refused. A cost below zero is given back in the same instalments. A cost that is not known leaves all that
    /// comes after it undetermined, as of every balance.
    /// </remarks>
    /// <param name="amortized">The term for the instalments of a period.</param>
    /// <param name="cost">The cost of each period.</param>
    /// <param name="unamortized">The term for what of all costs is not yet amortized at the end of the period.</param>
    /// <param name="periods">How many instalments.</param>
    /// <param name="from">When the first one falls.</param>
    /// <returns>The definitions of both terms and of the members: spread them among the provisions of the clause.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The periods are fewer than 1, or more than <see cref="MostPeriods"/>.</exception>
    /// <example>
    /// <c>[.. Amortized.MeansStraightLineOf(Cost, Unamortized, periods: 12, FirstInstalment.InThePeriodOfTheCost)]</c>: 12,000 of January are
    /// 1,000 a month; revised to 6 in May, the 8,000 left are spread over the 2 months left, 4,000 each.
    /// </example>
    public static EquatableArray<Provision> MeansStraightLineOf(
        this Term<Money> amortized, NamedRule<Money> cost, Term<Money> unamortized, int periods, FirstInstalment from)
    {
        periods.From(1, to: MostPeriods);
        var atOnce = from.Defined() == FirstInstalment.InThePeriodOfTheCost;
        var rests = unamortized.Made().ForEach(new Members("instalments had", [.. Enumerable.Range(0, periods).Select(After)]));
        var due = Enumerable.Range(0, periods).Select(had => had == 0 && atOnce ? rests[After(0)].Prior() + cost : rests[After(had)].Prior()).ToList();
        var instalments = due.Select((rest, had) => Amortization.Instalment(rest, periods - had)).ToList();
        var overdue = (unamortized.Prior() - new Rule<Money>(new Sum([.. rests.Members.Keys.Select(key => rests[key].Prior().Node)])))
            .Called($"what is left of costs that have had their instalments");
        return
        [
            amortized.Made().Means(new Rule<Money>(new Sum([.. instalments.Append(overdue).Select(part => part.Node)]))
                .Called($"{cost} spread over {periods} periods, the rest of each over those left")),
            unamortized.Means(unamortized.CarriedForward(adding: cost, less: amortized)),
            rests[After(0)].Means(atOnce ? Nothing.In(cost) : cost),
            .. Enumerable.Range(1, periods - 1).Select(had => rests[After(had)].Means(due[had - 1] - instalments[had - 1])),
        ];
    }

    /// <summary>The account of what is not yet amortized, given up by an amendment: what is left is charged to nobody.</summary>
    /// <param name="unamortized">The term that was the account.</param>
    /// <example>
    /// <c>Edit.Revise("4(5)", "nothing is spread any more", Amortized.Means(Cost), Unamortized.MeansWrittenOff())</c>: of 12,000 over 12
    /// months from January, 1,000 a month are charged until April, and the 8,000 left never.
    /// </example>
    public static Definition MeansWrittenOff(this Term<Money> unamortized) =>
        unamortized.Means(Nothing.In(unamortized).Called($"nothing, what was left being written off"));

    /// <summary>The accounts of what is left that a rule spreads.</summary>
    internal static IEnumerable<TermDeclaration> AccountsIn(Node rule) => rule.SelfAndDescendants().Select(AccountOf).OfType<TermDeclaration>();

    // Told by what it charges at once: what the account holds beyond its members.
    private static TermDeclaration? AccountOf(Node node) =>
        node is Sum([Prior(TermDeclaration account, _), Negation(Sum([Prior({ Member: not null } first, _), ..]))]) && first.Key == $"{account.Key}[{After(0)}]"
            ? account
            : null;

    private static string After(int instalments) => string.Create(CultureInfo.InvariantCulture, $"after-{instalments}");
}
