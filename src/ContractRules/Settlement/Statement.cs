using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>
/// One period settled: every term in force with its outcome and clause, the payments and deliveries with their due dates, how duties
/// and powers stand, and what is undetermined.
/// </summary>
/// <example><c>statement.Of(NetProfit).Value</c>; <c>statement.Explain(NetProfit)</c>.</example>
[JsonConverter(typeof(Json.NeedsDocuments))]
public sealed record Statement
{
    internal Statement(StatementBasis basis, EquatableArray<TermOutcome> terms) => (Basis, Terms) = (basis, terms);

    /// <summary>The period.</summary>
    public SettlementPeriod Period => Basis.Facts.Period;

    /// <summary>The text of the agreement under which it was settled: the version in force, or one of its own where that changed inside the period.</summary>
    public AgreementVersion Version => Basis.Version;

    /// <summary>The amendments that take effect inside the period, with how that made it settled; none where the text stayed the same.</summary>
    public EquatableArray<ChangeInPeriod> Changes => Basis.Changes;

    /// <summary>The fingerprint of the text under which it was made, as far as that takes effect by the end of the period.</summary>
    /// <remarks>See <see cref="Agreement.FingerprintThrough"/>.</remarks>
    public string Fingerprint { get; internal init; } = "";

    /// <summary>How the text was read: the option taken, by the keys of the readings.</summary>
    public EquatableMap<string> ReadAs { get; internal init; } = EquatableMap<string>.Empty;

    /// <summary>The values that terms were assumed to have in the period; none where everything follows from the facts.</summary>
    /// <remarks>See <see cref="Agreement.Assuming{T}"/>.</remarks>
    public IEnumerable<Assumption> Assumed => Version.Text.Assumptions.Where(assumption => assumption.Concerns(Period));

    /// <summary>The last period before settling began, where its balances were taken over instead of settled; null where all periods were.</summary>
    public SettlementPeriod? OpenedAfter => Basis.Before.OpenedAfter;

    /// <summary>Every term in force, in the order of the text.</summary>
    public EquatableArray<TermOutcome> Terms { get; }

    /// <summary>What is to be paid in money; payments of zero are left out.</summary>
    public EquatableArray<PaymentDue<Money>> Payments { get; internal init; }

    /// <summary>What is to be paid in something else than money: the quantities to deliver; those of zero are left out.</summary>
    public EquatableArray<PaymentDue<Quantity>> Deliveries { get; internal init; }

    /// <summary>The payments that cannot be stated yet.</summary>
    public EquatableArray<PaymentOpen> OpenPayments { get; internal init; }

    /// <summary>The deliveries that cannot be stated yet.</summary>
    public EquatableArray<PaymentOpen> OpenDeliveries { get; internal init; }

    /// <summary>How every duty in force stands at the end of the period.</summary>
    public EquatableArray<DutyState> Duties { get; internal init; }

    /// <summary>How every power in force stands at the end of the period.</summary>
    public EquatableArray<PowerState> Powers { get; internal init; }

    /// <summary>When and by what the agreement ended, or will: null where no power that ends it was exercised, and it has not expired.</summary>
    public AgreementEnd? End { get; internal init; }

    /// <summary>The day to which the period counts, that of the end, where it counts by days; null where it counts whole.</summary>
    public LocalDate? CountsTo { get; internal init; }

    /// <summary>Whether the agreement has ended by the end of the period.</summary>
    public bool HasEnded => End is { } end && end.On <= Period.End;

    /// <summary>What its reader should look at, although it could be settled: expectations about terms that are not met.</summary>
    public EquatableArray<Warning> Warnings { get; internal init; }

    /// <summary>The terms that are undetermined.</summary>
    public IEnumerable<TermOutcome> Undetermined => Terms.Where(term => !term.Outcome.IsDetermined);

    /// <summary>What the statement was made from.</summary>
    internal StatementBasis Basis { get; }

