using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>A clause: where it stands, what it is about in our own words, and what it does.</summary>
/// <example>
/// <code>
/// new Clause("4(5)(a)", "Total Revenue", "What customers were invoiced, less credits and disputed items.",
///     TotalRevenue.Means(GrossRevenue - CustomerCredits - DisputedItems))
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Clause
{
    private static readonly Constant _noRule = new(TruthValue.True, Measure.Truth) { IsStated = false };

    /// <summary>A clause with its provisions.</summary>
    /// <param name="reference">Where it stands: <c>4(5)(a)</c>.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="summary">What it says, in our own words.</param>
    /// <param name="provisions">The terms it defines, the payments it asks for, the duties and powers it creates.</param>
    public Clause(ClauseReference reference, string heading, Summary summary, params EquatableArray<Provision> provisions)
    {
        Reference = reference;
        Heading = heading.NotBlank();
        Summary = summary.NotNull();
        Provisions = provisions;
    }

    /// <summary>A clause with its provisions, whose summary tells rules: <c>$"No fee for less than {threshold}."</c>.</summary>
    /// <param name="reference">Where it stands: <c>4(5)(a)</c>.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="summary">What it says, in our own words; the rules in them are told as they stand in each version.</param>
    /// <param name="provisions">The terms it defines, the payments it asks for, the duties and powers it creates.</param>
    public Clause(ClauseReference reference, string heading, FormattableString summary, params EquatableArray<Provision> provisions)
        : this(reference, heading, Summary.Of(summary), provisions)
    {
    }

    /// <summary>Where it stands.</summary>
    public ClauseReference Reference { get; }

    /// <summary>Its heading.</summary>
    public string Heading { get; }

    /// <summary>What it says, in our own words.</summary>
    public Summary Summary { get; internal init; }

    /// <summary>The terms it defines, the payments it asks for, the duties and powers it creates.</summary>
    public EquatableArray<Provision> Provisions { get; internal init; }

    /// <summary>Why the clause computes nothing; null where it computes something.</summary>
    public string? WhyNothing { get => Provisions.Count == 0 ? field : null; private init; }

    /// <summary>Whether it goes on binding the parties once the agreement has ended.</summary>
    public bool OutlivesTermination { get; private init; }

    /// <summary>Whether its payments, duties and powers begin with the end of the agreement.</summary>
    public bool BeginsWithTheEnd { get; private init; }

    /// <summary>What it answers itself of the questions that a review of the drafting asks, see <see cref="Reviewed(QuestionKind, string)"/>.</summary>
    public EquatableArray<Answer> Answers { get; private init; } = [];

    /// <summary>The terms it defines.</summary>
    public IEnumerable<Definition> Definitions => Provisions.OfType<Definition>();

    /// <summary>The duties it lays on parties.</summary>
    public IEnumerable<Duty> Duties => Provisions.OfType<Duty>();

    /// <summary>The powers it gives to parties.</summary>
    public IEnumerable<Power> Powers => Provisions.OfType<Power>();

    /// <summary>What it expects of facts and terms.</summary>
    public IEnumerable<Expectation> Expectations => Provisions.OfType<Expectation>();

    /// <summary>The payments it asks for.</summary>
    public IEnumerable<Payment> Payments => Provisions.OfType<Payment>();

    /// <summary>A clause that computes nothing, and why.</summary>
    /// <example><c>Clause.ComputingNothing("6(23)", "Headings", "Headings carry no meaning.", because: "it is a rule of construction")</c>.</example>
    public static Clause ComputingNothing(ClauseReference reference, string heading, string summary, string because) =>
        new(reference, heading, summary) { WhyNothing = because.NotBlank() };

    /// <summary>The same clause, going on to bind the parties once the agreement has ended.</summary>
    /// <remarks>
    /// Of a clause that does not, nothing is paid any more for the periods after the one in which the agreement ended, no duty
    /// arises and no power can be exercised; its definitions go on computing, for those that survive build on them.
    /// </remarks>
    public Clause Surviving() => this with { OutlivesTermination = true };

    /// <summary>The same clause, computing what falls due upon the end of the agreement: not stated before, and surviving it.</summary>
    /// <example>Compensation, the return of a deposit, a last account.</example>
    public Clause UponTheEnd() => this with { OutlivesTermination = true, BeginsWithTheEnd = true };

    /// <summary>The same clause, which answers a question of a review of the drafting: what looks odd there, its text says.</summary>
    /// <param name="question">What a careful reader would ask.</param>
    /// <param name="answer">What the text says of it, in our own words, as a sentence without a full stop.</param>
    /// <remarks>It answers every question of that kind about the clause. It changes no figure; one that nothing asks for is told by the review.</remarks>
    /// <example><c>clause.Reviewed(QuestionKind.NoDueDate, "it is paid as the work proceeds, on no set day")</c>.</example>
    public Clause Reviewed(QuestionKind question, string answer) => this with { Answers = [.. Answers, new Answer(question, answer, About: null)] };

    /// <summary>The same clause, which answers a question of a review of the drafting about one fact or term.</summary>
    /// <param name="question">What a careful reader would ask.</param>
    /// <param name="about">The fact or term that the question is about.</param>
    /// <param name="answer">What the text says of it, in our own words, as a sentence without a full stop.</param>
    /// <example><c>clause.Reviewed(QuestionKind.ExcessDropped, ThilInvestment, "Fusion bears what is above the cap")</c>.</example>
    public Clause Reviewed<T>(QuestionKind question, NamedRule<T> about, string answer)
        where T : struct => this with { Answers = [.. Answers, new Answer(question, answer, about.NotNull().Name)] };

    /// <summary>The same clause with every rule in it, and in its summary, put through a change.</summary>
    internal Clause WithRules(Func<Node, Node> change) =>
        this with { Summary = Summary.WithRules(change), Provisions = Provisions.Select(provision => provision.WithRules(change)).ToEquatableArray() };

    /// <summary>Whether both are the same, in their words and in their rules: what the records say, in time by the rules that there are.</summary>
    internal bool IsTheSameAs(Clause other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        var (rules, otherRules) = (new List<Node>(), new List<Node>());
        return Bare(rules).Equals(other.Bare(otherRules)) && rules.Count == otherRules.Count
            && rules.Zip(otherRules).All(pair => pair.First.IsTheSameAs(pair.Second));
    }

    // All but its rules, which are taken out.
    private Clause Bare(List<Node> rules) => WithRules(rule =>
    {
        rules.Add(rule);
        return _noRule;
    });

    /// <summary>The reference and the heading: <c>4(5)(a) Total Revenue</c>.</summary>
    public override string ToString() => $"{Reference} {Heading}";
}
