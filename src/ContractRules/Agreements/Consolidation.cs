using System.Collections.Concurrent;
using ContractRules.Agreements.Edits;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>
/// Works amendments into the text they amend: one version for each date from which one takes effect, and one of its own for a
/// period inside which the text changes.
/// </summary>
internal sealed class Consolidation
{
    private readonly LocalDate _dated;
    private readonly EquatableArray<Clause> _signed;
    private readonly EquatableArray<Amendment> _listed;
    private readonly EquatableArray<Amendment> _inOrder;

    // To work amendments in takes far longer than to settle a period, and there are few orders of them.
    private readonly ConcurrentDictionary<EquatableArray<(int Place, LocalDate Effective)>, Consolidation> _inOtherOrders = [];

    // So does a text of one period, which is asked for with every settlement of it, however else it is read.
    private readonly ConcurrentDictionary<(LocalDate Through, EquatableArray<(int Place, PeriodOfChange? Settled)> Changes), PeriodText> _transitional = [];

    private Fingerprints? _fingerprints;

    private Consolidation(
        LocalDate dated,
        EquatableArray<Clause> signed,
        EquatableArray<Amendment> listed,
        EquatableArray<Amendment> inOrder,
        EquatableArray<SupersededAmendment> superseded,
        IEnumerable<AgreementFault> faultsOfOrder)
    {
        (_dated, _signed, _listed, _inOrder) = (dated, signed, listed, inOrder);
        var faults = new List<AgreementFault>(faultsOfOrder);
        var versions = new List<AgreementVersion> { new(dated, "As signed", signed) };
        var clauses = signed;
        foreach (var (index, amendment) in inOrder.Index())
        {
            faults.AddRange(FaultsOf(amendment, dated));
            clauses = Amended(clauses, amendment, (edit, standing) => edit.ApplyTo(standing), faults);
            versions.RemoveAll(version => version.InForceFrom == amendment.Effective);
            versions.Add(new AgreementVersion(amendment.Effective, amendment.Title, clauses) { Amendments = [.. inOrder.Take(index + 1)] });
        }

        (Versions, Superseded, Faults) = ([.. versions], superseded, [.. faults]);
    }

    private Consolidation(AgreementVersion only) => (_dated, Versions, Assumptions) = (LocalDate.MinIsoValue, [only], only.Assumptions);

    private Consolidation(Consolidation written, EquatableArray<Assumption> assumptions)
    {
        (_dated, _signed, _listed, _inOrder) = (written._dated, written._signed, written._listed, written._inOrder);
        (Superseded, Faults, Assumptions) = (written.Superseded, written.Faults, assumptions);
        Versions = [.. written.Versions.Select(version => version.AsWritten.Assuming(assumptions))];
    }

    /// <summary>The text as it stands from date to date, the earliest first.</summary>
    public EquatableArray<AgreementVersion> Versions { get; }

    /// <summary>The amendments that never take effect, each with the one that supersedes it.</summary>
    public EquatableArray<SupersededAmendment> Superseded { get; }

    /// <summary>What is wrong with the amendments.</summary>
    public EquatableArray<AgreementFault> Faults { get; }

    /// <summary>The values of terms that are assumed, whatever the text says.</summary>
    public EquatableArray<Assumption> Assumptions { get; }

    /// <summary>The amendments worked in by the days from which they take effect; of those of one day, the one signed later comes after.</summary>
    public static Consolidation Of(
        LocalDate dated, EquatableArray<Clause> clauses, EquatableArray<Amendment> amendments, ReadingChoices readings)
    {
        var superseded = Superseding.Of(amendments, readings);
        return new(dated, clauses, amendments, InOrder(amendments, superseded, readings), superseded, Superseding.Faults(superseded, amendments, readings));
    }

    /// <summary>The same, where other readings leave the amendments in their order; else worked in anew.</summary>
    public Consolidation Under(ReadingChoices readings)
    {
        var inOrder = InOrder(_listed, Superseding.Of(_listed, readings), readings);
        return IsInOrder(inOrder) ? this : _inOtherOrders.GetOrAdd(OrderOf(inOrder), _ => Of(_dated, _signed, _listed, readings)).Assuming(Assumptions);
    }

    /// <summary>The same, with values of terms assumed beside those that are already; the later ones count.</summary>
    public Consolidation Assuming(params EquatableArray<Assumption> more) => more.Count == 0 ? this : new(
        this, more.Aggregate(Assumptions, (assumed, next) => [.. assumed.Where(earlier => !next.TakesThePlaceOf(earlier)), next]));

