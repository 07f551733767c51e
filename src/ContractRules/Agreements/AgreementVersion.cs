using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ContractRules.Agreements.Edits;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>The agreement's text as it stands from a date on: the clauses with all earlier amendments worked in.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class AgreementVersion : IEquatable<AgreementVersion>
{
    private readonly FrozenDictionary<string, DefinedTerm> _definitions;
    private readonly EquatableArray<EquatableArray<DefinedTerm>> _needed;
    private readonly Lazy<FrozenDictionary<ClauseReference, Clause>> _byReference;
    private readonly FrozenSet<string> _facts;
    private readonly Lazy<AgreementVersion> _beforeTheEnd;
    private readonly Lazy<AgreementVersion> _afterTheEnd;

    internal AgreementVersion(LocalDate inForceFrom, string title, EquatableArray<Clause> clauses, params IEnumerable<ClauseReference> lapsed)
    {
        (Text, AsWritten, Lapsed) = (this, this, lapsed.ToFrozenSet());
        InForceFrom = inForceFrom;
        Title = title;
        Clauses = clauses;
        _byReference = new(() => clauses.DistinctBy(clause => clause.Reference).ToFrozenDictionary(clause => clause.Reference));
        (_beforeTheEnd, _afterTheEnd) = (new(() => TextAtTheEnd.Before(this)), new(() => TextAtTheEnd.After(this)));
        Definitions = clauses
            .SelectMany(clause => clause.Provisions.SelectMany(provision => provision.Defining), (clause, definition) => (Clause: clause.Reference, Definition: definition))
            .Select((found, index) => new DefinedTerm(found.Clause, found.Definition.Term, found.Definition.Rule, index))
            .ToEquatableArray();
        (Payments, Duties, Powers, Expectations) = (InForce<Payment>(), InForce<Duty>(), InForce<Power>(), InForce<Expectation>());
        var byWhatTheyConcern = Expectations.ToLookup(found => found.Expectation.ConcernsFactsAlone);
        (ExpectationsOfFacts, ExpectationsOfTerms) = ([.. byWhatTheyConcern[true]], [.. byWhatTheyConcern[false]]);
        (Expiries, PeriodsOfTheEnd, LateInterests) = (InForce<Expiry>(), InForce<PeriodOfTheEnd>(), InForce<LateInterest>());
        Lots = InForce<LotAccount>();
        _definitions = Definitions.DistinctBy(defined => defined.Term.Key).ToFrozenDictionary(defined => defined.Term.Key, StringComparer.Ordinal);
        Meanings = new(_definitions.ToDictionary(defined => defined.Key, defined => defined.Value.Rule, StringComparer.Ordinal));
        _needed = Definitions.Select(NeededBy).ToEquatableArray();
        InOrder = Dependence.Groups(Definitions.Select(defined => defined.Index), index => _needed[index].Select(needed => needed.Index))
            .SelectMany(group => group)
            .Select(index => Definitions[index])
            .ToEquatableArray();
        Recurring = RecurringRules.Of([.. Rules.Select(rule => rule.Rule)]);
        Facts = Rules.SelectMany(rule => rule.Rule.Names()).OfType<FactDeclaration>().Distinct().ToEquatableArray();
        Items = Rules.SelectMany(rule => rule.Rule.SelfAndDescendants()).OfType<OverItems>().Select(over => over.Items).Where(items => items.View is null).Distinct().ToEquatableArray();
        _facts = Facts.Select(fact => fact.Key).ToFrozenSet(StringComparer.Ordinal);
        Readings = Rules.SelectMany(rule => rule.Rule.SelfAndDescendants()).OfType<Ambiguity>().Select(ambiguity => ambiguity.Reading).Distinct().ToEquatableArray();
        Years = Rules.SelectMany(rule => AccountingYear.SpokenOfIn(rule.Rule)).Distinct().ToEquatableArray();
    }

    /// <summary>The day from which it is in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>What brought it into force: the agreement as signed, or an amendment; and what is assumed beside it.</summary>
    public string Title { get; }

    /// <summary>The amendments worked in, in their order; none in the text as signed.</summary>
    public EquatableArray<Amendment> Amendments { get; internal init; } = [];

    /// <summary>Its clauses, in the order of the text.</summary>
    public EquatableArray<Clause> Clauses { get; }

    /// <summary>Its defined terms, in the order of the text.</summary>
    public EquatableArray<DefinedTerm> Definitions { get; }

    /// <summary>Its defined terms in the order in which they can be computed: each after those whose present value it needs.</summary>
    internal EquatableArray<DefinedTerm> InOrder { get; }

    /// <summary>The rules in it that are worked out once, each with a number from 0 on.</summary>
    internal FrozenDictionary<Node, int> Recurring { get; }

    /// <summary>The accounting years that begin and end in its rules. Each begins with a period: one that begins inside it is refused.</summary>
    public EquatableArray<AccountingYear> Years { get; }

    /// <summary>What its defined terms mean, for the ranges of its rules.</summary>
    internal Meanings Meanings { get; }

    /// <summary>The facts that its rules name, in the order of the text.</summary>
    internal EquatableArray<FactDeclaration> Facts { get; }

    /// <summary>The lists of items that its rules go over, in the order of the text.</summary>
    internal EquatableArray<ItemsDeclaration> Items { get; }

    /// <summary>The questions that its rules leave open, in the order of the text.</summary>
    internal EquatableArray<Reading> Readings { get; }

    /// <summary>Its payments, each with the clause that asks for it.</summary>
    internal EquatableArray<(ClauseReference Clause, Payment Payment)> Payments { get; }

    /// <summary>Its duties, each with the clause that lays it down.</summary>
    internal EquatableArray<(ClauseReference Clause, Duty Duty)> Duties { get; }

    /// <summary>Its powers, each with the clause that gives it.</summary>
    internal EquatableArray<(ClauseReference Clause, Power Power)> Powers { get; }

    /// <summary>Its expectations, each with the clause that states it.</summary>
    internal EquatableArray<(ClauseReference Clause, Expectation Expectation)> Expectations { get; }

    /// <summary>Those of them that concern facts alone, which refuse what breaks them.</summary>
    internal EquatableArray<(ClauseReference Clause, Expectation Expectation)> ExpectationsOfFacts { get; }

    /// <summary>The others, of which statements warn.</summary>
    internal EquatableArray<(ClauseReference Clause, Expectation Expectation)> ExpectationsOfTerms { get; }

    /// <summary>The lots that it keeps, each with the clause that does.</summary>
    internal EquatableArray<(ClauseReference Clause, LotAccount Account)> Lots { get; }

    /// <summary>The days on which it ends by itself, each with the clause that says so.</summary>
    internal EquatableArray<(ClauseReference Clause, Expiry Expiry)> Expiries { get; }

    /// <summary>How the period of the end counts, with the clause that says so; none where it cannot end.</summary>
    internal EquatableArray<(ClauseReference Clause, PeriodOfTheEnd Period)> PeriodsOfTheEnd { get; }

    /// <summary>What it says of interest on payments that are late, each with the clause that says so.</summary>
    internal EquatableArray<(ClauseReference Clause, LateInterest Interest)> LateInterests { get; }

    /// <summary>The clauses by which it can end, by a power or by itself.</summary>
    internal IEnumerable<Clause> ClausesThatEnd => Clauses.Where(clause => clause.Provisions.Any(provision => provision is Power { EndsTheAgreement: true } or Expiry));

    /// <summary>What of it is stated while the agreement goes on: all but what begins with the end.</summary>
    internal AgreementVersion BeforeTheEnd => _beforeTheEnd.Value;

    /// <summary>The whole text, of which this is what is stated before, in or after the period in which the agreement ends; itself otherwise.</summary>
    internal AgreementVersion Text { get; init; }

    /// <summary>The text as the parties wrote it, of which this is what holds under assumptions; itself where nothing is assumed.</summary>
    internal AgreementVersion AsWritten { get; private init; }

    /// <summary>The values that terms defined in it are assumed to have; none where everything follows from the facts.</summary>
    public EquatableArray<Assumption> Assumptions { get; private init; } = [];

    /// <summary>The clauses whose duties and powers have lapsed, since the agreement has ended and they do not survive it.</summary>
    internal FrozenSet<ClauseReference> Lapsed { get; }

    /// <summary>What of it is stated once the agreement has ended: definitions, and the payments, duties and powers of clauses that survive.</summary>
    internal AgreementVersion AfterTheEnd => _afterTheEnd.Value;

    /// <summary>Every rule of every provision, with the clause it stands in.</summary>
    internal IEnumerable<(Clause Clause, Node Rule)> Rules =>
        from clause in Clauses
        from provision in clause.Provisions
        from rule in provision.Rules
        select (clause, rule);

    /// <summary>
    /// Whose words a clause has: the edits that brought it to how it reads, each with its amendment, from the last one on that
    /// wrote it anew; none where it reads as signed.
    /// </summary>
    public EquatableArray<ClauseEdit> EditsOf(ClauseReference clause)
    {
        var edits = new List<ClauseEdit>();
        foreach (var edit in Amendments.SelectMany(amendment => amendment.Edits, (amendment, edit) => new ClauseEdit(amendment, edit)).Where(edit => edit.Edit.Touches(clause)))
        {
            if (edit.Edit is InsertClause or ReplaceClause)
            {
                edits.Clear();
            }

            edits.Add(edit);
        }

        return [.. edits];
    }

    /// <summary>What defines a term in this version.</summary>
    /// <returns>Whether anything does.</returns>
    public bool TryDefine(string key, [NotNullWhen(true)] out DefinedTerm? defined) => _definitions.TryGetValue(key, out defined);

    /// <summary>One of its clauses.</summary>
    internal Clause ClauseOf(ClauseReference reference) => _byReference.Value[reference];

    /// <summary>The defined terms whose present value a defined term needs, in any branch or reading.</summary>
    internal EquatableArray<DefinedTerm> Needed(DefinedTerm defined) => _needed[defined.Index];

    /// <summary>The same text, on the footing that terms have certain values; the later of two that concern the same.</summary>
    internal AgreementVersion Assuming(EquatableArray<Assumption> assumptions)
    {
        EquatableArray<Assumption> made = [.. assumptions.Where(assumed => TryDefine(assumed.Term.Key, out var defined) && defined.Term == assumed.Term)];
        return made.Count == 0 ? this : new(InForceFrom, $"{Title}, assuming {string.Join(" and ", made)}", [.. Clauses.Select(clause => made.Aggregate(clause, Assumed))], Lapsed)
        {
            Amendments = Amendments,
            AsWritten = this,
            Assumptions = made,
        };

        static Clause Assumed(Clause clause, Assumption assumption) => clause.Definitions.Any(definition => definition.Term == assumption.Term)
            ? clause with { Provisions = [.. clause.Provisions.Select(provision => provision is Definition definition ? assumption.In(definition) : provision)] }
            : clause;
    }

    /// <summary>The same text, with a clause beside it that is none of the agreement's: what an interpretation asks of it.</summary>
    internal AgreementVersion Adding(Clause clause) => new(InForceFrom, Title, [.. Clauses, clause], Lapsed)
    {
        Amendments = Amendments,
        Text = Text,
        AsWritten = AsWritten,
        Assumptions = Assumptions,
    };

    /// <summary>Whether any of its rules names a fact.</summary>
    internal bool AsksFor(FactDeclaration fact) => _facts.Contains(fact.Key);

    /// <summary>Whether both say the same, whatever brought them into force and when, and the same of it has lapsed.</summary>
    internal bool SaysTheSameAs(AgreementVersion other) => ReferenceEquals(this, other)
        || (Clauses.Count == other.Clauses.Count && Lapsed.SetEquals(other.Lapsed) && Clauses.Zip(other.Clauses).All(pair => pair.First.IsTheSameAs(pair.Second)));

    /// <summary>Whether both are the same text, in force from the same day.</summary>
    public bool Equals(AgreementVersion? other) => ReferenceEquals(this, other)
        || (other is not null && InForceFrom == other.InForceFrom && Title == other.Title && SaysTheSameAs(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgreementVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(InForceFrom, Title);

    /// <summary>What keeps the lots under a key; null where no clause does.</summary>
    internal (ClauseReference Clause, LotAccount Account)? KeepingLots(string key)
    {
        foreach (var kept in Lots)
        {
            if (kept.Account.Lots.Key == key)
            {
                return kept;
            }
        }

        return null;
    }

    private EquatableArray<DefinedTerm> NeededBy(DefinedTerm defined) => defined.Rule.PresentNames()
        .Concat(AccountsOfThePeriodIn(defined.Rule).SelectMany(NeededToMove))
        .OfType<TermDeclaration>()
        .Select(term => _definitions.GetValueOrDefault(term.Key))
        .OfType<DefinedTerm>()
        .DistinctBy(needed => needed.Index)
        .ToEquatableArray();

    // Lots of the period are known once the whole account is moved; so is the total of what is open.
    private IEnumerable<Named> NeededToMove(LotAccount account) => account.OfMovements
        .SelectMany(rule => rule.PresentNames().Concat(AccountsOfThePeriodIn(rule).Select(other => other.Lots.Total("open"))));

    private IEnumerable<LotAccount> AccountsOfThePeriodIn(Node rule) => Lots.Count == 0 ? [] : rule.SelfAndDescendants()
        .OfType<OverItems>()
        .Where(over => over.Items.View is LotsView.OfThePeriod)
        .Select(over => KeepingLots(over.Items.Key)?.Account)
        .OfType<LotAccount>();

    private EquatableArray<(ClauseReference Clause, T Provision)> InForce<T>()
        where T : Provision => Clauses
            .SelectMany(clause => clause.Provisions.OfType<T>(), (clause, provision) => (clause.Reference, provision))
            .ToEquatableArray();

    /// <summary>The title and the date from which it is in force.</summary>
    public override string ToString() => $"{Title}, in force from {new DateValue(InForceFrom)}";
}