    /// <summary>What a term came to.</summary>
    /// <exception cref="ArgumentException">No clause in force defines the term, or it is declared otherwise than in the agreement; see <see cref="Find"/>.</exception>
    public Outcome<T> Of<T>(Term<T> term)
        where T : struct => new(Terms[Own(term).Index].Outcome, term.Declaration.Measure);

    /// <summary>What the term under a key came to, or null where no clause in force defines it.</summary>
    public TermOutcome? Find(string key) => Version.TryDefine(key, out var defined) ? Terms[defined.Index] : null;

    /// <summary>Between what a term lies, whatever the facts are that were not given; the one value where nothing that it follows from is open.</summary>
    /// <remarks>
    /// It holds whatever is given later of what is missing, here and in the periods before that were settled along with this one; of those
    /// that were settled apart, and left something undetermined, it is only known what that can ever come to. What was given stands, and so does
    /// what holds as long as nothing else is agreed. The bounds may be wider than what can really occur, never narrower.
    /// </remarks>
    /// <param name="term">The term.</param>
    /// <returns>The bounds; null where the term can never be determined.</returns>
    /// <exception cref="ArgumentException">No clause in force defines the term, or it is declared otherwise than in the agreement.</exception>
    /// <example><c>statement.BoundsOf(ThilProfitShare)</c> is a <see cref="NumberRange"/>, from 0 to 27,450, where the costs are not known yet.</example>
    public ValueRange? BoundsOf<T>(Term<T> term)
        where T : struct => BoundsOf(Own(term).Term.Key);

    /// <summary>Between what the term under a key lies, whatever the facts are that were not given; null where no clause in force defines it, or it can never be determined.</summary>
    public ValueRange? BoundsOf(string key) => Version.TryDefine(key.NotNull(), out var defined) ? Basis.Bounds?.Known.Of(defined.Term) : null;

    /// <summary>Between what the amount of an open payment or delivery of the statement lies, below zero where it would be paid the other way; null where that can never be determined.</summary>
    /// <remarks>Of several in the same clause, between the same parties and in the same unit, the bounds hold every one.</remarks>
    public ValueRange? BoundsOf(PaymentOpen open)
    {
        open.NotNull();
        return Version.Payments
            .Where(found => (found.Clause, found.Payment.Payer, found.Payment.Payee, found.Payment.Unit) == (open.Clause, open.Payer, open.Payee, open.Unit))
            .Aggregate((ValueRange?)null, (hull, found) => ValueRange.Hull(hull, Basis.Bounds?.Known.Of(found.Payment.Amount)));
    }

    /// <summary>What defines a term in force, which has to be the very term that was asked for.</summary>
    internal DefinedTerm Own<T>(Term<T> term)
        where T : struct => Version.TryDefine(term.Made().Declaration.Key, out var defined)
            ? defined.Term == term.Declaration ? defined : throw new ArgumentException(
                $"{term.Declaration} is another term here: {defined.Term.InWords}; expected that, found {term.Declaration.InWords}.", nameof(term))
            : throw new ArgumentException($"No clause in force in {Period} defines {term.Declaration}.", nameof(term));

    /// <summary>Whether any item of this key was given for the period, or any lot of it was open in the period.</summary>
    public bool HasItem(string key) => key.NotNull() is var asked
        && Basis.Facts.Items.Concat(LotsOfThePeriod).Any(list => list.Value.Any(item => item.Key == asked));

    /// <summary>The lots that were open at any time in the period, by what one of them is called; none where that is not known.</summary>
    /// <remarks>Beside its fields each has <c>came-in</c>, <c>applied</c>, <c>expired</c> and <c>remaining</c> among its values.</remarks>
    public EquatableMap<EquatableArray<Item>> LotsOfThePeriod { get; internal init; } = EquatableMap<EquatableArray<Item>>.Empty;

    /// <summary>The period and the version.</summary>
    public override string ToString() => $"{Period} ({Version})";
}