    /// <summary>The hashes of the text of an agreement, made once for all that are settled under it.</summary>
    public Fingerprints FingerprintsOf(string key, SettlementPeriods periods) => _fingerprints ??= Fingerprints.Of(key, periods, Versions);

    /// <summary>One text, for all periods.</summary>
    public static Consolidation Throughout(AgreementVersion text) => new(text);

    /// <summary>The text as in force on a date, not before the first version, and ever the same: one version, for all periods.</summary>
    public Consolidation AsInForceOn(LocalDate date) => new(InForceOn(date)!);

    /// <summary>The version in force on a date; null before the first.</summary>
    public AgreementVersion? InForceOn(LocalDate date) =>
        date < _dated ? null : Versions.LastOrDefault(version => version.InForceFrom <= date) ?? Versions[0];

    /// <summary>The amendments that take effect inside a period: on another day than its first, or than that of the agreement.</summary>
    public EquatableArray<Amendment> ChangesIn(SettlementPeriod period) => _inOrder
        .Where(amendment => period.Holds(amendment.Effective) && amendment.Effective > period.Start && amendment.Effective > _dated)
        .ToEquatableArray();

    /// <summary>
    /// The texts under one of which a period is settled, the earliest first: that through the day before each change in it, for an
    /// agreement that ends by then, and last that of the whole period. None before the first version.
    /// </summary>
    public IEnumerable<PeriodText> Of(SettlementPeriod period, ReadingChoices readings)
    {
        var changes = ChangesIn(period).Select(amendment => new ChangeInPeriod(amendment, amendment.PeriodOfChangeBy(readings))).ToEquatableArray();
        return changes
            .Select(change => change.Amendment.Effective.PlusDays(-1))
            .Distinct()
            .Append(period.End)
            .Where(day => day >= _dated)
            .Select(day => Through(day, changes));
    }

    private PeriodText Through(LocalDate day, EquatableArray<ChangeInPeriod> changes)
    {
        var atItsEnd = InForceOn(day)!;
        var made = changes.Where(change => change.Amendment.Effective <= day).ToList();
        if (made.All(change => change.Settled == PeriodOfChange.AsAtItsEnd))
        {
            return new(day, atItsEnd, atItsEnd, changes, []);
        }

        var atItsStart = Versions.Last(version => ReferenceEquals(version, Versions[0]) || version.InForceFrom < made[0].Amendment.Effective);
        return made.Any(change => change.Settled is null) ? new(day, atItsEnd, atItsEnd, changes, [.. made.Where(change => change.Settled is null).Select(Unsaid)])
            : made.All(change => change.Settled == PeriodOfChange.AsAtItsStart) ? new(day, atItsStart, atItsEnd, changes, [])
            : _transitional.GetOrAdd((day, [.. changes.Select(change => (PlaceOf(change.Amendment), change.Settled))]), _ => Transitional(day, atItsStart, atItsEnd, made, changes));
    }

    private int PlaceOf(Amendment amendment) => _inOrder.Index().First(found => ReferenceEquals(found.Item, amendment)).Index;

    private PeriodText Transitional(
        LocalDate through, AgreementVersion atItsStart, AgreementVersion inForce, IEnumerable<ChangeInPeriod> made, EquatableArray<ChangeInPeriod> changes)
    {
        var (clauses, dated, faults) = (atItsStart.AsWritten.Clauses, new DatedConstants(), new List<AgreementFault>());
        var counting = made.Where(change => change.Settled != PeriodOfChange.AsAtItsStart).ToList();
        foreach (var (amendment, settled) in counting)
        {
            LocalDate? from = settled == PeriodOfChange.ByDays ? amendment.Effective : null;
            var broken = new List<AgreementFault>();
            clauses = Amended(
                clauses,
                amendment,
                (edit, standing) => edit is SubstituteConstant substitution
                    ? substitution.ApplyTo(standing, constant => dated.Substituted(constant, substitution.Replacement, from))
                    : edit.ApplyTo(standing),
                broken);
            faults.AddRange(LeftOutBefore(amendment, made) is { } left ? broken.Select(fault => fault with { Message = NotYet(amendment, left, fault) }) : broken);
        }

        var last = counting[^1].Amendment;
        var weighed = clauses.Select(clause => clause.WithRules(rule => rule.ReplaceLeaves(dated.WeightedByDays))).ToEquatableArray();
        var title = string.Join("; ", counting.Select(change => change.Settled == PeriodOfChange.ByDays ? $"{change.Amendment} by days" : change.Amendment.Title));
        var version = new AgreementVersion(last.Effective, title, weighed) { Amendments = [.. atItsStart.Amendments, .. counting.Select(change => change.Amendment)] };
        return new(through, version.Assuming(Assumptions), inForce, changes, [.. faults]);
    }

