using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>The agreement's text as it stands from a date on: the clauses with all earlier amendments worked in.</summary>
public sealed class AgreementVersion
{
    private readonly FrozenDictionary<string, DefinedTerm> _definitions;
    private readonly FrozenSet<string> _facts;
    private readonly Lazy<AgreementVersion> _beforeTheEnd;
    private readonly Lazy<AgreementVersion> _afterTheEnd;

    internal AgreementVersion(LocalDate inForceFrom, string title, EquatableArray<Clause> clauses, params IEnumerable<ClauseReference> lapsed)
    {
        (Text, Lapsed) = (this, lapsed.ToFrozenSet());
        InForceFrom = inForceFrom;
        Title = title;
        Clauses = clauses;
        (_beforeTheEnd, _afterTheEnd) = (new(() => TextAtTheEnd.Before(this)), new(() => TextAtTheEnd.After(this)));
        Definitions = clauses
            .SelectMany(clause => clause.Definitions, (clause, definition) => (Clause: clause.Reference, Definition: definition))
            .Select((found, index) => new DefinedTerm(found.Clause, found.Definition.Term, found.Definition.Rule, index))
            .ToEquatableArray();
        (Payments, Duties, Powers, Expectations) = (InForce<Payment>(), InForce<Duty>(), InForce<Power>(), InForce<Expectation>());
        (Expiries, PeriodsOfTheEnd) = (InForce<Expiry>(), InForce<PeriodOfTheEnd>());
        _definitions = Definitions.DistinctBy(defined => defined.Term.Key).ToFrozenDictionary(defined => defined.Term.Key, StringComparer.Ordinal);
        InOrder = Dependence.Groups(Definitions.Select(defined => defined.Index), index => Needed(Definitions[index]).Select(needed => needed.Index))
            .SelectMany(group => group)
            .Select(index => Definitions[index])
            .ToEquatableArray();
        Facts = Rules.SelectMany(rule => rule.Rule.Names()).OfType<FactDeclaration>().Distinct().ToEquatableArray();
        _facts = Facts.Select(fact => fact.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The day from which it is in force.</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>What brought it into force: the agreement as signed, or an amendment.</summary>
    public string Title { get; }

    /// <summary>Its clauses, in the order of the text.</summary>
    public EquatableArray<Clause> Clauses { get; }

    /// <summary>Its defined terms, in the order of the text.</summary>
    public EquatableArray<DefinedTerm> Definitions { get; }

    /// <summary>Its defined terms in the order in which they can be computed: each after those whose present value it needs.</summary>
    internal EquatableArray<DefinedTerm> InOrder { get; }

    /// <summary>The facts that its rules name, in the order of the text.</summary>
    internal EquatableArray<FactDeclaration> Facts { get; }

    /// <summary>Its payments, each with the clause that asks for it.</summary>
    internal EquatableArray<(ClauseReference Clause, Payment Payment)> Payments { get; }

    /// <summary>Its duties, each with the clause that lays it down.</summary>
    internal EquatableArray<(ClauseReference Clause, Duty Duty)> Duties { get; }

    /// <summary>Its powers, each with the clause that gives it.</summary>
    internal EquatableArray<(ClauseReference Clause, Power Power)> Powers { get; }

    /// <summary>Its expectations, each with the clause that states it.</summary>
    internal EquatableArray<(ClauseReference Clause, Expectation Expectation)> Expectations { get; }

    /// <summary>The days on which it ends by itself, each with the clause that says so.</summary>
    internal EquatableArray<(ClauseReference Clause, Expiry Expiry)> Expiries { get; }

    /// <summary>How the period of the end counts, with the clause that says so; none where it cannot end.</summary>
    internal EquatableArray<(ClauseReference Clause, PeriodOfTheEnd Period)> PeriodsOfTheEnd { get; }

    /// <summary>What of it is stated while the agreement goes on: all but what begins with the end.</summary>
    internal AgreementVersion BeforeTheEnd => _beforeTheEnd.Value;

    /// <summary>The whole text, of which this is what is stated before, in or after the period in which the agreement ends; itself otherwise.</summary>
    internal AgreementVersion Text { get; init; }

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

    /// <summary>What defines a term in this version.</summary>
    /// <returns>Whether anything does.</returns>
    public bool TryDefine(string key, [NotNullWhen(true)] out DefinedTerm? defined) => _definitions.TryGetValue(key, out defined);

    /// <summary>The defined terms whose present value a defined term needs, in any branch or reading.</summary>
    internal IEnumerable<DefinedTerm> Needed(DefinedTerm defined) =>
        defined.Rule.PresentNames().OfType<TermDeclaration>().Select(term => _definitions.GetValueOrDefault(term.Key)).OfType<DefinedTerm>();

    /// <summary>Whether any of its rules names a fact.</summary>
    internal bool AsksFor(FactDeclaration fact) => _facts.Contains(fact.Key);

    private EquatableArray<(ClauseReference Clause, T Provision)> InForce<T>()
        where T : Provision => Clauses
            .SelectMany(clause => clause.Provisions.OfType<T>(), (clause, provision) => (clause.Reference, provision))
            .ToEquatableArray();

    /// <summary>The title and the date from which it is in force.</summary>
    public override string ToString() => $"{Title}, in force from {new DateValue(InForceFrom)}";
}
