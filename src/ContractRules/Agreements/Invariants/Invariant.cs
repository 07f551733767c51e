using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;

namespace ContractRules.Agreements.Invariants;

/// <summary>
/// What holds of an agreement whatever the facts: a condition over its terms, which every statement keeps. It changes no figure, and so is
/// no part of the agreement's fingerprint.
/// </summary>
/// <remarks>
/// It is written in the language of the rules, so that whatever interprets rules can look at it. What holds over successive statements is
/// a condition, too, for rules can speak of the past: a sum that never falls is at least what it was the period before. A statement under
/// a text that does not define all the terms that it speaks of, or is read otherwise than it is meant, is none of its concern; one in
/// which the condition cannot be determined neither keeps nor breaks it.
/// </remarks>
/// <example>
/// <code>
/// Invariant.Always("THIL never invests more than the cap", ThilInvestment &lt;= InvestmentCap, clause: "3(3)")
/// Invariant.NeverFalls("what is repaid stays repaid", LoanRepaidToDate, clause: "2(2)(1)(c)")
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Invariant
{
    private Invariant(string words, Rule<bool> rule, ClauseReference clause)
    {
        (Words, Rule, Clause) = (words.NotBlank(), Judged(rule.Declared()), clause);
        PresentTerms = [.. Rule.PresentNames().OfType<TermDeclaration>().Distinct()];
    }

    /// <summary>What holds, as a sentence without a full stop.</summary>
    public string Words { get; }

    /// <summary>The condition that every statement keeps.</summary>
    public Node Rule { get; }

    /// <summary>The clause that promises it, or that it follows from; <c>default</c> for one of somebody's own. What an agreement ships has one.</summary>
    public ClauseReference Clause { get; }

    /// <summary>The readings to which it is confined, all of them together; none where it holds however the text is read.</summary>
    public EquatableArray<MeantReading> MeantReadings { get; private init; } = [];

    /// <summary>A condition that holds in every statement.</summary>
    /// <param name="words">What holds, as a sentence without a full stop.</param>
    /// <param name="rule">The condition.</param>
    /// <param name="clause">The clause that promises it.</param>
    /// <exception cref="ArgumentException">There are no words, or the condition passes over what was open.</exception>
    /// <example><c>Invariant.Always("THIL never invests more than the cap", ThilInvestment &lt;= InvestmentCap, clause: "3(3)")</c>.</example>
    public static Invariant Always(string words, Rule<bool> rule, ClauseReference clause = default) => new(words, rule.Made(), clause);

    /// <summary>A condition that holds in no statement.</summary>
    /// <param name="words">What holds, as a sentence without a full stop: that it is never so.</param>
    /// <param name="rule">The condition.</param>
    /// <param name="clause">The clause that promises it.</param>
    /// <exception cref="ArgumentException">There are no words, or the condition passes over what was open.</exception>
    /// <example><c>Invariant.Never("no profit is shared while a loss is carried", (LossCarried &gt; nothing) &amp; (Shared &gt; nothing), clause: "4(1)")</c>.</example>
    public static Invariant Never(string words, Rule<bool> rule, ClauseReference clause = default) => new(words, !rule.Made(), clause);

    /// <summary>Something that, once it holds, holds in every later statement.</summary>
    /// <param name="words">What holds, as a sentence without a full stop.</param>
    /// <param name="term">What stays true.</param>
    /// <param name="clause">The clause that promises it.</param>
    /// <exception cref="ArgumentException">There are no words.</exception>
    /// <remarks>Each statement is held against the one before: where that one is undetermined, so is this.</remarks>
    /// <example><c>Invariant.OnceThenAlways("an agreement that has ended stays so", HasEnded, clause: "6(10)")</c>.</example>
    public static Invariant OnceThenAlways(string words, NamedRule<bool> term, ClauseReference clause = default) => new(words, !term.Made().Prior() | term, clause);

    /// <summary>An amount that is in no statement less than in the one before.</summary>
    /// <param name="words">What holds, as a sentence without a full stop.</param>
    /// <param name="amount">What never falls.</param>
    /// <param name="clause">The clause that promises it.</param>
    /// <exception cref="ArgumentException">There are no words.</exception>
    /// <remarks>Each statement is held against the one before: where that one is undetermined, so is this.</remarks>
    /// <example><c>Invariant.NeverFalls("what is repaid stays repaid", LoanRepaidToDate, clause: "2(2)(1)(c)")</c>.</example>
    public static Invariant NeverFalls<T>(string words, NamedRule<T> amount, ClauseReference clause = default)
        where T : struct, IAmount => new(words, amount.Made() >= amount.Prior(initial: amount), clause);

    /// <summary>An amount of which the parts of all statements so far add up to a whole, in each statement anew.</summary>
    /// <param name="words">What holds, as a sentence without a full stop.</param>
    /// <param name="part">What of it falls to each period.</param>
    /// <param name="whole">What they add up to so far.</param>
    /// <param name="clause">The clause that promises it.</param>
    /// <exception cref="ArgumentException">There are no words.</exception>
    /// <remarks>From a period on in which the part is undetermined, it is undetermined what they add up to.</remarks>
    /// <example><c>Invariant.AddsUpTo("what is settled adds up", MonthlySettlement, SettlementToDate, clause: "4(2)")</c>.</example>
    public static Invariant AddsUpTo<T>(string words, NamedRule<T> part, Rule<T> whole, ClauseReference clause = default)
        where T : struct, IAmount => new(words, part.Made().ToDate().IsEqualTo(whole), clause);

    /// <summary>The same, confined to ways to read the text. Asked for several readings, it is confined to all of them.</summary>
    /// <param name="reading">A question that the text leaves open.</param>
    /// <param name="options">The names of the options under which it is meant to hold.</param>
    /// <exception cref="ArgumentException">No option is named, or one that the question does not have.</exception>
    /// <example><c>invariant.WhereRead(FusionShareAmended, "remainder")</c>.</example>
    public Invariant WhereRead(Reading reading, params EquatableArray<string> options) => this with { MeantReadings = [.. MeantReadings, new MeantReading(reading, options)] };

    /// <summary>Whether it is meant to hold where the text is read so.</summary>
    public bool IsMeantUnder(ReadingChoices readings) => readings.NotNull() is var chosen && MeantReadings.All(meant => meant.Holds(chosen));

    /// <summary>Whether a statement under a text is its concern: it defines all the terms whose present value the condition asks for.</summary>
    internal bool Concerns(AgreementVersion version) => PresentTerms.All(term => version.TryDefine(term.Key, out var defined) && defined.Term == term);

    /// <summary>The terms whose present value the condition asks for.</summary>
    internal EquatableArray<TermDeclaration> PresentTerms { get; }

    // A sum without what was open is determined whatever is missing, and would hold of what nobody knows.
    private static Node Judged(Node rule) => rule.SelfAndDescendants().OfType<ToDate>().FirstOrDefault(sum => sum.LeavesOutOpen) is not { } passing
        ? rule
        : throw new ArgumentException($"'{passing.InShort()}' passes over what was open, and would hold of what nobody knows; expected a sum to date.", nameof(rule));

    /// <summary>The words and the clause: <c>THIL never invests more than the cap (3(3))</c>.</summary>
    public override string ToString() => Clause == default ? Words : $"{Words} ({Clause})";
}
