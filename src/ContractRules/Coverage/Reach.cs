using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>
/// What statements really reached of an agreement: which terms were determined, and which branches of its rules were taken. A test that
/// reached nothing found nothing.
/// </summary>
/// <remarks>
/// A branch counts where the evaluation really went that way: not behind a condition that settled the matter before, and not in a choice
/// that was not made. In a period that is settled by days under two texts, terms count and branches do not.
/// </remarks>
/// <example><c>Reach.Of(agreement, statements).ToString()</c> begins <c>711 statements, 0 of 2,133 terms determined, 3 of 14 branches reached</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Reach
{
    private const int MostTold = 8;

    private readonly Agreement _agreement;
    private readonly ImmutableDictionary<AgreementVersion, TextReached> _texts;
    private readonly ImmutableDictionary<string, TermReach> _terms;

    private Reach(Agreement agreement, long statements, ImmutableDictionary<AgreementVersion, TextReached> texts, ImmutableDictionary<string, TermReach> terms) =>
        (_agreement, Statements, _texts, _terms) = (agreement, statements, texts, terms);

    /// <summary>How many statements were looked at.</summary>
    public long Statements { get; }

    /// <summary>The terms that statements had, by their keys.</summary>
    public EquatableArray<TermReach> Terms => [.. _terms.Values.OrderBy(term => term.Term.Key, StringComparer.Ordinal)];

    /// <summary>Of all terms of all statements, the part that was determined; 0 where there were none.</summary>
    public Rational PartDetermined => _terms.Values.Sum(term => term.Statements) is var all && all > 0
        ? new Rational(_terms.Values.Sum(term => term.Determined), all)
        : Rational.Zero;

    /// <summary>The branches that were reached, in the order of the text.</summary>
    public EquatableArray<Branch> Branches => [.. ReachedOf(InOrder)];

    /// <summary>The branches of the agreement that were not reached, in the order of the text, with what is known of why.</summary>
    public EquatableArray<BranchNotReached> NotReached
    {
        get
        {
            var reached = ReachedOf(InOrder).ToHashSet();
            return
            [
                .. _agreement.Versions.SelectMany(text => new BranchesInRange(text, _agreement).Beside(reached))
                    .GroupBy(branch => branch.Branch)
                    .Select(same => same.FirstOrDefault(branch => !branch.IsDead) ?? same.First()),
            ];
        }
    }

    /// <summary>Nothing reached yet of an agreement.</summary>
    public static Reach Of(Agreement agreement) =>
        new(agreement.NotNull(), 0, ImmutableDictionary.Create<AgreementVersion, TextReached>(ReferenceEqualityComparer.Instance), ImmutableDictionary.Create<string, TermReach>(StringComparer.Ordinal));

    /// <summary>What statements reached of an agreement.</summary>
    /// <param name="agreement">The agreement, however it is read.</param>
    /// <param name="statements">Its statements.</param>
    public static Reach Of(Agreement agreement, IReadOnlyList<Statement> statements) => Of(agreement).With(statements);

    /// <summary>What was reached, with these statements too. The more was reached before, the less there is to look at.</summary>
    /// <param name="statements">Statements of the same agreement, however it was read.</param>
    public Reach With(IReadOnlyList<Statement> statements)
    {
        var (texts, terms) = (_texts.ToBuilder(), new Dictionary<string, TermReach>(StringComparer.Ordinal));
        foreach (var statement in statements.Whole())
        {
            var text = statement.Version.Text;
            if (IsWritten(text, statement.Basis.Agreement))
            {
                texts[text] = (texts.TryGetValue(text, out var reached) ? reached : TextReached.NothingOf(text)).With(statement);
            }

            foreach (var (term, _, outcome) in statement.Terms)
            {
                var before = terms.GetValueOrDefault(term.Key) ?? _terms.GetValueOrDefault(term.Key) ?? new(term, 0, 0);
                terms[term.Key] = before with { Determined = before.Determined + (outcome.IsDetermined ? 1 : 0), Statements = before.Statements + 1 };
            }
        }

        return new(_agreement, Statements + statements.Count, texts.ToImmutable(), _terms.SetItems(terms));
    }

    /// <summary>The branches that were reached, with no statement counted: to look on apart, and add what is found there by <see cref="And"/>.</summary>
    public Reach WithoutCounts => new(_agreement, 0, _texts, ImmutableDictionary.Create<string, TermReach>(StringComparer.Ordinal));

    /// <summary>What either reached.</summary>
    /// <param name="other">What other statements of the same agreement reached.</param>
    public Reach And(Reach other)
    {
        var (texts, terms) = (_texts.ToBuilder(), _terms.ToBuilder());
        foreach (var (text, reached) in other.NotNull()._texts)
        {
            texts[text] = texts.TryGetValue(text, out var own) ? own.And(reached) : reached;
        }

        foreach (var (key, term) in other._terms)
        {
            terms[key] = terms.TryGetValue(key, out var own) ? own with { Determined = own.Determined + term.Determined, Statements = own.Statements + term.Statements } : term;
        }

        return new(_agreement, Statements + other.Statements, texts.ToImmutable(), terms.ToImmutable());
    }

    /// <summary>How far a term was reached; no statement where none had it.</summary>
    public TermReach OfTerm(string key) => _terms.TryGetValue(key.NotNull(), out var term) ? term
        : _agreement.Texts.SelectMany(text => text.Definitions).FirstOrDefault(defined => defined.Term.Key == key) is { } defined ? new(defined.Term, 0, 0)
        : throw new ArgumentException($"'{key}' is no term of {_agreement.Key}; expected one that its clauses define: {string.Join(", ", SomeTerms)}.", nameof(key));

    private IEnumerable<string> SomeTerms => _agreement.Texts.SelectMany(text => text.Definitions).Select(defined => defined.Term.Key).Distinct().Take(MostTold);

    /// <summary>How many statements, terms and branches.</summary>
    public override string ToString()
    {
        var (reached, open) = (Branches.Count, NotReached);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Statements:N0} statements, {_terms.Values.Sum(term => term.Determined):N0} of {_terms.Values.Sum(term => term.Statements):N0} terms determined, {reached:N0} of {reached + open.Count(branch => !branch.IsDead):N0} branches reached{Dead(open)}");
    }

    private IEnumerable<TextReached> InOrder => _texts.OrderBy(text => text.Key.InForceFrom).Select(text => text.Value);

    private static string Dead(EquatableArray<BranchNotReached> open) => open.Count(branch => branch.IsDead) is var dead && dead > 0
        ? string.Create(CultureInfo.InvariantCulture, $", and {dead:N0} that nothing leads to")
        : "";

    private static IEnumerable<Branch> ReachedOf(IEnumerable<TextReached> texts) => texts
        .SelectMany(text => text.Branches.All.Where((_, branch) => text.Reached[branch]))
        .Distinct();

    // The text of one period alone, made for the days of it, is none that anyone wrote.
    private static bool IsWritten(AgreementVersion text, Agreement agreement) => agreement.Versions.Any(version => ReferenceEquals(version, text));
}