    private static Amendment? LeftOutBefore(Amendment amendment, IEnumerable<ChangeInPeriod> made) => made
        .TakeWhile(change => change.Amendment != amendment)
        .LastOrDefault(change => change.Settled == PeriodOfChange.AsAtItsStart)?.Amendment;

    private static string NotYet(Amendment amendment, Amendment left, AgreementFault fault) =>
        $"{amendment} counts in the period in which it takes effect, and edits what {left} brings, which takes effect in that period too and counts only after it: it settles "
        + $"the period under the text at its start; expected both to count in it, or neither ({fault.Message})";

    private static EquatableArray<Clause> Amended(
        EquatableArray<Clause> clauses,
        Amendment amendment,
        Func<Edit, EquatableArray<Clause>, (EquatableArray<Clause>, EquatableArray<AgreementFault>)> workIn,
        List<AgreementFault> faults)
    {
        foreach (var edit in amendment.Edits)
        {
            (clauses, var editFaults) = workIn(edit, clauses);
            faults.AddRange(editFaults.Select(fault => fault with { Text = amendment.Title }));
        }

        return clauses;
    }

    // All are of one list, so that the same edits are the same objects: to compare what these say would cost more than to settle.
    private bool IsInOrder(EquatableArray<Amendment> amendments) => amendments.Count == _inOrder.Count
        && amendments.Zip(_inOrder).All(pair => pair.First.Effective == pair.Second.Effective && AreTheSame(pair.First.Edits, pair.Second.Edits));

    private EquatableArray<(int Place, LocalDate Effective)> OrderOf(EquatableArray<Amendment> amendments) =>
        [.. amendments.Select(amendment => (_listed.Index().First(listed => AreTheSame(listed.Item.Edits, amendment.Edits)).Index, amendment.Effective))];

    private static bool AreTheSame(EquatableArray<Edit> one, EquatableArray<Edit> other) =>
        one.Count == other.Count && one.Zip(other).All(edits => ReferenceEquals(edits.First, edits.Second));

    // A stable sort: of what was signed on one day too, the one listed later comes after.
    private static EquatableArray<Amendment> InOrder(
        EquatableArray<Amendment> amendments, EquatableArray<SupersededAmendment> superseded, ReadingChoices readings) => amendments
        .Where(amendment => superseded.All(found => found.Amendment != amendment))
        .Select(amendment => amendment.Under(readings))
        .OrderBy(amendment => amendment.Effective)
        .ThenBy(amendment => amendment.SignedOn(readings) ?? LocalDate.MaxIsoValue)
        .ToEquatableArray();

    private static AgreementFault Unsaid(ChangeInPeriod change) => new(
        AgreementFaultKind.PeriodOfChangeNotSaid,
        default,
        $"{change.Amendment} takes effect on {new DateValue(change.Amendment.Effective)}, inside a period, and doesn't say how that period is settled; "
            + $"expected one of: under the text at its end, under the text at its start, by days ({nameof(Amendment)}.{nameof(Amendment.SettlingThePeriodOfChange)})");

    private static IEnumerable<AgreementFault> FaultsOf(Amendment amendment, LocalDate dated)
    {
        if (amendment.Effective < dated)
        {
            yield return new(
                AgreementFaultKind.EffectiveTooEarly,
                default,
                $"{amendment.Title} takes effect on {new DateValue(amendment.Effective)}, before the agreement of {new DateValue(dated)}.");
        }

        if (!amendment.IsSignedOnADate)
        {
            yield return new(
                AgreementFaultKind.SigningDateUnknown,
                default,
                $"{amendment.Title} was signed on '{amendment.Signed}'; expected a date, or a reading that decides between dates.");
        }

        if (amendment.ChangesNothingByDays)
        {
            yield return new(
                AgreementFaultKind.NothingByDays,
                default,
                $"{amendment.Title} settles the period of its change by days, but substitutes no number for another; "
                    + $"expected: under the text at its end, or under the text at its start ({nameof(Amendment)}.{nameof(Amendment.SettlingThePeriodOfChange)})");
        }
    }
}
